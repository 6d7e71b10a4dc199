// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"

#include "app/cli/Verb.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
void print(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

// Qt keeps references to both for as long as the application lives.
int argumentCount = 1;
char programName[] = "chaubanctl";
char *argumentValues[] = {programName, nullptr};
}

Console::Console(OutputFormat format, Language language)
    : m_format(format)
    , m_language(language)
{
}

Console::~Console() = default;

QString Console::text(const char *vietnamese, const char *english) const
{
    return QString::fromUtf8(m_language == Language::Vietnamese ? vietnamese : english);
}

void Console::result(const QString &line, const QJsonObject &object)
{
    print(stdout,
        m_format == OutputFormat::Json ? QJsonDocument(object).toJson(QJsonDocument::Compact)
                                       : line.toUtf8());
}

void Console::part(const QString &line)
{
    if (m_format == OutputFormat::Text)
        print(stdout, line.toUtf8());
}

void Console::resultOf(const QJsonObject &object)
{
    if (m_format == OutputFormat::Json)
        result({}, object);
}

void Console::note(const QString &line)
{
    if (m_format == OutputFormat::Text)
        print(stderr, line.toUtf8());
}

int Console::fail(const Error &error)
{
    return refuse(QString::fromLatin1(error.reason.id()), error.detail);
}

int Console::refuse(const QString &reason, const QString &detail)
{
    const auto message = sentence(reason, detail, m_language);
    if (m_format == OutputFormat::Json)
        result({},
            {{u"error"_s,
                QJsonObject{{u"reason"_s, reason}, {u"message"_s, message}, {u"detail"_s, detail}}}});
    else
        print(stderr, (text("Lỗi: ", "Error: ") + message).toUtf8());
    return reason.startsWith("cli."_L1) ? Usage : Failed;
}

void Console::startEvents()
{
    if (!QCoreApplication::instance())
        m_application = std::make_unique<QCoreApplication>(argumentCount, argumentValues);
}

void Console::startTypesetting()
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return;
    m_application.reset();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    m_application = std::make_unique<QGuiApplication>(argumentCount, argumentValues);
}

}
