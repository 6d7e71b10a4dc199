// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace chauban {

/// What went wrong and what to do, over the buttons of a form; not there while nothing is wrong.
class ProblemLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(const QString &name, QWidget *parent = nullptr);

    /// Shows a sentence and has it read out to those who do not see it; empty: none.
    void tell(const QString &sentence);
};

}
