// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/Letters.h"

#include "app/demo/Dice.h"
#include "app/demo/Scan.h"
#include "core/pdf/typeset/Draft.h"
#include "core/pdf/typeset/ImagePdf.h"
#include "core/pdf/typeset/Typeset.h"
#include "tests/walks/DemoCopy.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

DraftContent contentOf(const PostedLetter &letter)
{
    const auto today = DemoCopy::today();
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

void writePlain(const QStringList &lines, const QString &path)
{
    QByteArray text;
    for (qsizetype i = 0; i < lines.size(); ++i)
        text += "BT /F1 12 Tf 72 " + QByteArray::number(760 - 20 * i) + " Td (" + lines[i].toLatin1()
            + ") Tj ET ";
    const QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const auto start = QByteArray::number(pdf.size());
    write(pdf + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n", path);
}

}
