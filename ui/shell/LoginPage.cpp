// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/LoginPage.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
QLineEdit *field(QVBoxLayout *column, const QString &label, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    auto *caption = sectionLabel(label);
    caption->setBuddy(edit);
    column->addWidget(caption);
    column->addWidget(edit);
    return edit;
}
}

LoginPage::LoginPage(Office &office, const Preferences &preferences, const ShellParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_preferences(preferences)
    , m_parts(parts)
{
    setObjectName(u"login-page"_s);
    setGround(this, "window");
    auto *card = new QWidget;
    setGround(card, "card");
    card->setFixedWidth(theme().px(420));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme().px(32), theme().px(28), theme().px(32), theme().px(28));
    column->setSpacing(theme().px(8));
    column->addWidget(heading(tr("Châu Bản")));
    column->addWidget(muted(tr("Văn bản, phê duyệt, ký số và lưu trữ")));
    column->addSpacing(theme().px(8));
    m_login = field(column, tr("Tên đăng nhập"), u"login"_s);
    m_password = field(column, tr("Mật khẩu"), u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_message = caption({});
    m_message->setObjectName(u"login-message"_s);
    m_message->setProperty("chip", u"danger"_s);
    m_message->hide();
    column->addWidget(m_message);
    m_enter = button(tr("Đăng nhập"), QString(), Weight::Primary);
    m_enter->setObjectName(u"enter"_s);
    column->addSpacing(theme().px(4));
    column->addWidget(m_enter);
    column->addWidget(
        caption(tr("Kho văn bản nằm trên máy này: ai dùng được tài khoản máy tính này thì đọc được kho.")));
    if (!m_parts.offered.isEmpty())
        offer(column);

    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(card, 0, Qt::AlignHCenter);
    outer->addStretch(1);

    const auto typed = [this] { enter(m_login->text(), m_password->text().toUtf8()); };
    connect(m_enter, &QPushButton::clicked, this, typed);
    connect(m_password, &QLineEdit::returnPressed, this, typed);
    connect(m_login, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    setFocusProxy(m_login);
}

void LoginPage::offer(QLayout *column)
{
    column->addWidget(sectionLabel(tr("Cơ quan mẫu: chọn một người để dùng thử")));
    m_people = new QListWidget;
    m_people->setObjectName(u"offered"_s);
    m_people->setAccessibleName(tr("Người của cơ quan mẫu"));
    m_people->setMinimumHeight(theme().px(210));
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setTextElideMode(Qt::ElideRight);
    m_people->setSpacing(theme().px(2));
    QString agency;
    for (const auto &person : m_parts.offered) {
        if (person.agency != agency) {
            agency = person.agency;
            auto *head = new QListWidgetItem(agency, m_people);
            head->setFont(theme().font(12, 600));
            head->setFlags(Qt::NoItemFlags);
        }
        auto *item
            = new QListWidgetItem(icon(u"user"_s), tr("%1\n%2").arg(person.name, person.position), m_people);
        item->setData(Qt::UserRole, person.login);
    }
    m_people->setCurrentRow(1); // the first is a heading
    connect(m_people, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        enter(item->data(Qt::UserRole).toString(), m_parts.offeredPassword);
    });
    connect(m_people, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        m_login->setText(item ? item->data(Qt::UserRole).toString() : QString());
        m_password->setText(QString::fromUtf8(m_parts.offeredPassword));
    });
    column->addWidget(m_people);
}

void LoginPage::enter(const QString &login, const QByteArray &password)
{
    if (login.trimmed().isEmpty()) {
        m_login->setFocus();
        return;
    }
    m_enter->setEnabled(false);
    m_office.login(login.trimmed(), password, this, [this](const Result<> &entered) {
        m_enter->setEnabled(true);
        m_message->setVisible(!entered.ok());
        if (!entered.ok()) {
            m_message->setText(sentence(entered.error(), m_preferences.language()));
            m_message->setMinimumHeight(m_message->heightForWidth(m_enter->width())); // the card grows with it
            m_password->selectAll();
            m_password->setFocus();
        }
    });
}

}
