// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/CertificateText.h"

#include <QCoreApplication>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::CertificateText)
};

QString dayOf(Instant time, const QTimeZone &zone)
{
    return time.toDateTime(zone).toString(u"dd/MM/yyyy"_s);
}

QString momentOf(Instant time, const QTimeZone &zone)
{
    return time.toDateTime(zone).toString(u"HH:mm 'ngày' dd/MM/yyyy"_s);
}

bool isSelfIssued(const CertificateFacts &facts)
{
    return facts.subject == facts.issuer;
}

CertificateLine validityLine(const CertificateFacts &facts, Instant now, const QTimeZone &zone)
{
    const auto name = CertificateWords::tr("Hiệu lực");
    const auto begin = dayOf(facts.notBefore, zone), end = dayOf(facts.notAfter, zone);
    if (now < facts.notBefore)
        return {name,
            CertificateWords::tr("Từ %1 đến %2, chưa có hiệu lực").arg(begin, end),
            AnswerTone::Doubtful};
    if (facts.notAfter < now)
        return {name, CertificateWords::tr("Từ %1 đến %2, đã hết hạn").arg(begin, end), AnswerTone::Doubtful};
    return {name, CertificateWords::tr("Từ %1 đến %2, còn hiệu lực").arg(begin, end), AnswerTone::Good};
}

/// What is known of its revocation: the newest word counts, a revocation above all.
CertificateLine statusLine(const ChainCertificate &certificate, const QTimeZone &zone)
{
    const auto name = CertificateWords::tr("Thu hồi");
    const auto &answers = certificate.answers;
    for (const auto &answer : answers)
        if (answer.revokedAt)
            return {name,
                CertificateWords::tr("Đã bị thu hồi lúc %1").arg(momentOf(*answer.revokedAt, zone)),
                AnswerTone::Bad};
    if (certificate.trustedForSigning || certificate.trustedForTimestamps)
        return {name, CertificateWords::tr("Không phải hỏi: bạn đã chọn tin cậy chứng thư này")};
    const auto newest = std::max_element(
        answers.cbegin(), answers.cend(), [](const auto &a, const auto &b) { return a.made < b.made; });
    if (newest != answers.cend()) {
        const auto text = newest->source == StatusAnswer::Source::Responder
            ? CertificateWords::tr("Không bị thu hồi, theo trả lời của nơi cấp (OCSP) lúc %1")
            : CertificateWords::tr("Không bị thu hồi, theo danh sách thu hồi (CRL) lúc %1");
        return {name, text.arg(momentOf(newest->made, zone)), AnswerTone::Good};
    }
    if (certificate.asks)
        return {
            name, CertificateWords::tr("Chưa rõ: tệp không kèm trả lời của nơi cấp"), AnswerTone::Doubtful};
    return {name, CertificateWords::tr("Nơi cấp không công bố tình trạng thu hồi")};
}

CertificateLine trustLine(const ChainCertificate &certificate)
{
    const auto name = CertificateWords::tr("Tin cậy");
    if (certificate.trustedForSigning && certificate.trustedForTimestamps)
        return {
            name, CertificateWords::tr("Bạn đã chọn tin cậy, cho chữ ký và dấu thời gian"), AnswerTone::Good};
    if (certificate.trustedForSigning)
        return {name, CertificateWords::tr("Bạn đã chọn tin cậy, cho chữ ký"), AnswerTone::Good};
    if (certificate.trustedForTimestamps)
        return {name, CertificateWords::tr("Bạn đã chọn tin cậy, cho dấu thời gian"), AnswerTone::Good};
    if (isSelfIssued(certificate.facts))
        return {name, CertificateWords::tr("Chưa được chọn tin cậy"), AnswerTone::Doubtful};
    return {name, CertificateWords::tr("Xét theo nơi cấp ở trên")};
}

QString usageText(const QString &usage)
{
    if (usage == "digitalSignature"_L1)
        return CertificateWords::tr("ký số");
    if (usage == "nonRepudiation"_L1)
        return CertificateWords::tr("ký, không chối bỏ");
    if (usage == "keyCertSign"_L1)
        return CertificateWords::tr("cấp chứng thư");
    if (usage == "cRLSign"_L1)
        return CertificateWords::tr("ký danh sách thu hồi");
    if (usage == "keyEncipherment"_L1 || usage == "dataEncipherment"_L1 || usage == "keyAgreement"_L1)
        return CertificateWords::tr("mã hóa");
    if (usage == "emailProtection"_L1)
        return CertificateWords::tr("bảo vệ thư điện tử");
    if (usage == "clientAuth"_L1)
        return CertificateWords::tr("đăng nhập");
    if (usage == "timeStamping"_L1)
        return CertificateWords::tr("đóng dấu thời gian");
    if (usage == "OCSPSigning"_L1)
        return CertificateWords::tr("trả lời tình trạng thu hồi");
    return usage;
}

QString usageTexts(const CertificateFacts &facts)
{
    QStringList texts;
    for (const auto &usage : facts.usages + facts.extendedUsages)
        if (const auto text = usageText(usage); !texts.contains(text))
            texts.append(text);
    return texts.isEmpty() ? CertificateWords::tr("không giới hạn") : texts.join(u", "_s);
}

QString grouped(const QString &hex)
{
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups.append(hex.mid(at, 4).toUpper());
    return groups.join(u' ');
}

QList<CertificateLine> furtherLines(const CertificateFacts &facts)
{
    QList<CertificateLine> lines{{CertificateWords::tr("Số hiệu chứng thư"), facts.serial},
        {CertificateWords::tr("Khóa"), facts.key},
        {CertificateWords::tr("Thuật toán ký chứng thư"), facts.signatureAlgorithm},
        {CertificateWords::tr("Được dùng để"), usageTexts(facts)}};
    if (!facts.policies.isEmpty())
        lines.append({CertificateWords::tr("Chính sách"), facts.policies.join(u", "_s)});
    lines.append({CertificateWords::tr("Tên đầy đủ"), oneLine(facts.subject)});
    lines.append({CertificateWords::tr("Tên đầy đủ của nơi cấp"), oneLine(facts.issuer)});
    lines.append({CertificateWords::tr("Dấu vân tay SHA-256"), grouped(facts.fingerprint().hex())});
    return lines;
}

}

CertificateText certificateText(const ChainCertificate &certificate, Instant now, const QTimeZone &zone)
{
    const auto &facts = certificate.facts;
    CertificateText text;
    text.title = facts.subjectName();
    text.role = isSelfIssued(facts) ? CertificateWords::tr("Chứng thư gốc")
        : facts.isAuthority         ? CertificateWords::tr("Nơi cấp chứng thư")
                                    : CertificateWords::tr("Chứng thư người dùng");
    text.first.append({CertificateWords::tr("Cấp cho"), text.title});
    if (const auto agency = facts.subjectPart(u"O"_s); !agency.isEmpty() && agency != text.title)
        text.first.append({CertificateWords::tr("Cơ quan, tổ chức"), agency});
    text.first.append({CertificateWords::tr("Nơi cấp"), facts.issuerName()});
    text.first.append(validityLine(facts, now, zone));
    text.first.append(statusLine(certificate, zone));
    text.first.append(trustLine(certificate));
    text.further = furtherLines(facts);
    return text;
}

}
