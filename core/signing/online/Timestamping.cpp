// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/online/Timestamping.h"

#include "core/signing/verify/Der.h"
#include "core/signing/verify/Owned.h"
#include "core/signing/verify/SignatureProof.h"

#include <algorithm>
#include <cstdlib>
#include <openssl/err.h>
#include <openssl/pkcs7.h>
#include <openssl/rand.h>
#include <openssl/ts.h>

namespace chauban {

using namespace Qt::Literals::StringLiterals;
using verify::Owned;

namespace {

constexpr int NonceBytes = 16;
constexpr qint64 StampTolerance = 10 * 60 * 1000; ///< milliseconds
constexpr qsizetype LargestToken = 64 * 1024;

using OwnedNumber = Owned<BIGNUM, BN_free>;

QByteArray bigEndian(const ASN1_INTEGER *integer)
{
    const OwnedNumber number(integer ? ASN1_INTEGER_to_BN(integer, nullptr) : nullptr);
    if (!number || BN_is_negative(number.get()) || BN_num_bytes(number.get()) > NonceBytes)
        return {};
    QByteArray bytes(NonceBytes, '\0');
    BN_bn2binpad(number.get(), reinterpret_cast<unsigned char *>(bytes.data()), NonceBytes);
    return bytes;
}

Error failure(Reason reason, const QString &detail = {})
{
    ERR_clear_error();
    return {ErrorKind::Unavailable, reason, detail};
}

QString statusText(TS_STATUS_INFO *status)
{
    const auto *texts = TS_STATUS_INFO_get0_text(status);
    return texts && sk_ASN1_UTF8STRING_num(texts) > 0
        ? QString::fromUtf8(verify::bytesOf(sk_ASN1_UTF8STRING_value(texts, 0)))
        : QString::number(ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status)));
}

/// Does the token answer this question and no other?
bool answers(TS_TST_INFO *info, const TimestampQuestion &question)
{
    auto *imprint = TS_TST_INFO_get_msg_imprint(info);
    char policy[128] = "";
    OBJ_obj2txt(policy, sizeof policy, TS_TST_INFO_get_policy_id(info), 1);
    return OBJ_obj2nid(TS_MSG_IMPRINT_get_algo(imprint)->algorithm) == NID_sha256
        && verify::bytesOf(TS_MSG_IMPRINT_get_msg(imprint)) == question.imprint.bytes
        && bigEndian(TS_TST_INFO_get_nonce(info)) == question.nonce
        && (question.policy.isEmpty() || question.policy == QLatin1StringView(policy));
}

Result<> checkAuthority(
    const QByteArray &token, const TimestampQuestion &question, const TrustStore &trust, Instant now)
{
    const auto facts = verify::checkTimestampToken(token,
        [&](int algorithm) { return algorithm == NID_sha256 ? question.imprint.bytes : QByteArray(); });
    // RFC 3161 2.4.2: the token names its certificate by signing-certificate(-v2).
    if (facts.integrity != Integrity::Intact || facts.attributeFault || !facts.hasSigningCertificate)
        return failure("timestamp.broken", facts.reasons.value(0));
    if (!facts.claimedTime || std::llabs(facts.claimedTime->milliseconds - now.milliseconds) > StampTolerance)
        return failure("timestamp.implausible-time",
            facts.claimedTime ? facts.claimedTime->toDateTime().toString(Qt::ISODate) : QString());
    const auto answer
        = verify::identifySigner(facts, {}, trust, TrustPurpose::Timestamping, *facts.claimedTime);
    if (answer.identity != SignerIdentity::Trusted)
        return failure("timestamp.untrusted", answer.reason);
    return {};
}

}

TimestampQuestion TimestampQuestion::about(const Sha256 &imprint, const QString &policy)
{
    QByteArray nonce(NonceBytes, '\0');
    RAND_bytes(reinterpret_cast<unsigned char *>(nonce.data()), NonceBytes);
    nonce[0] = char((nonce[0] & 0x3f) | 0x40); // positive and of full length
    return {imprint, nonce, policy};
}

QByteArray TimestampQuestion::der() const
{
    const Owned<TS_REQ, TS_REQ_free> request(TS_REQ_new());
    const Owned<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free> message(TS_MSG_IMPRINT_new());
    const Owned<X509_ALGOR, X509_ALGOR_free> algorithm(X509_ALGOR_new());
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    TS_MSG_IMPRINT_set_algo(message.get(), algorithm.get());
    auto digest = imprint.bytes;
    TS_MSG_IMPRINT_set_msg(
        message.get(), reinterpret_cast<unsigned char *>(digest.data()), int(digest.size()));
    TS_REQ_set_version(request.get(), 1);
    TS_REQ_set_msg_imprint(request.get(), message.get());
    const OwnedNumber number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(nonce.constData()), int(nonce.size()), nullptr));
    const Owned<ASN1_INTEGER, ASN1_INTEGER_free> integer(BN_to_ASN1_INTEGER(number.get(), nullptr));
    TS_REQ_set_nonce(request.get(), integer.get());
    TS_REQ_set_cert_req(request.get(), 1);
    const Owned<ASN1_OBJECT, ASN1_OBJECT_free> wanted(
        policy.isEmpty() ? nullptr : OBJ_txt2obj(policy.toLatin1().constData(), 1));
    if (wanted)
        TS_REQ_set_policy_id(request.get(), wanted.get());
    ERR_clear_error();
    return verify::derOf<TS_REQ>(request.get(), i2d_TS_REQ);
}

Result<QByteArray> checkedToken(
    const QByteArray &answer, const TimestampQuestion &question, const TrustStore &trust, Instant now)
{
    const auto *position = reinterpret_cast<const unsigned char *>(answer.constData());
    const Owned<TS_RESP, TS_RESP_free> response(d2i_TS_RESP(nullptr, &position, answer.size()));
    if (!response)
        return failure("timestamp.unreadable");
    auto *status = TS_RESP_get_status_info(response.get());
    const auto code = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status));
    if (code != TS_STATUS_GRANTED && code != TS_STATUS_GRANTED_WITH_MODS)
        return failure("timestamp.refused", statusText(status));
    auto *info = TS_RESP_get_tst_info(response.get());
    if (!info || !TS_RESP_get_token(response.get()))
        return failure("timestamp.unreadable");
    if (!answers(info, question))
        return failure("timestamp.other-question");
    const auto token = verify::derOf<PKCS7>(TS_RESP_get_token(response.get()), i2d_PKCS7);
    TRY(checkAuthority(token, question, trust, now));
    ERR_clear_error();
    return token;
}

Result<TimestampSigner> tryAuthority(
    const TimestampAuthority &authority, const HttpFetch &fetch, const TrustStore &trust)
{
    const auto imprint = Sha256::of("Châu Bản");
    TRY_ASSIGN(const auto token, requestTimestamp(authority, fetch, imprint, trust));
    const auto facts = verify::checkTimestampToken(
        token, [&](int algorithm) { return algorithm == NID_sha256 ? imprint.bytes : QByteArray(); });
    const auto names = verify::namesOf(facts.certificate);
    return TimestampSigner{
        names.commonName, facts.claimedTime.value_or(Instant{}), names.ends.value_or(Instant{})};
}

Result<QByteArray> requestTimestamp(const TimestampAuthority &authority,
    const HttpFetch &fetch,
    const Sha256 &imprint,
    const TrustStore &trust)
{
    const auto question = TimestampQuestion::about(imprint, authority.policy);
    TRY_ASSIGN(const auto answer,
        fetch({authority.url, question.der(), "application/timestamp-query", LargestToken}));
    return checkedToken(answer, question, trust, SystemClock().now());
}

}
