// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Options.h"
#include "core/signing/batch/SigningTurns.h"
#include "core/signing/online/Levels.h"

#include <functional>

namespace chauban {

class Console;
struct SigningHazard;

/// One file to sign and where the result goes.
struct SignedFile
{
    QString input;
    QString output;
};

/// What is written for each input.
enum class SignedForm {
    Pdf, ///< a PDF with the signature in it
    Detached, ///< .p7s beside the file
    Enveloping, ///< .p7m around the file
};

/// The files that the positional arguments name, folders taken apart (their own files only, in the order of their names,
/// hidden ones and signatures left out). --out is the output of a single file, else the folder for all; without it
/// detached and enveloping signatures stand beside their files.
/// Errors: cli.missing-argument, cli.cannot-read, cli.cannot-write, cli.bad-value (two files that would have the same output),
/// cli.output-is-input, cli.output-exists (unless --overwrite is given).
Result<QList<SignedFile>> filesToSign(const Options &options, SignedForm form);

/// How one of many files is signed, and what is told of it before; both are called by several threads at a time.
struct FileSigning
{
    std::function<Result<LevelledPaper>(const SignedFile &file, SigningHand &hand)> sign;
    std::function<QList<SigningHazard>(const SignedFile &file)> look;
    int mostThreads = 1;
};

/// Signs all with the same key, several at a time when the key allows, and prints an outcome for each in their order. A
/// file that fails stops no other; a key that fails stops all. Returns the exit code.
int signEach(
    const QList<SignedFile> &files, const SigningKey &key, const FileSigning &signing, Console &console);

}
