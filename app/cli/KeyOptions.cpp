// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/KeyOptions.h"

#include "app/cli/Desk.h"
#include "core/base/Instant.h"
#include "core/platform/HiddenInput.h"
#include "core/signing/Pkcs12.h"
#include "core/signing/token/TokenKey.h"
#include "core/signing/token/TokenModules.h"

#include <QFile>
#include <QFileInfo>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

const QStringList KeyOptions{u"p12"_s, u"pass-file"_s, u"token"_s, u"pin-file"_s, u"module"_s, u"rsa"_s};

namespace {
constexpr qsizetype LeastFingerprint = 8;

Result<SignatureAlgorithm> rsaAlgorithm(const Options &options)
{
    const auto text = options.value(u"rsa"_s, u"pkcs1"_s);
    if (text == "pkcs1"_L1)
        return SignatureAlgorithm::RsaPkcs1;
    if (text == "pss"_L1)
        return SignatureAlgorithm::RsaPss;
    return Error{ErrorKind::Invalid, "cli.bad-value", u"--rsa "_s + text};
}

bool isMeant(const SigningToken &token, const TokenCertificate &held, const QString &which)
{
    return which == "any"_L1 || token.serial == which
        || (which.size() >= LeastFingerprint
            && held.certificate.fingerprint().hex().startsWith(which, Qt::CaseInsensitive))
        || held.certificate.subject().contains(which, Qt::CaseInsensitive);
}

/// The one certificate that is meant and may sign now.
Result<TokenAddress> chosenOnToken(const TokenListing &listing, const QString &which)
{
    QList<TokenAddress> usable;
    QStringList names, others;
    std::optional<Error> why;
    for (const auto &token : listing.tokens) {
        for (const auto &held : token.certificates) {
            if (held.isAuthority)
                continue;
            if (!isMeant(token, held, which)) {
                others << held.certificate.subject() + u" – "_s + token.label;
                continue;
            }
            if (const auto offered = checkOffered(held, SystemClock().now()); !offered.ok()) {
                why = offered.error();
                continue;
            }
            usable << addressOf(token, held);
            names << held.certificate.subject() + u" – "_s + token.label;
        }
    }
    if (usable.size() == 1)
        return usable.first();
    if (usable.size() > 1)
        return Error{ErrorKind::Invalid, "token.several-certificates", names.join(u"; "_s)};
    if (why)
        return std::move(*why);
    if (listing.tokens.isEmpty() && !listing.problems.isEmpty())
        return listing.problems.first();
    if (!others.isEmpty())
        return Error{
            ErrorKind::NotFound, "token.none-meant", u"“%1” (%2)"_s.arg(which, others.join(u"; "_s))};
    return Error{ErrorKind::NotFound, "token.no-certificate", which};
}

AskPin pinFrom(const Options &options)
{
    if (const auto path = options.value(u"pin-file"_s))
        return [path](const PinQuestion &) { return readSecret(*path); };
    return [](const PinQuestion &question) {
        return readHidden((question.forOneSignature ? u"Mã PIN cho chữ ký này (%1, %2): "_s
                                                    : u"Mã PIN của thiết bị (%1, %2): "_s)
                              .arg(question.token, question.certificate));
    };
}

Result<std::unique_ptr<SigningKey>> tokenKeyFrom(const Options &options, SignatureAlgorithm algorithm)
{
    TRY_ASSIGN(const auto which, options.required(u"token"_s));
    const auto listing = listDrivers(tokenModules(options.value(u"module"_s, {})));
    TRY_ASSIGN(const auto address, chosenOnToken(listing, which));
    return openTokenKey(address, pinFrom(options), algorithm);
}
}

TokenListing listDrivers(const QStringList &modules)
{
    TokenListing all;
    for (const auto &module : modules) {
        auto listing = listTokens({module});
        all.tokens += listing.tokens;
        for (auto &problem : listing.problems) {
            const auto driver = QFileInfo(module).fileName();
            if (problem.detail.isEmpty())
                problem.detail = driver;
            else if (problem.reason == Reason("token.failed"))
                problem.detail = driver + u": "_s + problem.detail;
            all.problems << problem;
        }
    }
    return all;
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "cli.cannot-read", path};
    return file.readAll();
}

Result<std::unique_ptr<SigningKey>> signingKeyFrom(const Options &options)
{
    TRY_ASSIGN(const auto algorithm, rsaAlgorithm(options));
    if (options.has(u"token"_s)) {
        if (options.has(u"p12"_s))
            return Error{ErrorKind::Invalid, "cli.bad-value", u"--p12 --token"_s};
        return tokenKeyFrom(options, algorithm);
    }
    TRY_ASSIGN(const auto path, options.required(u"p12"_s));
    TRY_ASSIGN(const auto passwordPath, options.required(u"pass-file"_s));
    TRY_ASSIGN(const auto file, readWhole(path));
    TRY_ASSIGN(const auto password, readSecret(passwordPath));
    const auto view = password.view();
    return loadPkcs12(file, QByteArray::fromRawData(view.data(), view.size()), algorithm);
}

}
