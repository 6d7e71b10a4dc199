// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace chauban::tests {

/// What a person would stumble over in a window, one sentence a fault; empty when all is well.

/// Words of which a part cannot be seen: labels, buttons, tabs, chips, check boxes, headings of columns, choices. Words
/// that end in "…" are allowed where the tool tip says the whole.
QStringList cutTexts(const QWidget &window);
/// Labels and buttons whose ink does not stand off what is really behind it (WCAG 2.1: 4.5:1), as painted.
QStringList faintTexts(QWidget &window);
/// Controls that lie partly outside of what surrounds them, or over one another.
QStringList crowded(const QWidget &window);
/// Enabled controls without a name for those who do not see them.
QStringList nameless(const QWidget &window);
/// Keys that two deeds of the window listen to at once, so that neither is done.
QStringList disputedKeys(const QWidget &window);
/// Enabled controls that the Tab key does not come to; presses it until it comes round.
QStringList unreachable(QWidget &window);

/// The visible controls in the order of the window: what they are, what they are called, what they say. Figures are
/// left out, so that it is the same on every day and with every font.
QString outline(const QWidget &window);

/// "cards (CardList) 'Chờ xử lý'" for a message.
QString described(const QWidget &widget);
/// Labels, buttons, fields and views that a person sees now, the parts of such left out.
QList<QWidget *> controlsOf(const QWidget &window);

}
