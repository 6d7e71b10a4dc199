// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Desk.h"
#include "core/document/Document.h"

namespace chauban {

/// The date of an option in ISO form, or day/month/year; an invalid date when it is not given.
Result<QDate> dayOption(const Options &options, const QString &name);
/// --out: writes the file whole or not at all.
Result<> writeOut(const QString &path, const QByteArray &content);

// Sub-verbs of `register` that read or fill a whole book, and those of `document` that print.
Result<int> listRegisters(const QStringList &arguments, Console &console);
Result<int> printRegisterBook(const QStringList &arguments, Console &console);
Result<int> exportRegisterBook(const QStringList &arguments, Console &console);
Result<int> importRegisterBook(const QStringList &arguments, Console &console);
Result<int> printStamp(const QStringList &arguments, Console &console);
Result<int> printSlip(const QStringList &arguments, Console &console);

}
