// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/VerificationReport.h"

#include "core/base/JsonStrings.h"

#include <QJsonArray>

#include <array>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of the enums.
constexpr std::array integrityWords{"intact", "broken", "unsupported"};
constexpr std::array coverageWords{"entire-file", "entire-revision", "partial", "invalid"};
constexpr std::array changesWords{"none", "ltv", "form-fill", "annotations", "other"};
constexpr std::array identityWords{"trusted", "untrusted", "expired", "revoked", "unknown"};
constexpr std::array revocationWords{"good", "not-published", "unknown", "revoked"};
constexpr std::array verdictWords{"valid", "indeterminate", "invalid"};
constexpr std::array kindWords{
    "field-filled", "signature-added", "timestamp-added", "validation-data-added", "annotation-changed"};

template<typename Enum, size_t Size>
std::optional<Enum> fromWord(const std::array<const char *, Size> &words, const QJsonValue &json)
{
    const QString text = json.toString();
    for (size_t i = 0; i < Size; ++i) {
        if (text == QLatin1StringView(words[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

QJsonValue toJson(const QRectF &place)
{
    if (place.isNull())
        return {};
    return QJsonArray{place.x(), place.y(), place.width(), place.height()};
}

QRectF placeFromJson(const QJsonValue &json)
{
    const auto sides = json.toArray();
    return sides.size() == 4
        ? QRectF(sides[0].toDouble(), sides[1].toDouble(), sides[2].toDouble(), sides[3].toDouble())
        : QRectF();
}

QJsonObject toJson(const Explanation &explanation)
{
    return {{u"kind"_s, word(explanation.kind)},
        {u"after"_s, QJsonArray::fromStringList(explanation.after)},
        {u"by"_s, explanation.by},
        {u"signer"_s, explanation.signer},
        {u"name"_s, explanation.name},
        {u"value"_s, explanation.value},
        {u"page"_s, explanation.page},
        {u"place"_s, toJson(explanation.place)}};
}

QJsonObject toJson(const SignatureReport &report)
{
    const QString time
        = report.time ? report.time->toDateTime().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z' : QString();
    return {{u"field"_s, report.field},
        {u"subFilter"_s, report.subFilter},
        {u"signer"_s, report.signer},
        {u"organization"_s, report.organization},
        {u"issuer"_s, report.issuer},
        {u"integrity"_s, word(report.integrity)},
        {u"coverage"_s, word(report.coverage)},
        {u"changes"_s, word(report.changes)},
        {u"permitted"_s, report.permitted},
        {u"identity"_s, word(report.identity)},
        {u"time"_s, report.time ? QJsonValue(time) : QJsonValue(QJsonValue::Null)},
        {u"timeProven"_s, report.timeProven},
        {u"level"_s, report.level},
        {u"verdict"_s, word(report.verdict)},
        {u"indication"_s, report.indication},
        {u"reasons"_s, QJsonArray::fromStringList(report.reasons)},
        {u"signedEnd"_s, report.signedEnd},
        {u"certificate"_s, report.certificate.hex()},
        {u"revocation"_s, word(report.revocation)},
        {u"certificateEnds"_s,
            report.certificateEnds ? QJsonValue(report.certificateEnds->milliseconds)
                                   : QJsonValue(QJsonValue::Null)},
        {u"claimedTime"_s,
            report.claimedTime ? QJsonValue(report.claimedTime->milliseconds)
                               : QJsonValue(QJsonValue::Null)}};
}

std::optional<SignatureReport> signatureFromJson(const QJsonObject &json)
{
    const auto integrity = fromWord<Integrity>(integrityWords, json[u"integrity"]);
    const auto coverage = fromWord<Coverage>(coverageWords, json[u"coverage"]);
    const auto changes = fromWord<Changes>(changesWords, json[u"changes"]);
    const auto identity = fromWord<SignerIdentity>(identityWords, json[u"identity"]);
    const auto verdict = fromWord<SignatureVerdict>(verdictWords, json[u"verdict"]);
    if (!integrity || !coverage || !changes || !identity || !verdict)
        return std::nullopt;
    SignatureReport report{json[u"field"].toString(),
        json[u"subFilter"].toString(),
        json[u"signer"].toString(),
        json[u"organization"].toString(),
        json[u"issuer"].toString(),
        *integrity,
        *coverage,
        *changes,
        json[u"permitted"].toBool(),
        *identity,
        std::nullopt,
        json[u"timeProven"].toBool(),
        json[u"level"].toString(),
        *verdict,
        json[u"indication"].toString(),
        stringsFrom(json[u"reasons"]),
        json[u"signedEnd"].toInteger(),
        Sha256::fromHex(json[u"certificate"].toString()).value_or(Sha256()),
        fromWord<RevocationStatus>(revocationWords, json[u"revocation"]).value_or(RevocationStatus::Unknown)};
    if (json[u"certificateEnds"].isDouble())
        report.certificateEnds = Instant{json[u"certificateEnds"].toInteger()};
    if (json[u"claimedTime"].isDouble())
        report.claimedTime = Instant{json[u"claimedTime"].toInteger()};
    if (const auto time = QDateTime::fromString(json[u"time"].toString(), Qt::ISODate); time.isValid())
        report.time = Instant::fromDateTime(time);
    return report;
}

std::optional<Explanation> explanationFromJson(const QJsonObject &json)
{
    const auto kind = fromWord<Explanation::Kind>(kindWords, json[u"kind"]);
    if (!kind)
        return std::nullopt;
    return Explanation{*kind,
        stringsFrom(json[u"after"]),
        json[u"by"].toString(),
        json[u"signer"].toString(),
        json[u"name"].toString(),
        json[u"value"].toString(),
        json[u"page"].toInt(),
        placeFromJson(json[u"place"])};
}

}

QString word(Integrity value)
{
    return QLatin1StringView(integrityWords[size_t(value)]);
}
QString word(Coverage value)
{
    return QLatin1StringView(coverageWords[size_t(value)]);
}
QString word(Changes value)
{
    return QLatin1StringView(changesWords[size_t(value)]);
}
QString word(SignerIdentity value)
{
    return QLatin1StringView(identityWords[size_t(value)]);
}
QString word(RevocationStatus value)
{
    return QLatin1StringView(revocationWords[size_t(value)]);
}
QString word(SignatureVerdict value)
{
    return QLatin1StringView(verdictWords[size_t(value)]);
}
QString word(Explanation::Kind value)
{
    return QLatin1StringView(kindWords[size_t(value)]);
}

bool SignatureReport::isSound() const
{
    const bool whole = coverage == Coverage::EntireFile || coverage == Coverage::EntireRevision;
    return integrity == Integrity::Intact && whole && permitted && changes != Changes::Other
        && verdict != SignatureVerdict::Invalid;
}

QJsonObject VerificationReport::toJson() const
{
    QJsonArray signatureArray;
    for (const SignatureReport &signature : signatures)
        signatureArray.append(chauban::toJson(signature));
    QJsonArray explanationArray;
    for (const Explanation &explanation : explanations)
        explanationArray.append(chauban::toJson(explanation));
    QJsonObject json{{u"verdict"_s, word(verdict)},
        {u"warnings"_s, QJsonArray::fromStringList(warnings)},
        {u"signatures"_s, signatureArray},
        {u"explanations"_s, explanationArray}};
    if (altersEarlier)
        json[u"altersEarlier"] = true;
    return json;
}

std::optional<VerificationReport> VerificationReport::fromJson(const QJsonObject &json)
{
    const auto verdict = fromWord<SignatureVerdict>(verdictWords, json[u"verdict"]);
    if (!verdict)
        return std::nullopt;
    VerificationReport report;
    report.verdict = *verdict;
    report.altersEarlier = json[u"altersEarlier"].toBool();
    report.warnings = stringsFrom(json[u"warnings"]);
    for (const QJsonValue &value : json[u"signatures"].toArray()) {
        const auto signature = signatureFromJson(value.toObject());
        if (!signature)
            return std::nullopt;
        report.signatures.append(*signature);
    }
    for (const QJsonValue &value : json[u"explanations"].toArray()) {
        const auto explanation = explanationFromJson(value.toObject());
        if (!explanation)
            return std::nullopt;
        report.explanations.append(*explanation);
    }
    return report;
}

}
