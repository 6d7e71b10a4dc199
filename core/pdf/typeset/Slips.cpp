// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/Slips.h"

#include "core/pdf/typeset/DraftParts.h"
#include "core/pdf/typeset/SlipParts.h"
#include "core/pdf/typeset/Table.h"

#include <QPainter>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Số: 15", or the label and dots to write on.
QString withDots(const QString &label, const QString &value, int dots)
{
    return label + (value.isEmpty() ? QString(dots, u'.') : value);
}

/// A heading, its hint in small letters, and a row for each opinion (words at the left, date and name at the right),
/// or room to write one.
QList<FlowPiece> opinionPieces(
    const QString &heading, const QString &hint, const QList<SlipOpinion> &opinions)
{
    TableStyle style{.widths = {draftFrame.width}, .size = 13};
    style.face = Face::Bold;
    auto pieces = tableRow({heading}, style);
    pieces.first().spaceBefore = points(10);
    style.face = Face::Italic;
    style.size = 11;
    pieces << tableRow({hint}, style);
    for (auto &piece : pieces)
        piece.keepWithNext = true;
    style.face = Face::Regular;
    style.size = 13;
    style.shortest = opinions.isEmpty() ? millimetres(38) : millimetres(18);
    if (opinions.isEmpty())
        return pieces << tableRow({QString()}, style);
    const qreal names = millimetres(48);
    style.widths = {draftFrame.width - names, names};
    style.aligns = {Align::Left, Align::Centre};
    for (const auto &opinion : opinions)
        pieces << tableRow({opinion.text, opinion.date + u'\n' + opinion.signedBy}, style);
    return pieces;
}

/// Two titles side by side with room to sign below, and the sender's name.
FlowPiece handOverPiece(const QString &sender)
{
    const qreal half = draftFrame.width / 2;
    const TextStyle bold{.size = 13, .face = Face::Bold, .align = Align::Centre};
    const TextBlock gave(u"NGƯỜI GIAO"_s, bold, half);
    const TextBlock received(u"NGƯỜI NHẬN"_s, bold, half);
    const TextBlock hint(u"(ký, ghi rõ họ tên, ngày giờ nhận)"_s,
        {.size = 11, .face = Face::Italic, .align = Align::Centre},
        half);
    const TextBlock name(sender, bold, half);
    const qreal gap = millimetres(28);
    return {.height = gave.height() + gap + name.height(),
        .spaceBefore = points(18),
        .draw = [=](QPainter &painter, QPointF at) {
            gave.draw(painter, at);
            received.draw(painter, at + QPointF(half, 0));
            hint.draw(painter, at + QPointF(half, received.height()));
            name.draw(painter, at + QPointF(0, gave.height() + gap));
        }};
}

QList<FlowPiece> packageTable(const QList<PackageLine> &lines)
{
    TableStyle style{.size = 12};
    for (const qreal width : {11.0, 32.0, 24.0, 56.0, 17.0, 25.0})
        style.widths << millimetres(width);
    TableStyle header = style;
    header.face = Face::Bold;
    header.aligns = QList<Align>(style.widths.size(), Align::Centre);
    auto pieces = tableRow({u"STT"_s,
                               u"Số, ký hiệu"_s,
                               u"Ngày tháng"_s,
                               u"Tên loại và trích yếu nội dung"_s,
                               u"Số lượng"_s,
                               u"Ghi chú"_s},
        header);
    pieces.first().spaceBefore = points(10);
    for (auto &piece : pieces)
        piece.keepWithNext = true;
    for (qsizetype i = 0; i < lines.size(); ++i)
        pieces << tableRow({QString::number(i + 1),
                               lines[i].codeNumber,
                               lines[i].date,
                               lines[i].typeAndSubject,
                               lines[i].copies,
                               lines[i].note},
            style);
    return pieces;
}

}

Result<QByteArray> printHandlingSlip(const HandlingSlip &slip, const QDateTime &created)
{
    QList<FlowPiece> pieces{slipHead(slip.parentAgency, slip.agency, Motto::Without)};
    pieces << slipLine(u"PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN"_s,
        {.size = 16, .face = Face::Bold, .align = Align::Centre},
        points(12));
    const TextStyle text{.size = 13, .align = Align::Left};
    pieces << slipLine(withDots(u"Số đến: "_s, slip.arrivalNumber, 30) + u"     "_s
            + withDots(u"Ngày đến: "_s, slip.arrivalDate, 40),
        text,
        points(12));
    pieces << slipLine(withDots(u"Tác giả: "_s, slip.author, 100), text, points(4));
    pieces << slipLine(withDots(u"Số, ký hiệu: "_s, slip.codeNumber, 40) + u"     "_s
            + withDots(u"Ngày tháng: "_s, slip.documentDate, 40),
        text,
        points(4));
    pieces << slipLine(
        withDots(u"Tên loại và trích yếu nội dung: "_s, slip.typeAndSubject, 70), text, points(4));
    pieces << opinionPieces(u"Ý kiến của lãnh đạo cơ quan, tổ chức"_s,
        u"Giao đơn vị, cá nhân chủ trì; đơn vị, cá nhân phối hợp; thời hạn giải quyết; ngày, tháng, năm cho ý kiến"_s,
        slip.leaders);
    pieces << opinionPieces(u"Ý kiến của lãnh đạo đơn vị"_s,
        u"Giao cho cá nhân; thời hạn giải quyết; ngày, tháng, năm cho ý kiến"_s,
        slip.unitHeads);
    pieces << opinionPieces(
        u"Ý kiến của người được giao giải quyết"_s, u"Ý kiến, đề xuất; ngày, tháng, năm"_s, slip.handlers);
    return printSlip(pieces,
        {.title = u"Phiếu giải quyết văn bản đến "_s + slip.arrivalNumber,
            .author = slip.agency,
            .created = created});
}

Result<QByteArray> printPackageCover(const PackageCover &cover, const QDateTime &created)
{
    QList<FlowPiece> pieces{slipHead(cover.parentAgency, cover.agency, Motto::With)};
    const QString date = cover.date.isValid() ? u"%1, ngày %2 tháng %3 năm %4"_s.arg(cover.place)
                                                    .arg(cover.date.day(), 2, 10, QChar(u'0'))
                                                    .arg(cover.date.month(), 2, 10, QChar(u'0'))
                                                    .arg(cover.date.year())
                                              : QString();
    pieces << slipLine(date, {.size = 13, .face = Face::Italic, .align = Align::Right}, points(8));
    pieces << slipLine(
        u"PHIẾU GỬI VĂN BẢN"_s, {.size = 16, .face = Face::Bold, .align = Align::Centre}, points(12));
    pieces << slipLine(u"Kính gửi: "_s + cover.recipient, {.size = 14, .align = Align::Centre}, points(10));
    if (!cover.recipientAddress.isEmpty())
        pieces << slipLine(
            u"Địa chỉ: "_s + cover.recipientAddress, {.size = 13, .align = Align::Centre}, points(4));
    pieces << packageTable(cover.lines);
    pieces << slipLine(u"Đề nghị đơn vị nhận kiểm tra, ký nhận và gửi lại phiếu này."_s,
        {.size = 13, .align = Align::Justified, .firstIndent = millimetres(12.7)},
        points(10));
    pieces.last().keepWithNext = true;
    pieces << handOverPiece(cover.sender);
    return printSlip(pieces,
        {.title = u"Phiếu gửi văn bản - "_s + cover.recipient, .author = cover.agency, .created = created});
}

}
