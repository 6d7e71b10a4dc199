// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/VerifyFiles.h"

#include "app/cli/VerifyFileSignature.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/signing/online/StatusQuestions.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
/// The anchors with what responders and lists answer to the questions. Answers also why something stayed unknown.
std::pair<TrustStore, std::optional<Error>> askedTrust(
    const Result<QList<StatusQuestion>> &questions, const VerifyManner &manner, Instant now)
{
    auto trust = manner.trust;
    if (!questions.ok())
        return {trust, questions.error()};
    const auto sources = manner.online->sources();
    StatusFetcher fetcher(sources.fetch, sources.cache, now);
    const auto obstacle = askStatus(trust, questions.value(), fetcher);
    return {trust, obstacle};
}

Result<FileVerdict> judgeSignatureFile(const QString &path, const VerifyManner &manner)
{
    FileVerdict verdict;
    const auto now = SystemClock().now();
    auto trust = manner.trust;
    if (manner.online) {
        const auto content = isEnvelopingSignature(path) ? QString() : signedContent(path, manner.content);
        std::tie(trust, verdict.obstacle)
            = askedTrust(fileStatusQuestions(path, content, trust, now), manner, now);
    }
    TRY_ASSIGN(
        verdict.report, judgeFileSignature(path, manner.content, trust, now, manner.options.revocation));
    return verdict;
}

/// Nobody answers for a paper with time-stamps alone, as for one without any signature.
void lookForSigner(VerificationReport &report)
{
    const bool stamped
        = !report.signatures.isEmpty() && std::ranges::all_of(report.signatures, isDocumentTimestamp);
    if (!stamped)
        return;
    report.verdict = std::max(report.verdict, SignatureVerdict::Indeterminate);
    report.warnings.prepend(u"verify.only-timestamps"_s);
}
}

bool isDocumentTimestamp(const SignatureReport &report)
{
    return report.subFilter == "ETSI.RFC3161"_L1 || report.level == "DTS"_L1;
}

QList<FileToVerify> filesToVerify(const QStringList &arguments)
{
    QList<FileToVerify> files;
    for (const auto &path : arguments) {
        if (!QFileInfo(path).isDir()) {
            files.append({path, path});
            continue;
        }
        const QDir folder(path);
        const auto names = folder.entryList({u"*.pdf"_s, u"*.p7s"_s, u"*.p7m"_s}, QDir::Files, QDir::Name);
        for (const auto &name : names)
            files.append({folder.filePath(name), name});
        if (names.isEmpty())
            files.append({path, path});
    }
    return files;
}

Result<FileVerdict> judgeFile(const FileToVerify &file, const VerifyManner &manner)
{
    if (QFileInfo(file.path).isDir())
        return Error{ErrorKind::NotFound, "verify.empty-folder", file.path};
    if (isFileSignature(file.path))
        return judgeSignatureFile(file.path, manner);
    FileVerdict verdict;
    PdfWorker::Options options;
    options.timeout = std::chrono::minutes(2); // a hundred megabytes with many signatures
    auto worker = PdfWorker::openFile(file.path, options);
    if (worker.ok()) {
        const auto now = SystemClock().now();
        auto trust = manner.trust;
        if (manner.online)
            std::tie(trust, verdict.obstacle)
                = askedTrust(statusQuestionsInWorker(worker.value(), trust, now), manner, now);
        verdict.report = verifyInWorker(worker.value(), trust, now, manner.options);
        lookForSigner(verdict.report);
    } else if (worker.error().kind == ErrorKind::NotFound || worker.error().kind == ErrorKind::Unavailable) {
        return worker.error();
    } else {
        verdict.report.verdict = SignatureVerdict::Invalid;
        verdict.report.warnings.append(u"verify.unreadable"_s);
    }
    auto &warnings = verdict.report.warnings;
    if (warnings.contains(u"verify.unreadable"_s) && QFileInfo::exists(file.path + u".p7s"_s))
        warnings.append(u"verify.signature-beside"_s);
    return verdict;
}

}
