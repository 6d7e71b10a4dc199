// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace chauban {

/// A field for some lines of plain text, as tall as its text between `least` and `most` lines. Tab leaves it.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    GrowingText(int least, int most, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    int m_least;
    int m_most;
};

}
