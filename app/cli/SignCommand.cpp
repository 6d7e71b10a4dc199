// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Options.h"
#include "app/cli/TrustOptions.h"
#include "app/cli/Verbs.h"
#include "core/platform/MappedFile.h"
#include "core/signing/Layout.h"
#include "core/signing/Pades.h"
#include "core/signing/Pkcs12.h"

#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
const Options::Known own{{u"out"_s,
                             u"p12"_s,
                             u"pass-file"_s,
                             u"level"_s,
                             u"page"_s,
                             u"rect"_s,
                             u"reason"_s,
                             u"location"_s,
                             u"image"_s,
                             u"certify"_s,
                             u"field"_s},
    {u"invisible"_s}};

Result<QByteArray> readFile(const QString &path)
{
    TRY_ASSIGN(const auto file, MappedFile::open(path));
    return file.bytes().toByteArray();
}

Error badValue(const QString &option, const QString &value)
{
    return {ErrorKind::Invalid, "cli.bad-value", u"--"_s + option + u' ' + value};
}

Result<std::unique_ptr<SigningKey>> loadKey(const Options &options)
{
    TRY_ASSIGN(const auto keyPath, options.required(u"p12"_s));
    TRY_ASSIGN(const auto passwordPath, options.required(u"pass-file"_s));
    TRY_ASSIGN(const auto file, readFile(keyPath));
    TRY_ASSIGN(auto password, readFile(passwordPath));
    // An editor ends the line; the line's end is no part of the password.
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    auto key = loadPkcs12(file, password);
    password.fill('\0');
    return key;
}

/// "x,y,w,h"
Result<QRectF> rectangle(const QString &text)
{
    double values[4] = {};
    const auto parts = text.split(u',');
    bool valid = parts.size() == 4;
    for (int i = 0; i < 4 && valid; ++i)
        values[i] = parts[i].toDouble(&valid);
    if (!valid || values[2] <= 0 || values[3] <= 0)
        return badValue(u"rect"_s, text);
    return QRectF(values[0], values[1], values[2], values[3]);
}

Result<std::optional<PagePlace>> place(const Options &options)
{
    const bool named = options.has(u"page"_s) || options.has(u"rect"_s);
    if (!named)
        return std::optional<PagePlace>{};
    if (options.has(u"invisible"_s))
        return badValue(u"invisible"_s, u"--rect"_s);
    TRY_ASSIGN(const auto rectText, options.required(u"rect"_s));
    TRY_ASSIGN(const auto rect, rectangle(rectText));
    bool valid = false;
    const auto pageText = options.value(u"page"_s, u"1"_s);
    const int page = pageText.toInt(&valid);
    if (!valid || page < 1)
        return badValue(u"page"_s, pageText);
    return std::optional(PagePlace{page, rect});
}

/// What is drawn: the picture, else who signed and when.
Result<Drawing> drawing(const Options &options, const SigningKey &key, Instant time)
{
    Drawing result;
    if (const auto path = options.value(u"image"_s)) {
        TRY_ASSIGN(result.image, readFile(*path));
        return result;
    }
    result.text.pointSize = 9;
    result.text.lines << u"Người ký: "_s + key.certificate().subject();
    if (const auto reason = options.value(u"reason"_s))
        result.text.lines << u"Lý do: "_s + *reason;
    result.text.lines << u"Thời gian ký: "_s + markTime(time);
    return result;
}

Result<Certification> certification(const Options &options)
{
    const auto text = options.value(u"certify"_s, u"0"_s);
    bool valid = false;
    const int level = text.toInt(&valid);
    if (!valid || level < (options.has(u"certify"_s) ? 1 : 0) || level > 3)
        return badValue(u"certify"_s, text);
    return Certification(level);
}

Result<SignatureRequest> request(const Options &options, const SigningKey &key, Instant time)
{
    SignatureRequest request;
    request.time = time;
    request.field = options.value(u"field"_s, {});
    request.reason = options.value(u"reason"_s, {});
    request.location = options.value(u"location"_s, {});
    TRY_ASSIGN(request.certification, certification(options));
    TRY_ASSIGN(request.place, place(options));
    if (!options.has(u"invisible"_s)) {
        TRY_ASSIGN(request.drawing, drawing(options, key, time));
    }
    return request;
}

QJsonObject facts(const SigningKey &key, Instant time)
{
    return {{"signer"_L1, key.certificate().subject()},
        {"issuer"_L1, key.certificate().issuer()},
        {"time"_L1, time.toDateTime().toString(Qt::ISODateWithMs)}};
}

/// The paper at a level beyond B-B, as far as the network allows.
Result<int> signOnline(
    const Options &options, Console &console, const SigningKey &key, const SignatureRequest &wanted)
{
    TRY_ASSIGN(const auto level, levelOption(options, PadesLevel::B));
    TRY(options.required(u"tsa"_s));
    TRY_ASSIGN(const auto input, options.argument(0, u"IN.pdf"_s));
    TRY_ASSIGN(const auto output, options.required(u"out"_s));
    TRY_ASSIGN(const auto pdf, readFile(input));
    TRY_ASSIGN(const auto trust, trustFrom(options));
    Online online(options);
    TRY_ASSIGN(const auto paper, signAtLevel(pdf, key, wanted, level, online.sources(), trust));
    const auto done = console.text("Đã ký: %2 (người ký: %3), mức %1", "Signed: %2 (signer: %3), level %1")
                          .arg(u"%1"_s, output, key.certificate().subject());
    return reportLevel(console, output, paper, done, facts(key, wanted.time));
}

Result<int> sign(const Options &options, Console &console)
{
    TRY_ASSIGN(const auto input, options.argument(0, u"IN.pdf"_s));
    TRY_ASSIGN(const auto output, options.required(u"out"_s));
    TRY_ASSIGN(const auto level, levelOption(options, PadesLevel::B));
    if (level > PadesLevel::B)
        TRY(options.required(u"tsa"_s));
    const auto time = SystemClock().now();
    TRY_ASSIGN(const auto key, loadKey(options));
    TRY_ASSIGN(const auto wanted, request(options, *key, time));
    if (wanted.drawing.image.isEmpty() && !wanted.drawing.isEmpty())
        console.startTypesetting();
    if (level > PadesLevel::B)
        return signOnline(options, console, *key, wanted);
    TRY(signPdfFile(input, output, *key, wanted));
    auto report = facts(*key, time);
    report["file"_L1] = output;
    report["level"_L1] = word(level);
    console.result(console.text("Đã ký: %1 (người ký: %2)", "Signed: %1 (signer: %2)")
                       .arg(output, key->certificate().subject()),
        report);
    return Done;
}

int run(const QStringList &arguments, Console &console)
{
    const auto options = Options::parse(arguments, withTrust(own));
    if (!options.ok())
        return console.fail(options.error());
    const auto code = sign(options.value(), console);
    return code.ok() ? code.value() : console.fail(code.error());
}
}

const Verb SignVerb{
    .name = "sign",
    .summary = "ký số một tệp PDF ngoài kho",
    .summaryInEnglish = "sign a PDF outside any store",
    .usage = "chaubanctl sign IN.pdf --out OUT.pdf --p12 KEY.p12 --pass-file FILE\n"
             "  [--level B-B|B-T|B-LT|B-LTA --tsa URL --trust ROOTS.pem [--tsa-trust TSA.pem]] [--invisible "
             "| --page N --rect x,y,w,h] [--image PNG]\n"
             "  [--reason …] [--location …] [--certify 1|2|3] [--field NAME]\n"
             "rect: pt (1/72 inch), gốc ở góc dưới bên trái trang / origin at the bottom left of the page",
    .runtime = Runtime::Plain,
    .run = run,
};

}
