// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/Template.h"
#include "core/pdf/typeset/Typeset.h"
#include "tests/support/Agency.h"
#include "ui/draft/DraftScratch.h"
#include "ui/draft/FormCheck.h"

#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 3, 2);

struct DraftedAgency : Agency
{
    DraftWork work;

    DraftedAgency()
    {
        work.templateId = u"cong-van"_s;
        work.body = body();
        work.unit = unit(u"KT"_s);
        work.signer = positionOf(u"phochutich"_s);
        answer(work, letter(u"12/SNV-VP"_s, u"V/v Báo cáo cải cách hành chính"_s), directory);
        work.setBlank(u"body"_s, work.blank(u"body"_s) + u"Đã thực hiện đúng hạn./."_s);
        work.setBlank(u"signerTitles"_s, signatureTitles(directory, work.body, work.signer).join(u'\n'));
        work.setBlank(u"signerName"_s, u"Trần Thị Bình"_s);
    }
};

}

TEST_CASE_METHOD(
    DraftedAgency, "an answer names the agency, number, date and subject of the paper that it answers")
{
    CHECK(work.blank(u"addressees"_s) == u"Sở Nội vụ"_s);
    CHECK(work.blank(u"subject"_s) == u"báo cáo cải cách hành chính"_s);
    CHECK(work.blank(u"body"_s).startsWith(
        u"Phúc đáp Công văn số 12/SNV-VP ngày 27/02/2026 của Sở Nội vụ về việc báo cáo cải cách hành chính, "
        "Ủy ban nhân dân xã Thử Nghiệm có ý kiến như sau:\n"_s));
}

TEST_CASE_METHOD(DraftedAgency, "a draft fills every template so that it can be set")
{
    REQUIRE(draftTemplates().first() == u"cong-van"_s);
    const auto filled = Template::named(u"cong-van"_s)->fill(templateValues(work, directory, today));
    REQUIRE(filled.ok());
    CHECK(filled->notation == u"UBND-KT"_s);
    CHECK(filled->signature.titles == QStringList{u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s});
    CHECK(metadataOf(work, directory).type == u"CV"_s);
    CHECK(metadataOf(work, directory).toPlaces == u"Sở Nội vụ"_s);
    for (const auto &id : draftTemplates())
        CHECK(templateFor(typeCodeOf(Template::named(id).value())) == id);
}

TEST_CASE_METHOD(DraftedAgency, "the lines above a signature say in which capacity one signs")
{
    const auto titles = [&](const QString &login) {
        return signatureTitles(directory, body(), positionOf(login)).join(u'|');
    };
    CHECK(titles(u"chutich"_s) == u"TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH"_s);
    CHECK(titles(u"chanhvp"_s) == u"TL. CHỦ TỊCH|CHÁNH VĂN PHÒNG"_s);
    CHECK(titles(u"chuyenvienkt"_s) == u"CHUYÊN VIÊN"_s);
    CHECK(signatureTitles(directory, body(), {}).isEmpty());
}

TEST_CASE_METHOD(DraftedAgency, "the check of the form finds what is missing or written otherwise")
{
    CHECK(FormCheck::faults(work, directory, today).isEmpty());

    work.setBlank(u"subject"_s, u"V/v báo cáo."_s);
    work.setBlank(u"addressees"_s, {});
    work.setBlank(u"body"_s, u"Không có dấu kết"_s);
    work.setBlank(u"signerTitles"_s, u"Chủ tịch"_s);
    work.signer = positionOf(u"chuyenvienkt"_s);
    QStringList blanks;
    int preventing = 0;
    for (const auto &fault : FormCheck::faults(work, directory, today)) {
        blanks.append(fault.blank);
        preventing += fault.prevents;
    }
    CHECK(blanks
        == QStringList{
            u"addressees"_s, u"subject"_s, u"subject"_s, u"body"_s, u"signerTitles"_s, u"signerTitles"_s});
    CHECK(preventing == 1);

    work.source = DraftSource::Word;
    CHECK(FormCheck::faults(work, directory, today).first().text == u"Chưa chọn tệp của văn bản."_s);
}

TEST_CASE_METHOD(
    DraftedAgency, "the words of a draft come back from the file kept with it, without names of folders")
{
    work.annexes = {{u"/home/an/rieng/phu-luc.pdf"_s, {}}};
    const auto bytes = draftWords(work);
    CHECK_FALSE(bytes.contains("/home"));
    auto again = draftFromWords(bytes);
    REQUIRE(again.ok());
    again.operator->()->annexes = work.annexes;
    CHECK(again.value() == work);
    CHECK_FALSE(draftFromWords("[]").ok());
}

TEST_CASE_METHOD(
    DraftedAgency, "what is half typed is kept in a file that only its owner reads, until it is forgotten")
{
    const auto path = folder.filePath(u"dang-soan"_s);
    {
        DraftScratch scratch(path);
        scratch.setName(u"an-new"_s);
        CHECK_FALSE(scratch.kept());
        scratch.keep(work);
    }
    const QFileInfo file(path + u"/an-new.json"_s);
    REQUIRE(file.exists());
    CHECK(file.permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    DraftScratch scratch(path);
    scratch.setName(u"an-new"_s);
    CHECK(scratch.kept() == work);
    scratch.forget();
    CHECK_FALSE(scratch.kept());
}
