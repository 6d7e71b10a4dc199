// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/TrustOptions.h"

#include "app/cli/Console.h"
#include "app/cli/Verb.h"
#include "core/signing/online/OnlineSettings.h"
#include "core/signing/online/TrustFile.h"
#include "ui/text/ReasonText.h"

#include <QFile>
#include <QJsonObject>
#include <QStandardPaths>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<TrustStore> anchorsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "verify.no-trust-file", path};
    return TrustStore::fromPem(file.readAll());
}

/// --store, else $CHAUBAN_STORE, as for all verbs on a store; nothing: neither.
std::optional<QString> storeFolder(const Options &options)
{
    if (auto store = options.value(u"store"_s))
        return store;
    const auto usual = qEnvironmentVariable("CHAUBAN_STORE");
    return usual.isEmpty() ? std::nullopt : std::optional(usual);
}

QString cacheFolder(const Options &options)
{
    if (const auto store = storeFolder(options))
        return *store + u"/answers"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/chauban/answers"_s;
}

}

Options::Known withTrust(Options::Known own)
{
    own.valued << u"trust"_s << u"tsa-trust"_s << u"store"_s << u"tsa"_s << u"tsa-policy"_s;
    return own;
}

QString trustFilePath(const Options &options)
{
    const auto chosen = qEnvironmentVariable("CHAUBAN_TRUST");
    if (!options.has(u"store"_s) && !chosen.isEmpty())
        return chosen;
    const auto store = storeFolder(options);
    return store ? TrustFile::fileIn(*store) : QString();
}

Result<TrustStore> trustFrom(const Options &options)
{
    TrustStore trust;
    if (const auto path = options.value(u"trust"_s)) {
        TRY_ASSIGN(trust, anchorsIn(*path));
    }
    if (const auto path = options.value(u"tsa-trust"_s)) {
        TRY_ASSIGN(const auto stamps, anchorsIn(*path));
        trust.timestampRoots += stamps.roots;
        trust.revocationLists += stamps.revocationLists;
    }
    if (const auto path = trustFilePath(options); !path.isEmpty()) {
        TRY_ASSIGN(const auto chosen, TrustFile::open(path));
        trust.signingRoots += chosen.store().signingRoots;
        trust.timestampRoots += chosen.store().timestampRoots;
    }
    return trust;
}

Online::Online(const Options &options)
    : m_authority{options.value(u"tsa"_s, {}), options.value(u"tsa-policy"_s, {})}
    , m_cache(cacheFolder(options))
    , m_followIssuers(options.has(u"aia"_s))
{
    const auto store = storeFolder(options);
    if (!store || options.has(u"tsa"_s))
        return;
    if (const auto chosen = OnlineSettings::open(OnlineSettings::fileIn(*store)); chosen.ok())
        m_authority = chosen->authority;
}

OnlineSources Online::sources()
{
    return {httpFetch(), m_authority, &m_cache, m_followIssuers};
}

Result<PadesLevel> levelOption(const Options &options, PadesLevel otherwise)
{
    const auto text = options.value(u"level"_s, word(otherwise));
    const auto level = padesLevel(text);
    if (!level)
        return Error{ErrorKind::Invalid, "cli.bad-value", u"--level "_s + text};
    return *level;
}

int reportLevel(Console &console,
    const QString &output,
    PadesLevel level,
    const std::optional<Error> &obstacle,
    const QString &done)
{
    QJsonObject report{{"file"_L1, output}, {"level"_L1, word(level)}};
    auto line = done.arg(word(level));
    if (obstacle) {
        const auto reason = QString::fromLatin1(obstacle->reason.id());
        const auto message = sentence(*obstacle, console.language());
        report["obstacle"_L1] = QJsonObject{{"reason"_L1, reason}, {"message"_L1, message}};
        line += u'\n' + console.text("Chưa lên được mức cao hơn: ", "Not higher, because: ") + message;
    }
    console.result(line, report);
    return obstacle ? Negative : Done;
}

}
