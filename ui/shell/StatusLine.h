// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Workplace.h"

#include <QWidget>

class QLabel;

namespace chauban {

/// The line at the foot: whether everything is kept, with which certificate one signs, how far the signatures of issued
/// papers have come, and a hint.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const Workplace &workplace, QWidget *parent = nullptr);

    /// Also tells how far the signatures have come; null: of nothing.
    void follow(LevelRaiser *raiser);

private:
    void refreshStore();
    void refreshKeys();
    void refreshLevels(const LevelRaiser &raiser);

    Workplace m_workplace;
    QLabel *m_store;
    QLabel *m_keys;
    QLabel *m_levels;
};

}
