// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace chauban {

/// A paper's subject over at most three lines; what does not fit stands in the tool tip.
class SubjectLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit SubjectLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setMostLines(int most);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList lines(int width) const;

    QString m_text;
    int m_most = 3;
};

}
