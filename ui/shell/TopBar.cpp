// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/TopBar.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
/// Everybody who delegated to the person and has not taken it back.
QList<PersonId> giversTo(const Directory &directory, const PersonId &person, Instant now)
{
    QList<PersonId> givers;
    for (const auto &delegation : directory.delegations)
        if (delegation.to == person && delegation.activeAt(now) && !givers.contains(delegation.from))
            givers.append(delegation.from);
    return givers;
}

QString titleOf(const Directory &directory, const PersonId &person, QDate today)
{
    QStringList titles;
    for (const auto &position : directory.positionsOf(person, today))
        titles.append(position.title);
    return titles.join(u", "_s);
}
}

TopBar::TopBar(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_search(new QLineEdit)
    , m_begin(button({}, u"plus"_s))
    , m_news(new QMenu(this))
    , m_identity(new QPushButton)
{
    setObjectName(u"top-bar"_s);
    setGround(this, "surface", "bottom");
    setFixedHeight(theme().px(56));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme().px(16), 0, theme().px(12), 0);
    row->setSpacing(theme().px(8));
    auto *mark = new QLabel;
    mark->setPixmap(iconPixmap(u"stamp"_s, theme().px(24), theme().colors().danger, devicePixelRatioF()));
    row->addWidget(mark);
    auto *brand = subheading(tr("Châu Bản"));
    row->addWidget(brand);
    row->addSpacing(theme().px(48));

    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Tìm văn bản, hồ sơ, người"));
    m_search->installEventFilter(this);
    auto *lens = m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    lens->setText(tr("Tìm"));
    connect(lens, &QAction::triggered, m_search, &QLineEdit::returnPressed);
    m_search->setMaximumWidth(theme().px(560));
    row->addWidget(m_search, 8);
    row->addStretch(1);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_search->text().trimmed().isEmpty())
            m_workplace.navigator.open({.screen = u"search"_s, .query = m_search->text().trimmed()});
    });

    m_begin->setObjectName(u"begin"_s);
    row->addWidget(m_begin);
    connect(m_begin, &QPushButton::clicked, this, [this] { m_workplace.navigator.open(m_beginning); });
    auto *bell = iconButton(u"bell"_s, tr("Thông báo"));
    bell->setObjectName(u"news"_s);
    bell->setPopupMode(QToolButton::InstantPopup);
    bell->setMenu(m_news);
    row->addWidget(bell);
    auto *help = iconButton(u"circle-question-mark"_s, tr("Trợ giúp (F1)"));
    help->setObjectName(u"help"_s);
    row->addWidget(help);
    connect(help, &QToolButton::clicked, this, [this] { m_workplace.navigator.open({u"help"_s}); });
    addIdentity(row);
}

void TopBar::setBeginning(const QString &text, const QString &iconName, const Route &route)
{
    m_begin->setAccessibleName(text);
    m_begin->setIcon(icon(iconName));
    m_beginning = route;
    arrange();
}

/// A narrow window keeps the search field: the position gives way first, then the words of the button.
void TopBar::arrange()
{
    constexpr int WithPosition = 1180, WithWords = 1000; // pixels of the design
    const double width = this->width() / theme().factor();
    m_identity->setText(width < WithPosition ? m_name : m_identity->accessibleName());
    const auto begin = m_begin->accessibleName();
    m_begin->setText(width < WithWords ? QString() : begin);
    m_begin->setToolTip(m_begin->text().isEmpty() ? begin : QString());
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Where the whole hint does not fit, its key is left to the tool tip.
bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::Resize) {
        const auto whole = tr("Tìm văn bản, hồ sơ, người…   (Ctrl+K: mọi lệnh)");
        const int room = m_search->width() - theme().px(60); // without the lens
        const bool fits = m_search->fontMetrics().horizontalAdvance(whole) <= room;
        m_search->setPlaceholderText(fits ? whole : tr("Tìm văn bản, hồ sơ, người…"));
        m_search->setToolTip(fits ? QString() : whole);
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::addIdentity(QLayout *row)
{
    const auto &office = m_workplace.office;
    const auto &directory = *office.directory();
    const auto *person = directory.person(office.person());
    const auto *viewer = directory.person(office.viewer());
    const auto title = titleOf(directory, office.viewer(), office.today());
    m_identity->setObjectName(u"identity"_s);
    m_identity->setProperty("variant", u"quiet"_s);
    m_identity->setIcon(icon(u"user"_s));
    m_identity->setIconSize({theme().px(24), theme().px(18)});
    m_identity->setStyleSheet(u"padding-right: %1px"_s.arg(theme().px(26))); // room for the menu's mark
    m_name = office.person() == office.viewer() ? person->name
                                                : tr("%1 — thay %2").arg(person->name, viewer->name);
    m_identity->setAccessibleName(office.person() == office.viewer()
            ? tr("%1 — %2").arg(person->name, title)
            : tr("%1 — thay %2, %3").arg(person->name, viewer->name, title));
    m_identity->setToolTip(
        tr("%1\nBạn là ai, làm thay ai; giao diện; đăng xuất").arg(m_identity->accessibleName()));
    auto *menu = new QMenu(this);
    m_identity->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillIdentity(menu); });
    row->addWidget(m_identity);
}

void TopBar::fillIdentity(QMenu *menu)
{
    menu->clear();
    auto &office = m_workplace.office;
    const auto &directory = *office.directory();
    const auto capacity = [&](const PersonId &principal, const QString &text) {
        auto *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(office.viewer() == principal);
        connect(action, &QAction::triggered, this, [this, principal] {
            m_workplace.office.actFor(principal, this, [this](const Result<> &changed) {
                if (!changed.ok())
                    m_workplace.navigator.fail(changed.error());
            });
        });
    };
    capacity(office.person(), tr("Làm việc của mình"));
    for (const auto &giver : giversTo(directory, office.person(), office.now()))
        if (const auto *person = directory.person(giver))
            capacity(giver, tr("Làm thay %1").arg(person->name));
    menu->addSeparator();
    menu->addAction(icon(u"settings"_s), tr("Cài đặt, chứng thư số…"), this, [this] {
        m_workplace.navigator.open({u"settings"_s});
    });
    menu->addAction(icon(u"log-out"_s), tr("Đăng xuất"), this, &TopBar::logoutWanted);
}

}
