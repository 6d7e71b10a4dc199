// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/verify/PdfDraft.h"

#include "tests/support/verify/DraftCipher.h"

namespace chauban::test {

namespace {

constexpr int contentsBytes = 6000;
constexpr int highestObject = 100;
constexpr int firstStream = 200; ///< numbers of object streams and cross-reference streams
constexpr int streamSize = 400; ///< /Size where they are used

const DraftCipher &cipher()
{
    static const DraftCipher instance;
    return instance;
}

struct Entry
{
    char kind = 'n'; ///< n at an offset, f free, p packed
    qint64 place = 0; ///< offset, or the object stream
    int index = 0;
};

using Entries = std::map<int, Entry>;

QByteArray tableLine(const Entry &entry)
{
    return QByteArray::number(entry.place).rightJustified(10, '0')
        + (entry.kind == 'n' ? " 00000 n \n" : " 65535 f \n");
}

QByteArray table(const Entries &entries)
{
    QByteArray text = "xref\n0 1\n" + tableLine({'f', 0, 0});
    for (const auto &[number, entry] : entries)
        text += QByteArray::number(number) + " 1\n" + tableLine(entry);
    return text;
}

QByteArray streamOf(const Entries &entries, const QByteArray &trailer)
{
    QByteArray data;
    QByteArray index;
    for (const auto &[number, entry] : entries) {
        index += QByteArray::number(number) + " 1 ";
        data += entry.kind == 'n' ? '\1' : entry.kind == 'p' ? '\2' : '\0';
        for (int shift = 24; shift >= 0; shift -= 8)
            data += char(entry.place >> shift);
        data += char(entry.index >> 8);
        data += char(entry.index);
    }
    return PdfDraft::stream("/Type /XRef /W [1 4 2] /Index [" + index + "] " + trailer, data);
}

bool packable(const QByteArray &body)
{
    return !body.contains("\nstream\n") && !body.contains("/ByteRange");
}

QByteArray packed(const std::map<int, QByteArray> &objects, int stream, Entries &entries)
{
    QByteArray head;
    QByteArray text;
    int index = 0;
    for (const auto &[number, body] : objects) {
        head += QByteArray::number(number) + ' ' + QByteArray::number(text.size()) + ' ';
        text += body + '\n';
        entries[number] = {'p', stream, index++};
    }
    return PdfDraft::stream(
        "/Type /ObjStm /N " + QByteArray::number(index) + " /First " + QByteArray::number(head.size()),
        head + text);
}

}

QByteArray PdfDraft::written(int number, const QByteArray &body) const
{
    return QByteArray::number(number) + " 0 obj\n"
        + (m_writing == Writing::Encrypted ? cipher().apply(number, body) : body) + "\nendobj\n";
}

/// The objects, the section that names them and its trailer.
void PdfDraft::append(
    const std::map<int, QByteArray> &objects, const DraftTrick &trick, const QByteArray &previous)
{
    const bool packs = m_writing == Writing::Stream || m_writing == Writing::Hybrid;
    const int objectStream = firstStream + 2 * m_revisions++;
    Entries entries;
    Entries hidden;
    std::map<int, QByteArray> inStream;
    const auto write = [&](Entries &list, int number, const QByteArray &body) {
        list[number] = {'n', m_bytes.size(), 0};
        m_bytes += written(number, body);
    };
    for (const auto &[number, body] : objects) {
        if (packs && packable(body))
            inStream[number] = body;
        else
            write(entries, number, body);
    }
    if (!inStream.empty())
        write(hidden, objectStream, packed(inStream, objectStream, hidden));
    m_bytes += trick.loose;
    for (const auto &[number, offset] : trick.elsewhere)
        entries[number] = {'n', offset, 0};
    for (const int number : trick.freed)
        entries[number] = {'f', 0, 0};
    QByteArray trailer = "/Size " + QByteArray::number(packs ? streamSize : highestObject) + " /Root 1 0 R"
        + previous + (m_writing == Writing::Encrypted ? cipher().trailer() : QByteArray());
    qint64 section = m_bytes.size();
    if (packs) {
        if (m_writing == Writing::Stream)
            hidden.merge(entries);
        hidden[objectStream + 1] = {'n', section, 0};
        const QByteArray own
            = m_writing == Writing::Stream ? trailer : "/Size " + QByteArray::number(streamSize);
        m_bytes += written(objectStream + 1, streamOf(hidden, own));
        trailer += " /XRefStm " + QByteArray::number(section);
    }
    if (m_writing != Writing::Stream) {
        section = m_bytes.size();
        m_bytes += table(entries) + "trailer\n<< " + trailer + " >>\n";
    }
    m_bytes += "startxref\n" + QByteArray::number(section) + "\n%%EOF\n";
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

PdfDraft::PdfDraft(Writing writing, const std::map<int, QByteArray> &objects, const DraftTrick &trick)
    : m_writing(writing)
{
    m_bytes = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    std::map<int, QByteArray> all = objects;
    all.merge(std::map<int, QByteArray>{{1, catalog("")},
        {2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"},
        {3, page("[7 0 R 8 0 R 9 0 R]")},
        {4, stream("", "BT /F 14 Tf 20 220 Td (CONG VAN so) Tj 0 -30 Td (Noi dung da ky.) Tj ET")},
        {5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"},
        {6, form("[10 0 R]")},
        {7, blank(0, "number", "")},
        {8, blank(1, "day", "")},
        {9, blank(2, "month", "")},
        {10, "<< /T (chauban) /Kids [7 0 R 8 0 R 9 0 R] >>"}});
    append(all, trick, "");
}

qint64 PdfDraft::lastSection() const
{
    const qsizetype at = m_bytes.lastIndexOf("startxref");
    return m_bytes.mid(at + 10, m_bytes.indexOf('\n', at + 10) - at - 10).toLongLong();
}

void PdfDraft::update(const std::map<int, QByteArray> &objects, const DraftTrick &trick)
{
    append(objects, trick, " /Prev " + QByteArray::number(trick.previous.value_or(lastSection())));
}

qint64 PdfDraft::sign(const Signing &signing, const std::function<QByteArray(const QByteArray &)> &sign)
{
    const int valueNumber = signing.value ? signing.value : signing.field + 1;
    const QByteArray value = QByteArray::number(valueNumber);
    const QByteArray image = QByteArray::number(valueNumber + 1);
    const QByteArray placeholder = "/ByteRange [0000000000 0000000000 0000000000 0000000000]";
    const bool timestamp = signing.subFilter == "ETSI.RFC3161";
    std::map<int, QByteArray> objects = signing.also;
    objects[signing.field] = "<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 /P 3 0 R /T (" + signing.name
        + ") /Rect " + signing.rectangle + " /V " + value + " 0 R /AP << /N " + image + " 0 R >> "
        + signing.fieldExtra + " >>";
    objects[valueNumber] = "<< /Type /"
        + (signing.type.isEmpty() ? QByteArray(timestamp ? "DocTimeStamp" : "Sig") : signing.type)
        + " /Filter /Adobe.PPKLite /SubFilter /" + signing.subFilter + " /M (D:20260531080000Z) "
        + signing.extra + placeholder + " /Contents <" + QByteArray(2 * contentsBytes, '0') + "> >>";
    objects[valueNumber + 1] = PdfDraft::image(signing.name);
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
