// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QPointF>
#include <QString>

namespace chauban {

/// What the stamp "ĐẾN" says (Decree 30/2020, annex IV, part II). Empty texts become dotted lines to write on.
struct ArrivalStamp
{
    QString agency; ///< that received the paper
    QString number = {}; ///< arrival number
    QString date = {};
    QString passedTo = {};
    QString dossierCode = {};
};

/// The stamp is 50 mm wide and 35 mm high.
constexpr QSizeF arrivalStampMillimetres{50, 35};

/// The stamp alone on an A4 page, its top left at `topLeft` millimetres, to be printed onto the paper itself.
Result<QByteArray> printArrivalStamp(
    const ArrivalStamp &stamp, QPointF topLeft, const QDateTime &created = {});

/// The stamp as a transparent picture in its true size, to be laid over a page.
Result<QImage> arrivalStampImage(const ArrivalStamp &stamp, int dotsPerInch = 300);

}
