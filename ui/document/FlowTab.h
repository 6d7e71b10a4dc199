// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/FlowSteps.h"

#include <QWidget>

#include <optional>

namespace chauban {

class FlowDiagram;

/// The way of a paper: a timeline; where there is room, a diagram above it.
class FlowTab final : public QWidget
{
    Q_OBJECT

public:
    explicit FlowTab(QWidget *parent = nullptr);

    /// Laid out once somebody looks: most papers are opened for their pages.
    void setSteps(const QList<FlowStep> &steps);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void present();
    void arrange();

    EntryList *m_timeline;
    FlowDiagram *m_diagram;
    int m_lanes = 0;
    std::optional<QList<FlowStep>> m_due; ///< not laid out yet
};

}
