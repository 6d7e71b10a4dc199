// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace chauban {

/// A field for some sentences: Tab leaves it, Ctrl+Enter and Esc are its form's, it grows with its text.
class WordsField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WordsField(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

}
