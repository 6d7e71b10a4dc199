// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/Certificate.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace chauban {

namespace {
std::shared_ptr<X509> owned(X509 *certificate)
{
    return {certificate, X509_free};
}

QString entry(const X509_NAME *name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    if (length < 0)
        return {};
    auto text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), length);
    OPENSSL_free(utf8);
    return text;
}

QString readable(const X509_NAME *name)
{
    for (const int nid : {NID_commonName, NID_organizationName}) {
        if (auto text = entry(name, nid); !text.isEmpty())
            return text;
    }
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), BIO_free);
    X509_NAME_print_ex(memory.get(), name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
    char *data = nullptr;
    const auto length = BIO_get_mem_data(memory.get(), &data);
    return QString::fromUtf8(data, qsizetype(length));
}

Instant instant(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {qint64(timegm(&parts)) * 1000};
}
}

Certificate Certificate::share(x509_st *certificate)
{
    X509_up_ref(certificate);
    return Certificate(owned(certificate));
}

Result<Certificate> Certificate::fromDer(const QByteArray &der)
{
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    auto *certificate = d2i_X509(nullptr, &data, long(der.size()));
    if (!certificate) {
        ERR_clear_error();
        return Error{ErrorKind::Invalid, "sign.bad-certificate"};
    }
    return Certificate(owned(certificate));
}

Result<QList<Certificate>> Certificate::fromPem(const QByteArray &pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(
        BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free);
    QList<Certificate> certificates;
    while (auto *certificate = PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr))
        certificates << Certificate(owned(certificate));
    const bool ended = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    if (certificates.isEmpty() || !ended)
        return Error{ErrorKind::Invalid, "sign.bad-certificate"};
    return certificates;
}

QByteArray Certificate::der() const
{
    QByteArray bytes(i2d_X509(native(), nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    i2d_X509(native(), &out);
    return bytes;
}

QByteArray Certificate::pem() const
{
    const auto base64 = der().toBase64();
    QByteArray text = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += 64)
        text += base64.mid(at, 64) + '\n';
    return text + "-----END CERTIFICATE-----\n";
}

QString Certificate::subject() const
{
    return readable(X509_get_subject_name(native()));
}

QString Certificate::issuer() const
{
    return readable(X509_get_issuer_name(native()));
}

QByteArray Certificate::serial() const
{
    const auto *number = X509_get0_serialNumber(native());
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(number)), ASN1_STRING_length(number)};
}

Instant Certificate::notBefore() const
{
    return instant(X509_get0_notBefore(native()));
}

Instant Certificate::notAfter() const
{
    return instant(X509_get0_notAfter(native()));
}

bool Certificate::maySign() const
{
    return (X509_get_key_usage(native()) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
}

bool Certificate::isSelfIssued() const
{
    return X509_NAME_cmp(X509_get_subject_name(native()), X509_get_issuer_name(native())) == 0;
}

bool Certificate::isIssuedBy(const Certificate &other) const
{
    const bool issued = X509_check_issued(other.native(), native()) == X509_V_OK
        && X509_verify(native(), X509_get0_pubkey(other.native())) == 1;
    ERR_clear_error();
    return issued;
}

}
