// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace chauban {

class PageView;

/// The line for searching in an open PDF: Enter and Shift+Enter go through the hits, Esc closes it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(PageView &view, QWidget *parent = nullptr);
    void open(); ///< shows it with the selected words, ready for typing
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell(int current, int count);

    PageView &m_view;
    QLineEdit *m_field;
    QLabel *m_count;
};

}
