// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SideBySide.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QBoxLayout>
#include <QEvent>

namespace chauban {

namespace {
constexpr int PanelWidth = 350;
constexpr int RoomForBoth = 830; ///< of the reader: its bar takes 460
constexpr int RoomForThree = 1310; ///< of two readers beside each other
constexpr int RoomAbove = 430; ///< of height
constexpr int RoomForList = 560; ///< of height, above two readers
}

SideBySide::SideBySide(QWidget *parent)
    : QWidget(parent)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_box->setContentsMargins({});
    m_box->setSpacing(0);
}

void SideBySide::hold(QWidget *pages, QWidget *panel)
{
    m_pages = pages;
    m_panel = panel;
    m_box->addWidget(m_pages, 1);
    m_box->addWidget(m_panel);
    m_panel->hide();
}

bool SideBySide::hasRoomForBoth() const
{
    return width() >= theme().px(m_arePagesNeeded ? RoomForThree : RoomForBoth);
}

void SideBySide::showPanel(bool shown)
{
    m_isShown = shown;
    arrange();
}

void SideBySide::setPagesNeeded(bool needed)
{
    m_arePagesNeeded = needed;
    arrange();
}

void SideBySide::arrange()
{
    const bool beside = hasRoomForBoth();
    m_box->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_panel->setMaximumWidth(beside ? theme().px(PanelWidth) : QWIDGETSIZE_MAX);
    m_panel->setMinimumWidth(beside ? theme().px(PanelWidth) : 0);
    const bool above = !beside && (m_arePagesNeeded || height() >= theme().px(RoomAbove));
    const bool low = height() < theme().px(RoomForList);
    const double share = !m_arePagesNeeded ? 0.68 : low ? 0.26 : 0.34;
    m_panel->setMaximumHeight(above ? int(height() * share) : QWIDGETSIZE_MAX);
    m_panel->setMinimumHeight(above ? int(height() * share) : 0);
    if (const auto line = QString::fromLatin1(beside ? "left" : "bottom");
        m_panel->property("line") != line) {
        m_panel->setProperty("line", line);
        restyle(m_panel);
    }
    m_panel->setVisible(m_isShown);
    m_pages->setVisible(!m_isShown || beside || above);
    m_box->setStretch(1, m_isShown && !beside && !above ? 1 : 0);
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = hasRoomForBoth();
    if (m_hadRoom != hasRoom) {
        m_hadRoom = hasRoom;
        Q_EMIT roomChanged();
    }
    arrange();
}

void SideBySide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_panel)
        arrange();
}

}
