// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/KeyOptions.h"
#include "app/cli/SignBroken.h"
#include "app/cli/SignFiles.h"
#include "app/cli/SignHazards.h"
#include "app/cli/SignRequest.h"
#include "app/cli/TrustOptions.h"
#include "app/cli/Verbs.h"
#include "core/platform/AtomicFile.h"
#include "core/platform/MappedFile.h"
#include "core/signing/cades/Cades.h"
#include "core/signing/cades/CmsEnvelope.h"
#include "core/signing/Cms.h"
#include "core/signing/online/CmsLevels.h"
#include "core/signing/Pades.h"

#include <QFileInfo>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
/// What only a signature within a PDF knows.
constexpr QLatin1StringView PdfOptions[] = {"page"_L1,
    "rect"_L1,
    "reason"_L1,
    "location"_L1,
    "image"_L1,
    "certify"_L1,
    "field"_L1,
    "invisible"_L1,
    "rewrite"_L1};

const Options::Known &own()
{
    static const Options::Known options{KeyOptions
            + QStringList{u"out"_s,
                u"level"_s,
                u"page"_s,
                u"rect"_s,
                u"reason"_s,
                u"location"_s,
                u"image"_s,
                u"certify"_s,
                u"field"_s},
        {u"invisible"_s, u"p7s"_s, u"p7m"_s, u"aia"_s, u"rewrite"_s, u"overwrite"_s}};
    return options;
}

Result<QByteArray> readFile(const QString &path)
{
    TRY_ASSIGN(const auto file, MappedFile::open(path));
    return file.bytes().toByteArray();
}

Error badValue(const QString &option, const QString &value)
{
    return {ErrorKind::Invalid, "cli.bad-value", u"--"_s + option + u' ' + value};
}

QJsonObject facts(const SigningKey &key, Instant time)
{
    return {{"signer"_L1, key.certificate().subject()},
        {"issuer"_L1, key.certificate().issuer()},
        {"time"_L1, time.toDateTime().toString(Qt::ISODateWithMs)}};
}

Result<SignedForm> formFrom(const Options &options)
{
    const bool detached = options.has(u"p7s"_s), around = options.has(u"p7m"_s);
    if (!detached && !around)
        return SignedForm::Pdf;
    if (detached && around)
        return badValue(u"p7s"_s, u"--p7m"_s);
    for (const auto &name : PdfOptions)
        if (options.has(QString(name)))
            return badValue(detached ? u"p7s"_s : u"p7m"_s, u"--"_s + name);
    return detached ? SignedForm::Detached : SignedForm::Enveloping;
}

/// How all files of one call are signed.
struct Manner
{
    const Options &options;
    SignedForm form = SignedForm::Pdf;
    PadesLevel level = PadesLevel::B;
    TrustStore trust = {};
    Rewriting rewriting = Rewriting::NotAsked;
};

/// Signs a file of any kind at a level that needs the network; it is read once for all that is made over it.
Result<LevelledPaper> signAnyFileAtLevel(
    const SignedFile &file, const SigningKey &key, const Manner &manner, Instant time)
{
    Online online(manner.options);
    const auto sources = online.sources();
    const auto signedOver = [&](const Digests &content) {
        return signFileAtLevel(content, key, manner.level, sources, manner.trust, time);
    };
    if (manner.form == SignedForm::Detached) {
        TRY_ASSIGN(const auto content, digestsOfFile(file.input));
        TRY_ASSIGN(const auto signature, signedOver(content));
        TRY(replaceFile(file.output, {signature.cms}));
        return LevelledPaper{{}, signature.level, signature.obstacle};
    }
    TRY_ASSIGN(const auto content, MappedFile::open(file.input));
    TRY_ASSIGN(const auto signature, signedOver(digestsOf(content.bytes())));
    TRY_ASSIGN(const auto around, aroundContent(signature.cms, quint64(content.bytes().size())));
    TRY(replaceFile(file.output, {around.first, content.bytes(), around.second}));
    return LevelledPaper{{}, signature.level, signature.obstacle};
}

Result<LevelledPaper> signAnyFile(const SignedFile &file, const SigningKey &key, const Manner &manner)
{
    const CadesRequest request{SystemClock().now()};
    TRY(checkUsable(key.certificate(), request.time));
    if (manner.level > PadesLevel::B)
        return signAnyFileAtLevel(file, key, manner, request.time);
    if (manner.form == SignedForm::Enveloping) {
        TRY(enveloping(file.input, file.output, key, request));
    } else {
        TRY_ASSIGN(const auto signature, detachedCades(file.input, key, request));
        TRY(replaceFile(file.output, {signature}));
    }
    return LevelledPaper{};
}

Result<LevelledPaper> signSoundPdf(
    const SignedFile &file, SigningHand &hand, const SignatureRequest &wanted, const Manner &manner)
{
    if (manner.level == PadesLevel::B) {
        TRY(signPdfFile(file.input, file.output, hand.key, wanted, &hand.appearances));
        return LevelledPaper{};
    }
    TRY_ASSIGN(const auto pdf, readFile(file.input));
    Online online(manner.options);
    TRY_ASSIGN(auto paper, signAtLevel(pdf, hand.key, wanted, manner.level, online.sources(), manner.trust));
    TRY(replaceFile(file.output, {paper.pdf}));
    return paper;
}

/// Writes the signed file and says at which level.
Result<LevelledPaper> signOne(const SignedFile &file, SigningHand &hand, const Manner &manner)
{
    if (manner.form != SignedForm::Pdf)
        return signAnyFile(file, hand.key, manner);
    TRY_ASSIGN(const auto wanted, signatureRequestFrom(manner.options, hand.key, SystemClock().now()));
    auto paper = signSoundPdf(file, hand, wanted, manner);
    if (paper.ok())
        return paper;
    TRY_ASSIGN(const auto pdf, insteadOfBroken(file, paper.error(), manner.rewriting));
    Online online(manner.options);
    TRY_ASSIGN(
        auto instead, signAtLevel(pdf, hand.key, wanted, manner.level, online.sources(), manner.trust));
    instead.isRewritten = true;
    TRY(replaceFile(file.output, {instead.pdf}));
    return instead;
}

QString rewrittenWords(const Console &console)
{
    return console.text(
        "Tệp gốc có bảng tham chiếu hỏng nên đã được ghi lại trước khi ký; tệp gốc giữ nguyên.",
        "The cross-reference of the original was broken, so it was written anew before signing; it is kept.");
}

int tellOutcome(Console &console, const SignedFile &file, const LevelledPaper &paper, QJsonObject report)
{
    report["file"_L1] = file.output;
    report["level"_L1] = word(paper.level);
    auto line = console.text("Đã ký: %1 (người ký: %2), mức %3", "Signed: %1 (signer: %2), level %3")
                    .arg(file.output, report["signer"_L1].toString(), word(paper.level));
    if (paper.isRewritten) {
        report["rewritten"_L1] = true;
        line += u'\n' + rewrittenWords(console);
    }
    if (paper.obstacle) {
        const auto message = sentence(*paper.obstacle, console.language());
        report["obstacle"_L1] = QJsonObject{
            {"reason"_L1, QString::fromLatin1(paper.obstacle->reason.id())}, {"message"_L1, message}};
        line += u'\n' + console.text("Chưa lên được mức cao hơn: ", "Not higher, because: ") + message;
    }
    console.result(line, report);
    return paper.obstacle ? Negative : Done;
}

Result<Manner> mannerFrom(const Options &options)
{
    Manner manner{.options = options};
    if (options.has(u"rewrite"_s))
        manner.rewriting = Rewriting::Asked;
    TRY_ASSIGN(manner.form, formFrom(options));
    TRY_ASSIGN(manner.level, levelOption(options, PadesLevel::B));
    if (manner.level == PadesLevel::B)
        return manner;
    TRY(options.required(u"tsa"_s));
    TRY_ASSIGN(manner.trust, trustFrom(options));
    return manner;
}

Result<int> sign(const Options &options, Console &console)
{
    TRY_ASSIGN(const auto manner, mannerFrom(options));
    TRY_ASSIGN(const auto files, filesToSign(options, manner.form));
    TRY_ASSIGN(const auto key, signingKeyFrom(options));
    const bool drawsText = !options.has(u"invisible"_s) && !options.has(u"image"_s);
    if (manner.form == SignedForm::Pdf && drawsText)
        console.startTypesetting();
    const auto signFile
        = [&](const SignedFile &file, SigningHand &hand) { return signOne(file, hand, manner); };
    if (files.size() > 1 || QFileInfo(options.positional().first()).isDir()) {
        // An authority is asked for one time-stamp after the other.
        const int threads = manner.level == PadesLevel::B ? handsForFiles() : 1;
        const auto look = [&](const SignedFile &file) {
            return manner.form == SignedForm::Pdf ? spoiltSignatures(file.input) : QList<SigningHazard>();
        };
        return signEach(files, *key, {signFile, look, threads}, console);
    }
    const auto &file = files.first();
    // Of many files only that is told which needs no drawing: drawing them would take longer than signing them.
    auto report = facts(*key, SystemClock().now());
    if (manner.form == SignedForm::Pdf)
        report["warnings"_L1] = tellHazards(file.input, console);
    SigningHand hand{*key};
    TRY_ASSIGN(const auto paper, signFile(file, hand));
    return tellOutcome(console, file, paper, report);
}

int run(const QStringList &arguments, Console &console)
{
    const auto options = Options::parse(arguments, withTrust(own()));
    if (!options.ok())
        return console.fail(options.error());
    const auto code = sign(options.value(), console);
    return code.ok() ? code.value() : console.fail(code.error());
}
}

const Verb SignVerb{
    .name = "sign",
    .summary = "ký số tệp PDF hoặc tệp bất kỳ, cả thư mục, ngoài kho",
    .summaryInEnglish = "sign PDFs or any files, whole folders, outside any store",
    .usage
    = "chaubanctl sign IN.pdf --out OUT.pdf KEY\n"
      "chaubanctl sign FOLDER|FILE... --out FOLDER KEY      nhiều tệp, một lần nhập PIN / many files, one "
      "PIN\n"
      "chaubanctl sign --p7s FOLDER|FILE... KEY [--out F]   chữ ký rời FILE.p7s / detached CAdES\n"
      "chaubanctl sign --p7m FOLDER|FILE... KEY [--out F]   chữ ký bao tệp FILE.p7m / CAdES around it\n"
      "  [--level B-B|B-T|B-LT|B-LTA --tsa URL --trust ROOTS.pem [--tsa-trust TSA.pem]] [--invisible "
      "| --page N --rect x,y,w,h] [--image PNG]\n"
      "  [--aia] [--reason …] [--location …] [--certify 1|2|3] [--field NAME]\n"
      "  [--rewrite]  tệp hỏng bảng tham chiếu, chưa có chữ ký: ghi lại rồi ký / broken and unsigned: "
      "written anew first\n"
      "  [--overwrite]  thay tệp kết quả đã có; không bao giờ thay tệp đem ký / replace an output that is "
      "there, never "
      "the input\n"
      "KEY: --p12 KEY.p12 --pass-file FILE, hoặc / or --token WHICH [--pin-file FILE] [--module PKCS11.so]\n"
      "  WHICH: số hiệu thiết bị, vân tay chứng thư, tên người ký hoặc any / serial, fingerprint, name, any\n"
      "  PIN: --pin-file, hoặc hỏi tại cửa sổ dòng lệnh / else asked at the terminal; [--rsa pkcs1|pss]\n"
      "Một tệp PDF: cho biết điều nên xem trước khi ký; nhiều tệp: chữ ký có sẵn không còn đúng\n"
      "of one PDF: tells what to look at before signing; of many: signatures there that no longer hold\n"
      "rect: pt (1/72 inch), gốc ở góc dưới bên trái trang / origin at the bottom left of the page",
    .runtime = Runtime::Plain,
    .run = run,
};

}
