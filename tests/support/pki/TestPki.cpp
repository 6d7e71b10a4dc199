// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pki/TestPki.h"

#include "core/signing/verify/Owned.h"

#include <openssl/conf.h>
#include <openssl/evp.h>
#include <openssl/ocsp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <stdexcept>

namespace chauban::test::pki {

namespace {

using verify::Owned;
using OwnedCertificate = Owned<X509, X509_free>;
using OwnedList = Owned<X509_CRL, X509_CRL_free>;
using OwnedTime = Owned<ASN1_TIME, ASN1_TIME_free>;

constexpr long aDay = 24L * 3600;

time_t seconds(int day)
{
    return static_cast<time_t>(now().milliseconds / 1000) + day * aDay;
}

OwnedTime timeAt(int day)
{
    return OwnedTime(ASN1_TIME_set(nullptr, seconds(day)));
}

template<typename T>
QByteArray encoded(const T *object, int (*encode)(const T *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int size = encode(object, &bytes);
    if (size < 0)
        throw std::runtime_error("cannot encode");
    const QByteArray result(reinterpret_cast<char *>(bytes), size);
    OPENSSL_free(bytes);
    return result;
}

OwnedCertificate decoded(const QByteArray &der)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    return OwnedCertificate(d2i_X509(nullptr, &position, der.size()));
}

void addName(X509_NAME *name, const QByteArray &text, bool printable)
{
    X509_NAME_add_entry_by_txt(
        name, "O", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>("Thu nghiem"), -1, -1, 0);
    X509_NAME_add_entry_by_txt(name,
        "CN",
        printable ? V_ASN1_PRINTABLESTRING : MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(text.constData()),
        int(text.size()),
        -1,
        0);
}

Owned<CONF, NCONF_free> configuration(const QByteArray &sections)
{
    Owned<CONF, NCONF_free> conf(NCONF_new(nullptr));
    const Owned<BIO, BIO_free_all> text(BIO_new_mem_buf(sections.constData(), int(sections.size())));
    long line = 0;
    NCONF_load_bio(conf.get(), text.get(), &line);
    return conf;
}

/// Calls add(extension) for each.
template<typename Add>
void eachExtension(const Extensions &extensions, const QByteArray &sections, X509V3_CTX &context, Add add)
{
    const auto conf = configuration(sections);
    X509V3_set_nconf(&context, conf.get());
    for (const auto &[name, value] : extensions) {
        X509_EXTENSION *extension
            = X509V3_EXT_nconf(conf.get(), &context, name.constData(), value.constData());
        if (!extension)
            throw std::runtime_error((name + ' ' + value).toStdString());
        add(extension);
        X509_EXTENSION_free(extension);
    }
}

std::shared_ptr<EVP_PKEY> newKey()
{
    return {EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), EVP_PKEY_free};
}

void setSerial(X509 *certificate, const QByteArray &serial)
{
    static long next = 100;
    if (serial.isEmpty()) {
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++next);
        return;
    }
    const Owned<BIGNUM, BN_free> number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(serial.constData()), int(serial.size()), nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

/// The last byte lies in the signature, whatever was signed.
QByteArray spoilt(QByteArray der, bool broken)
{
    if (broken)
        der[der.size() - 1] = char(der[der.size() - 1] ^ 1);
    return der;
}

void addEntry(X509_CRL *list, const QByteArray &certificate, const PkiListWish &wish)
{
    const OwnedCertificate revoked = decoded(certificate);
    X509_REVOKED *entry = X509_REVOKED_new();
    X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(revoked.get()));
    X509_REVOKED_set_revocationDate(entry, timeAt(wish.fromDay).get());
    if (wish.reason >= 0) {
        const Owned<ASN1_ENUMERATED, ASN1_ENUMERATED_free> reason(ASN1_ENUMERATED_new());
        ASN1_ENUMERATED_set(reason.get(), wish.reason);
        X509_REVOKED_add1_ext_i2d(entry, NID_crl_reason, reason.get(), 0, 0);
    }
    if (wish.criticalEntry) {
        X509_EXTENSION *extension = X509V3_EXT_nconf(nullptr, nullptr, "1.2.3.4.5", "critical,DER:05:00");
        X509_REVOKED_add_ext(entry, extension, -1);
        X509_EXTENSION_free(extension);
    }
    X509_CRL_add0_revoked(list, entry);
}

}

Instant now()
{
    static const Instant started = SystemClock().now(); // an OCSP answer carries the machine's own time
    return started;
}

PkiParty issue(const PkiWish &wish)
{
    PkiParty party{{}, wish.key ? wish.key : newKey()};
    const OwnedCertificate made(X509_new());
    const OwnedCertificate issuer = wish.issuer ? decoded(wish.issuer->certificate) : nullptr;
    X509 *certificate = made.get();
    X509_set_version(certificate, 2);
    setSerial(certificate, wish.serial);
    ASN1_TIME_adj(X509_getm_notBefore(certificate), seconds(wish.fromDay), 0, 0);
    ASN1_TIME_adj(X509_getm_notAfter(certificate), seconds(wish.toDay), 0, 0);
    addName(X509_get_subject_name(certificate), wish.name, wish.printable);
    X509 *parent = issuer ? issuer.get() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(parent));
    if (!wish.issuerName.isEmpty()) {
        const Owned<X509_NAME, X509_NAME_free> name(X509_NAME_new());
        addName(name.get(), wish.issuerName, false);
        X509_set_issuer_name(certificate, name.get());
    }
    X509_set_pubkey(certificate, party.key.get());
    X509V3_CTX context;
    X509V3_set_ctx(&context, parent, certificate, nullptr, nullptr, 0);
    eachExtension(wish.extensions, wish.sections, context, [&](X509_EXTENSION *extension) {
        X509_add_ext(certificate, extension, -1);
    });
    X509_sign(certificate,
        wish.issuer ? wish.issuer->key.get() : party.key.get(),
        EVP_get_digestbyname(wish.digest));
    party.certificate = spoilt(encoded<X509>(certificate, i2d_X509), wish.broken);
    return party;
}

QByteArray revocationList(const PkiListWish &wish)
{
    const OwnedList made(X509_CRL_new());
    const OwnedCertificate issuer = decoded(wish.issuer->certificate);
    X509_CRL *list = made.get();
    X509_CRL_set_version(list, 1);
    X509_CRL_set_issuer_name(list, X509_get_subject_name(issuer.get()));
    X509_CRL_set1_lastUpdate(list, timeAt(wish.fromDay).get());
    X509_CRL_set1_nextUpdate(list, timeAt(wish.toDay).get());
    for (const QByteArray &certificate : wish.revoked)
        addEntry(list, certificate, wish);
    X509_CRL_sort(list);
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer.get(), nullptr, nullptr, list, 0);
    eachExtension(wish.extensions, wish.sections, context, [&](X509_EXTENSION *extension) {
        X509_CRL_add_ext(list, extension, -1);
    });
    X509_CRL_sign(list, wish.issuer->key.get(), EVP_get_digestbyname(wish.digest));
    return spoilt(encoded<X509_CRL>(list, i2d_X509_CRL), wish.broken);
}

QByteArray statusAnswer(const PkiAnswerWish &wish)
{
    const OwnedCertificate certificate = decoded(wish.certificate);
    const OwnedCertificate issuer = decoded(wish.issuer->certificate);
    const OwnedCertificate responder = decoded(wish.responder->certificate);
    const Owned<OCSP_BASICRESP, OCSP_BASICRESP_free> basic(OCSP_BASICRESP_new());
    const Owned<OCSP_CERTID, OCSP_CERTID_free> id(
        OCSP_cert_to_id(EVP_sha1(), certificate.get(), issuer.get()));
    const OwnedTime revoked = wish.revokedDay ? timeAt(*wish.revokedDay) : nullptr;
    OCSP_basic_add1_status(basic.get(),
        id.get(),
        revoked ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD,
        OCSP_REVOKED_STATUS_UNSPECIFIED,
        revoked.get(),
        timeAt(wish.fromDay).get(),
        timeAt(wish.toDay).get());
    if (wish.producedDay) { // there is no other way to set it
        auto *produced = const_cast<ASN1_GENERALIZEDTIME *>(OCSP_resp_get0_produced_at(basic.get()));
        ASN1_TIME_to_generalizedtime(timeAt(*wish.producedDay).get(), &produced);
    }
    OCSP_basic_sign(basic.get(),
        responder.get(),
        wish.responder->key.get(),
        EVP_get_digestbyname(wish.digest),
        nullptr,
        wish.producedDay ? OCSP_NOTIME : 0);
    const Owned<OCSP_RESPONSE, OCSP_RESPONSE_free> response(
        OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
    QByteArray der = encoded<OCSP_RESPONSE>(response.get(), i2d_OCSP_RESPONSE);
    if (wish.broken) {
        const QByteArray signature = [&] {
            const ASN1_OCTET_STRING *value = OCSP_resp_get0_signature(basic.get());
            return QByteArray(
                reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value));
        }();
        const qsizetype at = der.indexOf(signature) + signature.size() - 1;
        der[at] = char(der[at] ^ 1);
    }
    return der;
}

}
