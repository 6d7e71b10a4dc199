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
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int PositionRole = Qt::UserRole + 1;

/// Somebody whom the login offers: the name over the position; or the agency's name as a heading.
class OfferedPerson : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {theme().px(100), theme().px(isHeading(index) ? 32 : 50)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &colors = theme().colors();
        const auto write = [&](const QRect &room, const QFont &font, const QColor &ink, const QString &text) {
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(room,
                Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        };
        const auto words = option.rect.adjusted(theme().px(12), 0, -theme().px(10), 0);
        const auto name = index.data().toString();
        if (isHeading(index)) {
            write(words, theme().font(12, 600), colors.text3, name);
            return;
        }
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, colors.rowSelected);
            painter->fillRect(
                QRect(option.rect.topLeft(), QSize(theme().px(3), option.rect.height())), colors.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, colors.rowHover);
        }
        const int half = option.rect.height() / 2;
        write(words.adjusted(0, theme().px(5), 0, -half), theme().font(14, 600), colors.text, name);
        write(words.adjusted(0, half, 0, -theme().px(6)),
            theme().font(12.5),
            colors.text2,
            index.data(PositionRole).toString());
    }

private:
    static bool isHeading(const QModelIndex &index) { return !index.data(PositionRole).isValid(); }
};

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
    addBrand(column);
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

void LoginPage::addBrand(QBoxLayout *column)
{
    auto *mark = new QLabel;
    mark->setPixmap(iconPixmap(u"stamp"_s, theme().px(36), theme().colors().danger, devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(2));
    words->addWidget(heading(tr("Châu Bản")));
    auto *about = muted(tr("Văn bản, phê duyệt, ký số và lưu trữ"));
    about->setWordWrap(true);
    words->addWidget(about);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px(14));
    line->addWidget(mark);
    line->addLayout(words, 1);
    column->addLayout(line);
    column->addSpacing(theme().px(14));
}

void LoginPage::offer(QBoxLayout *column)
{
    column->addSpacing(theme().px(10));
    column->addWidget(sectionLabel(tr("Cơ quan mẫu: chọn một người để dùng thử")));
    m_people = new QListWidget;
    m_people->setObjectName(u"offered"_s);
    m_people->setAccessibleName(tr("Người của cơ quan mẫu"));
    m_people->setMinimumHeight(theme().px(60)); // large text on a small screen
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setTextElideMode(Qt::ElideRight);
    m_people->setProperty("frame", u"line"_s);
    m_people->setItemDelegate(new OfferedPerson(m_people));
    QString agency;
    for (const auto &person : m_parts.offered) {
        if (person.agency != agency) {
            agency = person.agency;
            auto *head = new QListWidgetItem(agency, m_people);
            head->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(person.name, m_people);
        item->setData(Qt::UserRole, person.login);
        item->setData(PositionRole, person.position);
        item->setData(
            Qt::AccessibleTextRole, tr("%1, %2", "name, position").arg(person.name, person.position));
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
            m_message->setMinimumHeight(
                m_message->heightForWidth(m_enter->width())); // the card grows with it
            m_password->selectAll();
            m_password->setFocus();
        }
    });
}

}
