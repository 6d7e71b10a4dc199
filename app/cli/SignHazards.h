// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>

namespace chauban {

class Console;

/// What should be looked at before this PDF is signed: a line each for a person, and for a program
/// [{reason, page, detail, message}]. Nothing when it cannot be looked at: the signer then refuses it or not.
QJsonArray tellHazards(const QString &path, Console &console);

}
