// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/signing/verify/Paper.h"

#include <QFile>

namespace chauban::test {

namespace {

const QByteArray annotations = "7 0 R 8 0 R 9 0 R 11 0 R 14 0 R";
const QByteArray layer
    = "/OCProperties << /OCGs [15 0 R] /D << /Order [15 0 R] /ON [15 0 R] >> >> /Metadata 16 0 R ";
const QByteArray shadowContent = PdfDraft::stream("", "BT /F 14 Tf 20 220 Td (SO TIEN 900 TRIEU) Tj ET");

std::map<int, QByteArray> draftObjects()
{
    return {{1, PdfDraft::catalog(layer)},
        {3, PdfDraft::page('[' + annotations + ']')},
        {6, PdfDraft::form("[10 0 R 11 0 R]")},
        {11, "<< /Type /Annot /Subtype /Widget /FT /Sig /F 4 /P 3 0 R /T (Seal) /Rect [220 100 280 150] >>"},
        {14, "<< /Type /Annot /Subtype /Text /Rect [250 20 270 40] /Contents (xem) /P 3 0 R /F 4 >>"},
        {15, "<< /Type /OCG /Name (Lop) >>"},
        {16, PdfDraft::stream("/Type /Metadata /Subtype /XML", "<x xmlns=\"urn:x\">1</x>")},
        {50, PdfDraft::page("[]").replace("/Contents 4 0 R", "/Contents 51 0 R")},
        {51, shadowContent}};
}

}

Paper::Paper(PdfDraft::Writing kind, int level)
    : writing(kind)
    , permission(level)
    , draft(kind, draftObjects())
{
    const QByteArray unnamed = draft.written(4, shadowContent);
    draft.update({}, {.loose = unnamed});
    shadow = draft.bytes().indexOf(unnamed);
    unsignedSection = draft.lastSection();
    PdfDraft::Signing first = signing(20, "Person", "[100 100 200 150]");
    first.fields = "[10 0 R 11 0 R 20 0 R]";
    first.annotations = '[' + annotations + " 20 0 R]";
    if (permission) {
        first.extra = "/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type "
                      "/TransformParams /V /1.2 /P "
            + QByteArray::number(permission) + " >> >>] ";
        first.catalog = layer + "/Perms << /DocMDP 21 0 R >>";
    }
    gap = draft.sign(first, bySigner);
    signedEnd = draft.bytes().size();
}

QByteArray Paper::page(const QByteArray &more)
{
    return PdfDraft::page('[' + annotations + " 20 0 R " + more + ']');
}

QByteArray Paper::form(const QByteArray &more)
{
    return PdfDraft::form("[10 0 R 11 0 R 20 0 R " + more + ']');
}

QByteArray Paper::catalog(const QByteArray &more) const
{
    return PdfDraft::catalog(layer + (permission ? "/Perms << /DocMDP 21 0 R >> " : "") + more);
}

PdfDraft::Signing Paper::signing(int number, const QByteArray &name, const QByteArray &rectangle) const
{
    const QByteArray own = number == 11 ? QByteArray() : QByteArray::number(number) + " 0 R";
    PdfDraft::Signing signing;
    signing.field = number == 11 ? 11 : number;
    signing.value = number == 11 ? 35 : number + 1;
    signing.name = name;
    signing.rectangle = rectangle;
    signing.fields = "[10 0 R 11 0 R 20 0 R " + own + ']';
    signing.annotations = '[' + annotations + " 20 0 R " + own + ']';
    return signing;
}

QByteArray Paper::contents() const
{
    return draft.bytes().mid(gap, draft.bytes().indexOf('>', gap) + 1 - gap);
}

QByteArray Paper::byteRange() const
{
    const qsizetype at = draft.bytes().lastIndexOf("/ByteRange", gap);
    return draft.bytes().mid(at, draft.bytes().indexOf(']', at) + 1 - at);
}

std::string describe(const Paper &paper)
{
    static const char *writings[] = {"table", "stream", "hybrid", "encrypted"};
    static const char *levels[] = {"approval", "P1", "P2", "P3"};
    return std::string(writings[int(paper.writing)]) + ' ' + levels[paper.permission];
}

void VerdictTable::add(const char *row, const Paper &paper, const VerificationReport &report)
{
    m_cells[row][describe(paper)] = word(report.verdict).toStdString();
}

VerdictTable::~VerdictTable()
{
    QFile file(
        qEnvironmentVariable("CHAUBAN_TABLES") + u'/' + QLatin1StringView(m_name) + QStringLiteral(".md"));
    if (!qEnvironmentVariableIsSet("CHAUBAN_TABLES") || !file.open(QIODevice::WriteOnly))
        return;
    std::string head = "| |";
    std::string rule = "\n|---|";
    std::string text;
    for (const auto &[row, cells] : m_cells) {
        text += "\n| " + row + " |";
        for (const auto &[column, verdict] : cells)
            text += ' ' + verdict + " |";
    }
    for (const auto &[column, verdict] :
        m_cells.empty() ? decltype(m_cells)::mapped_type() : m_cells.begin()->second) {
        head += ' ' + column + " |";
        rule += "---|";
    }
    file.write(QByteArray::fromStdString(head + rule + text + '\n'));
}

}
