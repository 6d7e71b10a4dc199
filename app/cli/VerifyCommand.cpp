// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/InOrder.h"
#include "app/cli/TrustOptions.h"
#include "app/cli/Verbs.h"
#include "app/cli/VerifyFiles.h"
#include "app/cli/VerifyFileSignature.h"
#include "app/cli/VerifyText.h"
#include "core/platform/AtomicFile.h"
#include "ui/text/ReasonText.h"
#include "ui/verdict/VerificationPaper.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QTimeZone>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One line a file: name, document verdict, then per signature the words a table of agreement compares.
QString tableLine(const QString &file, const VerificationReport &report)
{
    QStringList cells{file, word(report.verdict)};
    for (const SignatureReport &signature : report.signatures) {
        cells.append(QStringList{signature.field,
            word(signature.integrity),
            word(signature.coverage),
            word(signature.changes),
            signature.permitted ? u"permitted"_s : u"forbidden"_s,
            word(signature.identity),
            signature.level,
            word(signature.verdict)}
                         .join(u'/'));
    }
    cells.append(report.warnings.join(u' '));
    return cells.join(u'\t');
}

/// How the verdicts are told.
struct ReportManner
{
    bool table = false;
    QString reportPath; ///< where to write the report, too; empty: nowhere
};

/// The report as a file of its own. Its words are Vietnamese: it is kept with the papers.
Result<> writeReport(
    const FileToVerify &file, const VerificationReport &report, const QString &reportPath, Console &console)
{
    QFile content(file.path);
    if (!content.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "file.cannot-read", file.path};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&content);
    const VerifiedFile verified{QFileInfo(file.name).fileName(),
        Sha256{hash.result()},
        content.size(),
        SystemClock().now(),
        QTimeZone(7 * 3600)};
    if (!reportPath.endsWith(".json"_L1, Qt::CaseInsensitive))
        console.startTypesetting();
    TRY_ASSIGN(const auto paper, verificationFile(reportPath, verified, report, Language::Vietnamese));
    return replaceFile(reportPath, {paper});
}

/// Returns the exit code that this file alone would have.
int tell(const FileToVerify &file,
    const Result<FileVerdict> &verdict,
    const ReportManner &manner,
    Console &console)
{
    if (!verdict.ok()) {
        // A table has a row for every file.
        const auto reason = QString::fromLatin1(verdict.error().reason.id());
        if (manner.table && console.format() == OutputFormat::Text)
            console.result(QStringList{file.name, u"error"_s, reason}.join(u'\t'), {});
        return console.fail(verdict.error());
    }
    const auto &[report, obstacle] = verdict.value();
    if (!manner.reportPath.isEmpty()) {
        const auto written = writeReport(file, report, manner.reportPath, console);
        if (!written.ok())
            return console.fail(written.error());
    }
    QJsonObject json = verificationJson(file.name, report);
    auto text
        = manner.table ? tableLine(file.name, report) : verifyText(file.name, report, console.language());
    if (obstacle) {
        const auto words = sentence(*obstacle, console.language());
        json[u"obstacle"]
            = QJsonObject{{"reason"_L1, QString::fromLatin1(obstacle->reason.id())}, {"message"_L1, words}};
        if (!manner.table)
            text += u'\n' + words;
    }
    console.result(text, json);
    return report.verdict == SignatureVerdict::Valid ? Done : Negative;
}

/// Errors: cli.report-file, cli.report-of-one.
Result<ReportManner> reportManner(const Options &options, const QList<FileToVerify> &files)
{
    ReportManner manner{options.has(u"table"_s), options.value(u"report"_s, {})};
    if (manner.reportPath.isEmpty())
        return manner;
    if (!manner.reportPath.endsWith(".pdf"_L1, Qt::CaseInsensitive)
        && !manner.reportPath.endsWith(".json"_L1, Qt::CaseInsensitive))
        return Error{ErrorKind::Invalid, "cli.report-file", manner.reportPath};
    const auto &path = files.first().path;
    if (files.size() != 1 || manner.table || isFileSignature(path) || QFileInfo(path).isDir())
        return Error{ErrorKind::Invalid, "cli.report-of-one"};
    return manner;
}

Result<int> verify(const Options &options, Console &console)
{
    const auto files = filesToVerify(options.positional());
    if (files.isEmpty())
        return Error{ErrorKind::Invalid, "cli.missing-argument", u"FILE"_s};
    TRY_ASSIGN(const auto telling, reportManner(options, files));
    VerifyManner manner;
    TRY_ASSIGN(manner.trust, trustFrom(options));
    manner.content = options.value(u"content"_s, {});
    if (options.has(u"revocation"_s))
        manner.options.revocation = VerifyOptions::Revocation::Require;
    Online online(options);
    if (options.has(u"online"_s))
        manner.online = &online;
    int worst = Done;
    // An authority is asked one question after the other.
    inOrder(files.size(), manner.online ? 1 : QThread::idealThreadCount(), [&](qsizetype at) -> Telling {
        return [&, at, verdict = judgeFile(files[at], manner)] {
            const int code = tell(files[at], verdict, telling, console);
            worst = code == Failed || worst == Failed ? int(Failed) : std::max(worst, code);
        };
    });
    return worst;
}

int run(const QStringList &arguments, Console &console)
{
    const auto options = Options::parse(
        arguments, withTrust({{u"content"_s, u"report"_s}, {u"table"_s, u"revocation"_s, u"online"_s}}));
    if (!options.ok())
        return console.fail(options.error());
    const auto code = verify(options.value(), console);
    return code.ok() ? code.value() : console.fail(code.error());
}

}

const Verb VerifyVerb{
    .name = "verify",
    .summary = "kiểm tra chữ ký số của tệp PDF: nguyên vẹn không, của ai, khi nào, sau đó thay đổi gì",
    .summaryInEnglish = "check the signatures of PDF files: intact, whose, when, what changed since",
    .usage
    = "chaubanctl verify [--json] [--trust ROOTS.pem] [--tsa-trust TSA.pem] [--online] [--revocation] "
      "FILE|FOLDER...\n"
      "chaubanctl verify --table [--trust ROOTS.pem] FILE|FOLDER...\n"
      "  --store DIR        theo chứng thư gốc của cơ quan; nếu không ghi thì $CHAUBAN_TRUST, rồi đến "
      "$CHAUBAN_STORE / by the agency's roots\n"
      "  --online           hỏi nơi cấp xem chứng thư có bị thu hồi không / ask whether certificates "
      "were revoked\n"
      "  --revocation       phải biết chứng thư chưa bị thu hồi / it must be known that none was revoked\n"
      "  --trust ROOTS.pem  chứng thư gốc tin cậy (và CRL) / trusted roots (and CRLs)\n"
      "  FILE: PDF, .p7m, hoặc .p7s bên cạnh tệp đã ký / or .p7s beside its file [--content FILE]\n"
      "  FOLDER: mọi tệp như vậy trong thư mục / all such files in it\n"
      "  --table            một dòng mỗi tệp / one line a file\n"
      "  --report OUT.pdf|OUT.json  ghi thêm phiếu kiểm tra của một tệp PDF / also write the report "
      "of one PDF\n"
      "  0 hợp lệ / all valid, 3 không / not valid, 1 có tệp hoặc thư mục không kiểm tra được / "
      "something could not be checked",
    .runtime = Runtime::Plain,
    .run = run,
};

}
