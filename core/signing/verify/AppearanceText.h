// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/RevisionView.h"

#include <QString>

namespace chauban::verify {

/// What a form XObject (an appearance) shows.
struct AppearanceLook
{
    QString text; ///< blanks folded
    bool plain = false; ///< text and a frame, nothing that could show what the text does not say
    bool seen = true; ///< every word stands out from what lies under it
};

/// Draws the form XObject by itself. Everything empty and not plain when it is none or cannot be drawn.
AppearanceLook appearanceLook(const QPDFObjectHandle &form);

/// The text that a widget's normal appearance shows, at most 200 characters; empty when it has none.
QString appearanceText(const RevisionView &view, int annotation);

}
