// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Id.h"
#include "core/pdf/rewrite/Rewriting.h"
#include "core/signing/Pades.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/TestKeys.h"
#include "tests/support/verify/PdfDraft.h"
#include "tests/workflow/session/Office.h"
#include "workflow/session/AwaitedSignatures.h"
#include "workflow/session/StoredContent.h"
#include "workflow/signing/PaperSigning.h"

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Real files, real keys, and the confined worker between them and the door.
struct SigningOffice : Office
{
    DocumentId paper{ids.next()};
    QByteArray draft = test::templateDraft();

    SigningOffice()
    {
        clock.time = test::now();
        accept(session(u"quantri"_s), shippedChain(u"commune-outgoing"_s));
        submitted(draft);
    }

    /// A draft of these bytes that waits for the deputy's signature.
    void submitted(const QByteArray &pdf)
    {
        draft = pdf;
        paper = DocumentId{ids.next()};
        DraftDocument body{DocumentKind::Outgoing, this->body(), directory.units[2].id, {}, {}, {}};
        body.metadata = Agency::letter({}, u"Trả lời"_s);
        body.files = {file(pdf)};
        accept(session(u"chuyenvienkt"_s), body, {.document = paper});
        const auto deputy = directory.positionsOf(who(u"phochutich"_s), QDate(2026, 3, 2)).first().id;
        StartRouting start;
        start.chosen = {{u"sign"_s, Principal::of(deputy)}};
        accept(session(u"chuyenvienkt"_s), start, {.document = paper});
        accept(session(u"truongkt"_s), ActOnRouting{}, {.document = paper});
        accept(session(u"chanhvp"_s), ActOnRouting{}, {.document = paper});
    }

    void enrol(const SigningKey &key, const PersonId &person, const BodyId &issuer)
    {
        Directory change;
        change.org = directory.org;
        const auto certificate = key.certificate();
        change.certificates = {{certificate.fingerprint(), person, issuer, certificate.subject()}};
        accept(session(u"quantri"_s), ChangeDirectory{change});
    }

    QByteArray signedPdf(const QByteArray &pdf, const SigningKey &key, const QString &field = {})
    {
        SignatureRequest request;
        request.time = clock.time;
        request.field = field;
        return unwrap(signPdf(pdf, key, request));
    }

    /// What the door says to these bytes as the deputy's signed file; empty: accepted.
    QString signingAnswer(const QByteArray &pdf)
    {
        const auto outcome
            = unwrap(session(u"phochutich"_s).submit(SignDocument{{file(pdf)}, {}}, {.document = paper}));
        return outcome.reason;
    }
    QString sealingAnswer(const QByteArray &pdf)
    {
        const auto outcome
            = unwrap(session(u"vanthu"_s).submit(SealDocument{{file(pdf)}, {}}, {.document = paper}));
        return outcome.reason;
    }
    QByteArray stored() { return unwrap(session(u"vanthu"_s).blob(paper, 0)).bytes().toByteArray(); }
    void number() { accept(session(u"vanthu"_s), AssignNumber{}, {.document = paper}); }
    SignatureGrowth growth(const QByteArray &before, const QByteArray &after)
    {
        StoredContent content(store->blobs(), clock);
        return unwrap(content.growth(file(before).blob, file(after).blob));
    }
};

}

TEST_CASE_METHOD(SigningOffice, "a paper is signed and sealed through the door with real files")
{
    enrol(test::personKey(), who(u"phochutich"_s), {});
    enrol(test::agencyKey(), {}, body());
    auto deputy = session(u"phochutich"_s);
    const auto outcome = unwrap(signPaper(deputy, {.document = paper}, test::personKey(), {}, clock.time));
    INFO(outcome.reason.toStdString());
    REQUIRE(outcome.accepted);
    number();
    auto clerk = session(u"vanthu"_s);
    const AgencySeal seal{test::agencyKey(), {}, clock.time};
    const auto sealed = unwrap(sealPaper(clerk, store->blobs(), {.document = paper}, seal));
    INFO(sealed.reason.toStdString());
    CHECK(sealed.accepted);
    CHECK(stored().startsWith(draft));
}

TEST_CASE_METHOD(
    SigningOffice, "what waits for a signature is counted for its signer alone, until it is signed")
{
    enrol(test::personKey(), who(u"phochutich"_s), {});
    submitted(draft); // a second one
    const auto awaited = [&](const QString &login) {
        return unwrap(awaitedSignatures(store->reader(), session(login), clock.time));
    };
    CHECK(awaited(u"phochutich"_s) == 2);
    CHECK(awaited(u"chanhvp"_s) == 0);
    auto deputy = session(u"phochutich"_s);
    REQUIRE(unwrap(signPaper(deputy, {.document = paper}, test::personKey(), {}, clock.time)).accepted);
    CHECK(awaited(u"phochutich"_s) == 1);
}

TEST_CASE_METHOD(
    SigningOffice, "a broken file is signed as it was written anew, and the original stays as it came")
{
    enrol(test::personKey(), who(u"phochutich"_s), {});
    const auto broken = draft.first(draft.lastIndexOf("startxref")) + "startxref\n7\n%%EOF\n";
    submitted(broken);
    auto deputy = session(u"phochutich"_s);
    auto read = unwrap(readForSigning(deputy, {.document = paper}));
    CHECK(signUnsigned(read, test::personKey(), {}, clock.time).error().reason == Reason("pdf.broken"));

    const RewrittenMain rewritten{Sha256::of(broken), unwrap(rewriteBroken(broken))};
    useRewritten(read, rewritten);
    const auto first = unwrap(signUnsigned(read, test::personKey(), {}, clock.time));
    const auto outcome = unwrap(submitSignature(deputy, first));
    INFO(outcome.reason.toStdString());
    REQUIRE(outcome.accepted);
    CHECK(stored().startsWith(rewritten.pdf));
    CHECK(unwrap(store->blobs().get(rewritten.original)).bytes() == QByteArrayView(broken));
    const auto grown = growth(broken, stored());
    CHECK(grown.isRewritten);
    CHECK(grown.added.size() == 1);
}

TEST_CASE_METHOD(
    SigningOffice, "the door draws no broken file of more pages than it has time for, and says what to do")
{
    enrol(test::personKey(), who(u"phochutich"_s), {});
    test::PdfBuilder builder;
    builder.pages = RewriteBounds().pages + 1;
    const auto pdf = builder.build();
    const auto broken = pdf.first(pdf.lastIndexOf("startxref")) + "startxref\n7\n%%EOF\n";
    submitted(broken);
    auto deputy = session(u"phochutich"_s);
    auto read = unwrap(readForSigning(deputy, {.document = paper}));
    useRewritten(read, {Sha256::of(broken), unwrap(rewriteBroken(broken, {.pages = builder.pages}))});
    const auto made = unwrap(signUnsigned(read, test::personKey(), {}, clock.time));

    const auto outcome = submitSignature(deputy, made);
    REQUIRE_FALSE(outcome.ok());
    CHECK(outcome.error().reason == Reason("rewrite.too-many-pages"));
    CHECK(stored() == broken);
}

TEST_CASE_METHOD(SigningOffice, "nobody signs another file in place of a broken one, or rewrites a sound one")
{
    enrol(test::personKey(), who(u"phochutich"_s), {});
    const auto anew = [&](const QByteArray &pdf) {
        return unwrap(rewriteBroken(pdf.first(pdf.lastIndexOf("startxref")) + "startxref\n7\n%%EOF\n"));
    };
    CHECK(signingAnswer(signedPdf(anew(draft), test::personKey())) == u"document.content-replaced"_s);
    submitted(draft.first(draft.lastIndexOf("startxref")) + "startxref\n7\n%%EOF\n");
    CHECK(signingAnswer(signedPdf(test::PdfBuilder().build(), test::personKey()))
        == u"document.content-replaced"_s);
    CHECK(signingAnswer(anew(draft)) == u"document.content-replaced"_s);
}

TEST_CASE_METHOD(SigningOffice,
    "a paper agreed to is signed with the content that was seen, and once under its command's id")
{
    enrol(test::personKey(), who(u"phochutich"_s), {});
    auto deputy = session(u"phochutich"_s);
    const auto seen = unwrap(deputy.document(paper)).document.contentHash;
    const auto stale = readForSigning(deputy, {.document = paper, .content = Sha256::of("other")});
    REQUIRE_FALSE(stale.ok());
    CHECK(stale.error().reason == Reason("routing.content-changed"));

    const auto read = unwrap(readForSigning(deputy, {.document = paper, .content = seen}));
    CHECK(read.pdf == draft);
    const CommandId id{ids.next()};
    const auto first = unwrap(signUnsigned(read, test::personKey(), {}, clock.time));
    REQUIRE(unwrap(submitSignature(deputy, first, {}, id)).accepted);
    clock.advance(std::chrono::seconds(5));
    const auto second = unwrap(signUnsigned(read, test::personKey(), {}, clock.time));
    CHECK_FALSE(submitSignature(deputy, second, {}, id).ok()); // another signature under the same id
    CHECK(stored() == first.pdf);
    CHECK(unwrap(submitSignature(deputy, first, {}, id)).accepted); // the same answer again
}

TEST_CASE_METHOD(SigningOffice, "a foreign paper takes one signature of the agency for each of its blanks")
{
    submitted(test::PdfBuilder().build());
    CHECK(signingAnswer(signedPdf(draft, test::personKey())) == QString());
    number();
    auto clerk = session(u"vanthu"_s);
    const AgencySeal seal{test::agencyKey(), {}, clock.time};
    const NumberingPlaces places{{1, QRectF(60, 700, 60, 20)},
        {1, QRectF(300, 700, 40, 20)},
        {1, QRectF(360, 700, 40, 20)},
        {1, QRectF(300, 200, 90, 90)}};
    const auto before = stored();
    const auto sealed = unwrap(sealPaper(clerk, store->blobs(), {.document = paper}, seal, places));
    INFO(sealed.reason.toStdString());
    CHECK(sealed.accepted);
    CHECK(growth(before, stored()).added.size() > 1);
}

TEST_CASE_METHOD(SigningOffice, "a forged file is refused with its reason and leaves the paper as it was")
{
    const auto good = signedPdf(draft, test::personKey());
    const auto cut = draft.left(draft.size() - 3);
    CHECK(signingAnswer(signedPdf(test::PdfBuilder().build(), test::personKey()))
        == u"document.content-replaced"_s);
    CHECK(signingAnswer(cut) == u"document.content-replaced"_s);
    CHECK(signingAnswer(cut + good.mid(draft.size())) == u"document.content-replaced"_s);
    auto saved = good; // the first bytes saved anew by another program
    saved.replace(0, 8, "%PDF-1.3");
    CHECK(signingAnswer(saved) == u"document.content-replaced"_s);

    CHECK(signingAnswer(draft) == u"sign.not-signed"_s);
    CHECK(signingAnswer(draft + "\n% no signature at all\n%%EOF\n") == u"sign.not-signed"_s);
    CHECK(signingAnswer(good + "1 0 obj\n<< /Type /Catalog >>\nendobj\n") == u"sign.not-signed"_s);
    CHECK(signingAnswer(good.left(good.size() - 40)) == u"sign.not-signed"_s);
    auto altered = good;
    altered[good.size() - 20] = char(altered[good.size() - 20] ^ 1);
    CHECK(signingAnswer(altered) == u"sign.not-signed"_s);
    CHECK(signingAnswer(draft + QByteArray(4096, 'x')) == u"sign.not-signed"_s);
    test::PdfDraft other(draft); // that somebody agreed to
    other.update({{5, test::PdfDraft::stream({}, "BT /F 14 Tf 72 700 Td (Dong y) Tj ET")}});
    CHECK(signingAnswer(signedPdf(other.bytes(), test::personKey())) == u"sign.alters-paper"_s);
    CHECK(stored() == draft);

    CHECK(signingAnswer(good) == QString());
    CHECK(stored() == good);
}

TEST_CASE_METHOD(SigningOffice, "a stranger's signature is not the deputy's, nor the deputy's the agency's")
{
    enrol(test::personKey(), who(u"phochutich"_s), {});
    const auto stranger
        = unwrap(test::issueKey(u"Nguyễn Thị Hồng Ánh"_s).signingKey()); // the name is the same
    CHECK(signingAnswer(signedPdf(draft, *stranger)) == u"sign.certificate-unregistered"_s);
    const auto good = signedPdf(draft, test::personKey(), u"chauban.signature"_s);
    CHECK(signingAnswer(signedPdf(good, *stranger)) == u"sign.several-signers"_s);
    CHECK(signingAnswer(good) == QString());
    number();
    CHECK(sealingAnswer(signedPdf(good, test::personKey())) == u"seal.certificate-of-other"_s);
    enrol(test::agencyKey(), {}, body());
    CHECK(sealingAnswer(signedPdf(good, *stranger)) == u"seal.certificate-unregistered"_s);
}

TEST_CASE_METHOD(SigningOffice, "a seal that breaks or hides the personal signature is refused")
{
    const auto good = signedPdf(draft, test::personKey(), u"chauban.signature"_s);
    REQUIRE(signingAnswer(good) == QString());
    number();

    // A later revision without any form drops the signature from sight; the next one signs that.
    const auto root = good.lastIndexOf("/Root ");
    const auto last = good.lastIndexOf("startxref\n") + 10;
    const auto previous = good.mid(last, good.indexOf('\n', last) - last);
    const auto catalog = good.mid(root + 6, good.indexOf(' ', root + 6) - root - 6);
    auto hidden = good;
    const auto at = QByteArray::number(hidden.size());
    hidden += catalog + " 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
    const auto table = QByteArray::number(hidden.size());
    hidden += "xref\n" + catalog + " 1\n" + at.rightJustified(10, '0')
        + " 00000 n \ntrailer\n<< /Size 100 /Root " + catalog + " 0 R /Prev " + previous + " >>\nstartxref\n"
        + table + "\n%%EOF\n";
    CHECK(sealingAnswer(signedPdf(hidden, test::agencyKey())) == u"sign.breaks-earlier"_s);
    CHECK(sealingAnswer(signedPdf(good, test::agencyKey(), u"chauban.seal"_s)) == QString());
}
