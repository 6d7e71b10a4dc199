// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace chauban {
class PageView;
}

namespace chauban::test {

/// A letter over several pages with a signature block at its end.
QByteArray letterPdf();
/// Runs the event loop until `done`, at most `milliseconds`.
bool waitUntil(const std::function<bool()> &done, int milliseconds = 15'000);
/// Opens the letter and waits until the words of its first page are read.
void openLetter(PageView &view);
/// Saves what the widget shows when CHAUBAN_SCREENSHOTS names a folder.
void keepPicture(QWidget &widget, const QString &name);

}
