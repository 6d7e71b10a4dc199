// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/ReasonText.h"

class QCoreApplication;

namespace chauban {

/// Lets the program speak a language: our words (Vietnamese is what stands in the source) and Qt's own.
void speak(QCoreApplication &application, Language language);

}
