// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ChainText.h"
#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/Verbs.h"
#include "workflow/chain/ChainFile.h"
#include "workflow/chain/Lint.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "chain.file-missing", path};
    return file.readAll();
}

struct Report
{
    QString text;
    QJsonObject json;
    bool passes = true;
};

Report reportFault(const QString &path, const Error &error, const Console &console)
{
    const auto message = sentence(error, console.language());
    const auto faults = QJsonArray::fromStringList(error.detail.split(u'\n'));
    return {path + u": "_s + message,
        {{u"file"_s, path},
            {u"ok"_s, false},
            {u"reason"_s, QString::fromLatin1(error.reason.id())},
            {u"faults"_s, faults}},
        false};
}

Report reportFindings(const QString &path, const Chain &chain, const Console &console)
{
    const auto findings = lint(chain);
    const bool passes = !hasErrors(findings);
    auto text
        = path + (passes ? console.text(": đạt", ": passes") : console.text(": chưa đạt", ": does not pass"));
    QJsonArray list;
    for (const auto &finding : findings) {
        const bool isError = finding.severity == Severity::Error;
        const auto reason = QString::fromLatin1(finding.reason.id());
        const auto message = sentence(reason, finding.detail, console.language());
        text += u"\n  %1 %2: %3"_s.arg(
            isError ? console.text("LỖI", "ERROR") : console.text("lưu ý", "warning"),
            finding.place,
            message);
        list += QJsonObject{{u"severity"_s, nameOf(finding.severity)},
            {u"reason"_s, reason},
            {u"place"_s, finding.place},
            {u"detail"_s, finding.detail},
            {u"message"_s, message}};
    }
    return {text, {{u"file"_s, path}, {u"ok"_s, passes}, {u"findings"_s, list}}, passes};
}

int lintFiles(const QStringList &paths, Console &console)
{
    QStringList lines;
    QJsonArray files;
    bool allPass = true;
    for (const auto &path : paths) {
        const auto bytes = readAll(path);
        if (!bytes.ok())
            return console.fail(bytes.error());
        const auto chain = chainFromJson(bytes.value());
        const auto report = chain.ok() ? reportFindings(path, chain.value(), console)
                                       : reportFault(path, chain.error(), console);
        lines += report.text;
        files += report.json;
        allPass = allPass && report.passes;
    }
    console.result(lines.join(u'\n'), {{u"ok"_s, allPass}, {u"files"_s, files}});
    return allPass ? Done : Negative;
}

int showFile(const QString &path, Console &console)
{
    const auto bytes = readAll(path);
    if (!bytes.ok())
        return console.fail(bytes.error());
    const auto chain = chainFromJson(bytes.value());
    if (!chain.ok())
        return console.fail(chain.error());
    console.result(chainText(chain.value(), console.language()),
        {{u"hash"_s, chain.value().hash().hex()},
            {u"chain"_s, QJsonDocument::fromJson(chainToJson(chain.value())).object()}});
    return Done;
}

/// Puts the files into force, each in its own command; what lint calls an error is not published.
Result<int> publishFiles(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({})));
    TRY(options.argument(0, u"FILE"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    for (const auto &path : options.positional()) {
        TRY_ASSIGN(const auto bytes, readAll(path));
        TRY_ASSIGN(const auto chain, chainFromJson(bytes));
        if (hasErrors(lint(chain)))
            return lintFiles({path}, console);
        const auto outcome = desk.session.submit(PublishChain{bytes});
        const auto code = report(console,
            outcome,
            console.text("Quy trình “%1” phiên bản %2 có hiệu lực.", "Chain “%1” version %2 is in force.")
                .arg(chain.title().name)
                .arg(chain.title().version));
        if (code != Done)
            return code;
    }
    return Done;
}

int run(const QStringList &arguments, Console &console)
{
    if (arguments.value(0) == "publish"_L1) {
        const auto code = publishFiles(arguments.mid(1), console);
        return code.ok() ? code.value() : console.fail(code.error());
    }
    const auto options = Options::parse(arguments, {});
    if (!options.ok())
        return console.fail(options.error());
    const auto what = options->argument(0, u"lint|show|publish"_s);
    if (!what.ok())
        return console.fail(what.error());
    const auto file = options->argument(1, u"FILE"_s);
    if (!file.ok())
        return console.fail(file.error());
    if (what.value() == "lint"_L1)
        return lintFiles(options->positional().mid(1), console);
    if (what.value() == "show"_L1)
        return showFile(file.value(), console);
    return console.fail({ErrorKind::Invalid, "cli.bad-value", what.value()});
}

}

const Verb ChainVerb{
    .name = "chain",
    .summary = "kiểm tra, xem hoặc áp dụng tệp quy trình",
    .summaryInEnglish = "check, show or put into force a chain file",
    .usage = "chaubanctl chain lint FILE…\n"
             "chaubanctl chain show FILE\n"
             "chaubanctl chain publish FILE… --store DIR --as ADMINISTRATOR --password-file FILE",
    .runtime = Runtime::Plain,
    .run = run,
};

}
