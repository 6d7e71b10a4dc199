// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/inspect/SignatureCertificates.h"
#include "ui/verdict/SignatureAnswers.h"

#include <QTimeZone>

namespace chauban {

/// One thing that a certificate says, with a name that people understand.
struct CertificateLine
{
    QString name;
    QString text;
    AnswerTone tone = AnswerTone::Neutral;
};

/// A certificate in words: what a clerk asks first, and the rest.
struct CertificateText
{
    QString title; ///< whom it names
    QString role; ///< "Chứng thư gốc", "Nơi cấp", "Người ký"
    QList<CertificateLine> first; ///< for whom, by whom, valid until, revoked?, trusted?
    QList<CertificateLine>
        further; ///< serial number, key, algorithms, usage, policies, whole names, fingerprint
};

CertificateText certificateText(const ChainCertificate &certificate, Instant now, const QTimeZone &zone);

}
