// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pages/PageText.h"

#include <functional>

namespace chauban {

/// Words that stand on one line, from left to right.
struct Row
{
    QList<Word> words;
    QRectF box;

    void add(const Word &word);
    /// Words joined by one blank where there is a gap on the page.
    QString text() const;
    /// Like text(), without any blanks.
    QString compact() const;
    bool bold() const; ///< most letters are bold
    bool capitals() const; ///< has letters, and nearly all are capitals
    bool isRule() const; ///< only dashes, underscores, stars or dots: a drawn line
    double height() const { return box.height(); }
};

/// The words chosen by `wanted` as rows from top to bottom. Words belong to one row when they overlap in height by
/// half; numbers laid over a row by a signature widget need less. Letterspaced words are put together.
QList<Row> rowsOf(const PageText &page, const std::function<bool(const Word &)> &wanted);
QList<Row> rowsOf(const PageText &page);

/// The row cut where the gap between words is wider than `widths` times the row's height.
QList<Row> segmentsOf(const Row &row, double widths);

/// Text of several rows joined by blanks, and the rectangle around them.
QString joinedText(const QList<Row> &rows, const QString &separator = QStringLiteral(" "));
QRectF around(const QList<Row> &rows);

/// Folded (no marks, lower case) and without blanks: what patterns are compared with.
QString compactFolded(const QString &text);

}
