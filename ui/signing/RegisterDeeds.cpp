// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/RegisterDeeds.h"

#include "core/document/rows/RegisterRows.h"
#include "core/platform/AtomicFile.h"
#include "ui/workplace/Office.h"
#include "workflow/print/FollowUpBook.h"

#include <QFile>

#include <algorithm>
#include <limits>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LargestTable = 64 << 20;

Result<> checkMayRead(Seat &seat, const BookName &name)
{
    TRY_ASSIGN(const auto scope, seat.session.scope());
    if (!scope.covers(name.kind))
        return Error{ErrorKind::Denied, "access.no-delegation"};
    TRY_ASSIGN(const auto directory, seat.session.directory());
    Register wanted;
    wanted.body = name.body;
    wanted.kind = name.kind;
    const auto today = seat.store.clock().now().dateIn(directory->zone());
    return checkBookReader(*directory, seat.session.viewer(), wanted, today);
}

Result<QByteArray> bookContent(Seat &seat, const Register &entry, const BookOrder &order)
{
    TRY_ASSIGN(const auto directory, seat.session.directory());
    auto &reader = seat.store.reader();
    const bool pdf = order.medium == BookMedium::Pdf;
    if (order.form == BookForm::FollowUp) {
        const FollowUpPeriod period{seat.store.clock().now(), order.from, order.to};
        return pdf ? printFollowUp(reader, *directory, entry, period)
                   : exportFollowUp(reader, *directory, entry, period);
    }
    return pdf ? printBook(reader, *directory, entry, order.from, order.to)
               : exportBook(reader, *directory, entry, order.from, order.to);
}

}

Result<std::optional<Register>> findBook(Seat &seat, const BookName &name)
{
    TRY(checkMayRead(seat, name));
    return rows::selectRegister(seat.store.reader(), name.body, name.kind, name.series, name.year);
}

Result<BookPage> readBookPage(Seat &seat, const Register &entry, qint64 upTo, int limit)
{
    TRY(checkMayRead(seat, {entry.body, entry.kind, entry.series, entry.year}));
    TRY_ASSIGN(const auto directory, seat.session.directory());
    const auto after = std::max<qint64>(upTo - limit, 0);
    TRY_ASSIGN(auto rows, bookRows(seat.store.reader(), *directory, entry, after, limit));
    BookPage page;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        if (row->number <= upTo)
            page.rows.append(std::move(*row));
    page.rest = after;
    return page;
}

Result<> writeBookFile(Seat &seat, const BookName &name, const BookOrder &order)
{
    TRY_ASSIGN(const auto entry, findBook(seat, name));
    if (!entry)
        return Error{ErrorKind::NotFound, "register.not-open", QString::number(name.year)};
    TRY_ASSIGN(const auto content, bookContent(seat, *entry, order));
    return replaceFile(order.path, {content});
}

Result<RegisterTable> readOldBook(Seat &seat, const BookName &name, const QString &path)
{
    TRY_ASSIGN(const auto entry, findBook(seat, name));
    TRY_ASSIGN(const auto directory, seat.session.directory());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestTable)
        return Error{ErrorKind::Unavailable, "file.cannot-read", path};
    const ImportRegister frame{name.body, name.kind, name.series, name.year, {}};
    TRY_ASSIGN(auto table, readRegisterTable(file.readAll(), frame, *directory));
    QSet<qint64> taken;
    if (entry) {
        TRY_ASSIGN(const auto numbers,
            rows::selectNumbers(seat.store.reader(), entry->id, 0, std::numeric_limits<int>::max()));
        for (const auto &number : numbers)
            taken.insert(number.number);
    }
    table.faults += checkLines(entry, taken, table.import);
    std::stable_sort(table.faults.begin(), table.faults.end(), [](const LineFault &a, const LineFault &b) {
        return a.line < b.line;
    });
    return table;
}

}
