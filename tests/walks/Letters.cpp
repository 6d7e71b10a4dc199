// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/Letters.h"

#include "app/demo/Dice.h"
#include "app/demo/Scan.h"
#include "core/pdf/typeset/Draft.h"
#include "core/pdf/typeset/ImagePdf.h"
#include "core/pdf/typeset/Typeset.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

DraftContent contentOf(const PostedLetter &letter)
{
    const auto today = QDate::currentDate();
    DraftContent content;
    content.parentAgency = letter.parentAgency;
    content.agency = letter.agency;
    content.notation = letter.codeNumber.section(u'/', 1);
    content.place = u"Sơn Hải"_s;
    content.year = today.year();
    content.subject = letter.subject;
    content.addressees = {u"Ủy ban nhân dân xã Phúc Lâm Đông"_s};
    content.body = {{ParagraphKind::Text, u"Đề nghị Ủy ban nhân dân xã báo cáo kết quả thực hiện./."_s}};
    content.recipients = {u"Như trên"_s, u"Lưu: VT"_s};
    content.signature = {{u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s}, u"Doãn Thị Cẩm Vân"_s};
    content.issued = IssuedMarks{.number = letter.codeNumber.section(u'/', 0, 0), .date = today};
    return content;
}

void write(const QByteArray &pdf, const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
}

}

void writeLetter(const PostedLetter &letter, const QString &path)
{
    const auto draft = typesetDraft(contentOf(letter));
    REQUIRE(draft.ok());
    write(draft->pdf, path);
}

void writeScan(const PostedLetter &letter, const QString &path)
{
    auto pages = typesetImages(contentOf(letter), 100);
    REQUIRE(pages.ok());
    Dice dice(qHash(letter.codeNumber));
    for (auto &page : pages.value())
        page = scanned(page, dice);
    const auto pdf = imagesToPdf(pages.value(), 60);
    REQUIRE(pdf.ok());
    write(pdf.value(), path);
}

}
