// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/TrustOptions.h"
#include "app/cli/Verbs.h"
#include "app/cli/VerifyFileSignature.h"
#include "app/cli/VerifyText.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/platform/AtomicFile.h"
#include "core/signing/online/StatusQuestions.h"
#include "core/signing/verify/VerifyOperation.h"
#include "ui/text/ReasonText.h"
#include "ui/verdict/VerificationPaper.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

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

/// How files are judged and told.
struct Manner
{
    TrustStore trust;
    VerifyOptions options;
    bool table = false;
    QString reportPath; ///< where to write the report, too; empty: nowhere
    Online *online = nullptr; ///< to ask what the file leaves unknown about revocation; null: nobody is asked
};

/// The anchors with what responders and lists say of the paper's certificates. Answers also why something stayed
/// unknown.
std::pair<TrustStore, std::optional<Error>> askedTrust(PdfWorker &worker, const Manner &manner, Instant now)
{
    auto trust = manner.trust;
    if (!manner.online)
        return {trust, std::nullopt};
    const auto questions = statusQuestionsInWorker(worker, trust, now);
    if (!questions.ok())
        return {trust, questions.error()};
    const auto sources = manner.online->sources();
    StatusFetcher fetcher(sources.fetch, sources.cache, now);
    const auto obstacle = askStatus(trust, questions.value(), fetcher);
    return {trust, obstacle};
}

/// The report as a file of its own. Its words are Vietnamese: it is kept with the papers.
Result<> writeReport(const QString &path,
    const QString &name,
    const VerificationReport &report,
    const Manner &manner,
    Console &console)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "file.cannot-read", path};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    const VerifiedFile verified{QFileInfo(name).fileName(),
        Sha256{hash.result()},
        file.size(),
        SystemClock().now(),
        QTimeZone(7 * 3600)};
    if (!manner.reportPath.endsWith(".json"_L1, Qt::CaseInsensitive))
        console.startTypesetting();
    TRY_ASSIGN(
        const auto content, verificationFile(manner.reportPath, verified, report, Language::Vietnamese));
    return replaceFile(manner.reportPath, {content});
}

int verifyFile(const QString &path, const QString &name, const Manner &manner, Console &console)
{
    VerificationReport report;
    std::optional<Error> obstacle;
    PdfWorker::Options workerOptions;
    workerOptions.timeout = std::chrono::minutes(2); // a hundred megabytes with many signatures
    auto worker = PdfWorker::openFile(path, workerOptions);
    if (worker.ok()) {
        const auto now = SystemClock().now();
        TrustStore trust;
        std::tie(trust, obstacle) = askedTrust(worker.value(), manner, now);
        report = verifyInWorker(worker.value(), trust, now, manner.options);
    } else if (worker.error().kind == ErrorKind::NotFound || worker.error().kind == ErrorKind::Unavailable) {
        return console.fail(worker.error());
    } else {
        report.verdict = SignatureVerdict::Invalid;
        report.warnings.append(u"verify.unreadable"_s);
    }
    if (!manner.reportPath.isEmpty()) {
        const auto written = writeReport(path, name, report, manner, console);
        if (!written.ok())
            return console.fail(written.error());
    }
    QJsonObject json = verificationJson(name, report);
    auto text = manner.table ? tableLine(name, report) : verifyText(name, report, console.language());
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

int run(const QStringList &arguments, Console &console)
{
    const auto options = Options::parse(
        arguments, withTrust({{u"content"_s, u"report"_s}, {u"table"_s, u"revocation"_s, u"online"_s}}));
    if (!options.ok())
        return console.fail(options.error());
    if (options.value().positional().isEmpty())
        return console.fail(Error{ErrorKind::Invalid, "cli.missing-argument", u"FILE"_s});
    const auto trust = trustFrom(options.value());
    if (!trust.ok())
        return console.fail(trust.error());
    Online online(options.value());
    Manner manner{trust.value(), {}, options.value().has(u"table"_s), options.value().value(u"report"_s, {})};
    const bool canReport = options.value().positional().size() == 1 && !manner.table
        && !isFileSignature(options.value().positional().first())
        && (manner.reportPath.endsWith(".pdf"_L1, Qt::CaseInsensitive)
            || manner.reportPath.endsWith(".json"_L1, Qt::CaseInsensitive));
    if (!manner.reportPath.isEmpty() && !canReport)
        return console.fail(Error{ErrorKind::Invalid, "cli.bad-value", u"--report "_s + manner.reportPath});
    if (options.value().has(u"online"_s))
        manner.online = &online;
    if (options.value().has(u"revocation"_s))
        manner.options.revocation = VerifyOptions::Revocation::Require;
    int worst = Done;
    for (const QString &path : options.value().positional()) {
        const QDir folder(path);
        const bool isFolder = manner.table && folder.exists();
        const QStringList names
            = isFolder ? folder.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name) : QStringList{path};
        for (const QString &name : names) {
            const int code = isFileSignature(path)
                ? verifyFileSignature(path, options.value().value(u"content"_s, {}), manner.trust, console)
                : verifyFile(isFolder ? folder.filePath(name) : path, name, manner, console);
            worst = code == Failed || worst == Failed ? int(Failed) : qMax(worst, code);
        }
    }
    return worst;
}

}

const Verb VerifyVerb{
    .name = "verify",
    .summary = "kiểm tra chữ ký số của tệp PDF: nguyên vẹn không, của ai, khi nào, sau đó thay đổi gì",
    .summaryInEnglish = "check the signatures of PDF files: intact, whose, when, what changed since",
    .usage = "chaubanctl verify [--json] [--trust ROOTS.pem] [--tsa-trust TSA.pem] [--online] [--revocation] "
             "FILE...\n"
             "chaubanctl verify --table [--trust ROOTS.pem] FOLDER|FILE...\n"
             "  --store DIR --as LOGIN --password-file FILE   theo chứng thư gốc của cơ quan / by the "
             "agency's roots\n"
             "  --online           hỏi nơi cấp xem chứng thư có bị thu hồi không / ask whether certificates "
             "were revoked\n"
             "  --revocation       phải biết chứng thư chưa bị thu hồi / revocation must be known\n"
             "  --trust ROOTS.pem  chứng thư gốc tin cậy (và CRL) / trusted roots (and CRLs)\n"
             "  FILE: PDF, .p7m, hoặc .p7s bên cạnh tệp đã ký / or .p7s beside its file [--content FILE]\n"
             "  --table            một dòng mỗi tệp / one line a file\n"
             "  --report OUT.pdf|OUT.json  ghi thêm phiếu kiểm tra của một tệp PDF / also write the report "
             "of one PDF\n"
             "  0 hợp lệ / all valid, 3 không / not valid",
    .runtime = Runtime::Plain,
    .run = run,
};

}
