// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace chauban {

struct IntakeLetter;

/// The number that the last letter was given, large enough to be written on paper from where one sits. Hidden until
/// there is one.
class NumberCard : public QWidget
{
    Q_OBJECT

public:
    explicit NumberCard(QWidget *parent = nullptr);

    void showEntered(const IntakeLetter &letter);

private:
    QLabel *m_number;
    QLabel *m_about;
};

}
