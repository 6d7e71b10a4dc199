// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/rewrite/Rewriting.h"

#include "core/pdf/IncrementalUpdate.h"
#include "core/pdf/Pages.h"
#include "core/pdf/PdfFile.h"
#include "core/pdf/worker/PdfWorker.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/verify/PdfDraft.h"
#include "tests/support/verify/TestSigner.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;

namespace {

/// The same objects, found by nobody: what programs leave that change a file and forget its tables.
QByteArray unfindable(QByteArray pdf)
{
    const auto at = pdf.lastIndexOf("startxref");
    REQUIRE(at > 0);
    return pdf.first(at) + "startxref\n7\n%%EOF\n";
}

/// Every offset is wrong by some bytes.
QByteArray shifted(QByteArray pdf)
{
    const auto at = pdf.indexOf("1 0 obj");
    REQUIRE(at > 0);
    return pdf.insert(at, "% in by hand\n");
}

std::string reasonOf(const QByteArray &pdf)
{
    const auto made = rewriteBroken(pdf);
    return made.ok() ? "" : made.error().reason.id();
}

}

TEST_CASE("a file that nobody can find his way in is written anew, the same each time")
{
    for (const auto damage : {unfindable, shifted}) {
        PdfBuilder builder;
        builder.pages = 7; // more than one call compares
        const auto broken = damage(builder.build());
        REQUIRE(PdfFile::parse(broken).error().reason == Reason("pdf.broken"));

        const auto made = rewriteBroken(broken);
        REQUIRE(made.ok());
        const auto file = PdfFile::parse(made.value());
        REQUIRE(file.ok());
        CHECK(pageCount(file.value()).value() == 7);
        CHECK(rewriteBroken(broken).value() == made.value());
    }
}

TEST_CASE("fields that wait for number and signature are still there")
{
    const auto made = rewriteBroken(unfindable(templateDraft()));
    REQUIRE(made.ok());
    CHECK(made->contains("chauban"));
    CHECK(PdfFile::parse(made.value()).ok());
}

TEST_CASE("what is sound stays as it is")
{
    CHECK(reasonOf(PdfBuilder().build()) == "rewrite.not-broken");
}

TEST_CASE("foreign bytes before the header are left out, and nothing is written on a file that has them")
{
    const QByteArray head("X-Mailer: gateway\r\n");
    for (const auto &sound :
        {PdfBuilder().build(), templateDraft(), PdfDraft(PdfDraft::Writing::Stream).bytes()}) {
        const auto headed = head + sound;
        const auto file = PdfFile::parse(headed);
        REQUIRE(file.ok());
        CHECK(IncrementalUpdate::create(file.value()).error().reason == Reason("pdf.foreign-head"));
        const auto made = rewriteBroken(headed);
        REQUIRE(made.ok());
        const auto anew = PdfFile::parse(made.value());
        REQUIRE(anew.ok());
        CHECK(anew->headerOffset() == 0);
        CHECK(DrawnRewritings().beginning(headed, made.value() + "more").value() == made.value());
    }
    // The offsets count from the first byte although the header does not stand there.
    CHECK(reasonOf(" " + shifted(PdfBuilder().build())) == "");
    PdfDraft draft;
    draft.sign({}, [](const QByteArray &bytes) { return TestSigner().sign(bytes); });
    CHECK(reasonOf(head + draft.bytes()) == "rewrite.signed");
}

TEST_CASE("a broken file with a signature is never written anew, wherever the signature lies")
{
    PdfDraft draft;
    draft.sign({}, [](const QByteArray &bytes) { return TestSigner().sign(bytes); });
    CHECK(reasonOf(unfindable(draft.bytes())) == "rewrite.signed");
    // Its own update is cut off, and nothing leads to it any more.
    const auto before = PdfDraft().bytes();
    const auto loose = draft.bytes().sliced(before.size());
    CHECK(reasonOf(unfindable(before) + loose.first(loose.lastIndexOf("startxref"))) == "rewrite.signed");
    CHECK(reasonOf(unfindable(before)) == "");
}

TEST_CASE("a page that readers repair in different ways is not written anew")
{
    const QByteArray head = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                            "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                            "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R "
                            "/Resources << >> >>\nendobj\n";
    const QByteArray bar = " 0 obj\n<< /Length 20 >>\nstream\n0 g 10 10 50 50 re f\nendstream\nendobj\n";
    const QByteArray higher = QByteArray(bar).replace("10 10 50", "10 90 50");
    const QByteArray end = "trailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n7\n%%EOF\n";
    CHECK(reasonOf(head + '4' + bar + '4' + higher + end) == "");

    const auto made = rewriteBroken(head + '4' + bar + "+4" + higher + end);
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().reason == Reason("rewrite.looks-other"));
    CHECK(made.error().detail == QStringLiteral("1"));
}

TEST_CASE("what is no PDF, holds no page or is encrypted is refused")
{
    CHECK(reasonOf("khong phai PDF") == "rewrite.hopeless");
    CHECK(reasonOf("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")
        == "rewrite.hopeless");
    CHECK(reasonOf(unfindable(PdfDraft(PdfDraft::Writing::Encrypted).bytes())) == "rewrite.encrypted");
}

TEST_CASE("whether rewriting helps is known without drawing")
{
    const auto check = [](const QByteArray &pdf) {
        auto worker = PdfWorker::open(pdf);
        REQUIRE(worker.ok());
        return checkRewritable(worker.value());
    };
    CHECK(check(unfindable(PdfBuilder().build())).ok());
    CHECK(check(PdfBuilder().build()).error().reason == Reason("rewrite.not-broken"));
}

TEST_CASE("only what begins with the file written anew, and goes on, stands on it")
{
    const auto broken = unfindable(templateDraft());
    const auto made = rewriteBroken(broken).value();
    const DrawnRewritings none;
    CHECK(none.beginning(broken, made + "more").value() == made);
    CHECK_FALSE(none.beginning(broken, made).value());
    CHECK_FALSE(none.beginning(broken, "%PDF-1.7\n" + made).value());
}

TEST_CASE("no more pages are drawn, and for no longer, than a file may cost")
{
    PdfBuilder builder;
    builder.pages = 7;
    const auto broken = unfindable(builder.build());
    using namespace std::chrono_literals;

    CHECK(rewriteBroken(broken, {.pages = 7}).ok());
    const auto tooLong = rewriteBroken(broken, {.pages = 6});
    CHECK(tooLong.error().reason == Reason("rewrite.too-many-pages"));
    CHECK(tooLong.error().detail == QStringLiteral("7"));
    CHECK(rewriteBroken(broken, {.time = 0ms}).error().reason == Reason("rewrite.too-slow"));
}

TEST_CASE("what was drawn once is not drawn again for the door, and nothing else is spared")
{
    using namespace std::chrono_literals;
    const auto broken = unfindable(PdfBuilder().build());
    const auto made = rewriteBroken(broken).value();
    const DrawnRewritings stranger({.time = 0ms});
    CHECK(stranger.beginning(broken, made + "more").error().reason == Reason("rewrite.too-slow"));
    CHECK_FALSE(stranger.beginning(broken, "other" + made).value());

    DrawnRewritings drawn({.pages = 1});
    CHECK(drawn.rewrite(broken).value() == made);
    CHECK(drawn.beginning(broken, made + "more").value() == made);
    PdfBuilder longer;
    longer.pages = 2;
    const auto other = unfindable(longer.build());
    CHECK(drawn.rewrite(other).error().reason == Reason("rewrite.too-many-pages"));
    CHECK(drawn.beginning(other, rewriteBroken(other).value() + "more").error().reason
        == Reason("rewrite.too-many-pages"));
}
