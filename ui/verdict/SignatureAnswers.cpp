// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/SignatureAnswers.h"

#include "ui/verdict/LevelText.h"

#include <QCoreApplication>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::SignatureAnswers)
};

const QString fullTime = u"HH:mm 'ngày' dd/MM/yyyy"_s;

bool isStamp(const SignatureReport &signature)
{
    return signature.subFilter == "ETSI.RFC3161"_L1;
}

bool isWhole(const SignatureReport &signature)
{
    return signature.coverage == Coverage::EntireFile || signature.coverage == Coverage::EntireRevision;
}

SignatureAnswer intactAnswer(const SignatureReport &signature)
{
    SignatureAnswer answer{AnswerWords::tr("Có nguyên vẹn không?")};
    if (signature.integrity == Integrity::Broken) {
        answer.text = AnswerWords::tr("Không: phần đã ký đã bị thay đổi hoặc hỏng.");
        answer.tone = AnswerTone::Bad;
    } else if (signature.integrity == Integrity::Unsupported) {
        answer.text = AnswerWords::tr("Chưa kiểm tra được.");
    } else if (!isWhole(signature)) {
        answer.text = AnswerWords::tr("Không: chữ ký chỉ bao một phần của tệp.");
        answer.tone = AnswerTone::Bad;
    } else {
        answer.text = AnswerWords::tr("Còn nguyên vẹn, không bị sửa.");
        answer.tone = AnswerTone::Good;
    }
    return answer;
}

QString nameOf(const SignatureReport &signature)
{
    if (signature.signer.isEmpty())
        return AnswerWords::tr("không rõ người ký");
    return signature.organization.isEmpty() || signature.organization == signature.signer
        ? signature.signer
        : signature.signer + u", "_s + signature.organization;
}

SignatureAnswer whoseAnswer(const SignatureReport &signature)
{
    const auto name = nameOf(signature);
    SignatureAnswer answer{isStamp(signature) ? AnswerWords::tr("Ai đóng dấu?") : AnswerWords::tr("Ai ký?")};
    if (signature.integrity != Integrity::Intact) {
        answer.text = AnswerWords::tr("Ghi tên %1, nhưng chữ ký không chứng minh được điều đó.").arg(name);
        return answer;
    }
    switch (signature.identity) {
    case SignerIdentity::Trusted:
        answer.tone = AnswerTone::Good;
        answer.text = AnswerWords::tr("%1. Chứng thư do nơi tin cậy cấp.").arg(name);
        if (signature.revocation == RevocationStatus::Unknown) {
            answer.tone = AnswerTone::Neutral;
            answer.text
                = AnswerWords::tr("%1. Chứng thư do nơi tin cậy cấp; chưa hỏi được có bị thu hồi không.")
                      .arg(name);
        }
        break;
    case SignerIdentity::Untrusted:
        answer.text = AnswerWords::tr("Ghi tên %1, nhưng chứng thư không do nơi tin cậy cấp.").arg(name);
        break;
    case SignerIdentity::Expired:
        answer.text
            = AnswerWords::tr("%1, nhưng chứng thư đã hết hạn và không rõ ký trước hay sau đó.").arg(name);
        break;
    case SignerIdentity::Revoked:
        answer.tone = AnswerTone::Bad;
        answer.text = AnswerWords::tr("Ghi tên %1, nhưng chứng thư đã bị thu hồi.").arg(name);
        break;
    case SignerIdentity::Unknown:
        answer.text = AnswerWords::tr("Ghi tên %1, chưa xác định được chứng thư của ai.").arg(name);
        break;
    }
    return answer;
}

/// A time-stamp proves that the signature was there by its time, not when it was made.
QString provenText(const SignatureReport &signature, const QTimeZone &zone)
{
    const auto proven = signature.time->toDateTime(zone);
    const auto time = proven.toString(fullTime);
    if (isStamp(signature))
        return AnswerWords::tr("%1, có dấu thời gian tin cậy.").arg(time);
    const auto claimed = signature.claimedTime ? signature.claimedTime->toDateTime(zone) : QDateTime();
    if (!claimed.isValid() || claimed.toString(fullTime) == time)
        return AnswerWords::tr("Không muộn hơn %1 (dấu thời gian tin cậy).").arg(time);
    return AnswerWords::tr("Không muộn hơn %1 (dấu thời gian tin cậy); người ký ghi %2.")
        .arg(time, claimed.toString(claimed.date() == proven.date() ? u"HH:mm"_s : fullTime));
}

SignatureAnswer whenAnswer(const SignatureReport &signature, const QTimeZone &zone)
{
    SignatureAnswer answer{
        isStamp(signature) ? AnswerWords::tr("Đóng dấu khi nào?") : AnswerWords::tr("Ký khi nào?")};
    if (!signature.time) {
        answer.text = AnswerWords::tr("Không rõ: chữ ký không ghi giờ ký.");
        return answer;
    }
    const auto time = signature.time->toDateTime(zone).toString(fullTime);
    const bool hasStamp = signature.level.endsWith("-T"_L1) || signature.level.contains("-LT"_L1);
    answer.tone = AnswerTone::Neutral;
    if (signature.integrity != Integrity::Intact) {
        answer.tone = AnswerTone::Doubtful;
        answer.text = AnswerWords::tr("Ghi %1, nhưng chữ ký không chứng minh được điều đó.").arg(time);
    } else if (signature.timeProven) {
        answer.tone = AnswerTone::Good;
        answer.text = provenText(signature, zone);
    } else if (isStamp(signature) || hasStamp) {
        answer.text = AnswerWords::tr("%1; dấu thời gian trong tệp chưa được tin cậy.").arg(time);
    } else {
        answer.text = AnswerWords::tr("%1, theo giờ máy người ký.").arg(time);
    }
    return answer;
}

/// What the rules allowed, in words; nothing forbidden was found.
std::pair<AnswerTone, QString> permittedText(Changes changes)
{
    switch (changes) {
    case Changes::None:
        return {AnswerTone::Good, AnswerWords::tr("Không có gì thay đổi.")};
    case Changes::Ltv:
        return {AnswerTone::Good, AnswerWords::tr("Chỉ thêm dữ liệu kiểm tra lâu dài.")};
    case Changes::FormFill:
        return {AnswerTone::Good, AnswerWords::tr("Chỉ điền ô trống hoặc ký thêm; được phép.")};
    default:
        return {AnswerTone::Neutral, AnswerWords::tr("Có ghi chú thêm; nội dung đã ký giữ nguyên.")};
    }
}

SignatureAnswer sinceAnswer(const SignatureReport &signature)
{
    SignatureAnswer answer{isStamp(signature) ? AnswerWords::tr("Sau đó có gì thay đổi?")
                                              : AnswerWords::tr("Sau khi ký có gì thay đổi?")};
    const auto saysSo
        = [&](const char *reason) { return signature.reasons.contains(QLatin1StringView(reason)); };
    if (signature.integrity != Integrity::Intact || !isWhole(signature)) {
        answer.text = AnswerWords::tr("Không trả lời được, vì không biết chắc bản nào đã được ký.");
    } else if (!signature.permitted || signature.changes == Changes::Other) {
        answer.tone = AnswerTone::Bad;
        answer.text = AnswerWords::tr("Có thay đổi không được phép.");
    } else if (saysSo("verify.content-looks-changed")) {
        answer.tone = AnswerTone::Bad;
        answer.text = AnswerWords::tr("Trang hiển thị khác với lúc ký.");
    } else if (saysSo("verify.annotation-over-content")) {
        answer.text = AnswerWords::tr("Có ghi chú vẽ hoặc che lên nội dung đã ký.");
    } else if (saysSo("verify.change-orphan-object")) {
        answer.text = AnswerWords::tr("Có dữ liệu ẩn được thêm vào tệp.");
    } else {
        std::tie(answer.tone, answer.text) = permittedText(signature.changes);
    }
    return answer;
}

}

QString verdictWord(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Valid:
        return AnswerWords::tr("Hợp lệ");
    case SignatureVerdict::Invalid:
        return AnswerWords::tr("Không hợp lệ");
    case SignatureVerdict::Indeterminate:
        break;
    }
    return AnswerWords::tr("Chưa kết luận được");
}

AnswerTone toneOf(SignatureVerdict verdict)
{
    return verdict == SignatureVerdict::Valid  ? AnswerTone::Good
        : verdict == SignatureVerdict::Invalid ? AnswerTone::Bad
                                               : AnswerTone::Doubtful;
}

QString toneWord(AnswerTone tone)
{
    switch (tone) {
    case AnswerTone::Good:
        return AnswerWords::tr("Đạt");
    case AnswerTone::Neutral:
        return AnswerWords::tr("Lưu ý");
    case AnswerTone::Doubtful:
        return AnswerWords::tr("Cần xem lại");
    case AnswerTone::Bad:
        break;
    }
    return AnswerWords::tr("Không đạt");
}

SignatureAnswers answersOf(const SignatureReport &signature, const QTimeZone &zone, Language language)
{
    SignatureAnswers answers;
    answers.title = signature.signer.isEmpty() ? AnswerWords::tr("Không rõ người ký") : signature.signer;
    answers.tone = toneOf(signature.verdict);
    answers.verdict = verdictWord(signature.verdict);
    answers.intact = intactAnswer(signature);
    answers.whose = whoseAnswer(signature);
    answers.when = whenAnswer(signature, zone);
    answers.since = sinceAnswer(signature);
    answers.level = levelBadge(signature);
    answers.levelText = levelText(signature);
    for (const auto &reason : signature.reasons)
        answers.reasons.append(sentence(reason, {}, language));
    // What no single answer shows (a format fault, an attribute, an algorithm) still spoils the first one.
    const auto list = answers.inOrder();
    const bool shown = std::any_of(list.cbegin(), list.cend(), [](const SignatureAnswer &each) {
        return each.tone >= AnswerTone::Doubtful;
    });
    if (signature.verdict != SignatureVerdict::Valid && !shown) {
        answers.intact.tone = answers.tone;
        answers.intact.text
            = AnswerWords::tr("Phần đã ký không bị thay đổi, nhưng chữ ký có lỗi nêu dưới đây.");
    }
    return answers;
}

}
