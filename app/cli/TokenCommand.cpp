// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/KeyOptions.h"
#include "app/cli/Verbs.h"
#include "core/base/Instant.h"
#include "core/signing/token/TokenList.h"
#include "core/signing/token/TokenModules.h"
#include "ui/text/ReasonText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString word(PinState state)
{
    switch (state) {
    case PinState::Fine:
        return u"fine"_s;
    case PinState::CountLow:
        return u"count-low"_s;
    case PinState::FinalTry:
        return u"final-try"_s;
    case PinState::Locked:
        return u"locked"_s;
    case PinState::NotSet:
        return u"not-set"_s;
    }
    return {};
}

QString pinText(PinState state, const Console &console)
{
    switch (state) {
    case PinState::Fine:
        return {};
    case PinState::CountLow:
        return console.text("đã nhập sai mã PIN, còn ít lần thử", "wrong PIN entered, few tries left");
    case PinState::FinalTry:
        return console.text("chỉ còn một lần thử mã PIN", "one last try for the PIN");
    case PinState::Locked:
        return console.text("mã PIN đã bị khóa", "the PIN is locked");
    case PinState::NotSet:
        return console.text("chưa đặt mã PIN", "no PIN set");
    }
    return {};
}

QString day(Instant time)
{
    return time.toDateTime().toLocalTime().date().toString(u"dd/MM/yyyy"_s);
}

QJsonObject certificateJson(const TokenCertificate &held, Instant now, const Console &console)
{
    const auto &certificate = held.certificate;
    const auto offered = checkOffered(held, now);
    QJsonObject json{{u"subject"_s, certificate.subject()},
        {u"issuer"_s, certificate.issuer()},
        {u"fingerprint"_s, certificate.fingerprint().hex()},
        {u"label"_s, held.label},
        {u"purposes"_s, QJsonArray::fromStringList(held.purposes)},
        {u"authority"_s, held.isAuthority},
        {u"notBefore"_s, certificate.notBefore().toDateTime().toString(Qt::ISODate)},
        {u"notAfter"_s, certificate.notAfter().toDateTime().toString(Qt::ISODate)},
        {u"usable"_s, offered.ok()}};
    if (!offered.ok()) {
        json[u"reason"] = QLatin1StringView(offered.error().reason.id());
        json[u"message"] = sentence(offered.error(), console.language());
    }
    return json;
}

QStringList certificateLines(const TokenCertificate &held, Instant now, const Console &console)
{
    const auto &certificate = held.certificate;
    const auto offered = checkOffered(held, now);
    QStringList lines{u"  "_s + certificate.subject()
        + console.text(" – do %1 cấp, hạn đến %2", " – issued by %1, valid until %2")
              .arg(certificate.issuer(), day(certificate.notAfter()))};
    if (!held.purposes.isEmpty())
        lines << console.text("    mục đích: %1", "    purposes: %1").arg(held.purposes.join(u", "_s));
    lines << console.text("    vân tay: %1", "    fingerprint: %1").arg(certificate.fingerprint().hex());
    if (!offered.ok() && !held.isAuthority)
        lines << u"    "_s + sentence(offered.error(), console.language());
    return lines;
}

QStringList tokenLines(const SigningToken &token, Instant now, const Console &console)
{
    const auto pin = pinText(token.pin, console);
    QStringList lines{console.text("Thiết bị “%1” (số hiệu %2, %3 %4)", "Device “%1” (serial %2, %3 %4)")
                          .arg(token.label, token.serial, token.manufacturer, token.model)
        + (pin.isEmpty() ? QString() : u": "_s + pin)};
    for (const auto &held : token.certificates)
        lines << certificateLines(held, now, console);
    if (token.keysWithoutCertificate > 0)
        lines << console.text("  %1 khóa chưa có chứng thư số", "  %1 keys without a certificate")
                     .arg(token.keysWithoutCertificate);
    if (token.certificates.isEmpty())
        lines << console.text("  chưa có chứng thư số nào", "  no certificate yet");
    return lines;
}

QJsonObject tokenJson(const SigningToken &token, Instant now, const Console &console)
{
    QJsonArray certificates;
    for (const auto &held : token.certificates)
        certificates.append(certificateJson(held, now, console));
    return {{u"label"_s, token.label},
        {u"serial"_s, token.serial},
        {u"manufacturer"_s, token.manufacturer},
        {u"model"_s, token.model},
        {u"slot"_s, token.slot},
        {u"module"_s, token.module},
        {u"pin"_s, word(token.pin)},
        {u"pinPad"_s, token.hasPinPad},
        {u"keysWithoutCertificate"_s, token.keysWithoutCertificate},
        {u"certificates"_s, certificates}};
}

Result<int> list(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, {{u"module"_s}}));
    const auto modules = tokenModules(options.value(u"module"_s, {}));
    const auto listing = listDrivers(modules);
    // With one module named, its failure is the answer.
    if (options.has(u"module"_s) && !listing.problems.isEmpty())
        return listing.problems.first();
    const auto now = SystemClock().now();
    QStringList lines;
    QJsonArray tokens, problems;
    for (const auto &token : listing.tokens) {
        lines << tokenLines(token, now, console);
        tokens.append(tokenJson(token, now, console));
    }
    for (const auto &problem : listing.problems) {
        // To plug in anew is no advice where the devices above work.
        const bool besideOthers = !listing.tokens.isEmpty() && problem.reason == Reason("token.failed");
        lines << (besideOthers
                ? console
                      .text("Riêng trình điều khiển %1 không trả lời; các thiết bị nêu trên vẫn dùng được.",
                          "The driver %1 alone does not answer; the devices above can be used.")
                      .arg(problem.detail)
                : sentence(problem, console.language()));
        problems.append(lines.last());
    }
    if (listing.tokens.isEmpty())
        lines << console.text(
            "Không thấy thiết bị ký nào. Hãy cắm thiết bị; nếu vẫn không thấy, ghi --module với tệp "
            "PKCS#11 của nhà cung cấp.",
            "No signing device found. Plug it in; if it stays unseen, give the provider's PKCS#11 file with "
            "--module.");
    console.result(lines.join(u'\n'),
        {{u"tokens"_s, tokens},
            {u"problems"_s, problems},
            {u"modules"_s, QJsonArray::fromStringList(modules)}});
    return Done;
}

int run(const QStringList &arguments, Console &console)
{
    static constexpr SubVerb All[] = {{"list", list}};
    return runSubVerb(arguments, console, All);
}

}

const Verb TokenVerb{
    .name = "token",
    .summary = "thiết bị ký số (USB token, thẻ): liệt kê thiết bị, chứng thư, mục đích và hạn dùng",
    .summaryInEnglish
    = "signing devices (USB tokens, cards): list devices, certificates, purposes and expiry",
    .usage = "chaubanctl token list [--module PKCS11.so]\n"
             "  --module  trình điều khiển của nhà cung cấp; nếu không ghi, tìm ở các nơi thường dùng\n"
             "            the provider's driver; without it the usual places are looked at",
    .runtime = Runtime::Plain,
    .run = run,
};

}
