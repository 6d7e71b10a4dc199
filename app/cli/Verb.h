// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <span>

namespace chauban {

class Console;

/// What chaubanctl answers to the shell.
enum ExitCode {
    Done = 0, ///< the verb did what was asked
    Failed = 1, ///< refused or failed; the reason was printed
    Usage = 2, ///< the command line itself is wrong
    Negative = 3, ///< the verb ran and its verdict is "no" (a signature is not valid, a chain has errors)
};

/// What a verb needs of Qt before it runs; fewer needs start faster.
enum class Runtime {
    Plain, ///< values and files only
    Events, ///< QCoreApplication: sockets, processes
    Typesetting, ///< an offscreen QGuiApplication: fonts, QPdfWriter
};

/// One command of chaubanctl. To add one: write its file, declare it in Verbs.h, list it in Verbs.cpp.
struct Verb
{
    const char *name;
    const char *summary; ///< one line in Vietnamese
    const char *summaryInEnglish;
    const char *usage; ///< the lines of `help NAME` after the summary: arguments and options
    Runtime runtime;
    /// `arguments` are those after the verb, without --json and --lang, which are read before and stand in
    /// the console.
    int (*run)(const QStringList &arguments, Console &console);
};

/// All verbs in the order of the help.
std::span<const Verb> verbs();

}
