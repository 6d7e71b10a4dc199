// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/FlowSteps.h"

#include <QGraphicsView>

namespace chauban {

/// The way of a paper from left to right, a lane for each unit. Ctrl and the wheel zoom, from 80 to 200 %; what
/// waits now is in the middle. Screen readers are told the same by the timeline.
class FlowDiagram final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit FlowDiagram(QWidget *parent = nullptr);

    void setSteps(const QList<FlowStep> &steps);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addLanes(const QStringList &lanes, double width);
    void addNode(const FlowStep &step, const QRectF &box);
    void addEdge(const FlowStep &step, const QRectF &from, const QRectF &to);
    void addReturn(const QRectF &from, const QRectF &to);
    void centre();

    QList<FlowStep> m_steps;
    QRectF m_current; ///< what is kept in the middle
};

}
