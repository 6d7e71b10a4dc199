// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/Typeset.h"

#include <QDateTime>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include "Samples.h"
#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

TypesetDraft typeset(const DraftContent &content)
{
    auto result = typesetDraft(content, QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC));
    REQUIRE(result.ok());
    return std::move(result).value();
}

FieldPlace fieldNamed(const TypesetDraft &draft, const QString &name)
{
    for (const auto &field : draft.fields)
        if (field.name == name)
            return field;
    FAIL("no field " << name.toStdString());
    return {};
}

QString vietnameseLetters()
{
    QString letters;
    for (const QChar vowel : u"aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"_s) {
        letters += QString(vowel);
        for (const QChar tone : u"\u0300\u0309\u0303\u0301\u0323"_s)
            letters += (QString(vowel) + tone).normalized(QString::NormalizationForm_C);
    }
    return letters + u"bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX"_s;
}

}

TEST_CASE("The boxes of a letter lie where Decree 30/2020 puts them")
{
    const auto draft = typeset(sampleLetter());
    const ReadBack read(draft.pdf);
    read.show(u"letter"_s);

    REQUIRE(read.pages() == 1);
    const auto motto = read.place(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s);
    CHECK(motto.top() > 19.9);
    CHECK(motto.top() < 25);
    CHECK(motto.left() > 100);
    CHECK(motto.right() < 195);
    const auto agency = read.place(u"ỦY BAN NHÂN DÂN"_s);
    CHECK(agency.left() > 30);
    CHECK(agency.right() < motto.left());
    CHECK(agency.top() == Approx(motto.top()).margin(0.5));
    const auto freedom = read.place(u"Độc lập - Tự do - Hạnh phúc"_s);
    CHECK(freedom.center().x() == Approx(motto.center().x()).margin(0.5));
    const auto number = read.place(u"/UBND-VP"_s);
    const auto about = read.place(u"V/v đôn đốc"_s);
    CHECK(number.top() > agency.bottom());
    CHECK(about.top() > number.bottom() - 1);
    CHECK(about.right() < 98);
    const auto text = read.place(u"Báo cáo gửi về"_s);
    CHECK(text.left() == Approx(30 + 12.7).margin(0.5));
    const auto title = read.place(u"KT. CHỦ TỊCH"_s);
    CHECK(title.left() > 107);
    CHECK(read.place(u"Nơi nhận:"_s).left() == Approx(30).margin(0.5));
    CHECK(read.place(u"Nguyễn Thị Thùy Dương"_s).center().x() == Approx(title.center().x()).margin(0.5));
    for (const auto &box : read.boxes(0)) {
        CHECK(box.left() >= 29.5);
        CHECK(box.right() <= 195.5);
        CHECK(box.bottom() <= 277.5);
    }
}

TEST_CASE("A long decision runs over pages, numbers them and keeps the signature with text")
{
    const auto draft = typeset(sampleDecision());
    const ReadBack read(draft.pdf);
    read.show(u"decision"_s);

    REQUIRE(read.pages() >= 2);
    CHECK(draft.pages == read.pages());
    CHECK_FALSE(read.text(0).startsWith(u"1 "_s));
    for (int page = 1; page < read.pages(); ++page) {
        CHECK(read.text(page).startsWith(QString::number(page + 1) + u" "_s));
        const auto number = read.boxes(page).first();
        CHECK(number.center().x() == Approx(105).margin(0.5));
        CHECK(number.top() < 20);
    }
    const QString last = read.text(read.pages() - 1);
    CHECK(last.contains(u"Ủy ban nhân dân xã."_s));
    CHECK(last.contains(u"Trần Quốc Bảo"_s));
    for (int i = 1; i <= 14; ++i)
        CHECK(read.text().count(u"Điều %1. Ban"_s.arg(i)) == 1);
}

TEST_CASE("A submission shows its type, urgency, addressee and table")
{
    const ReadBack read(typeset(sampleSubmission()).pdf);
    read.show(u"submission"_s);

    const auto type = read.place(u"TỜ TRÌNH"_s);
    CHECK(type.center().x() == Approx(30 + 165 / 2.0).margin(0.5));
    CHECK(read.place(u"THƯỢNG KHẨN"_s).right() < 98);
    CHECK(read.text().contains(u"Kính gửi: Ủy ban nhân dân tỉnh Đông Sơn"_s));
    CHECK(read.place(u"1.250"_s).left() > read.place(u"Nghiên cứu giống"_s).right());
}

TEST_CASE("The name of a superior agency is not broken inside its kind")
{
    for (const auto &name : {u"Ủy ban nhân dân tỉnh Sơn Hải"_s,
             u"Ủy ban nhân dân tỉnh Đông Sơn"_s,
             u"Hội đồng nhân dân thành phố Vĩnh Phúc Yên"_s,
             u"Ủy ban nhân dân xã Ea"_s}) {
        auto content = sampleSubmission();
        INFO(name.toStdString());
        content.parentAgency = name;
        const ReadBack read(typeset(content).pdf);
        CHECK_FALSE(
            read.place(name.startsWith(u"Ủy"_s) ? u"ỦY BAN NHÂN DÂN"_s : u"HỘI ĐỒNG NHÂN DÂN"_s).isNull());
    }
}

TEST_CASE("All Vietnamese letters are read back as they were typed, composed or not")
{
    auto content = sampleLetter();
    const QString letters = vietnameseLetters();
    const qsizetype piece = 30; // stays within one line
    content.body = {{.text = u"Office, affine, fi fl ffi: chữ ghép không làm hỏng văn bản."_s}};
    for (qsizetype at = 0; at < letters.size(); at += piece) {
        const auto form = at % 60 == 0 ? QString::NormalizationForm_D : QString::NormalizationForm_C;
        content.body << DraftParagraph{.text = letters.mid(at, piece).normalized(form)};
    }

    const QString text = ReadBack(typeset(content).pdf).text();

    CHECK(text.contains(u"Office, affine, fi fl ffi"_s));
    for (qsizetype at = 0; at < letters.size(); at += piece)
        CHECK(text.contains(letters.mid(at, piece)));
}

TEST_CASE("A long subject wraps inside its box and pushes the text down")
{
    auto content = sampleLetter();
    content.subject = u"tổ chức thực hiện các nhiệm vụ "_s.repeated(15).left(500) + u"HẾT"_s;
    const ReadBack letter(typeset(content).pdf);
    const auto end = letter.place(u"HẾT"_s);
    CHECK(end.right() < 98);
    CHECK(letter.place(u"Kính gửi:"_s).top() > end.bottom());

    content.typeName = u"Thông báo"_s;
    content.subject += u"MộtChữRấtDàiKhôngCóKhoảngTrắngNàoCảĐểXemCóBịCắtMấtKhông"_s.repeated(3);
    for (const auto &box : ReadBack(typeset(content).pdf).boxes(0)) {
        CHECK(box.left() >= 29.5);
        CHECK(box.right() <= 195.5);
    }
}

TEST_CASE("The blanks are empty form fields and the seal locks them")
{
    const auto draft = typeset(sampleDecision());
    QPDF pdf;
    pdf.processMemoryFile("draft", draft.pdf.constData(), size_t(draft.pdf.size()));
    QPDFAcroFormDocumentHelper form(pdf);
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();

    QStringList names;
    for (auto field : form.getFormFields()) {
        const auto name = QString::fromStdString(field.getFullyQualifiedName());
        names << name;
        const auto place = fieldNamed(draft, name);
        const auto rect = field.getObjectHandle().getKey("/Rect").getArrayAsRectangle();
        CHECK(rect.llx * 25.4 / 72 == Approx(place.rect.left()).margin(0.05));
        CHECK(297 - rect.ury * 25.4 / 72 == Approx(place.rect.top()).margin(0.2));
        CHECK(field.getObjectHandle().getKey("/P").getObjGen()
            == pages.at(size_t(place.page)).getObjectHandle().getObjGen());
        CHECK_FALSE(field.getObjectHandle().hasKey("/V"));
        const bool signature = name.endsWith(u"signature"_s) || name.endsWith(u"seal"_s);
        CHECK(field.getFieldType() == (signature ? "/Sig" : "/Tx"));
    }
    names.sort();
    CHECK(names
        == QStringList{u"chauban.day"_s,
            u"chauban.month"_s,
            u"chauban.number"_s,
            u"chauban.seal"_s,
            u"chauban.signature"_s});

    const auto seal = fieldNamed(draft, u"chauban.seal"_s).rect;
    const auto signature = fieldNamed(draft, u"chauban.signature"_s).rect;
    CHECK(seal.width() == Approx(36));
    CHECK(seal.height() == Approx(36));
    CHECK(seal.right() - signature.left() == Approx(signature.width() / 3).margin(0.1));
    CHECK(seal.left() < signature.left());
    const ReadBack read(draft.pdf);
    const int last = read.pages() - 1;
    CHECK(fieldNamed(draft, u"chauban.signature"_s).page == last);
    CHECK(signature.top() >= read.place(u"CHỦ TỊCH"_s, last).bottom() - 0.5);
    CHECK(signature.bottom() <= read.place(u"Trần Quốc Bảo"_s, last).top() + 0.5);
    const auto number = fieldNamed(draft, u"chauban.number"_s).rect;
    CHECK(number.right() == Approx(read.place(u"/QĐ-UBND"_s).left()).margin(0.5));
}

TEST_CASE("The form's fonts can write every Vietnamese notation")
{
    const auto draft = typeset(sampleLetter());
    QPDF pdf;
    pdf.processMemoryFile("draft", draft.pdf.constData(), size_t(draft.pdf.size()));
    auto fonts = pdf.getRoot().getKey("/AcroForm").getKey("/DR").getKey("/Font");
    for (const char *name : {"/LiberationSerif", "/LiberationSerifItalic"}) {
        auto font = fonts.getKey(name);
        REQUIRE(font.isDictionary());
        CHECK(font.getKey("/Encoding").getName() == "/Identity-H");
        CHECK(font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").hasKey("/FontFile2"));
        const auto map = font.getKey("/ToUnicode").getStreamData();
        const auto text
            = QByteArray(reinterpret_cast<const char *>(map->getBuffer()), qsizetype(map->getSize()))
                  .toUpper();
        for (const char *code : {"0110", "01AF", "1EA4", "0030", "002F"}) // Đ Ư Ấ 0 /
            CHECK(text.contains(code));
    }
}

TEST_CASE("All letters come from one family, embedded as tagged subsets")
{
    const auto draft = typeset(sampleDecision());
    QPDF pdf;
    pdf.processMemoryFile("draft", draft.pdf.constData(), size_t(draft.pdf.size()));
    int fonts = 0;
    for (auto &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/FontDescriptor"))
            continue;
        ++fonts;
        const auto name = QString::fromStdString(object.getKey("/FontName").getName());
        INFO(name.toStdString());
        CHECK(name.mid(7, 1) == u"+"_s);
        CHECK(name.mid(8).startsWith(u"LiberationSerif"_s));
        CHECK(object.hasKey("/FontFile2"));
    }
    CHECK(fonts == 4); // upright, bold, italic, bold italic
}

TEST_CASE("A paper with its number and date as text has no fields")
{
    auto content = sampleLetter();
    content.issued = IssuedMarks{.number = u"05"_s, .date = {2026, 2, 3}};
    const auto draft = typeset(content);
    const QString text = ReadBack(draft.pdf).text();

    CHECK(draft.fields.isEmpty());
    CHECK(text.contains(u"Số: 05/UBND-VP"_s));
    CHECK(text.contains(u"Hòa Thuận, ngày 03 tháng 02 năm 2026"_s));
}

TEST_CASE("The same draft gives the same bytes, with language and title")
{
    const auto first = typeset(sampleSubmission()).pdf;
    CHECK(first == typeset(sampleSubmission()).pdf);

    QPDF pdf;
    pdf.processMemoryFile("draft", first.constData(), size_t(first.size()));
    CHECK(pdf.getRoot().getKey("/Lang").getUTF8Value() == "vi-VN");
    CHECK(QString::fromStdString(pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value())
              .startsWith(u"Tờ trình Về việc"_s));
}
