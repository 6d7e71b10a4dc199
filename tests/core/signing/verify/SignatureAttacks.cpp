// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/signing/verify/Attacks.h"

namespace chauban::test {

namespace {

const QByteArray fake = PdfDraft::stream("", "BT /F 14 Tf 20 220 Td (SO TIEN 900 TRIEU) Tj ET");
const QByteArray head = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ";

QByteArray range(qint64 first, qint64 second, qint64 third)
{
    return "/ByteRange [0 " + QByteArray::number(first) + ' ' + QByteArray::number(second) + ' '
        + QByteArray::number(third) + ']';
}

/// The bytes of the first dictionary from /ByteRange to /Contents become `text`, the file keeps its length.
std::function<void(Paper &)> written(const QByteArray &text)
{
    return [text](Paper &paper) {
        QByteArray bytes = paper.draft.bytes();
        const qsizetype at = bytes.lastIndexOf("/ByteRange", paper.gap);
        const qsizetype length = bytes.indexOf("/Contents", at) - at;
        paper.draft.setBytes(bytes.replace(at, length, text.leftJustified(length, ' ')));
    };
}

std::function<void(Paper &)> contentsWritten(const QByteArray &text)
{
    return [text](Paper &paper) {
        QByteArray bytes = paper.draft.bytes();
        const qsizetype at = bytes.lastIndexOf("/Contents", paper.gap);
        paper.draft.setBytes(bytes.replace(at, text.size(), text));
    };
}

/// An update gives the dictionary other entries before its range and contents.
std::function<void(Paper &)> spoofed(const QByteArray &entries)
{
    return [entries](Paper &paper) {
        paper.update({{21, entries + paper.byteRange() + " /Contents " + paper.contents() + " >>"}});
    };
}

/// Digest and contents fit, since the signed tail is copied behind the foreign objects.
void wrapped(Paper &paper)
{
    const QByteArray before = paper.draft.bytes();
    const qsizetype after = before.indexOf('>', paper.gap) + 1;
    const QByteArray tail = before.mid(after, paper.signedEnd - after);
    const auto forged = [&](qint64 at) {
        return head + range(paper.gap, at, tail.size()).leftJustified(60, ' ') + " /Contents "
            + paper.contents() + " >>";
    };
    PdfDraft probe = paper.draft;
    probe.update({{4, fake}, {21, forged(0)}}, {.loose = tail});
    paper.update({{4, fake}, {21, forged(probe.bytes().lastIndexOf(tail))}}, {.loose = tail});
}

void movedRange(Paper &paper)
{
    QByteArray bytes = paper.draft.bytes();
    const qint64 after = bytes.indexOf('>', paper.gap) + 1;
    const QByteArray old = paper.byteRange();
    const QByteArray moved = range(paper.gap, after + 50, bytes.size() - after);
    bytes.replace(bytes.lastIndexOf(old, paper.gap), old.size(), moved.leftJustified(old.size(), ' '));
    paper.draft.setBytes(bytes.insert(after, QByteArray(50, ' ')));
}

/// A second field whose signature has this range and contents.
std::function<void(Paper &)> second(const std::function<QByteArray(const Paper &)> &value)
{
    return [value](Paper &paper) {
        paper.update({{60,
                          "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Second) /Rect [0 0 0 0] /F 132 /P 3 "
                          "0 R /V 61 0 R >>"},
            {61, head + value(paper) + " >>"},
            {6, Paper::form("60 0 R")},
            {3, Paper::page("60 0 R")}});
    };
}

void dirtyPadding(Paper &paper)
{
    QByteArray bytes = paper.draft.bytes();
    bytes[bytes.indexOf('>', paper.gap) - 3] = '7';
    paper.draft.setBytes(bytes);
}

/// The agency's seal locks the number, which then changes.
void lockedFieldFilled(Paper &paper)
{
    PdfDraft::Signing seal = paper.signing(11, "Seal", "[220 100 280 150]");
    seal.extra = "/Reference [<< /Type /SigRef /TransformMethod /FieldMDP /TransformParams << /Type "
                 "/TransformParams /V /1.2 /Action /Include /Fields [(chauban.number)] >> >>] ";
    paper.draft.sign(seal, bySigner);
    paper.update({{7, PdfDraft::blank(0, "number", "06")}});
}

std::vector<Attack> forgeries()
{
    return {
        {"USF: range of nothing", written("/ByteRange [0 0 0 0]")},
        {"USF: range of negative numbers", written("/ByteRange [0 -1 5 -1]")},
        {"USF: range null", written("/ByteRange null")},
        {"USF: range missing", written("")},
        {"USF: range empty", written("/ByteRange []")},
        {"USF: range outside the file", written("/ByteRange [0 99999999 99999999 1]")},
        {"USF: range of names", written("/ByteRange [/a /b /c /d]")},
        {"USF: contents missing", contentsWritten("/Kontents ")},
        {"USF: contents null", contentsWritten("/Contents null /Rest <")},
        {"USF: contents empty", contentsWritten("/Contents <> /Rest <")},
        {"USF: contents of one byte", contentsWritten("/Contents <00> /Rest <")},
        {"USF: contents all zero",
            [](Paper &paper) {
                QByteArray bytes = paper.draft.bytes();
                const qsizetype length = bytes.indexOf('>', paper.gap) - paper.gap - 1;
                paper.draft.setBytes(bytes.replace(paper.gap + 1, length, QByteArray(length, '0')));
            }},
        {"USF: dictionary by an update, no contents",
            [](Paper &paper) {
                paper.update({{21, head + paper.byteRange() + " >>"}});
            }},
        {"USF: dictionary by an update, no range",
            [](Paper &paper) {
                paper.update({{21, head + "/Contents " + paper.contents() + " >>"}});
            }},
    };
}

std::vector<Attack> spoofs()
{
    return {
        {"spoofed dictionary: other reason", spoofed(head + "/M (D:20260531080000Z) /Reason (Khac) ")},
        {"spoofed dictionary: other time", spoofed(head + "/M (D:20200101080000Z) ")},
        {"spoofed dictionary: other sub-filter",
            spoofed("<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /M "
                    "(D:20260531080000Z) ")},
        {"spoofed dictionary: field points at a copy",
            [](Paper &paper) {
                paper.update({{60,
                                  head + "/Name (Chu tich) " + paper.byteRange() + " /Contents "
                                      + paper.contents() + " >>"},
                    {20,
                        "<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 /P 3 0 R /T (Person) /Rect [100 "
                        "100 200 150] "
                        "/V 60 0 R /AP << /N 22 0 R >> >>"}});
            }},
        {"signature taken out of its field",
            [](Paper &paper) {
                paper.update({{20,
                    "<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 /P 3 0 R /T (Person) /Rect [100 100 "
                    "200 150] "
                    "/AP << /N 22 0 R >> >>"}});
            },
            Attack::Refusal::Doubt},
        {"signature's image exchanged",
            [](Paper &paper) {
                paper.update({{22, PdfDraft::image("Chu tich")}});
            }},
        {"signature's place moved",
            [](Paper &paper) {
                paper.update({{20,
                    "<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 /P 3 0 R /T (Person) /Rect [10 180 200 "
                    "240] "
                    "/V 21 0 R /AP << /N 22 0 R >> >>"}});
            }},
        {"FieldMDP: locked number changed", lockedFieldFilled},
        {"non-zero padding", dirtyPadding},
    };
}

std::vector<Attack> wraps()
{
    return {
        {"SWA: range leaves room for foreign bytes", movedRange},
        {"SWA: signed tail copied behind foreign objects", wrapped},
        {"overlap: second range begins inside the first contents", second([](const Paper &paper) {
             return range(paper.gap + 10, paper.gap + 900, 50) + " /Contents <00>";
         })},
        {"overlap: second range ends inside the first contents",
            second([](const Paper &paper) { return range(20, 40, paper.gap + 100) + " /Contents <00>"; })},
        {"nested: second range within the first's part", second([](const Paper &paper) {
             return range(20, 40, paper.gap - 200) + " /Contents " + paper.contents();
         })},
        {"second field with the first's dictionary copied",
            second([](const Paper &paper) { return paper.byteRange() + " /Contents " + paper.contents(); })},
        {"second range that does not begin at 0", second([](const Paper &paper) {
             return "/ByteRange [10 " + QByteArray::number(paper.gap - 10) + ' '
                 + QByteArray::number(paper.gap + 12002) + " 100] /Contents " + paper.contents();
         })},
    };
}

}

std::vector<Attack> signatureAttacks()
{
    std::vector<Attack> attacks;
    for (auto &list : {forgeries(), spoofs(), wraps()})
        attacks.insert(attacks.end(), list.begin(), list.end());
    return attacks;
}

}
