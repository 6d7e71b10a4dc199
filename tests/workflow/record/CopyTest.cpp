// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/rows/DocumentRows.h"
#include "core/document/rows/RegisterRows.h"
#include "tests/support/Agency.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Copies : Agency
{
    DocumentId arrived(const QByteArray &text = "letter", const QString &type = u"CV"_s)
    {
        const auto id = freshDocument();
        auto metadata = letter(QString::number(ids.last) + u"/SNV"_s, u"Kiến nghị"_s);
        metadata.type = type;
        done(u"vanthu"_s, RegisterDocument{body(), {}, metadata, {pdf(text + id.bytes())}}, id);
        return id;
    }
    QList<DocumentFile> marked(const DocumentId &source)
    {
        auto files = rows::selectFiles(*store, source, document(source).version).value();
        for (auto &file : files)
            file = signedBy(file, {u"UBND"_s});
        return files;
    }
    void enrol(const QString &name, const PersonId &person)
    {
        Directory change;
        change.org = directory.org;
        change.certificates = {{certificateOf(name), person, {}, name}};
        done(u"quantri"_s, ChangeDirectory{change});
    }
    DocumentFile extract()
    {
        auto none = pdf({}, u"trich-sao.pdf"_s);
        none.blob = {};
        return signedBy(none, {u"UBND"_s});
    }
    Outcome copied(const DocumentId &source, CopyForm form = CopyForm::TrueCopy)
    {
        return done(u"vanthu"_s, CopyDocument{form, {}, marked(source), u"CN=UBND"_s}, source);
    }
    DocumentId copyIn(const Outcome &outcome)
    {
        return *DocumentId::fromText(outcome.result["document"_L1].toString());
    }
};

}

TEST_CASE_METHOD(
    Copies, "a copy takes the next number of the body's copies, whatever its form, and names its source")
{
    const auto source = arrived();
    const auto before = document(source);
    const auto first = copied(source);
    CHECK(first.result["notation"_L1].toString() == u"01/SY-UBND"_s);
    const auto extract = done(
        u"vanthu"_s, CopyDocument{CopyForm::Extract, u"2-3"_s, {Copies::extract()}, u"CN=UBND"_s}, source);
    CHECK(extract.result["notation"_L1].toString() == u"02/TrS-UBND"_s);
    CHECK(copied(source, CopyForm::CopyOfCopy).result["notation"_L1].toString() == u"03/SL-UBND"_s);

    const auto copy = document(copyIn(first));
    CHECK(copy.state == DocumentState::Sealed);
    CHECK(copy.metadata.subject
        == u"Công văn số %1 ngày 27/02/2026 của Sở Nội vụ: Kiến nghị"_s.arg(before.metadata.notation));
    CHECK(document(copyIn(extract)).metadata.subject.startsWith(u"Trang 2-3, Công văn"_s));
    const auto relations = rows::selectRelations(*store, copy.id).value();
    REQUIRE(relations.size() == 1);
    CHECK(relations[0].other == source);
    CHECK(relations[0].kind == RelationKind::CopyOf);
    CHECK(document(source).contentHash == before.contentHash);
    CHECK(document(source).version == before.version);

    const auto entry
        = rows::selectRegister(*store, body(), DocumentKind::Outgoing, copySeries(), 2026).value();
    REQUIRE(entry);
    CHECK(entry->next == 4);
    CHECK_FALSE(Journal(*store, directory.org.id).verify().value().has_value());
}

TEST_CASE_METHOD(
    Copies, "a copy is issued without a chain and may then be copied again, only as a copy of a copy")
{
    const auto copy = copyIn(copied(arrived()));
    CHECK(refused(u"vanthu"_s, CopyDocument{CopyForm::CopyOfCopy, {}, marked(copy), {}}, copy)
        == u"copy.not-issued"_s);
    done(u"vanthu"_s, IssueDocument{{{u"Phòng Kinh tế"_s}}}, copy);
    CHECK(document(copy).state == DocumentState::Issued);

    CHECK(refused(u"vanthu"_s, CopyDocument{CopyForm::TrueCopy, {}, marked(copy), {}}, copy)
        == u"copy.needs-original"_s);
    CHECK(copied(copy, CopyForm::CopyOfCopy).result["notation"_L1].toString() == u"02/SL-UBND"_s);
}

TEST_CASE_METHOD(Copies, "only a clerk copies, only what is issued or arrived, and only whole")
{
    const auto source = arrived();
    const CopyDocument whole{CopyForm::TrueCopy, {}, marked(source), {}};
    CHECK(refused(u"chuyenvienkt"_s, whole, source) == u"document.unknown"_s);
    CHECK(refused(u"vanthu"_s, CopyDocument{CopyForm::TrueCopy, {}, {}, {}}, source)
        == u"document.files-differ"_s);
    auto shorter = whole;
    shorter.files[0].size = 1;
    CHECK(refused(u"vanthu"_s, shorter, source) == u"document.content-replaced"_s);
    shorter.files[0].name = u"khac.pdf"_s;
    CHECK(refused(u"vanthu"_s, shorter, source) == u"document.files-differ"_s);
    const auto unmarked = rows::selectFiles(*store, source, 1).value();
    CHECK(refused(u"vanthu"_s, CopyDocument{CopyForm::TrueCopy, {}, unmarked, {}}, source)
        == u"sign.not-signed"_s);
    CHECK(refused(u"vanthu"_s, CopyDocument{CopyForm::Extract, u"1"_s, {pdf("pages")}, {}}, source)
        == u"sign.not-signed"_s);
    enrol(u"Chủ tịch"_s, who(u"chutich"_s));
    const auto stolen = QList{signedBy(unmarked[0], {u"Chủ tịch"_s})};
    CHECK(refused(u"vanthu"_s, CopyDocument{CopyForm::TrueCopy, {}, stolen, {}}, source)
        == u"seal.certificate-of-other"_s);
    CHECK(refused(u"vanthu"_s, CopyDocument{CopyForm::Extract, u" "_s, {pdf("x")}, {}}, source)
        == u"copy.no-pages"_s);

    const auto waiting = freshDocument();
    done(u"vanthu"_s, ReceiveDocument{body(), letter(u"9/SNV"_s, u"Thư"_s), {pdf("received")}}, waiting);
    CHECK(refused(u"vanthu"_s, CopyDocument{CopyForm::TrueCopy, {}, marked(waiting), {}}, waiting)
        == u"copy.not-issued"_s);
    CHECK_FALSE(
        rows::selectRegister(*store, body(), DocumentKind::Outgoing, copySeries(), 2026).value().has_value());
}

TEST_CASE_METHOD(Copies, "nobody drafts a copy")
{
    auto metadata = letter({}, u"Sao"_s);
    metadata.type = u"SY"_s;
    CHECK(refused(u"chuyenvienkt"_s,
              DraftDocument{DocumentKind::Outgoing, body(), unit(u"KT"_s), metadata, {pdf("d")}, {}},
              freshDocument())
        == u"document.unknown-type"_s);
}
