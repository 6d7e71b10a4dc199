// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/batch/SigningBatch.h"

#include <catch2/catch.hpp>

using namespace chauban;

namespace {
const Error Broken{ErrorKind::Corrupt, "pdf.broken"};
const Error WrongPin{ErrorKind::Denied, "token.pin-incorrect"};
}

TEST_CASE("papers are handed out in order, each once, and the batch is over when all have ended")
{
    SigningBatch batch(2);
    CHECK(batch.take() == 0);
    CHECK(batch.take() == 1);
    CHECK_FALSE(batch.take().has_value());
    CHECK_FALSE(batch.isOver());
    batch.finish(1, {});
    CHECK_FALSE(batch.isOver());
    batch.finish(0, {});
    CHECK(batch.isOver());
    CHECK(batch.count(PaperFate::Signed) == 2);
    CHECK_FALSE(batch.isStopped());
    CHECK(SigningBatch(0).isOver());
}

TEST_CASE("a paper that is refused does not stop the others, and its reason is kept")
{
    SigningBatch batch(3);
    batch.finish(*batch.take(), Broken);
    CHECK(batch.fate(0) == PaperFate::Refused);
    REQUIRE(batch.refusal(0));
    CHECK(batch.refusal(0)->reason == Reason("pdf.broken"));
    batch.finish(*batch.take(), {});
    CHECK_FALSE(batch.refusal(1));
    CHECK(batch.take() == 2);
}

TEST_CASE("a wrong PIN stops the batch at once: its paper and the further ones are left untouched")
{
    SigningBatch batch(4);
    batch.finish(*batch.take(), {});
    const auto refused = *batch.take(), atWork = *batch.take();
    batch.finish(refused, WrongPin);
    CHECK(batch.isStopped());
    REQUIRE(batch.stoppedBy());
    CHECK(batch.stoppedBy()->reason == Reason("token.pin-incorrect"));
    CHECK_FALSE(batch.take().has_value());
    CHECK(batch.fate(refused) == PaperFate::Left);
    CHECK(batch.fate(3) == PaperFate::Left);
    CHECK_FALSE(batch.isOver());
    batch.finish(atWork, {}); // what was under way is not taken back
    CHECK(batch.isOver());
    CHECK(batch.count(PaperFate::Signed) == 2);
    CHECK(batch.count(PaperFate::Refused) == 0);
}

TEST_CASE("a batch that a person stops leaves the further papers and blames nobody")
{
    SigningBatch batch(3);
    const auto atWork = *batch.take();
    batch.stop();
    CHECK_FALSE(batch.take().has_value());
    CHECK(batch.fate(atWork) == PaperFate::AtWork);
    CHECK(batch.count(PaperFate::Left) == 2);
    CHECK_FALSE(batch.stoppedBy());
    batch.finish(atWork, {});
    CHECK(batch.isOver());
}

TEST_CASE("what fails for every paper alike blames the key, what belongs to one paper does not")
{
    for (const auto &error : {Error{ErrorKind::Denied, "token.removed"},
             Error{ErrorKind::Denied, "token.pin-locked"},
             Error{ErrorKind::Denied, "sign.p12-wrong-password"},
             Error{ErrorKind::Invalid, "sign.certificate-expired"}})
        CHECK(blamesKey(error));
    for (const auto &error : {Error{ErrorKind::Conflict, "sign.certified-final"},
             Error{ErrorKind::NotFound, "sign.field-missing"},
             Error{ErrorKind::Conflict, "routing.content-changed"}})
        CHECK_FALSE(blamesKey(error));
}
