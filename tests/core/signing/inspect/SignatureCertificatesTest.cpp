// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/inspect/SignatureCertificates.h"

#include "tests/core/signing/online/Ladder.h"

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the chain of a signature leads to the chosen anchor, with what the file says of revocation")
{
    const auto &net = network();
    Detours detours;
    const auto raised = unwrap(signAtLevel(PdfBuilder{}.build(),
        *net.key(u"signer"_s),
        requestNow(),
        PadesLevel::LT,
        detours.sources(net, u"tsa/tsa"_s),
        net.trust()));

    const auto all = unwrap(signatureCertificates(raised.pdf, net.trust()));

    REQUIRE(all.size() == 1);
    const auto &chain = all.first().chain;
    REQUIRE(chain.size() >= 2);
    CHECK_FALSE(chain.first().facts.isAuthority);
    CHECK(chain.last().trustedForSigning);
    CHECK_FALSE(chain.last().trustedForTimestamps);
    for (qsizetype i = 0; i + 1 < chain.size(); ++i)
        CHECK(chain[i].facts.issuer == chain[i + 1].facts.subject);
    REQUIRE(!chain.first().answers.isEmpty());
    CHECK(chain.first().answers.first().source == StatusAnswer::Source::Responder);
    CHECK_FALSE(chain.first().answers.first().revokedAt);
    REQUIRE(all.first().stamps.size() == 1);
    CHECK(all.first().stamps.first().time);
    CHECK(all.first().stamps.first().chain.last().trustedForTimestamps);
}

TEST_CASE("without chosen anchors the chain ends at the last certificate that came along")
{
    const auto &net = network();

    const auto all = unwrap(signatureCertificates(signedOffline(net, u"signer"_s), {}));

    REQUIRE(all.size() == 1);
    REQUIRE(!all.first().chain.isEmpty());
    for (const auto &link : all.first().chain)
        CHECK_FALSE((link.trustedForSigning || link.trustedForTimestamps));
}

TEST_CASE("bytes that are no PDF have no certificates")
{
    const auto all = signatureCertificates("không phải PDF", {});
    REQUIRE_FALSE(all.ok());
    CHECK(all.error().reason == Reason("pdf.broken"));
}
