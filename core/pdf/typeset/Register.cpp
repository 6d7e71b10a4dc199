// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/Register.h"

#include "core/csv/Csv.h"
#include "core/pdf/typeset/DraftParts.h"
#include "core/pdf/typeset/Table.h"

#include <QPainter>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal pageWidth = millimetres(297);
constexpr qreal pageHeight = millimetres(210);
constexpr PageFrame frame{
    millimetres(15), millimetres(15), pageWidth - millimetres(30), pageHeight - millimetres(17)};
constexpr qreal cellSize = 11;

/// A register in the norm's columns, before it becomes paper or text.
struct RegisterTable
{
    QString title;
    QStringList columns;
    QList<int> widths; ///< millimetres, 267 in all
    QList<QStringList> rows;
    QList<bool> cancelled; ///< one per row
};

QString noteOf(const QString &note, bool cancelled)
{
    if (!cancelled || note.startsWith(u"Đã hủy"_s))
        return note;
    return note.isEmpty() ? u"Đã hủy"_s : u"Đã hủy: "_s + note;
}

RegisterTable tableOf(const QList<OutgoingRegisterRow> &rows)
{
    RegisterTable table{u"SỔ ĐĂNG KÝ VĂN BẢN ĐI"_s,
        {u"Số, ký hiệu văn bản"_s,
            u"Ngày tháng văn bản"_s,
            u"Tên loại và trích yếu nội dung văn bản"_s,
            u"Người ký"_s,
            u"Nơi nhận văn bản"_s,
            u"Đơn vị, người nhận bản lưu"_s,
            u"Số lượng bản"_s,
            u"Ngày chuyển"_s,
            u"Ký nhận"_s,
            u"Ghi chú"_s},
        {30, 22, 56, 27, 32, 25, 13, 22, 18, 22},
        {},
        {}};
    for (const auto &row : rows) {
        table.rows << QStringList{row.codeNumber,
            row.date,
            row.typeAndSubject,
            row.signer,
            row.recipients,
            row.copyKeptBy,
            row.copies,
            row.dateSent,
            row.receivedBy,
            noteOf(row.note, row.cancelled)};
        table.cancelled << row.cancelled;
    }
    return table;
}

RegisterTable tableOf(const QList<IncomingRegisterRow> &rows)
{
    RegisterTable table{u"SỔ ĐĂNG KÝ VĂN BẢN ĐẾN"_s,
        {u"Ngày đến"_s,
            u"Số đến"_s,
            u"Tác giả"_s,
            u"Số, ký hiệu"_s,
            u"Ngày tháng"_s,
            u"Tên loại và trích yếu nội dung"_s,
            u"Đơn vị hoặc người nhận"_s,
            u"Ngày chuyển"_s,
            u"Ký nhận"_s,
            u"Ghi chú"_s},
        {22, 14, 33, 30, 22, 56, 30, 22, 18, 20},
        {},
        {}};
    for (const auto &row : rows) {
        table.rows << QStringList{row.arrivalDate,
            row.arrivalNumber,
            row.author,
            row.codeNumber,
            row.date,
            row.typeAndSubject,
            row.receiver,
            row.datePassedOn,
            row.receivedBy,
            noteOf(row.note, row.cancelled)};
        table.cancelled << row.cancelled;
    }
    return table;
}

RegisterTable tableOf(const QList<FollowUpRegisterRow> &rows)
{
    RegisterTable table{u"SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN"_s,
        {u"Số đến"_s,
            u"Tên loại, số và ký hiệu, ngày tháng, tác giả và trích yếu nội dung"_s,
            u"Đơn vị hoặc người nhận"_s,
            u"Thời hạn giải quyết"_s,
            u"Tiến độ giải quyết"_s,
            u"Số, ký hiệu văn bản trả lời"_s,
            u"Ghi chú"_s},
        {16, 92, 40, 25, 38, 32, 24},
        {},
        {}};
    for (const auto &row : rows) {
        table.rows << QStringList{row.arrivalNumber,
            row.document,
            row.receiver,
            row.deadline,
            row.progress,
            row.replyCodeNumber,
            row.note};
        table.cancelled << false;
    }
    return table;
}

QString periodOf(const RegisterHeading &heading)
{
    if (!heading.from.isValid() || !heading.to.isValid())
        return u"Năm %1"_s.arg(heading.year);
    const auto day = u"dd/MM/yyyy"_s;
    return u"Năm %1 (từ ngày %2 đến ngày %3)"_s.arg(heading.year)
        .arg(heading.from.toString(day), heading.to.toString(day));
}

/// Agency at the left, title and period centred below; returns the drawings and the y below them.
Sheet headOfRegister(const RegisterHeading &heading, const QString &title, qreal &bottom)
{
    Sheet sheet;
    qreal y = frame.top;
    const auto put = [&](const QString &text, const TextStyle &style, qreal width) {
        if (text.isEmpty())
            return;
        const TextBlock block(text, style, width);
        sheet << [block, y](QPainter &painter) { block.draw(painter, {frame.left, y}); };
        y += block.height();
    };
    const qreal agencyWidth = millimetres(100);
    put(heading.parentAgency.toUpper(), {.size = 12, .align = Align::Centre}, agencyWidth);
    put(heading.agency.toUpper(), {.size = 12, .face = Face::Bold, .align = Align::Centre}, agencyWidth);
    y += points(6);
    put(title, {.size = 16, .face = Face::Bold, .align = Align::Centre}, frame.width);
    put(heading.series, {.size = 13, .face = Face::Bold, .align = Align::Centre}, frame.width);
    put(periodOf(heading), {.size = 13, .face = Face::Italic, .align = Align::Centre}, frame.width);
    bottom = y + points(8);
    return sheet;
}

void numberPages(QList<Sheet> &sheets)
{
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const TextBlock number(
            u"Trang %1/%2"_s.arg(i + 1).arg(sheets.size()), {.size = 11, .align = Align::Centre}, pageWidth);
        sheets[i] << [number](QPainter &painter) { number.draw(painter, {0, pageHeight - millimetres(13)}); };
    }
}

/// The column titles and, below them, the columns' numbers as the norm prints them.
QList<FlowPiece> headerRows(const QStringList &columns, const TableStyle &style)
{
    TableStyle centred = style;
    centred.aligns = QList<Align>(columns.size(), Align::Centre);
    centred.face = Face::Bold;
    auto pieces = tableRow(columns, centred);
    QStringList numbers;
    for (qsizetype i = 1; i <= columns.size(); ++i)
        numbers << u"(%1)"_s.arg(i);
    centred.face = Face::Regular;
    return pieces << tableRow(numbers, centred);
}

Result<QByteArray> print(const RegisterHeading &heading, const RegisterTable &table, const QDateTime &created)
{
    TRY(fontsReady());
    TableStyle style{.size = cellSize};
    for (const int width : table.widths)
        style.widths << millimetres(width);
    style.tallest = millimetres(100); // fits below the title of the first page
    const auto head = headOf(headerRows(table.columns, style));
    QList<FlowPiece> pieces;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        // Number and reason of a cancelled entry stay readable.
        style.struck = table.cancelled[i] ? table.widths.size() - 1 : 0;
        pieces << tableRow(table.rows[i], style);
    }
    if (table.rows.isEmpty())
        pieces << spanningRow(u"Không có văn bản nào trong thời gian này."_s, style);

    Print paper{.title = table.title + u" - "_s + periodOf(heading),
        .author = heading.agency,
        .created = created,
        .size = {pageWidth, pageHeight}};
    qreal firstTop = 0;
    const Sheet first = headOfRegister(heading, table.title, firstTop);
    paper.sheets = paginate(pieces, frame, firstTop, head);
    paper.sheets.first() = first + paper.sheets.first();
    numberPages(paper.sheets);
    return printPdf(paper);
}

QByteArray csv(const RegisterTable &table)
{
    return writeCsv(QList<QStringList>{table.columns} + table.rows);
}

}

Result<QByteArray> printRegister(
    const RegisterHeading &heading, const QList<OutgoingRegisterRow> &rows, const QDateTime &created)
{
    return print(heading, tableOf(rows), created);
}

Result<QByteArray> printRegister(
    const RegisterHeading &heading, const QList<IncomingRegisterRow> &rows, const QDateTime &created)
{
    return print(heading, tableOf(rows), created);
}

Result<QByteArray> printRegister(
    const RegisterHeading &heading, const QList<FollowUpRegisterRow> &rows, const QDateTime &created)
{
    return print(heading, tableOf(rows), created);
}

QByteArray registerCsv(const QList<OutgoingRegisterRow> &rows)
{
    return csv(tableOf(rows));
}
QByteArray registerCsv(const QList<IncomingRegisterRow> &rows)
{
    return csv(tableOf(rows));
}
QByteArray registerCsv(const QList<FollowUpRegisterRow> &rows)
{
    return csv(tableOf(rows));
}

}
