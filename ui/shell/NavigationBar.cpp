// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/NavigationBar.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
/// One line: icon, title, count.
class NavigationLine : public QAbstractButton
{
public:
    NavigationLine(const ScreenEntry &entry, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(entry.icon)
        , m_isPressing(entry.isPressing)
    {
        setObjectName(u"nav:"_s + entry.id);
        setText(entry.title);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(
            QSizePolicy::Preferred, QSizePolicy::Fixed); // narrower than its words, which are elided
        setCursor(Qt::PointingHandCursor);
        setCount(0);
    }
    void setCount(qint64 count)
    {
        m_count = count;
        setAccessibleName(count > 0 ? u"%1, %2"_s.arg(text()).arg(count) : text());
        update();
        tell();
    }
    void setRail(bool rail)
    {
        m_rail = rail;
        updateGeometry();
        tell();
    }
    QSize sizeHint() const override
    {
        const int words = theme().px(38) + QFontMetrics(face()).horizontalAdvance(text()) + countRoom();
        return {m_rail ? theme().px(40) : words, theme().px(34)};
    }
    QSize minimumSizeHint() const override { return {theme().px(40), theme().px(34)}; }

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override { tell(); }

private:
    QFont face() const { return theme().font(14, isChecked() ? 600 : 400); }
    QString countText() const { return m_count > 999 ? u"999+"_s : QString::number(m_count); }
    int countWidth() const
    {
        const auto words = QFontMetrics(theme().font(12, 600)).horizontalAdvance(countText());
        return std::max(words + theme().px(12), theme().px(22));
    }
    /// At the right of the words.
    int countRoom() const { return theme().px(4) + (m_count > 0 ? countWidth() + theme().px(6) : 0); }
    /// What the line itself does not say.
    void tell() { setToolTip(m_rail || sizeHint().width() > width() ? text() : QString()); }
    void paintCount(QPainter &painter, const QRect &line);

    QString m_icon;
    bool m_isPressing;
    bool m_rail = false;
    qint64 m_count = 0;
};

void NavigationLine::paintEvent(QPaintEvent *)
{
    const auto &look = theme();
    const auto &colors = look.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ground = rect().adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colors.navSelected : colors.rowHover);
        painter.drawRoundedRect(ground, look.px(6), look.px(6));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, look.px(6), look.px(6));
    }
    const auto ink = isChecked() ? colors.navSelectedText : colors.navText;
    const int side = look.px(18);
    const int left = m_rail ? (width() - side) / 2 : look.px(10);
    painter.drawPixmap(left, (height() - side) / 2, iconPixmap(m_icon, side, ink, devicePixelRatioF()));
    if (m_count > 0)
        paintCount(painter, ground);
    if (m_rail)
        return;
    painter.setPen(ink);
    painter.setFont(face());
    const QRect room(look.px(38), 0, width() - look.px(38) - countRoom(), height());
    painter.drawText(room,
        Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void NavigationLine::paintCount(QPainter &painter, const QRect &line)
{
    const auto &look = theme();
    const auto &colors = look.colors();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isPressing ? colors.badgeStrong : colors.badge);
    if (m_rail) {
        painter.setBrush(
            m_isPressing ? colors.badgeStrong : colors.accent); // the badge's ground is too faint here
        painter.drawEllipse(
            QPointF(line.right() - look.px(7), line.top() + look.px(8)), look.px(4), look.px(4));
        return;
    }
    painter.setFont(look.font(12, 600));
    const int width = countWidth();
    const QRect badge(
        line.right() - look.px(5) - width, line.center().y() - look.px(9) + 1, width, look.px(19));
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter.setPen(m_isPressing ? colors.onBadgeStrong : colors.onBadge);
    painter.drawText(badge, Qt::AlignCenter, countText());
}
}

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Điều hướng"));
    setGround(this, "nav", "right");
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 1, 0);
    auto *scroll = m_scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *inside = new QWidget;
    setGround(inside, "nav");
    m_column = new QVBoxLayout(inside);
    scroll->setWidget(inside);
    setRail(false);
}

void NavigationBar::setEntries(const QList<ScreenEntry> &entries)
{
    while (auto *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_entries.clear();
    m_buttons.clear();
    m_headings.clear();
    QString group;
    for (const auto &entry : entries) {
        if (entry.group.isEmpty())
            continue;
        if (entry.group != group) {
            group = entry.group;
            auto *label = sectionLabel(group);
            label->setContentsMargins(
                theme().px(10), theme().px(m_headings.isEmpty() ? 2 : 12), 0, theme().px(4));
            m_column->addWidget(label);
            m_headings.append(label);
        }
        auto *line = new NavigationLine(entry, this);
        connect(line, &QAbstractButton::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
        m_column->addWidget(line);
        if (entry.isOccasional)
            line->hide();
        m_buttons.insert(entry.id, line);
        m_entries.append(entry);
    }
    m_column->addStretch(1);
    setRail(m_rail);
}

void NavigationBar::setCurrent(const QString &screen)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setAutoExclusive(false); // none is where a screen is not in the navigation
        it.value()->setChecked(it.key() == screen);
        if (it.key() == screen)
            it.value()->show(); // also one that has come to the front without anything waiting
        it.value()->setAutoExclusive(true);
    }
}

void NavigationBar::setCounts(const QList<BoxCount> &counts)
{
    for (const auto &entry : m_entries) {
        if (entry.box.isEmpty())
            continue;
        qint64 total = 0;
        for (const auto &count : counts)
            total += count.box == entry.box ? count.total : 0;
        auto *line = static_cast<NavigationLine *>(m_buttons[entry.id]);
        line->setCount(total);
        if (entry.isOccasional)
            line->setVisible(total > 0 || line->isChecked());
    }
}

void NavigationBar::setRail(bool rail)
{
    m_rail = rail;
    // A bar would cover the icons; the wheel and the keyboard scroll without it.
    m_scroll->setVerticalScrollBarPolicy(rail ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    for (auto *label : m_headings)
        label->setVisible(!rail);
    for (auto *line : m_buttons)
        static_cast<NavigationLine *>(line)->setRail(rail);
    const int margin = theme().px(8);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(0);
    setFixedWidth(theme().px(rail ? 56 : 236));
}

}
