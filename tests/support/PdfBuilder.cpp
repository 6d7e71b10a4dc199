// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/PdfBuilder.h"

#include <map>

namespace chauban::test {

namespace {
constexpr int Catalog = 1;
constexpr int PageTree = 2;
constexpr int FirstPage = 3;

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray reference(int id)
{
    return number(id) + " 0 R";
}

QByteArray stream(const QByteArray &dictionary, const QByteArray &data)
{
    return "<< " + dictionary + " /Length " + number(data.size()) + " >>\nstream\n" + data + "\nendstream";
}

/// The objects' texts by number, and which of them an object stream holds.
struct Objects
{
    std::map<int, QByteArray> texts;
    int next = 1;

    int add(const QByteArray &text)
    {
        texts[next] = text;
        return next++;
    }
    /// As it is to stand in its owner.
    QByteArray standing(Stands stands, const QByteArray &key, const QByteArray &text)
    {
        if (stands == Stands::Absent)
            return {};
        return " " + key + " " + (stands == Stands::Direct ? text : reference(add(text)));
    }
};

struct XrefWriter
{
    QByteArray out;
    qint64 header = 0;
    std::map<int, qint64> offsets;
    std::map<int, std::pair<int, int>> packed; ///< number → object stream, index
    int size = 0;
    QByteArray trailer;

    void object(int id, const QByteArray &text)
    {
        offsets[id] = out.size() - header;
        out += number(id) + " 0 obj\n" + text + "\nendobj\n";
    }

    void pack(int id, const std::map<int, QByteArray> &objects)
    {
        QByteArray head;
        QByteArray body;
        int index = 0;
        for (const auto &[member, text] : objects) {
            head += number(member) + ' ' + number(body.size()) + ' ';
            body += text + '\n';
            packed[member] = {id, index++};
        }
        object(
            id, stream("/Type /ObjStm /N " + number(index) + " /First " + number(head.size()), head + body));
    }

    QByteArray streamEntries(bool onlyPacked) const
    {
        QByteArray data;
        for (int id = 0; id < size; ++id) {
            const auto entry = [&](int type, qint64 second, int third) {
                data += char(type);
                for (int shift = 24; shift >= 0; shift -= 8)
                    data += char(second >> shift);
                data += char(third >> 8);
                data += char(third);
            };
            if (const auto found = packed.find(id); found != packed.end())
                entry(2, found->second.first, found->second.second);
            else if (const auto at = offsets.find(id); at != offsets.end() && !onlyPacked)
                entry(1, at->second, 0);
            else
                entry(0, 0, 65535);
        }
        return data;
    }

    /// Writes the cross-reference stream `id` and returns its offset.
    qint64 xrefStream(int id, bool onlyPacked)
    {
        const auto at = out.size() - header;
        offsets[id] = at;
        const auto data = streamEntries(onlyPacked);
        out += number(id) + " 0 obj\n"
            + stream("/Type /XRef /W [1 4 2] /Size " + number(size) + ' ' + trailer, data) + "\nendobj\n";
        return at;
    }

    qint64 table(const QByteArray &extra, int surplus)
    {
        const auto at = out.size() - header;
        out += "xref\n0 " + number(size) + "\n0000000000 65535 f \n";
        for (int id = 1; id < size; ++id) {
            const auto found = offsets.find(id);
            out += found == offsets.end() ? QByteArray("0000000000 65535 f \n")
                                          : number(found->second).rightJustified(10, '0') + " 00000 n \n";
        }
        out += "trailer\n<< /Size " + number(size + surplus) + ' ' + trailer + extra + " >>\n";
        return at;
    }
};

/// Catalog, page tree, pages, form and fields.
Objects contents(const PdfBuilder &builder)
{
    Objects objects;
    objects.next = FirstPage + builder.pages;
    const int font = objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>");
    const int text = objects.add(stream({}, "BT /F 14 Tf 72 700 Td (Kinh gui) Tj ET"));
    QByteArray fields;
    for (const auto &field : builder.fields)
        fields += ' '
            + reference(objects.add(
                "<< /Type /Annot /Subtype /Widget /F 4 /P " + reference(FirstPage) + ' ' + field + " >>"));
    for (int page = 0; page < builder.pages; ++page) {
        const auto widgets = page == 0 ? fields : QByteArray();
        const auto stands = !widgets.isEmpty() && builder.annotations == Stands::Absent ? Stands::Direct
                                                                                        : builder.annotations;
        objects.texts[FirstPage + page] = "<< /Type /Page /Parent " + reference(PageTree) + ' '
            + builder.pageEntries + " /Resources << /Font << /F " + reference(font) + " >> >> /Contents "
            + reference(text) + objects.standing(stands, "/Annots", "[" + widgets + " ]") + " >>";
    }
    QByteArray kids;
    for (int page = 0; page < builder.pages; ++page)
        kids += ' ' + reference(FirstPage + page);
    objects.texts[PageTree] = "<< /Type /Pages /Count " + number(builder.pages) + " /Kids [" + kids + " ] >>";
    const auto formStands
        = !fields.isEmpty() && builder.form == Stands::Absent ? Stands::Direct : builder.form;
    const auto form = formStands == Stands::Absent ? QByteArray()
                                                   : "<< " + builder.formEntries
            + objects.standing(builder.formFields == Stands::Absent && !fields.isEmpty() ? Stands::Direct
                                                                                         : builder.formFields,
                "/Fields",
                "[" + fields + " ]")
            + " >>";
    objects.texts[Catalog] = "<< /Type /Catalog /Pages " + reference(PageTree)
        + objects.standing(formStands, "/AcroForm", form) + " >>";
    return objects;
}
}

QByteArray PdfBuilder::build() const
{
    auto objects = contents(*this);
    if (!padding.isEmpty())
        objects.add(stream({}, padding));
    const int extraObject = objects.add("(what old readers do not need)");
    XrefWriter writer;
    writer.out = beforeHeader;
    writer.header = beforeHeader.size();
    writer.out += "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
    std::map<int, QByteArray> hidden; // what an object stream will hold
    for (const auto &[id, text] : objects.texts) {
        const bool packable = kind == CrossReference::Stream
            ? id < FirstPage + pages
            : kind == CrossReference::Hybrid && id == extraObject;
        if (packable)
            hidden[id] = text;
        else
            writer.object(id, text);
    }
    writer.trailer = "/Root " + reference(Catalog)
        + " /ID [<00112233445566778899aabbccddeeff>"
          "<00112233445566778899aabbccddeeff>]";
    int next = objects.next;
    qint64 position = 0;
    QByteArray extra;
    if (kind != CrossReference::Table) {
        writer.pack(next++, hidden);
        writer.size = ++next + (kind == CrossReference::Stream ? sizeSurplus : 0);
        position = writer.xrefStream(next - 1, kind == CrossReference::Hybrid);
        extra = " /XRefStm " + number(position);
    }
    if (kind != CrossReference::Stream) {
        writer.size = next;
        position = writer.table(kind == CrossReference::Hybrid ? extra : QByteArray(), sizeSurplus);
    }
    return writer.out + "startxref\n" + number(position) + "\n%%EOF" + afterEnd;
}

QByteArray templateDraft()
{
    PdfBuilder builder;
    builder.formEntries = "/DA (/F 13 Tf 0 g) /DR << /Font << /F << /Type /Font /Subtype /Type1 "
                          "/BaseFont /Times-Roman >> >> >>";
    const QByteArray lock = " /Lock << /Type /SigFieldLock /Action /Include "
                            "/Fields [(chauban.number) (chauban.day) (chauban.month)] >>";
    // A name with periods in one field and a tree of partial names are the same to a reader of names.
    builder.fields = {"/FT /Tx /T (chauban.number) /Rect [100 700 160 716]",
        "/FT /Tx /T (chauban.day) /Q 1 /Rect [300 700 320 716]",
        "/FT /Tx /T (chauban.month) /Q 1 /Rect [350 700 370 716]",
        "/FT /Sig /T (chauban.signature) /Rect [350 200 500 270]",
        "/FT /Sig /T (chauban.seal) /Rect [290 180 400 290]" + lock};
    return builder.build();
}

}
