// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QFont>
#include <QList>
#include <QSizeF>
#include <QString>

#include <functional>

class QImage;
class QPainter;

namespace chauban {

/// All layout is reckoned in twips (1/20 pt), origin at the page's top left, y downwards.
constexpr qreal points(qreal value)
{
    return value * 20;
}
constexpr qreal millimetres(qreal value)
{
    return value * 1440 / 25.4;
}
constexpr qreal toMillimetres(qreal twips)
{
    return twips * 25.4 / 1440;
}

enum class Face { Regular, Bold, Italic, BoldItalic };

/// Liberation Serif (metrics of Times New Roman), unhinted, without ligatures, so that text is extracted as typed.
QFont serif(qreal pointSize, Face face = Face::Regular);

/// Paints one thing in twips.
using PageDrawing = std::function<void(QPainter &)>;

/// One page: what is painted on it, in order.
using Sheet = QList<PageDrawing>;

/// Sheets of one size and the properties that the file carries.
struct Print
{
    QString title;
    QString author;
    QDateTime created; ///< written to /Info; an invalid time writes none
    QSizeF size = {millimetres(210), millimetres(297)}; ///< twips
    QList<Sheet> sheets;
};

/// Checks that the fonts of the legal layout are installed. Errors: typeset.font-missing.
Result<> fontsReady();

/// What Qt writes for the sheets; finishPdf() makes a file of it.
Result<QByteArray> rawPdf(const Print &print);

/// The sheets as PDF, fonts embedded as subsets. Needs a QGuiApplication (offscreen is enough).
Result<QByteArray> printPdf(const Print &print);

/// The same sheets as pictures on white paper.
QList<QImage> printImages(const Print &print, int dotsPerInch);

}
