// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/LineModel.h"

#include <QTableView>

namespace chauban {

/// A list on the screen: one current line, many picked ones, always a current index where there are rows. Letters
/// move and pick and never do anything official; typing does not search.
///
/// | key                   | does                                   |
/// |-----------------------|----------------------------------------|
/// | J, Down / K, Up       | next, previous line                    |
/// | Page, Home, End       | as everywhere                          |
/// | Enter, double click   | read                                   |
/// | X, Ctrl+click         | pick or unpick the line                |
/// | Shift+X, Shift+click  | pick from the last picked to this line |
/// | U                     | read or unread                         |
/// | Esc                   | nothing picked; then back to the list  |
class LineView : public QTableView
{
    Q_OBJECT

public:
    LineView(LineModel &model, QWidget *parent = nullptr);

    LineModel &lines() const { return m_lines; }
    int currentRow() const { return currentIndex().row(); }
    /// Makes a row current and shows it, clamped to those there are.
    void goTo(int row);
    /// Reads the list anew; the current line and the place on the screen stay.
    void refresh();
    /// Tells the model what is on the screen.
    void want();
    int topRow() const;

    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    /// The person went to a line by mouse or key, be it current or not.
    void lineTaken();
    /// Another line is current, or the current one has come or is gone (null).
    void currentLineChanged();
    void opened();
    /// Esc where nothing is picked: back from reading.
    void left();
    void unreadToggled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool handleLetter(int key, Qt::KeyboardModifiers modifiers);
    void settle(int topRow, int currentRow);
    void ensureCurrent();
    void togglePick(int row);
    void announce();

    LineModel &m_lines;
    int m_offset = 0; ///< pixels of the top row above the viewport while a refresh is under way
    int m_pickAnchor = -1;
    bool m_settling = false;
    LineKey m_announced;
};

}
