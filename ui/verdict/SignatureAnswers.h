// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/VerificationReport.h"
#include "ui/text/ReasonText.h"

#include <QTimeZone>

namespace chauban {

/// How an answer is to be taken, from best to worst.
enum class AnswerTone { Good, Neutral, Doubtful, Bad };

/// One question that an officer asks of a signature, and what is known.
struct SignatureAnswer
{
    QString question;
    QString text;
    AnswerTone tone = AnswerTone::Doubtful;
};

/// One signature or time-stamp in words.
struct SignatureAnswers
{
    QString title; ///< whose: the name that the certificate gives
    AnswerTone tone = AnswerTone::Doubtful; ///< of the verdict: Good only when it is valid
    QString verdict; ///< "Hợp lệ"
    SignatureAnswer intact, whose, when, since;
    QString level; ///< the badge: "B-T"
    QString levelText; ///< why it has this level, and what that means
    QStringList reasons; ///< sentences: why it is not valid

    QList<SignatureAnswer> inOrder() const { return {intact, whose, when, since}; }
};

/// Of a signature that is not valid at least one answer is Doubtful or Bad, whatever the cause.
SignatureAnswers answersOf(const SignatureReport &signature, const QTimeZone &zone, Language language);

/// "Hợp lệ", "Chưa kết luận được", "Không hợp lệ".
QString verdictWord(SignatureVerdict verdict);
AnswerTone toneOf(SignatureVerdict verdict);
/// "Đạt", "Lưu ý", "Cần xem lại", "Không đạt": what an icon shows by its colour.
QString toneWord(AnswerTone tone);

}
