// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/online/TrustFile.h"

#include "core/platform/AtomicFile.h"
#include "core/signing/Certificate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <openssl/x509v3.h>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

bool ChosenAnchor::isAuthority() const
{
    const auto decoded = Certificate::fromDer(certificate);
    return decoded.ok() && X509_check_ca(decoded->native()) > 0;
}

Result<TrustFile> TrustFile::open(const QString &path)
{
    TrustFile trust;
    trust.m_path = path;
    QFile file(path);
    if (!file.exists())
        return trust;
    const Error damaged{ErrorKind::Corrupt, "verify.trust-file-damaged", path};
    if (!file.open(QIODevice::ReadOnly))
        return damaged;
    const auto json = QJsonDocument::fromJson(file.readAll());
    if (!json.object()["anchors"_L1].isArray())
        return damaged;
    for (const auto &item : json.object()["anchors"_L1].toArray()) {
        const auto purposes = item["purposes"_L1].toArray();
        const ChosenAnchor anchor{QByteArray::fromBase64(item["certificate"_L1].toString().toLatin1()),
            purposes.contains("signing"_L1),
            purposes.contains("timestamping"_L1)};
        if (!Certificate::fromDer(anchor.certificate).ok())
            return damaged;
        trust.m_anchors.append(anchor);
    }
    return trust;
}

Result<TrustStore> TrustFile::trustIn(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return TrustStore{};
    const auto bytes = file.readAll();
    if (bytes.contains("-----BEGIN"))
        return TrustStore::fromPem(bytes);
    TRY_ASSIGN(const auto chosen, open(path));
    return chosen.store();
}

Result<QList<ChosenAnchor>> TrustFile::anchorsIn(const QByteArray &file)
{
    if (!file.contains("-----BEGIN")) {
        TRY(Certificate::fromDer(file));
        return QList{ChosenAnchor{file}};
    }
    TRY_ASSIGN(const auto certificates, Certificate::fromPem(file));
    QList<ChosenAnchor> anchors;
    for (const auto &certificate : certificates)
        anchors.append({certificate.der()});
    return anchors;
}

void TrustFile::add(const ChosenAnchor &anchor)
{
    for (auto &known : m_anchors)
        if (known.certificate == anchor.certificate) {
            known = anchor;
            return;
        }
    m_anchors.append(anchor);
}

bool TrustFile::remove(const Sha256 &fingerprint)
{
    return m_anchors.removeIf([&](const ChosenAnchor &anchor) { return anchor.fingerprint() == fingerprint; })
        > 0;
}

Result<> TrustFile::save() const
{
    QJsonArray list;
    for (const auto &anchor : m_anchors) {
        QJsonArray purposes;
        if (anchor.forSignatures)
            purposes.append("signing"_L1);
        if (anchor.forTimestamps)
            purposes.append("timestamping"_L1);
        list.append(QJsonObject{{"certificate"_L1, QString::fromLatin1(anchor.certificate.toBase64())},
            {"purposes"_L1, purposes}});
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    return replaceFile(m_path, {QJsonDocument(QJsonObject{{"anchors"_L1, list}}).toJson()});
}

TrustStore TrustFile::store() const
{
    TrustStore store;
    for (const auto &anchor : m_anchors) {
        if (anchor.forSignatures)
            store.signingRoots.append(anchor.certificate);
        if (anchor.forTimestamps)
            store.timestampRoots.append(anchor.certificate);
    }
    return store;
}

}
