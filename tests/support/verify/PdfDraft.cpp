// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/verify/PdfDraft.h"

namespace chauban::test {

namespace {

constexpr int contentsBytes = 6000;
constexpr int highestObject = 100;

QByteArray written(qint64 offset, char kind)
{
    return QByteArray::number(offset).rightJustified(10, '0') + (kind == 'n' ? " 00000 n \n" : " 65535 f \n");
}

/// The objects, a table of them and a trailer.
QByteArray revision(
    const QByteArray &before, const std::map<int, QByteArray> &objects, const QByteArray &previous)
{
    QByteArray out;
    QByteArray table = "xref\n0 1\n" + written(0, 'f');
    for (const auto &[number, body] : objects) {
        table += QByteArray::number(number) + " 1\n" + written(before.size() + out.size(), 'n');
        out += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    const qint64 section = before.size() + out.size();
    return out + table + "trailer\n<< /Size " + QByteArray::number(highestObject) + " /Root 1 0 R" + previous
        + " >>\nstartxref\n" + QByteArray::number(section) + "\n%%EOF\n";
}

}

QByteArray PdfDraft::stream(const QByteArray &dictionary, const QByteArray &data)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data
        + "\nendstream";
}

QByteArray PdfDraft::page(const QByteArray &annotations)
{
    return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F 5 "
           "0 R >> >> "
           "/Annots "
        + annotations + " >>";
}

QByteArray PdfDraft::form(const QByteArray &fields)
{
    return "<< /Fields " + fields + " /SigFlags 3 /DA (/F 10 Tf 0 g) /DR << /Font << /F 5 0 R >> >> >>";
}

QByteArray PdfDraft::catalog(const QByteArray &more)
{
    return "<< /Type /Catalog /Pages 2 0 R /AcroForm 6 0 R " + more + " >>";
}

QByteArray PdfDraft::blank(int number, const QByteArray &name, const QByteArray &value)
{
    const QByteArray left = QByteArray::number(20 + 40 * number);
    const QByteArray right = QByteArray::number(50 + 40 * number);
    const QByteArray filled = value.isEmpty() ? "" : " /V (" + value + ")";
    return "<< /Type /Annot /Subtype /Widget /FT /Tx /Parent 10 0 R /P 3 0 R /F 4 /T (" + name + ") /Rect ["
        + left + " 260 " + right + " 275]" + filled + " /DA (/F 10 Tf 0 g) >>";
}

QByteArray PdfDraft::image(const QByteArray &text)
{
    return stream("/Type /XObject /Subtype /Form /BBox [0 0 100 50] /Resources << /Font << /F 5 0 R >> >>",
        "1 0 0 RG 1 1 98 48 re S BT /F 12 Tf 10 20 Td (" + text + ") Tj ET");
}

PdfDraft::PdfDraft()
{
    m_bytes = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    m_bytes += revision(m_bytes,
        {{1, catalog("")},
            {2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"},
            {3, page("[7 0 R 8 0 R 9 0 R]")},
            {4, stream("", "BT /F 14 Tf 20 220 Td (CONG VAN so) Tj 0 -30 Td (Noi dung da ky.) Tj ET")},
            {5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"},
            {6, form("[10 0 R]")},
            {7, blank(0, "number", "")},
            {8, blank(1, "day", "")},
            {9, blank(2, "month", "")},
            {10, "<< /T (chauban) /Kids [7 0 R 8 0 R 9 0 R] >>"}},
        "");
}

qint64 PdfDraft::lastSection() const
{
    const qsizetype at = m_bytes.lastIndexOf("startxref");
    return m_bytes.mid(at + 10, m_bytes.indexOf('\n', at + 10) - at - 10).toLongLong();
}

void PdfDraft::update(const std::map<int, QByteArray> &objects, const std::map<int, QByteArray> &others)
{
    std::map<int, QByteArray> all = objects;
    all.insert(others.begin(), others.end());
    m_bytes += revision(m_bytes, all, " /Prev " + QByteArray::number(lastSection()));
}

qint64 PdfDraft::sign(const Signing &signing, const std::function<QByteArray(const QByteArray &)> &sign)
{
    const QByteArray field = QByteArray::number(signing.field);
    const QByteArray value = QByteArray::number(signing.field + 1);
    const QByteArray image = QByteArray::number(signing.field + 2);
    const QByteArray placeholder = "/ByteRange [0000000000 0000000000 0000000000 0000000000]";
    const bool timestamp = signing.subFilter == "ETSI.RFC3161";
    std::map<int, QByteArray> objects = signing.also;
    objects[signing.field] = "<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 /P 3 0 R /T (" + signing.name
        + ") /Rect " + signing.rectangle + " /V " + value + " 0 R /AP << /N " + image + " 0 R >> "
        + signing.fieldExtra + " >>";
    objects[signing.field + 1] = "<< /Type " + QByteArray(timestamp ? "/DocTimeStamp" : "/Sig")
        + " /Filter /Adobe.PPKLite /SubFilter /" + signing.subFilter + " /M (D:20260531080000Z) "
        + signing.extra + placeholder + " /Contents <" + QByteArray(2 * contentsBytes, '0') + "> >>";
    objects[signing.field + 2] = PdfDraft::image(signing.name);
    objects[6] = form(signing.fields);
    objects[3] = page(signing.annotations);
    if (!signing.catalog.isEmpty())
        objects[1] = catalog(signing.catalog);
    const qsizetype before = m_bytes.size();
    update(objects);

    const qsizetype range = m_bytes.indexOf(placeholder, before);
    const qsizetype gap = m_bytes.indexOf("/Contents <", range) + 10;
    const qsizetype after = gap + 2 + 2 * contentsBytes;
    QByteArray numbers = "/ByteRange [0 " + QByteArray::number(gap) + ' ' + QByteArray::number(after) + ' '
        + QByteArray::number(m_bytes.size() - after) + ']';
    m_bytes.replace(range, placeholder.size(), numbers.leftJustified(placeholder.size(), ' '));
    const QByteArray hex = sign(m_bytes.first(gap) + m_bytes.mid(after)).toHex();
    m_bytes.replace(gap + 1, hex.size(), hex);
    return gap;
}

}
