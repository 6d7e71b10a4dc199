// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/SignerIdentity.h"
#include "tests/support/pki/TestPki.h"

#include <functional>
#include <vector>

namespace chauban::test {

/// What identify() is to say of a path, as NIST's PKITS asks it (section and case after that suite's own headings).
struct PathCase
{
    const char *section;
    const char *name;
    std::function<verify::IdentityAnswer()> judge;
    SignerIdentity identity = SignerIdentity::Trusted;
    RevocationStatus revocation = RevocationStatus::NotPublished;
};

std::vector<PathCase> pathCases();
std::vector<PathCase> extensionCases(); ///< part of pathCases()
std::vector<PathCase> policyCases();
std::vector<PathCase> revocationCases();

/// The trust anchor of every case.
const PkiParty &anchor();
/// An authority below `issuer`, and a signer below that.
PkiParty subordinate(const QByteArray &name, const PkiParty &issuer, const Extensions &more = {});
PkiParty signerOf(const PkiParty &issuer, const Extensions &more = {});
extern const Extensions authorityRights; ///< CA:TRUE, keyCertSign, cRLSign
extern const Extensions signerRights; ///< digitalSignature, nonRepudiation
PkiParty made(PkiWish wish, const Extensions &more);

/// Judges the signer with the certificates between.
verify::IdentityAnswer judged(const PkiParty &signer,
    const QList<PkiParty> &between = {},
    const QList<QByteArray> &lists = {},
    const QList<QByteArray> &answers = {},
    TrustPurpose purpose = TrustPurpose::Signing);

}
