// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/TrustOptions.h"
#include "core/signing/verify/VerifyOperation.h"

#include <QList>

#include <optional>

namespace chauban {

/// One file to judge, and how it is called in what is printed.
struct FileToVerify
{
    QString path;
    QString name;
};

/// The files that the arguments name. A folder stands for its own PDF files and signatures (.p7s, .p7m), by name; one
/// without any stands for itself, so that somebody hears of it.
QList<FileToVerify> filesToVerify(const QStringList &arguments);

/// How files are judged.
struct VerifyManner
{
    TrustStore trust;
    VerifyOptions options;
    QString content; ///< what a .p7s is over; empty: the file beside it
    Online *online = nullptr; ///< to ask what is left unknown about revocation; null: nobody is asked
};

/// What is to be told of one file.
struct FileVerdict
{
    VerificationReport report;
    std::optional<Error> obstacle; ///< why something stayed unknown
};

/// Is it a time-stamp over the whole file, which nobody signed with?
bool isDocumentTimestamp(const SignatureReport &report);

/// Judges one file in a worker of its own; may be called by several threads unless it goes online. A file that cannot be
/// understood has a verdict, too; one that nobody signed, and only a service stamped, is not valid. Errors: file.* (it cannot be had at all), verify.empty-folder, worker.*.
Result<FileVerdict> judgeFile(const FileToVerify &file, const VerifyManner &manner);

}
