// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/SignatureProof.h"
#include "core/signing/verify/VerificationReport.h"
#include "tests/core/signing/verify/path/PathCases.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;

namespace {

std::string said(SignerIdentity identity, RevocationStatus revocation)
{
    return (word(identity) + u'/' + word(revocation)).toStdString();
}

}

TEST_CASE("every path is judged as RFC 5280 demands, after the sections of NIST's PKITS")
{
    QByteArray table = "| section | case | identity/revocation |\n|---|---|---|\n";
    for (const auto &list : {pathCases(), policyCases(), revocationCases()}) {
        for (const PathCase &path : list) {
            INFO(path.section << ": " << path.name);
            const auto answer = path.judge();
            INFO(answer.reason.toStdString());
            CHECK(said(answer.identity, answer.revocation()) == said(path.identity, path.revocation));
            table += QByteArray("| ") + path.section + " | " + path.name + " | "
                + said(answer.identity, answer.revocation()).c_str() + " |\n";
        }
    }
    QFile file(qEnvironmentVariable("CHAUBAN_TABLES") + QStringLiteral("/paths.md"));
    if (qEnvironmentVariableIsSet("CHAUBAN_TABLES") && file.open(QIODevice::WriteOnly))
        file.write(table);
}

TEST_CASE("silence about revocation suffices only of a certificate that needs no status, or of an anchor")
{
    const auto mute = judged(signerOf(anchor()));
    CHECK(mute.revocation() == RevocationStatus::NotPublished);
    CHECK_FALSE(mute.isKnownUnrevoked());

    for (const auto *extension : {"2.5.29.56", "0.4.0.194121.2.1"})
        CHECK(judged(signerOf(anchor(), {{extension, "DER:0500"}})).isKnownUnrevoked());
    CHECK(judged(anchor()).isKnownUnrevoked());

    const auto signer = signerOf(anchor());
    CHECK(judged(signer, {}, {pki::revocationList({&anchor()})}).isKnownUnrevoked());
    CHECK_FALSE(
        judged(signer, {}, {pki::revocationList({&anchor(), {signer.certificate}})}).isKnownUnrevoked());
}

TEST_CASE("a path leads through no more certificates of other signatures than could be meant")
{
    verify::CmsFacts signature;
    signature.certificate = "own";
    signature.certificates = {"own"};
    for (int i = 0; i < 5000; ++i)
        signature.certificates.append(QByteArray::number(i));
    verify::SecurityStore store;
    store.addOthers(signature);
    store.addOthers(signature);
    CHECK(store.others.size() == 200); // each is decoded for each signature of the file
    CHECK_FALSE(store.others.contains("own"));
}
