// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PKITS 4.1, 4.2, 4.3, 4.5, 4.6 and 4.7.

#include "tests/core/signing/verify/path/PathCases.h"

namespace chauban::test {

using verify::IdentityAnswer;

namespace {
const Extensions keyNames{{"subjectKeyIdentifier", "hash"}, {"authorityKeyIdentifier", "keyid"}};
}

const Extensions authorityRights{
    {"basicConstraints", "critical,CA:TRUE"}, {"keyUsage", "critical,keyCertSign,cRLSign"}};
const Extensions signerRights{{"keyUsage", "critical,digitalSignature,nonRepudiation"}};

namespace {

constexpr auto Bad = SignerIdentity::Untrusted;
constexpr auto Unknown = RevocationStatus::Unknown; ///< of a path that was not found

PkiParty withRights(
    const char *basicConstraints, const char *keyUsage, const PkiParty &issuer, const char *name = "CA")
{
    Extensions extensions;
    if (basicConstraints)
        extensions.append(CertificateExtension{"basicConstraints", basicConstraints});
    if (keyUsage)
        extensions.append(CertificateExtension{"keyUsage", keyUsage});
    return made({.name = name, .issuer = &issuer}, extensions);
}

IdentityAnswer through(const PkiParty &authority, const PkiWish &wish = {.name = "Signer"})
{
    PkiWish signer = wish;
    signer.issuer = &authority;
    return judged(made(signer, signerRights), {authority});
}

IdentityAnswer throughWish(PkiWish wish)
{
    wish.issuer = wish.issuer ? wish.issuer : &anchor();
    return through(made(wish, authorityRights));
}

std::vector<PathCase> signaturesAndDates()
{
    return {
        {"4.1 signature", "valid signatures", [] { return throughWish({.name = "CA"}); }},
        {"4.1 signature",
            "authority's signature does not fit",
            [] { return throughWish({.name = "CA", .broken = true}); },
            Bad,
            Unknown},
        {"4.1 signature",
            "signer's signature does not fit",
            [] { return through(subordinate("CA", anchor()), {.name = "Signer", .broken = true}); },
            Bad,
            Unknown},
        {"4.2 validity",
            "authority not yet valid",
            [] { return throughWish({.name = "CA", .fromDay = 5}); },
            Bad},
        {"4.2 validity",
            "signer not yet valid",
            [] { return through(subordinate("CA", anchor()), {.name = "Signer", .fromDay = 5}); },
            Bad},
        {"4.2 validity",
            "authority has expired",
            [] { return throughWish({.name = "CA", .toDay = -5}); },
            SignerIdentity::Expired},
        {"4.2 validity",
            "signer has expired",
            [] { return through(subordinate("CA", anchor()), {.name = "Signer", .toDay = -5}); },
            SignerIdentity::Expired},
        {"4.2 validity",
            "ends after 2050, as GeneralizedTime",
            [] { return through(subordinate("CA", anchor()), {.name = "Signer", .toDay = 13000}); }},
        {"4.2 validity",
            "began before 2000, as UTCTime",
            [] { return through(subordinate("CA", anchor()), {.name = "Signer", .fromDay = -11000}); }},
    };
}

std::vector<PathCase> names()
{
    return {
        {"4.3 names",
            "issuer is another name",
            [] { return through(subordinate("CA", anchor()), {.name = "Signer", .issuerName = "Other"}); },
            Bad,
            Unknown},
        {"4.3 names",
            "issuer in other case and with other blanks",
            [] {
                return through(subordinate("Ca  Mot", anchor()), {.name = "Signer", .issuerName = "CA MOT"});
            }},
        {"4.3 names",
            "issuer as another kind of string",
            [] {
                const auto authority
                    = made({.name = "CA Print", .issuer = &anchor(), .printable = true}, authorityRights);
                return through(authority, {.name = "Signer", .issuerName = "CA Print"});
            }},
        {"4.3 names",
            "authority's name is missing in the chain",
            [] { return judged(signerOf(subordinate("CA", anchor()))); },
            Bad,
            Unknown},
    };
}

std::vector<PathCase> constraints()
{
    const auto below = [](const PkiParty &upper, const PkiParty &lower) {
        return judged(signerOf(lower), {upper, lower});
    };
    const char *usage = "critical,keyCertSign,cRLSign";
    return {
        {"4.6 basic constraints",
            "missing in an authority",
            [=] { return through(withRights(nullptr, usage, anchor())); },
            Bad,
            Unknown},
        {"4.6 basic constraints",
            "CA:FALSE",
            [=] { return through(withRights("critical,CA:FALSE", usage, anchor())); },
            Bad,
            Unknown},
        {"4.6 basic constraints",
            "CA:TRUE, not critical",
            [=] { return through(withRights("CA:TRUE", usage, anchor())); }},
        {"4.6 basic constraints",
            "path length 0, signer directly below",
            [=] { return through(withRights("critical,CA:TRUE,pathlen:0", usage, anchor())); }},
        {"4.6 basic constraints",
            "path length 0, an authority between",
            [=] {
                const auto upper = withRights("critical,CA:TRUE,pathlen:0", usage, anchor());
                return below(upper, subordinate("Sub", upper));
            },
            Bad,
            Unknown},
        {"4.6 basic constraints",
            "path length 1, an authority between",
            [=] {
                const auto upper = withRights("critical,CA:TRUE,pathlen:1", usage, anchor());
                return below(upper, subordinate("Sub", upper));
            }},
        {"4.6 basic constraints",
            "a signer issues a certificate",
            [=] {
                const auto authority = subordinate("CA", anchor());
                const auto signer = signerOf(authority);
                return judged(signerOf(signer), {authority, signer});
            },
            Bad,
            Unknown},
        {"4.7 key usage",
            "authority without keyCertSign, critical",
            [] { return through(withRights("critical,CA:TRUE", "critical,cRLSign", anchor())); },
            Bad,
            Unknown},
        {"4.7 key usage",
            "authority without keyCertSign, not critical",
            [] { return through(withRights("critical,CA:TRUE", "cRLSign", anchor())); },
            Bad,
            Unknown},
        {"4.7 key usage",
            "authority without key usage",
            [] { return through(withRights("critical,CA:TRUE", nullptr, anchor())); }},
        {"4.7 key usage",
            "signer for key agreement only",
            [] {
                const auto authority = subordinate("CA", anchor());
                return judged(pki::issue({.name = "Signer",
                                  .issuer = &authority,
                                  .extensions = {{"keyUsage", "critical,keyAgreement"}}}),
                    {authority});
            },
            Bad},
    };
}

/// The authority renews its key: old and new certificate of one name, one vouching for the other.
IdentityAnswer renewed(int pathLength, bool vouched)
{
    const auto limit = "critical,CA:TRUE,pathlen:" + QByteArray::number(pathLength);
    const auto old = withRights(limit.constData(), "critical,keyCertSign,cRLSign", anchor());
    const auto fresh = made({.name = "CA", .issuer = &old, .broken = !vouched}, authorityRights);
    return judged(signerOf(fresh), {old, fresh});
}

std::vector<PathCase> selfIssued()
{
    return {
        {"4.5 self-issued", "new key vouched for by the old", [] { return renewed(1, true); }},
        {"4.5 self-issued", "does not count for the path length", [] { return renewed(0, true); }},
        {"4.5 self-issued", "new key not vouched for", [] { return renewed(1, false); }, Bad, Unknown},
    };
}

}

const PkiParty &anchor()
{
    static const PkiParty root = pki::issue({.name = "Goc",
        .extensions = authorityRights + Extensions{keyNames[0]},
        .fromDay = -12000,
        .toDay = 14000});
    return root;
}

PkiParty made(PkiWish wish, const Extensions &more)
{
    wish.extensions = more + keyNames + wish.extensions;
    return pki::issue(wish);
}

PkiParty subordinate(const QByteArray &name, const PkiParty &issuer, const Extensions &more)
{
    return made({.name = name, .issuer = &issuer, .extensions = more}, authorityRights);
}

PkiParty signerOf(const PkiParty &issuer, const Extensions &more)
{
    return made({.name = "Signer", .issuer = &issuer, .extensions = more}, signerRights);
}

IdentityAnswer judged(const PkiParty &signer,
    const QList<PkiParty> &between,
    const QList<QByteArray> &lists,
    const QList<QByteArray> &answers,
    TrustPurpose purpose)
{
    verify::IdentityQuestion question;
    question.purpose = purpose;
    question.certificate = signer.certificate;
    for (const PkiParty &party : between)
        question.certificates.append(party.certificate);
    question.revocationLists = lists;
    question.statusResponses = answers;
    question.at = pki::now();
    return identify(question, {.roots = {anchor().certificate}, .revocationLists = {}});
}

std::vector<PathCase> pathCases()
{
    std::vector<PathCase> cases;
    for (const auto &list : {signaturesAndDates(), names(), selfIssued(), constraints(), extensionCases()})
        cases.insert(cases.end(), list.begin(), list.end());
    return cases;
}

}
