// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/hazard/SigningHazards.h"

#include <QJsonArray>
#include <QString>

namespace chauban {

class Console;

/// What should be looked at before this PDF is signed: a line each for a person, and for a program
/// [{reason, page, detail, message}]. Nothing when it cannot be looked at: the signer then refuses it or not.
QJsonArray tellHazards(const QString &path, Console &console);

/// What of that is said even of many files, since it is told without drawing a page: signatures that the PDF has already,
/// over content that was changed after them. May be called by several threads.
QList<SigningHazard> spoiltSignatures(const QString &path);

/// One of them for a person.
QString hazardLine(const SigningHazard &hazard, const Console &console);
/// And all for a program.
QJsonArray hazardsJson(const QList<SigningHazard> &hazards, const Console &console);

}
