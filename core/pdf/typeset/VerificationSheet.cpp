// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/VerificationSheet.h"

#include "core/pdf/typeset/DraftParts.h"
#include "core/pdf/typeset/SlipParts.h"
#include "core/pdf/typeset/Table.h"

namespace chauban {

namespace {

QList<FlowPiece> sectionPieces(const SheetSection &section)
{
    auto pieces = slipLine(section.heading, {.size = 13, .face = Face::Bold}, points(14));
    pieces.last().keepWithNext = true;
    const qreal names = millimetres(56);
    const TableStyle style{.widths = {names, draftFrame.width - names}, .size = 12};
    bool first = true;
    for (const auto &row : section.rows) {
        auto set = tableRow({row.name, row.text}, style);
        if (first)
            set.first().spaceBefore = points(4);
        first = false;
        pieces << set;
    }
    for (const auto &note : section.notes)
        pieces << slipLine(note, {.size = 12, .align = Align::Justified}, points(4));
    return pieces;
}

}

Result<QByteArray> printVerificationSheet(const VerificationSheet &sheet, const QDateTime &created)
{
    QList<FlowPiece> pieces;
    if (!sheet.agency.isEmpty())
        pieces << slipHead(sheet.parentAgency, sheet.agency, Motto::Without);
    pieces << slipLine(
        sheet.title.toUpper(), {.size = 16, .face = Face::Bold, .align = Align::Centre}, points(12));
    pieces << slipLine(sheet.conclusion, {.size = 14, .face = Face::Bold, .align = Align::Centre}, points(8));
    for (const auto &section : sheet.sections)
        pieces << sectionPieces(section);
    pieces << slipLine(
        sheet.closing, {.size = 11, .face = Face::Italic, .align = Align::Justified}, points(16));
    return printSlip(pieces, {.title = sheet.title, .author = sheet.agency, .created = created});
}

}
