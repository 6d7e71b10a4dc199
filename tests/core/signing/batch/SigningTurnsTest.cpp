// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/batch/SigningTurns.h"

#include "core/signing/batch/SigningBatch.h"
#include "core/signing/Pades.h"
#include "core/signing/verify/Verifier.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/TestKeys.h"

#include <catch2/catch.hpp>
#include <mutex>
#include <set>
#include <thread>

using namespace chauban;

namespace {

template<typename T>
T taken(Result<T> result)
{
    REQUIRE(result.ok());
    return std::move(result).value();
}

/// A key in a place that one thread alone may use, such as a device.
class LonelyKey final : public SigningKey
{
public:
    const QList<Certificate> &certificates() const override { return test::personKey().certificates(); }
    SignatureAlgorithm algorithm() const override { return test::personKey().algorithm(); }
    int signatureSize() const override { return test::personKey().signatureSize(); }
    Result<QByteArray> sign(QByteArrayView message) const override
    {
        CHECK(std::this_thread::get_id() == m_maker);
        return test::personKey().sign(message);
    }

private:
    std::thread::id m_maker = std::this_thread::get_id();
};

struct SignedPile
{
    QList<QByteArray> pdfs;
    std::set<std::thread::id> hands;
    int threads = 0;
};

SignedPile signPile(const SigningKey &key, int papers)
{
    const auto pdf = test::PdfBuilder{}.build();
    SignatureRequest request;
    request.time = test::now();
    request.place = PagePlace{1, {100, 100, 150, 60}};
    request.drawing.text.lines = {QStringLiteral("Nguyễn Thị Hồng Ánh")};
    SigningBatch batch(papers);
    SignedPile pile;
    pile.pdfs.resize(papers);
    std::mutex guard;
    pile.threads = takeTurns(key, 2, [&](SigningHand &hand) {
        std::unique_lock lock(guard);
        const auto paper = batch.take();
        pile.hands.insert(std::this_thread::get_id());
        if (!paper)
            return false;
        lock.unlock();
        auto signedPdf = signPdf(pdf, hand.key, request, &hand.appearances);
        lock.lock();
        batch.finish(*paper, signedPdf.ok() ? Result<>() : Result<>(signedPdf.error()));
        if (signedPdf.ok())
            pile.pdfs[*paper] = std::move(signedPdf).value();
        return true;
    });
    CHECK(batch.isOver());
    CHECK(batch.count(PaperFate::Signed) == papers);
    return pile;
}

}

TEST_CASE("a key in a file signs in two threads at once, and every signature is sound")
{
    const auto pile = signPile(test::personKey(), 40);
    CHECK(pile.threads == 2);
    CHECK(pile.hands.size() == 2);
    const auto trust = taken(TrustStore::fromPem(test::roots()));
    for (const auto &pdf : pile.pdfs)
        REQUIRE(verifyPdf(pdf, trust, test::now()).verdict == SignatureVerdict::Valid);
}

TEST_CASE("a key that is bound to its thread signs there alone")
{
    const auto pile = signPile(LonelyKey{}, 4);
    CHECK(pile.threads == 1);
    CHECK(pile.hands == std::set{std::this_thread::get_id()});
}
