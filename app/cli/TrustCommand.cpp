// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/KeyOptions.h"
#include "app/cli/TrustOptions.h"
#include "app/cli/Verbs.h"
#include "core/signing/Certificate.h"
#include "core/signing/online/TrustFile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Options::Known known(const QStringList &valued)
{
    return {QStringList{u"store"_s} + valued, {}};
}

Result<TrustFile> openTrust(const Options &options)
{
    const auto path = trustFilePath(options);
    if (path.isEmpty())
        TRY(options.required(u"store"_s));
    return TrustFile::open(path);
}

Result<int> add(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, known({u"purpose"_s, u"pin"_s})));
    TRY_ASSIGN(const auto path, options.argument(0, u"FILE"_s));
    const auto purpose = options.value(u"purpose"_s, u"all"_s);
    if (purpose != "all"_L1 && purpose != "signing"_L1 && purpose != "timestamping"_L1)
        return Error{ErrorKind::Invalid, "cli.bad-value", u"--purpose "_s + purpose};
    TRY_ASSIGN(const auto bytes, readWhole(path));
    TRY_ASSIGN(const auto anchors, TrustFile::anchorsIn(bytes));
    TRY_ASSIGN(const auto first, Certificate::fromDer(anchors.first().certificate));
    const auto pin = options.value(u"pin"_s);
    if (pin && (anchors.size() != 1 || first.fingerprint().hex() != pin->toLower().remove(u':')))
        return Error{ErrorKind::Invalid, "verify.other-fingerprint", first.fingerprint().hex()};
    TRY_ASSIGN(auto trust, openTrust(options));
    for (const auto &anchor : anchors)
        trust.add({anchor.certificate, purpose != "timestamping"_L1, purpose != "signing"_L1});
    TRY(trust.save());
    QStringList ownOnly;
    for (const auto &anchor : anchors) {
        TRY_ASSIGN(const auto certificate, Certificate::fromDer(anchor.certificate));
        if (!anchor.isAuthority())
            ownOnly << certificate.subject();
    }
    for (const auto &subject : std::as_const(ownOnly))
        console.note(
            console
                .text(
                    "Lưu ý: “%1” không phải chứng thư của nơi cấp; chỉ chữ ký bằng chính chứng thư này được "
                    "tin, không ai khác được tin nhờ nó.",
                    "Note: “%1” is no authority's certificate; only signatures by this certificate itself "
                    "are "
                    "trusted, and nobody else's through it.")
                .arg(subject));
    console.result(
        console.text("Đã tin cậy %1 chứng thư gốc: %2 (SHA-256 %3).", "%1 roots trusted: %2 (SHA-256 %3).")
            .arg(anchors.size())
            .arg(first.subject(), first.fingerprint().hex()),
        {{"added"_L1, anchors.size()},
            {"fingerprint"_L1, first.fingerprint().hex()},
            {"notAuthorities"_L1, QJsonArray::fromStringList(ownOnly)}});
    return Done;
}

Result<int> remove(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, known({})));
    TRY_ASSIGN(const auto text, options.argument(0, u"FINGERPRINT"_s));
    TRY_ASSIGN(auto trust, openTrust(options));
    const auto fingerprint = Sha256::fromHex(QString(text).remove(u':').toLower());
    if (!fingerprint || !trust.remove(*fingerprint))
        return Error{ErrorKind::NotFound, "verify.unknown-anchor", text};
    TRY(trust.save());
    console.result(console.text("Không còn tin cậy %1.", "%1 is trusted no more.").arg(text),
        {{"fingerprint"_L1, text}});
    return Done;
}

Result<int> list(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, known({})));
    TRY_ASSIGN(const auto trust, openTrust(options));
    QList<QStringList> rows{{console.text("CHỨNG THƯ GỐC", "ROOT CERTIFICATE"),
        console.text("CHỮ KÝ", "SIGNATURES"),
        console.text("DẤU THỜI GIAN", "TIME-STAMPS"),
        console.text("HẾT HẠN", "ENDS"),
        console.text("VÂN TAY SHA-256", "SHA-256 FINGERPRINT")}};
    QJsonArray json;
    const auto tick = [&](bool yes) { return yes ? console.text("có", "yes") : u"-"_s; };
    for (const auto &anchor : trust.anchors()) {
        TRY_ASSIGN(const auto certificate, Certificate::fromDer(anchor.certificate));
        const auto ends = certificate.notAfter().toDateTime().date();
        rows.append({certificate.subject(),
            tick(anchor.forSignatures),
            tick(anchor.forTimestamps),
            ends.toString(u"dd/MM/yyyy"_s),
            anchor.fingerprint().hex()});
        json.append(QJsonObject{{"fingerprint"_L1, anchor.fingerprint().hex()},
            {"subject"_L1, certificate.subject()},
            {"signing"_L1, anchor.forSignatures},
            {"timestamping"_L1, anchor.forTimestamps},
            {"ends"_L1, ends.toString(Qt::ISODate)}});
    }
    console.result(aligned(rows), {{"anchors"_L1, json}});
    return Done;
}

int run(const QStringList &arguments, Console &console)
{
    static constexpr SubVerb All[] = {{"add", add}, {"list", list}, {"remove", remove}};
    return runSubVerb(arguments, console, All);
}

}

const Verb TrustVerb{
    .name = "trust",
    .summary = "chứng thư gốc tin cậy, theo mục đích: thêm, liệt kê, bỏ",
    .summaryInEnglish = "trusted root certificates, by purpose: add, list, remove",
    .usage
    = R"(chaubanctl trust add FILE [--purpose all|signing|timestamping] [--pin SHA-256]   (FILE: PEM or DER)
chaubanctl trust list
chaubanctl trust remove FINGERPRINT
  --store DIR   tệp DIR/trust.json; nếu không ghi thì tệp trong $CHAUBAN_TRUST, rồi đến kho trong $CHAUBAN_STORE
                else the file in $CHAUBAN_TRUST, else that of the store in $CHAUBAN_STORE
  --pin         chỉ nhận đúng chứng thư có vân tay này / accept only the certificate with this fingerprint)",
    .runtime = Runtime::Plain,
    .run = run,
};

}
