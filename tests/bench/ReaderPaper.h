// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chauban::bench {

/// What the reader is measured with, made on the spot.
/// `pages` pages full of text in the fonts of a letter.
void writePages(const QString &path, int pages);
/// A hundred megabytes of pages as a scanner gives them: grained colour pictures of A4 at 300 dpi.
void writeScan(const QString &path);
/// Forms that draw each other 10^20 times, in a few kilobytes.
void writeEndlessForms(const QString &path);
/// One kilobyte that inflates to 200 MB of drawing commands.
void writeFlateBomb(const QString &path);
/// Ten pages of 5 × 5 metres, full of lines.
void writeHugePages(const QString &path);

}
