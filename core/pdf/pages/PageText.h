// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace chauban {

/// One word as it stands on a page. Lengths are points (1/72 inch) on the page as displayed, after /Rotate; the origin
/// is the top left corner, y grows downwards.
struct Word
{
    QString text;
    QRectF box;
    double fontSize = 0; ///< points; 0 when unknown
    QString font; ///< base font name without the subset prefix; empty when unknown
    bool bold = false;
    bool italic = false;
    bool inWidget = false; ///< drawn inside the rectangle of a form field or signature
};

/// The words of one page in reading order, appearances of widgets included.
struct PageText
{
    QSizeF size;
    QList<Word> words;
    double imageCover = 0; ///< share of the page under pictures, 0..1
    bool invisibleText = false; ///< some text is drawn in the invisible mode, as recognition programs do
};

}
