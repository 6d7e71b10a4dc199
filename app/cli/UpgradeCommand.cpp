// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/KeyOptions.h"
#include "app/cli/TrustOptions.h"
#include "app/cli/Verbs.h"
#include "app/cli/VerifyFileSignature.h"
#include "core/platform/AtomicFile.h"
#include "core/signing/cades/SignatureFile.h"
#include "core/signing/online/CmsLevels.h"

#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString raisedLine(const Console &console, const QString &output)
{
    return console.text("%2: mức %1", "%2: level %1").arg(u"%1"_s, output);
}

/// The same of a .p7s, whose content is only read, or a .p7m.
Result<int> upgradeSignature(const Options &options,
    const QString &input,
    const QString &output,
    const TrustStore &trust,
    Console &console)
{
    const auto content = options.value(u"content"_s, {});
    if (isEnvelopingSignature(input) && !content.isEmpty())
        return Error{ErrorKind::Invalid, "cli.bad-value", u"--content "_s + content};
    TRY_ASSIGN(const auto wanted, levelOption(options, PadesLevel::LTA));
    TRY_ASSIGN(const auto file,
        isEnvelopingSignature(input) ? SignatureFile::enveloping(input)
                                     : SignatureFile::detached(input, signedContent(input, content)));
    Online online(options);
    const auto sources = online.sources();
    const FileSignature signature{file.cms(), file.digests()};
    const auto now = SystemClock().now();
    TRY_ASSIGN(const auto raised,
        options.has(u"renew"_s) ? renewSignature(signature, sources, trust, now)
                                : raiseSignature(signature, wanted, sources, trust, now));
    TRY(file.write(output, raised.cms));
    return reportLevel(console, output, raised.level, raised.obstacle, raisedLine(console, output));
}

/// The bytes of a file that begins somewhere like a PDF. Errors: cli.cannot-read, verify.unreadable.
Result<QByteArray> readPdf(const QString &path)
{
    TRY_ASSIGN(auto pdf, readWhole(path));
    if (!pdf.contains("%PDF-"))
        return Error{ErrorKind::Invalid, "verify.unreadable", path};
    return pdf;
}

Result<int> upgrade(const Options &options, Console &console)
{
    TRY_ASSIGN(const auto input, options.argument(0, u"IN.pdf"_s));
    TRY_ASSIGN(const auto output, options.required(u"out"_s));
    TRY_ASSIGN(const auto wanted, levelOption(options, PadesLevel::LTA));
    TRY_ASSIGN(const auto trust, trustFrom(options));
    if (isFileSignature(input))
        return upgradeSignature(options, input, output, trust, console);
    if (options.has(u"content"_s))
        return Error{ErrorKind::Invalid, "cli.bad-value", u"--content"_s};
    TRY_ASSIGN(const auto pdf, readPdf(input));
    Online online(options);
    const auto now = SystemClock().now();
    const auto sources = online.sources();
    TRY_ASSIGN(const auto paper,
        options.has(u"renew"_s) ? renewArchive(pdf, sources, trust, now)
                                : raiseLevel(pdf, wanted, sources, trust, now));
    TRY(replaceFile(output, {paper.pdf}));
    return reportLevel(console, output, paper.level, paper.obstacle, raisedLine(console, output));
}

Result<int> timestamp(const Options &options, Console &console)
{
    TRY_ASSIGN(const auto input, options.argument(0, u"IN.pdf"_s));
    TRY_ASSIGN(const auto output, options.required(u"out"_s));
    TRY(options.required(u"tsa"_s));
    TRY_ASSIGN(const auto pdf, readPdf(input));
    TRY_ASSIGN(const auto trust, trustFrom(options));
    Online online(options);
    TRY_ASSIGN(const auto stamped, withDocumentTimestamp(pdf, online.sources(), trust));
    TRY(replaceFile(output, {stamped}));
    console.result(
        console.text("Đã đóng dấu thời gian: %1", "Time-stamped: %1").arg(output), {{"file"_L1, output}});
    return Done;
}

int finished(const Result<int> &result, Console &console)
{
    return result.ok() ? result.value() : console.fail(result.error());
}

int runUpgrade(const QStringList &arguments, Console &console)
{
    const auto options = Options::parse(
        arguments, withTrust({{u"out"_s, u"level"_s, u"content"_s}, {u"renew"_s, u"aia"_s}}));
    return options.ok() ? finished(upgrade(options.value(), console), console)
                        : console.fail(options.error());
}

int runTimestamp(const QStringList &arguments, Console &console)
{
    const auto options = Options::parse(arguments, withTrust({{u"out"_s}, {}}));
    return options.ok() ? finished(timestamp(options.value(), console), console)
                        : console.fail(options.error());
}

}

const Verb UpgradeVerb{
    .name = "upgrade",
    .summary = "nâng mức chữ ký của tệp PDF, .p7s hoặc .p7m (B-T, B-LT, B-LTA), hoặc gia hạn lưu trữ",
    .summaryInEnglish
    = "raise the level of the signatures of a PDF, .p7s or .p7m (B-T, B-LT, B-LTA), or renew its archive",
    .usage
    = "chaubanctl upgrade IN.pdf --out OUT.pdf --tsa URL [--level B-LTA] [--renew]\n"
      "chaubanctl upgrade IN.p7s [--content FILE] --out OUT.p7s …   chữ ký rời; tệp đã ký nằm bên cạnh, tên "
      "như\n"
      "               chữ ký bỏ .p7s / detached; the file beside it has its name without .p7s\n"
      "chaubanctl upgrade IN.p7m --out OUT.p7m …   chữ ký bao tệp / the signature around the file\n"
      "  --trust ROOTS.pem [--tsa-trust TSA.pem] | --store DIR\n"
      "  --tsa URL    dịch vụ dấu thời gian; nếu không có thì dịch vụ đã chọn cho kho / time-stamping "
      "service,\n"
      "               else the one chosen for the store\n"
      "  --aia        lấy chứng thư cấp trên còn thiếu theo địa chỉ trong chứng thư / fetch issuers that are "
      "missing\n"
      "  --renew      thêm dấu thời gian mới lên bản đã lưu trữ / a new time-stamp over the archive\n"
      "  0 đạt mức muốn / level reached, 3 chưa đạt (tệp vẫn được ghi) / not reached (file is written)",
    .runtime = Runtime::Plain,
    .run = runUpgrade,
};

const Verb TimestampVerb{
    .name = "timestamp",
    .summary = "đóng dấu thời gian lên tệp PDF, có chữ ký hay không",
    .summaryInEnglish = "put a document time-stamp on a PDF, signed or not",
    .usage = "chaubanctl timestamp IN.pdf --out OUT.pdf --tsa URL [--tsa-policy OID]\n"
             "  --trust ROOTS.pem | --tsa-trust TSA.pem | --store DIR",
    .runtime = Runtime::Plain,
    .run = runTimestamp,
};

}
