// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/SignatureProof.h"

#include "core/signing/verify/RevocationLists.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <QRegularExpression>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 2000;
constexpr qsizetype mostOthers = 200; ///< each is decoded for each signature

QList<QByteArray> streamsOf(QPDFObjectHandle array)
{
    QList<QByteArray> streams;
    for (int i = 0; array.isArray() && i < array.getArrayNItems() && streams.size() < mostEntries; ++i) {
        QPDFObjectHandle stream = array.getArrayItem(i);
        if (!stream.isStream())
            continue;
        try {
            const auto data = stream.getStreamData(qpdf_dl_generalized);
            streams.append({reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())});
        } catch (const std::exception &) {
            continue; // a damaged entry proves nothing
        }
    }
    return streams;
}

CmsFacts provedBy(const SignatureField &field, const ContentDigest &digest)
{
    if (field.subFilter == u"ETSI.RFC3161"_s)
        return checkTimestampToken(field.contents, digest);
    if (field.subFilter == u"ETSI.CAdES.detached"_s)
        return checkCms(field.contents, digest, CmsContent::Cades);
    if (field.subFilter == u"adbe.pkcs7.detached"_s)
        return checkCms(field.contents, digest, CmsContent::Detached);
    if (field.subFilter == u"adbe.pkcs7.sha1"_s)
        return checkCms(field.contents, digest, CmsContent::Sha1Wrapped);
    if (field.subFilter == u"adbe.x509.rsa_sha1"_s)
        return checkRsa(field.contents, field.certificates, digest);
    CmsFacts facts;
    facts.reasons.append(u"verify.unsupported-subfilter"_s);
    return facts;
}

/// What a signature is over; a copy only when it could be a SET at all.
QByteArray rangeBytes(QByteArrayView pdf, const QList<qint64> &range)
{
    QByteArray bytes;
    for (qsizetype i = 0; pdf.startsWith('\x31') && i + 1 < range.size(); i += 2)
        bytes += pdf.sliced(range[i], range[i + 1]);
    return bytes;
}

}

SecurityStore readSecurityStore(const RevisionView &view)
{
    QPDFObjectHandle store = view.document().getRoot().getKey("/DSS");
    if (!store.isDictionary())
        return {};
    return {streamsOf(store.getKey("/Certs")),
        streamsOf(store.getKey("/CRLs")),
        streamsOf(store.getKey("/OCSPs")),
        std::make_shared<RevocationLists>()};
}

CmsFacts proveSignature(QByteArrayView pdf, const SignatureField &field, const ByteRangeCheck &range)
{
    if (!range.inFile) {
        CmsFacts facts;
        facts.integrity = Integrity::Broken;
        return facts;
    }
    CmsFacts facts = provedBy(field, rangeDigest(pdf, field.byteRange));
    if (facts.integrity == Integrity::Intact && !facts.hasSignedAttributes
        && isSetOfAttributes(rangeBytes(pdf, field.byteRange))) {
        facts.integrity = Integrity::Broken;
        facts.reasons.append(u"verify.signed-attributes-as-content"_s);
    }
    return facts;
}

void SecurityStore::addOthers(const CmsFacts &facts)
{
    for (const auto &certificate : facts.certificates)
        if (others.size() < mostOthers && certificate != facts.certificate && !others.contains(certificate))
            others.append(certificate);
}

IdentityQuestion questionAbout(
    const CmsFacts &facts, const SecurityStore &store, TrustPurpose purpose, Instant at)
{
    return {purpose,
        facts.certificate,
        facts.certificates + store.certificates + store.others,
        facts.revocationLists + store.revocationLists,
        facts.statusResponses + store.statusResponses,
        at,
        store.lists};
}

IdentityAnswer identifySigner(const CmsFacts &facts,
    const SecurityStore &store,
    const TrustStore &trust,
    IdentityQuestion::Purpose purpose,
    Instant at)
{
    auto question = questionAbout(facts, store, purpose, at);
    question.revocationLists += trust.revocationLists;
    question.statusResponses += trust.statusResponses;
    return identify(question, trust);
}

QList<TimestampFacts> signatureTimestamps(const CmsFacts &facts)
{
    QList<TimestampFacts> stamps;
    for (const QByteArray &token : facts.timestampTokens)
        stamps.append({checkTimestampToken(token, digestOf(facts.signatureValue))});
    return stamps;
}

std::optional<Instant> readPdfDate(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:D:)?(\\d{4})(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(?:(Z)|([+-])(\\d\\d)'?(\\d\\d)?)?"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&](int group, int otherwise) {
        return match.captured(group).isEmpty() ? otherwise : match.captured(group).toInt();
    };
    const QDateTime local(QDate(number(1, 0), number(2, 1), number(3, 1)),
        QTime(number(4, 0), number(5, 0), number(6, 0)),
        Qt::UTC);
    if (!local.isValid())
        return std::nullopt;
    const int offset = (number(9, 0) * 60 + number(10, 0)) * 60 * (match.captured(8) == u"-"_s ? -1 : 1);
    return Instant{local.toMSecsSinceEpoch() - qint64(offset) * 1000};
}

}
