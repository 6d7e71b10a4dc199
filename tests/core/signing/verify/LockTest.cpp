// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a signature's locks leave to later updates (ISO 32000-2, 12.8.2.4 and tables 236 and 258).

#include "tests/core/signing/verify/Paper.h"

using namespace chauban;
using namespace chauban::test;

namespace {

QByteArray fieldMdp(const QByteArray &action)
{
    return "/Reference [<< /Type /SigRef /TransformMethod /FieldMDP /TransformParams << /Type "
           "/TransformParams /V "
           "/1.2 "
        + action + " >> >>] ";
}

/// An approval signature whose dictionary or field says what it locks, and then an update.
bool permitted(
    const QByteArray &inSignature, const QByteArray &inField, const std::map<int, QByteArray> &update)
{
    Paper paper(PdfDraft::Writing::Table, 0);
    PdfDraft::Signing lock = paper.signing(30, "Lock", "[60 20 120 60]");
    lock.extra = inSignature;
    lock.fieldExtra = inField;
    paper.draft.sign(lock, bySigner);
    paper.update(update);
    for (const SignatureReport &signature : paper.report().signatures) {
        if (signature.field == QStringLiteral("Lock"))
            return signature.permitted;
    }
    FAIL("the locking signature is missing");
    return false;
}

const std::map<int, QByteArray> day{{8, PdfDraft::blank(1, "day", "08")}};
const std::map<int, QByteArray> month{{9, PdfDraft::blank(2, "month", "6")}};

QByteArray lock(const QByteArray &entries)
{
    return "/Lock << /Type /SigFieldLock " + entries + " >>";
}

}

TEST_CASE("a lock of all fields, of those named or of all others binds later fill-ins")
{
    CHECK_FALSE(permitted(fieldMdp("/Action /All"), "", day));
    CHECK_FALSE(permitted(fieldMdp("/Action /Include /Fields [(chauban.day)]"), "", day));
    CHECK(permitted(fieldMdp("/Action /Include /Fields [(chauban.day)]"), "", month));
    CHECK(permitted(fieldMdp("/Action /Exclude /Fields [(chauban.day)]"), "", day));
    CHECK_FALSE(permitted(fieldMdp("/Action /Exclude /Fields [(chauban.day)]"), "", month));
}

TEST_CASE("the name of a parent stands for everything below it, and for nothing else")
{
    CHECK_FALSE(permitted(fieldMdp("/Action /Include /Fields [(chauban)]"), "", day));
    CHECK(permitted(fieldMdp("/Action /Include /Fields [(chau)]"), "", day));
    CHECK(permitted(fieldMdp("/Action /Include /Fields [(chauban.da)]"), "", day));
}

TEST_CASE("a lock in the field alone binds like one in the signature")
{
    CHECK_FALSE(permitted("", lock("/Action /Include /Fields [(chauban.day)]"), day));
    CHECK(permitted("", lock("/Action /Include /Fields [(chauban.day)]"), month));
}

TEST_CASE("a lock's permission binds as a certification's does")
{
    const std::map<int, QByteArray> note{
        {60, "<< /Type /Annot /Subtype /Text /Rect [200 20 220 40] /Contents (xem) /P 3 0 R /F 4 >>"},
        {3, PdfDraft::page("[7 0 R 8 0 R 9 0 R 11 0 R 14 0 R 20 0 R 30 0 R 60 0 R]")}};
    const QByteArray other = "/Action /Include /Fields [(khac)]";
    CHECK_FALSE(permitted("", lock(other + " /P 1"), day));
    CHECK(permitted("", lock(other + " /P 2"), day));
    CHECK_FALSE(permitted("", lock(other + " /P 2"), note));
    CHECK(permitted("", lock(other + " /P 3"), note));
}

TEST_CASE("a locked field that was there may not be signed, one that is not locked may")
{
    const auto sealed = [](const QByteArray &action) {
        Paper paper(PdfDraft::Writing::Table, 0);
        PdfDraft::Signing lock = paper.signing(30, "Lock", "[60 20 120 60]");
        lock.extra = fieldMdp(action);
        paper.draft.sign(lock, bySigner);
        PdfDraft::Signing seal = paper.signing(11, "Seal", "[220 100 280 150]");
        seal.fields.replace("20 0 R", "20 0 R 30 0 R");
        seal.annotations.replace("20 0 R", "20 0 R 30 0 R");
        paper.draft.sign(seal, bySigner);
        return paper.report().verdict;
    };
    CHECK(sealed("/Action /Include /Fields [(Seal)]") == SignatureVerdict::Invalid);
    CHECK(sealed("/Action /All") == SignatureVerdict::Invalid);
    CHECK(sealed("/Action /Exclude /Fields [(Seal)]") == SignatureVerdict::Valid);
    CHECK(sealed("/Action /Include /Fields [(chauban.day)]") == SignatureVerdict::Valid);
}
