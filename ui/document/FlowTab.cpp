// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/FlowTab.h"

#include "ui/document/FlowDiagram.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QSet>
#include <QVBoxLayout>

#include <utility>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

FlowTab::FlowTab(QWidget *parent)
    : QWidget(parent)
    , m_timeline(new EntryList(tr("Các bước xử lý"), tr("Văn bản chưa được trình hoặc chuyển cho ai.")))
    , m_diagram(new FlowDiagram)
{
    m_timeline->setObjectName(u"flowTimeline"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_diagram);
    column->addWidget(m_timeline, 1);
    setFocusProxy(m_timeline);
    arrange();
}

void FlowTab::setSteps(const QList<FlowStep> &steps)
{
    m_due = steps;
    if (isVisible())
        present();
}

void FlowTab::present()
{
    const auto steps = *std::exchange(m_due, {});
    QSet<QString> lanes;
    for (const auto &step : steps)
        lanes.insert(step.lane);
    m_lanes = int(lanes.size());
    m_timeline->setEntries(timelineOf(steps));
    m_diagram->setSteps(steps);
    arrange();
}

void FlowTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_due)
        present();
}

void FlowTab::arrange()
{
    constexpr int WideEnough = 820;
    constexpr int LaneHeight = 116;
    const auto &look = theme();
    m_diagram->setVisible(m_lanes > 0 && width() >= look.px(WideEnough));
    // All lanes when they leave the timeline a third; the rest is scrolled to.
    m_diagram->setFixedHeight(
        qMin(look.px(m_lanes * LaneHeight + 16), qMax(look.px(LaneHeight), height() * 2 / 3)));
}

void FlowTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FlowTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && layout())
        arrange();
}

}
