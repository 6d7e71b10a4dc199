// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/IntakeLetter.h"

#include <QLabel>

namespace chauban {

/// Over the form of a scan without words: what became of reading it. Hidden for all others.
class ScanNote : public QLabel
{
    Q_OBJECT

public:
    explicit ScanNote(QWidget *parent = nullptr);

    void showLetter(const IntakeLetter &letter);

private:
    static QString sentenceOf(ScanReading reading);
};

}
