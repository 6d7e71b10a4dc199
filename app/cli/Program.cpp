// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Program.h"

#include "app/cli/Console.h"
#include "app/cli/Verb.h"
#include "app/worker/WorkerTable.h"
#include "core/base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <csignal>
#include <cstdio>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
const Verb *findVerb(const QString &name)
{
    const auto all = verbs();
    const auto found
        = std::ranges::find_if(all, [&](const Verb &verb) { return name == QLatin1StringView(verb.name); });
    return found == all.end() ? nullptr : &*found;
}

int helpAll(Console &console)
{
    auto lines
        = console.text("Châu Bản — dòng lệnh. Cách dùng: chaubanctl LỆNH [THAM SỐ] [--json] [--lang vi|en]\n"
                       "Mã thoát: 0 xong, 1 bị từ chối hoặc lỗi, 2 sai cách dùng, 3 kết luận là không.\n",
            "Châu Bản command line. Usage: chaubanctl COMMAND [ARGUMENTS] [--json] [--lang vi|en]\n"
            "Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 the verdict is negative.\n");
    QJsonArray list;
    for (const auto &verb : verbs()) {
        const auto summary = console.text(verb.summary, verb.summaryInEnglish);
        lines += u"\n  "_s + QString::fromLatin1(verb.name).leftJustified(12) + summary;
        list << QJsonObject{{u"verb"_s, QString::fromLatin1(verb.name)}, {u"summary"_s, summary}};
    }
    console.result(lines, {{u"verbs"_s, list}});
    return Done;
}

int help(const QStringList &arguments, Console &console)
{
    if (arguments.isEmpty())
        return helpAll(console);
    const auto *verb = findVerb(arguments.first());
    if (!verb)
        return console.fail({ErrorKind::Invalid, "cli.unknown-verb", arguments.first()});
    const auto summary = console.text(verb->summary, verb->summaryInEnglish);
    const auto usage = QString::fromUtf8(verb->usage);
    console.result(QString::fromLatin1(verb->name) + u": "_s + summary + u"\n\n"_s + usage,
        {{u"verb"_s, QString::fromLatin1(verb->name)}, {u"summary"_s, summary}, {u"usage"_s, usage}});
    return Done;
}

int runVerb(QStringList arguments, Console &console)
{
    if (arguments.isEmpty()) {
        helpAll(console);
        return Usage;
    }
    const auto name = arguments.takeFirst();
    if (name == "help"_L1 || name == "--help"_L1)
        return help(arguments, console);
    const auto *verb = findVerb(name);
    if (!verb)
        return console.fail({ErrorKind::Invalid, "cli.unknown-verb", name});
    if (arguments.contains("--help"_L1))
        return help({name}, console);
    if (verb->runtime == Runtime::Events)
        console.startEvents();
    if (verb->runtime == Runtime::Typesetting)
        console.startTypesetting();
    return verb->run(arguments, console);
}

/// Takes --lang VALUE out of the arguments (those before a lone "--").
Result<Language> takeLanguage(QStringList &arguments)
{
    const auto at = arguments.indexOf("--lang"_L1);
    if (at < 0 || (arguments.contains("--"_L1) && arguments.indexOf("--"_L1) < at))
        return Language::Vietnamese;
    if (at + 1 == arguments.size())
        return Error{ErrorKind::Invalid, "cli.missing-value", u"--lang"_s};
    const auto value = arguments[at + 1];
    if (value != "vi"_L1 && value != "en"_L1)
        return Error{ErrorKind::Invalid, "cli.bad-value", u"--lang "_s + value};
    arguments.remove(at, 2);
    return value == "en"_L1 ? Language::English : Language::Vietnamese;
}

/// What Qt itself has to say (a missing XDG_RUNTIME_DIR, say) is not for the person at the shell.
void onlyFailures(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}
}

int runProgram(int argc, char **argv)
{
    // The confined worker is this program started again, before anything else is set up.
    if (isWorkerCall(argc, argv))
        return runWorker(workerOperations());
    qInstallMessageHandler(onlyFailures);
    // A limit on the size of files is answered like a full disk, not with the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto end = arguments.indexOf("--"_L1);
    const auto json = arguments.indexOf("--json"_L1);
    const bool wantsJson = json >= 0 && (end < 0 || json < end);
    if (wantsJson)
        arguments.remove(json);
    const auto format = wantsJson ? OutputFormat::Json : OutputFormat::Text;
    const auto language = takeLanguage(arguments);
    Console console(format, language.ok() ? language.value() : Language::Vietnamese);
    return language.ok() ? runVerb(arguments, console) : console.fail(language.error());
}

}
