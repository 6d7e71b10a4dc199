// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/workplace/Workplace.h"

#include <QString>

#include <functional>

class QWidget;

namespace chauban {

/// Makes the content and writes it, both off the window's thread, and says how it went.
void saveMade(QWidget *window,
    const Workplace &workplace,
    const QString &path,
    const std::function<Result<QByteArray>()> &make);

}
