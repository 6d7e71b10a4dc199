// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/VerdictText.h"

#include <QCoreApplication>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::VerdictText)
};

QString signerOf(const SignatureReport &signature)
{
    if (signature.signer.isEmpty())
        return VerdictWords::tr("không rõ người ký");
    return signature.organization.isEmpty() || signature.organization == signature.signer
        ? signature.signer
        : signature.signer + u", "_s + signature.organization;
}

QString timeOf(const SignatureReport &signature, const QTimeZone &zone)
{
    return signature.time ? signature.time->toDateTime(zone).toString(u"HH:mm dd/MM/yyyy"_s)
                          : VerdictWords::tr("không rõ thời điểm");
}

QString identityText(SignerIdentity identity)
{
    switch (identity) {
    case SignerIdentity::Trusted:
        return VerdictWords::tr("chứng thư do nơi tin cậy cấp");
    case SignerIdentity::Untrusted:
        return VerdictWords::tr("chứng thư không do nơi tin cậy cấp");
    case SignerIdentity::Expired:
        return VerdictWords::tr("chứng thư đã hết hạn");
    case SignerIdentity::Revoked:
        return VerdictWords::tr("chứng thư đã bị thu hồi");
    case SignerIdentity::Unknown:
        break;
    }
    return VerdictWords::tr("chưa xác định được chứng thư của ai");
}

QString integrityText(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Intact:
        return VerdictWords::tr("Phần đã ký còn nguyên vẹn.");
    case Integrity::Broken:
        return VerdictWords::tr("Phần đã ký đã bị thay đổi hoặc hỏng.");
    case Integrity::Unsupported:
        break;
    }
    return VerdictWords::tr("Chưa kiểm tra được phần đã ký còn nguyên vẹn hay không.");
}

QString changesText(Changes changes, bool permitted)
{
    if (changes == Changes::None)
        return VerdictWords::tr("Tệp chưa bị thay đổi sau khi ký.");
    if (!permitted || changes == Changes::Other)
        return VerdictWords::tr("Sau khi ký, tệp có thay đổi không được phép.");
    switch (changes) {
    case Changes::Ltv:
        return VerdictWords::tr("Sau khi ký chỉ thêm dữ liệu để kiểm tra chữ ký lâu dài.");
    case Changes::FormFill:
        return VerdictWords::tr("Sau khi ký chỉ điền ô để trống (số, ngày) hoặc ký thêm.");
    default:
        return VerdictWords::tr("Sau khi ký có ghi chú được thêm vào.");
    }
}

QString detailOf(const SignatureReport &signature, const QTimeZone &zone, Language language)
{
    QStringList lines{VerdictWords::tr("%1 (%2)").arg(signerOf(signature), identityText(signature.identity))};
    lines.append((signature.timeProven ? VerdictWords::tr("Ký lúc %1, có dấu thời gian tin cậy.")
                                       : VerdictWords::tr("Ký lúc %1, theo giờ của máy người ký."))
                     .arg(timeOf(signature, zone)));
    lines.append(integrityText(signature.integrity));
    if (signature.integrity == Integrity::Intact)
        lines.append(changesText(signature.changes, signature.permitted));
    for (const auto &reason : signature.reasons)
        lines.append(sentence(reason, {}, language));
    return lines.join(u'\n');
}

/// The first thing that is wrong, and what to do about it.
QString causeOf(const VerificationReport &report, Language language)
{
    for (const auto &signature : report.signatures)
        if (signature.verdict == report.verdict && !signature.reasons.isEmpty())
            return sentence(signature.reasons.first(), {}, language);
    if (!report.warnings.isEmpty())
        return sentence(report.warnings.first(), {}, language);
    return VerdictWords::tr("Hãy hỏi lại nơi gửi trước khi dùng.");
}

QString goodHeadline(const VerificationReport &report, const QTimeZone &zone)
{
    const auto &last = *std::max_element(report.signatures.cbegin(),
        report.signatures.cend(),
        [](const SignatureReport &a, const SignatureReport &b) { return a.signedEnd < b.signedEnd; });
    const bool untouched = last.changes == Changes::None || last.changes == Changes::Ltv;
    const auto since = untouched ? VerdictWords::tr("tệp chưa bị thay đổi sau khi ký")
                                 : VerdictWords::tr("thay đổi sau khi ký đều được phép");
    if (report.signatures.size() == 1)
        return VerdictWords::tr("Chữ ký hợp lệ — %1, ký lúc %2; %3.")
            .arg(signerOf(last), timeOf(last, zone), since);
    return VerdictWords::tr("%1 chữ ký đều hợp lệ — sau cùng %2, ký lúc %3; %4.")
        .arg(QString::number(report.signatures.size()), signerOf(last), timeOf(last, zone), since);
}

}

VerdictText verdictText(const VerificationReport &report, const QTimeZone &zone, Language language)
{
    using Tone = VerdictText::Tone;
    VerdictText text;
    for (const auto &signature : report.signatures)
        text.details.append(detailOf(signature, zone, language));
    const bool unsignedPaper = report.signatures.isEmpty()
        && (report.warnings.isEmpty() || report.warnings == QStringList{u"verify.no-signature"_s});
    if (unsignedPaper) {
        text.headline = VerdictWords::tr("Văn bản chưa có chữ ký số.");
    } else if (report.signatures.isEmpty()) {
        text.tone = Tone::Doubtful;
        text.headline = VerdictWords::tr("Chưa kiểm tra được chữ ký số. %1").arg(causeOf(report, language));
    } else if (report.verdict == SignatureVerdict::Valid) {
        text.tone = Tone::Good;
        text.headline = goodHeadline(report, zone);
    } else if (report.verdict == SignatureVerdict::Indeterminate) {
        text.tone = Tone::Doubtful;
        text.headline = VerdictWords::tr("Chưa thể kết luận về chữ ký. %1").arg(causeOf(report, language));
    } else {
        text.tone = Tone::Bad;
        text.headline = VerdictWords::tr("Chữ ký không hợp lệ. %1").arg(causeOf(report, language));
    }
    return text;
}

}
