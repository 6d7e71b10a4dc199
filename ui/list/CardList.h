// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/LineView.h"

namespace chauban {

class CardDelegate;

/// A list as cards.
class CardList : public LineView
{
    Q_OBJECT

public:
    explicit CardList(LineModel &model, QWidget *parent = nullptr);

    /// Whether cards show where the words stand.
    void setSnippets(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    CardDelegate *m_delegate;
};

}
