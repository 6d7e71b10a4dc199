// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "ui/text/ReasonText.h"

#include <QString>

#include <memory>

class QCoreApplication;
class QJsonObject;

namespace chauban {

/// How a verb prints: lines for a person or JSON for a program.
enum class OutputFormat { Text, Json };

/// What a verb has of the outside: where it prints and how, and Qt's application object when it needs one.
class Console
{
public:
    Console(OutputFormat format, Language language);
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    OutputFormat format() const { return m_format; }
    Language language() const { return m_language; }

    /// One of two texts by the person's language.
    QString text(const char *vietnamese, const char *english) const;

    /// The outcome: `line` for a person (a newline is added) or the object for a program, never both.
    void result(const QString &line, const QJsonObject &object);

    /// A part of the outcome, told as soon as it is there: for a person only. The whole follows with resultOf().
    void part(const QString &line);
    /// The outcome whose parts were told already: the object for a program, nothing more for a person.
    void resultOf(const QJsonObject &object);

    /// A line for a person only (progress, warnings): to the error stream, silent under --json.
    void note(const QString &line);

    /// Prints the reason's sentence ({"error": {reason, message, detail}} under --json) and returns the exit
    /// code: Usage for reasons of the area "cli", else Failed.
    int fail(const Error &error);
    /// The same for a refusal that the Authority has kept.
    int refuse(const QString &reason, const QString &detail);

    /// Starts QCoreApplication, or the offscreen QGuiApplication, unless it runs already. A verb that
    /// typesets only in some cases calls this then, and is listed as Runtime::Plain.
    void startEvents();
    void startTypesetting();

private:
    OutputFormat m_format;
    Language m_language;
    std::unique_ptr<QCoreApplication> m_application;
};

}
