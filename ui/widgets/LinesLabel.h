// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace chauban {

/// The lines into which a text of one paragraph is broken, `most` at most; the last ends in "…" where more follows.
QStringList brokenLines(const QString &text, const QFont &font, int width, int most);

/// A text that wraps over a few lines and no more: what does not fit ends in "…", and the tool tip says the whole.
class LinesLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LinesLabel(int most, const QString &text = {}, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int m_most;
};

}
