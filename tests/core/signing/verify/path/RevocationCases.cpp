// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PKITS 4.4, 4.14 and 4.15.

#include "tests/core/signing/verify/path/PathCases.h"

namespace chauban::test {

using verify::IdentityAnswer;

namespace {

constexpr auto Unknown = RevocationStatus::Unknown;
constexpr auto Good = RevocationStatus::Good;
constexpr auto Gone = RevocationStatus::Revoked;
constexpr auto Trusted = SignerIdentity::Trusted;
constexpr auto Revoked = SignerIdentity::Revoked;

const Extensions published{{"crlDistributionPoints", "URI:http://crl.test/ca.crl"}};
const QByteArray points
    = "[own]\nfullname=URI:http://crl.test/ca.crl\n[foreign]\nfullname=URI:http://crl.test/b.crl\n"
      "[users]\nonlyuser=TRUE\n[authorities]\nonlyCA=TRUE\n[attributes]\nonlyAA=TRUE\n"
      "[indirect]\nindirectCRL=TRUE\n[some]\nonlysomereasons=keyCompromise\n";

/// The path anchor, authority, signer, both of which say where they publish; and lists made for it.
struct Field
{
    PkiParty authority = subordinate("CA", anchor(), published);
    PkiParty signer = signerOf(authority, published);
    QByteArray anchorsList = pki::revocationList({.issuer = &anchor()});
};

/// Judged with the anchor's good list and the authority's list as wished; `signerRevoked` puts the signer on it.
IdentityAnswer listed(bool signerRevoked, PkiListWish wish = {})
{
    const Field field;
    wish.issuer = wish.issuer ? wish.issuer : &field.authority;
    wish.sections = points;
    if (signerRevoked)
        wish.revoked.append(field.signer.certificate);
    return judged(field.signer, {field.authority}, {field.anchorsList, pki::revocationList(wish)});
}

IdentityAnswer scoped(const char *section, bool signerRevoked)
{
    return listed(
        signerRevoked, {.extensions = {{"issuingDistributionPoint", QByteArray("critical,@") + section}}});
}

/// Signer with this serial number (big-endian), revoked or not.
IdentityAnswer numbered(const QByteArray &serial, bool signerRevoked)
{
    Field field;
    field.signer
        = made({.name = "Signer", .issuer = &field.authority, .extensions = published, .serial = serial},
            signerRights);
    const auto list = pki::revocationList({.issuer = &field.authority,
        .revoked = signerRevoked ? QList<QByteArray>{field.signer.certificate} : QList<QByteArray>()});
    return judged(field.signer, {field.authority}, {field.anchorsList, list});
}

std::vector<PathCase> basic()
{
    return {
        {"4.2 validity",
            "expired, and revoked before",
            [] {
                const Field field;
                const auto signer = made(
                    {.name = "Signer", .issuer = &field.authority, .extensions = published, .toDay = -5},
                    signerRights);
                const auto list = pki::revocationList(
                    {.issuer = &field.authority, .revoked = {signer.certificate}, .fromDay = -10});
                return judged(signer, {field.authority}, {field.anchorsList, list});
            },
            Revoked,
            Gone},
        {"4.4 revocation", "lists of both, nobody revoked", [] { return listed(false); }, Trusted, Good},
        {"4.4 revocation",
            "the authority's list is missing",
            [] {
                const Field field;
                return judged(field.signer, {field.authority}, {field.anchorsList});
            },
            Trusted,
            Unknown},
        {"4.4 revocation",
            "the authority is revoked",
            [] {
                const Field field;
                const auto list
                    = pki::revocationList({.issuer = &anchor(), .revoked = {field.authority.certificate}});
                return judged(field.signer,
                    {field.authority},
                    {list, pki::revocationList({.issuer = &field.authority})});
            },
            Revoked,
            Gone},
        {"4.4 revocation", "the signer is revoked", [] { return listed(true); }, Revoked, Gone},
        {"4.4 revocation",
            "the list's signature does not fit",
            [] { return listed(true, {.broken = true}); },
            Trusted,
            Unknown},
        {"4.4 revocation",
            "the list is another authority's",
            [] {
                const auto other = subordinate("Other", anchor());
                return listed(true, {.issuer = &other});
            },
            Trusted,
            Unknown},
        {"4.4 revocation",
            "the list is of that name, but another key",
            [] {
                const auto other = subordinate("CA", anchor());
                return listed(true, {.issuer = &other});
            },
            Trusted,
            Unknown},
        {"4.4 revocation",
            "an entry with an unknown critical extension",
            [] { return listed(true, {.criticalEntry = true}); },
            Revoked,
            Gone},
        {"4.4 revocation",
            "the list has an unknown critical extension",
            [] {
                return listed(false, {.extensions = {{"1.2.3.4.5", "critical,DER:05:00"}}});
            },
            Trusted,
            Unknown},
        {"4.4 revocation",
            "the list is out of date",
            [] { return listed(false, {.fromDay = -40, .toDay = -10}); },
            Trusted,
            Unknown},
        {"4.4 revocation", "on hold", [] { return listed(true, {.reason = 6}); }, Revoked, Gone},
        {"4.4 revocation",
            "long serial number, good",
            [] { return numbered(QByteArray(20, '\x7e'), false); },
            Trusted,
            Good},
        {"4.4 revocation",
            "long serial number, revoked",
            [] { return numbered(QByteArray(20, '\x7e'), true); },
            Revoked,
            Gone},
        {"4.4 revocation",
            "two lists, one wrong",
            [] {
                const Field field;
                return judged(field.signer,
                    {field.authority},
                    {field.anchorsList,
                        pki::revocationList({.issuer = &field.authority, .broken = true}),
                        pki::revocationList(
                            {.issuer = &field.authority, .revoked = {field.signer.certificate}})});
            },
            Revoked,
            Gone},
        {"4.7 key usage",
            "authority without cRLSign",
            [] {
                const auto authority = made({.name = "CA", .issuer = &anchor(), .extensions = published},
                    {{"basicConstraints", "critical,CA:TRUE"}, {"keyUsage", "critical,keyCertSign"}});
                const auto signer = signerOf(authority, published);
                return judged(signer,
                    {authority},
                    {pki::revocationList({.issuer = &anchor()}),
                        pki::revocationList({.issuer = &authority, .revoked = {signer.certificate}})});
            },
            Trusted,
            Unknown},
    };
}

/// The authority keeps another key for its lists, under its own name.
IdentityAnswer separateKey(bool mayList)
{
    Field field;
    const auto lists = pki::issue({.name = "CA",
        .issuer = &anchor(),
        .extensions = {{"basicConstraints", "critical,CA:TRUE"},
            {"keyUsage", mayList ? "critical,cRLSign" : "critical,keyCertSign"}}});
    const auto list = pki::revocationList({.issuer = &lists, .revoked = {field.signer.certificate}});
    return judged(field.signer, {field.authority, lists}, {field.anchorsList, list});
}

std::vector<PathCase> places()
{
    return {
        {"4.14 distribution points",
            "the certificate's own",
            [] { return scoped("own", false); },
            Trusted,
            Good},
        {"4.14 distribution points",
            "the certificate's own, revoked",
            [] { return scoped("own", true); },
            Revoked,
            Gone},
        {"4.14 distribution points", "another", [] { return scoped("foreign", true); }, Trusted, Unknown},
        {"4.14 distribution points", "only of users", [] { return scoped("users", true); }, Revoked, Gone},
        {"4.14 distribution points",
            "only of authorities",
            [] { return scoped("authorities", true); },
            Trusted,
            Unknown},
        {"4.14 distribution points",
            "only of attribute certificates",
            [] { return scoped("attributes", true); },
            Trusted,
            Unknown},
        {"4.14 distribution points", "indirect", [] { return scoped("indirect", false); }, Trusted, Unknown},
        {"4.14 distribution points",
            "only some reasons",
            [] { return scoped("some", false); },
            Trusted,
            Unknown},
        {"4.4 revocation",
            "list signed by the authority's other key",
            [] { return separateKey(true); },
            Revoked,
            Gone},
        {"4.4 revocation",
            "the other key may not sign lists",
            [] { return separateKey(false); },
            Trusted,
            Unknown},
    };
}

/// A complete list with number 1 and a difference to it with number 2.
IdentityAnswer delta(PkiListWish complete, PkiListWish difference, bool baseRevoked, bool deltaRevoked)
{
    const Field field;
    complete.issuer = difference.issuer = &field.authority;
    complete.extensions.append(CertificateExtension{"crlNumber", "DER:02:01:01"});
    difference.extensions.append(CertificateExtension{"crlNumber", "DER:02:01:02"});
    difference.extensions.append(CertificateExtension{"deltaCRL", "critical,DER:02:01:01"});
    if (baseRevoked)
        complete.revoked.append(field.signer.certificate);
    if (deltaRevoked)
        difference.revoked.append(field.signer.certificate);
    return judged(field.signer,
        {field.authority},
        {field.anchorsList, pki::revocationList(complete), pki::revocationList(difference)});
}

std::vector<PathCase> differences()
{
    return {
        {"4.15 delta lists", "nobody in either", [] { return delta({}, {}, false, false); }, Trusted, Good},
        {"4.15 delta lists",
            "revoked in the difference",
            [] { return delta({}, {}, false, true); },
            Revoked,
            Gone},
        {"4.15 delta lists",
            "revoked in the complete list",
            [] { return delta({}, {}, true, false); },
            Revoked,
            Gone},
        {"4.15 delta lists",
            "on hold, taken off by the difference",
            [] { return delta({.reason = 6, .fromDay = -5}, {.reason = 8}, true, true); },
            Trusted,
            Good},
        {"4.15 delta lists",
            "revoked for good, the difference cannot take it off",
            [] { return delta({.reason = 1, .fromDay = -5}, {.reason = 8}, true, true); },
            Revoked,
            Gone},
        {"4.15 delta lists",
            "the difference's signature does not fit",
            [] { return delta({}, {.broken = true}, false, true); },
            Trusted,
            Good},
        {"4.15 delta lists",
            "a difference without a complete list",
            [] {
                const Field field;
                return judged(field.signer,
                    {field.authority},
                    {field.anchorsList,
                        pki::revocationList({.issuer = &field.authority,
                            .extensions
                            = {{"crlNumber", "DER:02:01:02"}, {"deltaCRL", "critical,DER:02:01:01"}}})});
            },
            Trusted,
            Unknown},
    };
}

}

std::vector<PathCase> revocationCases()
{
    std::vector<PathCase> cases;
    for (const auto &list : {basic(), places(), differences()})
        cases.insert(cases.end(), list.begin(), list.end());
    return cases;
}

}
