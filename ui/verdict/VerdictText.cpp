// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/VerdictText.h"

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
