// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Agency.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Deputy = u"Trần Thị Bình"_s;
const auto Seal = u"UBND"_s;

/// The small commune with a draft that waits for the deputy's signature.
struct Signing : Agency
{
    DocumentId paper = freshDocument();
    DocumentFile draft = pdf("v1");

    Signing()
    {
        done(u"quantri"_s, shippedChain(u"commune-outgoing"_s));
        done(u"chuyenvienkt"_s,
            DraftDocument{
                DocumentKind::Outgoing, body(), unit(u"KT"_s), letter({}, u"Trả lời"_s), {draft}, {}},
            paper);
        const auto signer = Principal::of(positionOf(u"phochutich"_s));
        done(u"chuyenvienkt"_s, StartRouting{{}, {{u"sign"_s, signer}}}, paper);
        done(u"truongkt"_s, ActOnRouting{}, paper);
        done(u"chanhvp"_s, ActOnRouting{}, paper);
    }

    void enrol(const QString &name, const PersonId &person, const BodyId &issuer, bool withdrawn = false)
    {
        Directory change;
        change.org = directory.org;
        change.certificates = {{certificateOf(name), person, issuer, name, withdrawn}};
        done(u"quantri"_s, ChangeDirectory{change});
    }

    QString signRefused(const DocumentFile &file)
    {
        return refused(u"phochutich"_s, SignDocument{{file}, {}}, paper);
    }
    QString sealRefused(const DocumentFile &file)
    {
        return refused(u"vanthu"_s, SealDocument{{file}, {}}, paper);
    }
    DocumentFile number()
    {
        const auto file = signedBy(draft, {Deputy});
        done(u"phochutich"_s, SignDocument{{file}, {}}, paper);
        done(u"vanthu"_s, AssignNumber{}, paper);
        return file;
    }
    /// A draft grown by the deputy's signature, except for what `edit` changes.
    DocumentFile grownBut(const std::function<void(SignatureGrowth &)> &edit)
    {
        const auto file = signedBy(draft, {Deputy});
        edit(content.growths[file.blob]);
        return file;
    }
};

}

TEST_CASE_METHOD(Signing, "a signature is put under the very bytes that were approved, and really is one")
{
    CHECK(signRefused(draft) == u"sign.not-signed"_s);
    CHECK(signRefused(pdf("another")) == u"document.content-replaced"_s);
    CHECK(
        signRefused(grownBut([](SignatureGrowth &growth) { growth.added.clear(); })) == u"sign.not-signed"_s);
    CHECK(signRefused(grownBut([](SignatureGrowth &growth) { growth.alters = true; }))
        == u"sign.alters-paper"_s);
    CHECK(signRefused(grownBut([](SignatureGrowth &growth) { growth.added[0].isSound = false; }))
        == u"sign.not-signed"_s);
    CHECK(signRefused(grownBut([](SignatureGrowth &growth) { growth.added[0].isTimestamp = true; }))
        == u"sign.not-signed"_s);
    CHECK(signRefused(grownBut([](SignatureGrowth &growth) { growth.harmed = {u"Cũ"_s}; }))
        == u"sign.breaks-earlier"_s);
    CHECK(signRefused(signedBy(draft, {Deputy, u"Kẻ gian"_s})) == u"sign.several-signers"_s);
    auto renamed = signedBy(draft, {Deputy});
    renamed.name = u"khac.pdf"_s;
    CHECK(signRefused(renamed) == u"document.files-differ"_s);
    CHECK(document(paper).version == 1);

    const auto outcome = done(u"phochutich"_s, SignDocument{{signedBy(draft, {Deputy})}, u"ai đó"_s}, paper);
    const auto event = Journal(*store, directory.org.id).ofDocument(paper).value().last();
    CHECK(outcome.position == event.position);
    CHECK(event.bytes.contains(certificateOf(Deputy).hex().toLatin1()));
    CHECK(event.bytes.contains(Deputy.toUtf8()));
    CHECK_FALSE(event.bytes.contains("ai đó"));
}

TEST_CASE_METHOD(
    Signing, "only the first signature may stand on a broken file that was written anew, no seal may")
{
    const auto rewritten = [&](bool signedBefore) {
        return grownBut([&](SignatureGrowth &growth) {
            growth.isRewritten = true;
            if (signedBefore)
                growth.earlier = {{certificateOf(u"Cũ"_s), u"Cũ"_s, true, false}};
        });
    };
    CHECK(signRefused(rewritten(true)) == u"document.content-replaced"_s);
    auto smaller = rewritten(false);
    smaller.size = draft.size - 1; // what a broken file loses may weigh more than a signature
    done(u"phochutich"_s, SignDocument{{smaller}, {}}, paper);
    CHECK(Journal(*store, directory.org.id).ofDocument(paper).value().last().bytes.contains("rewritten"));

    done(u"vanthu"_s, AssignNumber{}, paper);
    const auto sealed = signedBy(smaller, {Seal});
    content.growths[sealed.blob].isRewritten = true;
    CHECK(sealRefused(sealed) == u"document.content-replaced"_s);
}

TEST_CASE_METHOD(
    Signing, "other bytes read than those named are no refusal, and the same command may come again")
{
    const auto file = signedBy(draft, {Deputy});
    const auto sent = command(u"phochutich"_s, SignDocument{{file}, {}}, paper);
    auto right = content.growths[file.blob];
    content.growths[file.blob].after = draft.blob;
    const auto failed = authority->execute(sent);
    REQUIRE_FALSE(failed.ok());
    CHECK(failed.error().reason == Reason("sign.cannot-check"));

    content.growths[file.blob] = right;
    CHECK(run(sent).accepted);
}

TEST_CASE_METHOD(Signing, "files are read once for a command, and never for whom it is not allowed")
{
    const auto sent = command(u"phochutich"_s, SignDocument{{signedBy(draft, {Deputy})}, {}}, paper);
    CHECK_FALSE(run(command(u"truongkt"_s, sent.body, paper)).accepted);
    CHECK_FALSE(run(command(u"thuky"_s, sent.body, paper)).accepted);
    CHECK(content.asked == 0);
    const auto first = run(sent);
    const auto again = run(sent);
    CHECK(first.accepted);
    CHECK(again.position == first.position);
    CHECK(content.asked == 1);
}

TEST_CASE_METHOD(Signing, "whoever gives a command that names a file has stored it before")
{
    const auto file = pdf("lost");
    content.missing.insert(file.blob);
    const auto sent = command(
        u"vanthu"_s, RegisterDocument{body(), {}, letter(u"1/SNV"_s, u"Báo cáo"_s), {file}}, freshDocument());
    const auto failed = authority->execute(sent);
    REQUIRE_FALSE(failed.ok());
    CHECK(failed.error().reason == Reason("blob.missing"));
    content.missing.clear();
    CHECK(run(sent).accepted);
    content.missing.insert(file.blob); // swept since: the stored outcome is what counts
    CHECK(run(sent).accepted);
}

TEST_CASE_METHOD(Signing, "a person signs with a certificate of their own")
{
    enrol(u"Chủ tịch"_s, who(u"chutich"_s), {});
    enrol(Seal, {}, body());
    CHECK(signRefused(signedBy(draft, {u"Chủ tịch"_s})) == u"sign.certificate-of-other"_s);
    CHECK(signRefused(signedBy(draft, {Seal})) == u"sign.certificate-of-other"_s);

    enrol(u"Thẻ cũ"_s, who(u"phochutich"_s), {});
    CHECK(signRefused(signedBy(draft, {Deputy})) == u"sign.certificate-unregistered"_s);
    enrol(u"Thẻ cũ"_s, who(u"phochutich"_s), {}, true);
    CHECK(signRefused(signedBy(draft, {Deputy})) == u"sign.certificate-unregistered"_s);
    CHECK(signRefused(signedBy(draft, {u"Thẻ cũ"_s})) == u"sign.certificate-withdrawn"_s);
    enrol(Deputy, who(u"phochutich"_s), {});
    done(u"phochutich"_s, SignDocument{{signedBy(draft, {Deputy})}, {}}, paper);
}

TEST_CASE_METHOD(Signing, "a body is sealed with its own certificate, never with a person's")
{
    const auto file = number();
    CHECK(sealRefused(signedBy(file, {Deputy})) == u"seal.same-signer"_s);
    enrol(u"Chủ tịch"_s, who(u"chutich"_s), {});
    CHECK(sealRefused(signedBy(file, {u"Chủ tịch"_s})) == u"seal.certificate-of-other"_s);
    enrol(Seal, {}, body());
    CHECK(sealRefused(signedBy(file, {u"Con dấu lạ"_s})) == u"seal.certificate-unregistered"_s);
    // Foreign papers take one signature for each blank.
    done(u"vanthu"_s, SealDocument{{signedBy(file, {Seal, Seal, Seal})}, {}}, paper);
    CHECK(document(paper).state == DocumentState::Sealed);
}

TEST_CASE_METHOD(Signing, "a registered certificate never changes hands")
{
    enrol(Deputy, who(u"phochutich"_s), {});
    Directory change;
    change.org = directory.org;
    const auto reason = [&](const RegisteredCertificate &certificate) {
        change.certificates = {certificate};
        return refused(u"quantri"_s, ChangeDirectory{change});
    };
    CHECK(reason({certificateOf(Deputy), who(u"chutich"_s), {}, Deputy}) == u"directory.certificate-taken"_s);
    CHECK(reason({certificateOf(Deputy), {}, body(), Deputy}) == u"directory.certificate-taken"_s);
    CHECK(reason({certificateOf(u"x"_s), {}, {}, Deputy}) == u"directory.certificate-of-nobody"_s);
    CHECK(reason({certificateOf(u"x"_s), who(u"chutich"_s), body(), Deputy})
        == u"directory.certificate-of-nobody"_s);
    CHECK(
        reason({certificateOf(u"x"_s), ids.create<PersonId>(), {}, u"?"_s}) == u"directory.unknown-person"_s);
    change.certificates = {
        {certificateOf(u"y"_s), who(u"chutich"_s), {}, u"y"_s}, {certificateOf(u"y"_s), {}, body(), u"y"_s}};
    CHECK(refused(u"quantri"_s, ChangeDirectory{change}) == u"directory.certificate-taken"_s);
    CHECK(authority->directory(directory.org.id).value()->certificates.size() == 1);
}
