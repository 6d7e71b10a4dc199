// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/TrustOptions.h"
#include "app/cli/Verbs.h"
#include "ui/text/ReasonText.h"
#include "workflow/signing/DecisionEvidence.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a decision is worth: valid only when a chosen root vouches for the person whom it names.
SignatureVerdict worthOf(const DecisionEvidence &decision)
{
    if (!decision.isSound() || decision.report.signature.verdict == SignatureVerdict::Invalid)
        return SignatureVerdict::Invalid;
    return decision.isTrusted() ? SignatureVerdict::Valid : SignatureVerdict::Indeterminate;
}

/// Why it is worth no more, in sentences.
QString whyNot(const DecisionEvidence &decision, const Console &console)
{
    const auto &signature = decision.report.signature;
    QStringList sentences;
    if (signature.verdict == SignatureVerdict::Valid && !decision.namesSigner)
        sentences << console
                         .text("người quyết định ghi là “%1”, chứng thư mang tên “%2”",
                             "the decision names “%1”, the certificate “%2”")
                         .arg(decision.record->person, signature.signer);
    for (const auto &reason : signature.reasons)
        sentences << sentence(reason, {}, console.language());
    return sentences.join(u' ');
}

QString verdictOf(const DecisionEvidence &decision, const Console &console)
{
    if (!decision.isSound())
        return console.text(
            "KHÔNG đúng: nội dung hoặc chữ ký đã bị thay đổi", "WRONG: text or signature was changed");
    switch (worthOf(decision)) {
    case SignatureVerdict::Valid:
        return console.text("đúng, chứng thư được tin cậy", "holds, trusted certificate");
    case SignatureVerdict::Invalid:
        return console.text("KHÔNG đúng: ", "WRONG: ") + whyNot(decision, console);
    case SignatureVerdict::Indeterminate:
        break;
    }
    if (decision.report.signature.identity == SignerIdentity::Unknown)
        return console.text("toàn vẹn, chưa biết của ai: ", "intact, nobody knows whose: ")
            + whyNot(decision, console);
    return console.text("chưa kết luận được: ", "inconclusive: ") + whyNot(decision, console);
}

QString lineOf(const DecisionEvidence &decision, const QString &name, const Console &console)
{
    const auto record = decision.record.value_or(DecisionRecord{});
    return u"%1  %2: %3\n    %4; %5"_s.arg(
        name, record.person, record.choice, decision.report.signature.signer, verdictOf(decision, console));
}

QJsonObject jsonOf(const DecisionEvidence &decision)
{
    const auto record = decision.record.value_or(DecisionRecord{});
    const auto &signature = decision.report.signature;
    return {{"position"_L1, decision.position},
        {"document"_L1, record.document.text()},
        {"person"_L1, record.person},
        {"choice"_L1, record.choiceWord},
        {"comment"_L1, record.comment},
        {"signer"_L1, signature.signer},
        {"level"_L1, signature.level},
        {"sound"_L1, decision.isSound()},
        {"trusted"_L1, decision.isTrusted()},
        {"namesSigner"_L1, decision.namesSigner},
        {"verdict"_L1, word(worthOf(decision))},
        {"reasons"_L1, QJsonArray::fromStringList(signature.reasons)}};
}

/// Tells of all; the exit code is Negative unless every signature holds and is trusted.
int tell(
    const QList<DecisionEvidence> &decisions, const QStringList &names, Console &console, QJsonObject whole)
{
    QStringList lines;
    QJsonArray array;
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        lines.append(lineOf(decisions[i], names[i], console));
        auto json = jsonOf(decisions[i]);
        json["name"_L1] = names[i];
        array.append(json);
    }
    if (lines.isEmpty())
        lines.append(console.text("Không có ý kiến nào được ký số.", "No decision is signed."));
    whole["decisions"_L1] = array;
    console.result(lines.join(u'\n'), whole);
    return std::ranges::all_of(decisions, &DecisionEvidence::isTrusted) ? Done : Negative;
}

struct AskedDecisions
{
    QList<DecisionEvidence> decisions;
    TrustStore trust;
};

Result<AskedDecisions> askedDecisions(const Options &options)
{
    TRY_ASSIGN(auto trust, trustFrom(options));
    TRY_ASSIGN(const auto text, options.argument(0, u"DOC"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto document, desk.session.find(text));
    TRY_ASSIGN(const auto view, desk.session.document(document));
    TRY_ASSIGN(auto decisions, decisionsOf(document, view.history, trust));
    return AskedDecisions{std::move(decisions), std::move(trust)};
}

QStringList positionsOf(const QList<DecisionEvidence> &decisions)
{
    QStringList names;
    for (const auto &decision : decisions)
        names.append(QString::number(decision.position));
    return names;
}

Result<int> list(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk(withTrust({}))));
    TRY_ASSIGN(const auto asked, askedDecisions(options));
    return tell(asked.decisions, positionsOf(asked.decisions), console, {});
}

Result<int> exportDecisions(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk(withTrust({}))));
    TRY_ASSIGN(const auto folder, options.argument(1, u"DIR"_s));
    TRY_ASSIGN(const auto asked, askedDecisions(options));
    if (asked.decisions.isEmpty())
        return tell({}, {}, console, {});
    TRY_ASSIGN(const auto files, writeEvidence(folder, asked.decisions, asked.trust));
    console.note(console
                     .text("Đã lưu %1 tệp vào %2; cách kiểm tra ở README.txt.",
                         "%1 files in %2; README.txt tells how to check them.")
                     .arg(files.size())
                     .arg(folder));
    return tell(asked.decisions,
        positionsOf(asked.decisions),
        console,
        {{"folder"_L1, folder}, {"files"_L1, QJsonArray::fromStringList(files)}});
}

Result<int> verifyDecisions(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withTrust({})));
    TRY(options.argument(0, u"FILE"_s));
    TRY_ASSIGN(const auto trust, trustFrom(options));
    QStringList files;
    for (const auto &path : options.positional()) {
        const QDir folder(path);
        if (!folder.exists())
            files.append(path);
        else
            for (const auto &name : folder.entryList({u"y-kien-*.txt"_s}, QDir::Files, QDir::Name))
                files.append(folder.filePath(name));
    }
    QList<DecisionEvidence> decisions;
    QStringList names;
    for (const auto &file : std::as_const(files)) {
        TRY_ASSIGN(auto evidence, readEvidence(file, trust, SystemClock().now()));
        decisions.append(std::move(evidence));
        names.append(QFileInfo(file).fileName());
    }
    const int code = tell(decisions, names, console, {});
    return decisions.isEmpty() ? int(Negative) : code;
}

int run(const QStringList &arguments, Console &console)
{
    static constexpr SubVerb All[]
        = {{"list", list}, {"export", exportDecisions}, {"verify", verifyDecisions}};
    return runSubVerb(arguments, console, All);
}

}

const Verb DecisionsVerb{
    .name = "decisions",
    .summary = "xem, xuất và kiểm tra ý kiến được ký số",
    .summaryInEnglish = "show, export and verify signed decisions",
    .usage
    = "chaubanctl decisions list DOC\n"
      "chaubanctl decisions export DOC DIR      lưu bằng chứng: nội dung, chữ ký, chứng thư, cách kiểm tra / "
      "evidence\n"
      "chaubanctl decisions verify DIR|FILE.txt...   không cần kho / without a store\n"
      "list, export: --store DIR --as LOGIN --password-file FILE; [--trust ROOTS.pem] (help verify)\n"
      "  ký số ý kiến: thêm KEY vào document direct|forward|act (help sign) / to sign: add KEY to document "
      "direct|forward|act\n"
      "  0 đúng cả, của người được tin cậy / all hold, by trusted signers, 3 có chữ ký không đúng hoặc chưa "
      "kết luận "
      "được / one does not, or nobody knows",
    .runtime = Runtime::Plain,
    .run = run,
};

}
