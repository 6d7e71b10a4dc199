// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

class QPDFObjectHandle;

namespace chauban::verify {

// Annotation flags that do not decide what is seen: Print, ReadOnly, Locked.
constexpr long long harmlessFlags = 4 | 64 | 128;

/// A form field or a widget, not another annotation; false for anything that is no dictionary.
bool isFieldOrWidget(const QPDFObjectHandle &given);

/// /Subtype without the slash.
QString subtypeOf(const QPDFObjectHandle &given);

/// /Rect, normalised; empty when there is none.
QRectF rectangleOf(const QPDFObjectHandle &given);

}
