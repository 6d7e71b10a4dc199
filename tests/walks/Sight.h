// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPoint>
#include <QString>

class QWidget;

namespace chauban::tests {

// What somebody sees in the program's windows.

/// The visible controls called `name`: by objectName, else by what is written on or beside them, or what a screen
/// reader calls them. "pane > name" looks inside the control "pane" only.
QList<QWidget *> seen(const QString &name);
/// Everything that can be called by a name now, for those who wonder why something was not found.
QString seenNames();
/// What a control shows: words of a label, of a field, of the choice made.
QString wordsOf(const QWidget *control);
/// Where a mouse would press it, in its own coordinates.
QPoint pressPoint(const QWidget *control);
/// Whether a press at this point of the control would reach it: it is not scrolled away and nothing lies over it.
bool isReachable(const QWidget *control, QPoint point);
/// Turns the wheel on the scroll bars around the control until the point is in sight, as far as they go.
void scrollIntoSight(QWidget *control, QPoint point);

}
