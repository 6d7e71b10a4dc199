// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose OCSP answers count (RFC 6960 4.2.2.2).

#include "tests/core/signing/verify/path/PathCases.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;

namespace {

const Extensions asked{{"authorityInfoAccess", "OCSP;URI:http://ocsp.test/"}};
const Extensions answering{{"keyUsage", "critical,digitalSignature"}, {"extendedKeyUsage", "OCSPSigning"}};

struct Office
{
    PkiParty authority = subordinate("CA", anchor());
    PkiParty signer = signerOf(authority, asked);

    PkiParty responder(const Extensions &more = {}, const PkiWish &wish = {.name = "Responder"}) const
    {
        PkiWish own = wish;
        own.issuer = &authority;
        own.extensions = answering + more;
        return pki::issue(own);
    }
    QByteArray answer(const PkiParty &responder, std::optional<int> revokedDay = {}) const
    {
        return pki::statusAnswer({.issuer = &authority,
            .responder = &responder,
            .certificate = signer.certificate,
            .revokedDay = revokedDay});
    }
    RevocationStatus status(const QByteArray &answer, const QList<QByteArray> &lists = {}) const
    {
        return judged(signer, {authority}, lists, {answer}).revocation();
    }
};

}

TEST_CASE("the authority itself and the responder it made may answer")
{
    const Office office;
    CHECK(office.status(office.answer(office.authority)) == RevocationStatus::Good);
    CHECK(office.status(office.answer(office.responder())) == RevocationStatus::Good);
    CHECK(office.status(office.answer(office.responder(), -3)) == RevocationStatus::Revoked);
}

TEST_CASE("nobody else may answer")
{
    const Office office;
    const auto plain = signerOf(office.authority);
    const auto other = subordinate("Other", anchor());
    const auto foreign = pki::issue({.name = "Responder", .issuer = &other, .extensions = answering});
    const auto expired = office.responder({}, {.name = "Responder", .toDay = -2});

    for (const PkiParty &stranger : {plain, other, foreign, expired, office.signer})
        CHECK(office.status(office.answer(stranger, -3)) == RevocationStatus::Unknown);
    CHECK(office.status(pki::statusAnswer({.issuer = &office.authority,
              .responder = &office.authority,
              .certificate = office.signer.certificate,
              .broken = true}))
        == RevocationStatus::Unknown);
}

TEST_CASE("an answer or a list signed by a broken algorithm says only whom it revokes")
{
    const Office office;
    const auto answered = [&](const char *digest, std::optional<int> revoked) {
        return office.status(pki::statusAnswer({.issuer = &office.authority,
            .responder = &office.authority,
            .certificate = office.signer.certificate,
            .revokedDay = revoked,
            .digest = digest}));
    };
    CHECK(answered("SHA256", {}) == RevocationStatus::Good);
    CHECK(answered("SHA1", {}) == RevocationStatus::Unknown);
    CHECK(answered("SHA1", -3) == RevocationStatus::Revoked);
    const auto listed = [&](const char *digest, const QList<QByteArray> &revoked) {
        return office.status(
            {}, {pki::revocationList({.issuer = &office.authority, .revoked = revoked, .digest = digest})});
    };
    CHECK(listed("SHA256", {}) == RevocationStatus::Good);
    CHECK(listed("SHA1", {}) == RevocationStatus::Unknown);
    CHECK(listed("SHA1", {office.signer.certificate}) == RevocationStatus::Revoked);
    // A responder's certificate could be forged in the same way.
    const auto forged = office.responder({}, {.name = "Responder", .digest = "SHA1"});
    CHECK(office.status(office.answer(forged)) == RevocationStatus::Unknown);
    CHECK(office.status(office.answer(forged, -3)) == RevocationStatus::Revoked);
}

TEST_CASE("what a broken algorithm says to be revoked later is not good until then")
{
    const Office office;
    const auto later = [&](const PkiParty &responder, const char *digest) {
        return office.status(pki::statusAnswer({.issuer = &office.authority,
            .responder = &responder,
            .certificate = office.signer.certificate,
            .revokedDay = 10,
            .digest = digest}));
    };
    CHECK(later(office.authority, "SHA256") == RevocationStatus::Good);
    CHECK(later(office.authority, "SHA1") == RevocationStatus::Unknown);
    CHECK(later(office.responder({}, {.name = "Responder", .digest = "SHA1"}), "SHA256")
        == RevocationStatus::Unknown);
}

TEST_CASE("an answer that says to be old tells nothing about a time after it by what counted then")
{
    const Office office;
    const auto produced = [&](const PkiParty &responder, const char *digest, int day) {
        return office.status(pki::statusAnswer({.issuer = &office.authority,
            .responder = &responder,
            .certificate = office.signer.certificate,
            .digest = digest,
            .producedDay = day}));
    };
    constexpr int ago = -20 * 365; // in the days of SHA-1
    CHECK(produced(office.authority, "SHA256", -1) == RevocationStatus::Good);
    CHECK(produced(office.authority, "SHA1", ago) == RevocationStatus::Unknown);
    const auto expired = office.responder({}, {.name = "Responder", .toDay = -5});
    CHECK(produced(expired, "SHA256", -6) == RevocationStatus::Unknown);
}

TEST_CASE("a responder that its authority has revoked may not answer")
{
    const Office office;
    const auto responder = office.responder();
    const auto list = pki::revocationList(
        {.issuer = &office.authority, .revoked = {responder.certificate}, .fromDay = -10});

    CHECK(office.status(office.answer(responder, -3)) == RevocationStatus::Revoked);
    CHECK(office.status(office.answer(responder, -3), {list}) == RevocationStatus::Good);
}

TEST_CASE("the authority's word that a responder needs no check is taken")
{
    const Office office;
    const auto responder = office.responder({{"noCheck", "ignored"}});
    const auto list = pki::revocationList(
        {.issuer = &office.authority, .revoked = {responder.certificate}, .fromDay = -10});

    CHECK(office.status(office.answer(responder, -3), {list}) == RevocationStatus::Revoked);
}
