// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/TrustStore.h"

#include "core/signing/verify/Der.h"
#include "core/signing/verify/Owned.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace chauban {

namespace {

void freeInfos(STACK_OF(X509_INFO) * infos)
{
    sk_X509_INFO_pop_free(infos, X509_INFO_free);
}

}

Result<TrustStore> TrustStore::fromPem(QByteArrayView pem)
{
    TrustStore store;
    const verify::Owned<BIO, BIO_free_all> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const verify::Owned<STACK_OF(X509_INFO), freeInfos> infos(
        PEM_X509_INFO_read_bio(bio.get(), nullptr, nullptr, nullptr));
    for (int i = 0; infos && i < sk_X509_INFO_num(infos.get()); ++i) {
        const X509_INFO *info = sk_X509_INFO_value(infos.get(), i);
        if (info->x509)
            store.roots.append(verify::derOf<X509>(info->x509, i2d_X509));
        if (info->crl)
            store.revocationLists.append(verify::derOf<X509_CRL>(info->crl, i2d_X509_CRL));
    }
    ERR_clear_error();
    if (store.roots.isEmpty())
        return Error{ErrorKind::Invalid, "verify.no-root-in-file"};
    return store;
}

}
