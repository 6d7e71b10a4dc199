// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QString>

#include <optional>

class QWidget;

namespace chauban::tests {

/// What the tests ask of a PageView, by its widget.
bool isPageRead(QWidget &view);
double zoomOf(QWidget &view);
QWidget *viewportOf(QWidget &view);
/// Where a word of the page stands in the viewport: clicked for until the view says that it was hit.
std::optional<QPoint> placeOf(QWidget &view, const QString &word);

}
