// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/Der.h"
#include "core/signing/verify/SignerIdentity.h"

#include <cstdlib>

using namespace chauban;

// A certificate, its issuer and then revocation lists and OCSP answers, one DER element after the other, all from
// outside: nobody is trusted without an anchor, and with one no answer turns a stranger into a trusted signer.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    QByteArrayView rest(data, qsizetype(size));
    QList<QByteArray> elements;
    while (!rest.isEmpty() && elements.size() < 8) {
        const QByteArrayView before = rest;
        if (!verify::takeElement(rest))
            break;
        elements.append(before.first(before.size() - rest.size()).toByteArray());
    }
    if (elements.size() < 2)
        return 0;
    verify::IdentityQuestion question;
    question.certificate = elements[0];
    question.certificates = {elements[1]};
    question.revocationLists = question.statusResponses = elements.mid(2);
    question.at = Instant{1'800'000'000'000};
    if (verify::identify(question, {}).identity != SignerIdentity::Unknown)
        std::abort();
    const auto alone = verify::identify(
        {.certificate = elements[0], .at = question.at}, {.roots = {elements[1]}, .revocationLists = {}});
    const auto answer = verify::identify(question, {.roots = {elements[1]}, .revocationLists = {}});
    if (answer.identity == SignerIdentity::Trusted && alone.identity != SignerIdentity::Trusted)
        std::abort();
    verify::hasValidationData(question, {.roots = {elements[1]}, .revocationLists = {}});
    verify::namesOf(elements[0]);
    return 0;
}
