// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/Appearance.h"

class QPDFObjectHandle;

namespace chauban {

/// How a text field wants its text: size and colour from /DA (ISO 32000-2 12.7.4.3), alignment from /Q, both
/// inherited from the field's parents and the form; the font is Times-like, italic when its name says so.
TextDrawing fieldTextStyle(const QPDFObjectHandle &form, const QPDFObjectHandle &field);

}
