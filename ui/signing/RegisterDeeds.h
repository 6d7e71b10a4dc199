// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Directory.h"
#include "core/document/Register.h"
#include "workflow/print/RegisterBook.h"
#include "workflow/record/RegisterTable.h"

namespace chauban {

struct Seat;

/// What the registers' screen asks of the store, each in the store's thread and only for clerks of the body.

/// One year's book of a body.
struct BookName
{
    BodyId body;
    DocumentKind kind = DocumentKind::Incoming;
    QString series;
    int year = 0;

    friend bool operator==(const BookName &, const BookName &) = default;
};

/// The register; nothing: it was not opened. Fails with "access.denied", "access.no-delegation".
Result<std::optional<Register>> findBook(Seat &seat, const BookName &name);

/// Lines of a register from a number downwards.
struct BookPage
{
    QList<BookRow> rows; ///< numbers descending
    qint64 rest = 0; ///< the next page begins at this number; 0: there is none
};
/// Numbers up to `upTo`, about `limit` of them.
Result<BookPage> readBookPage(Seat &seat, const Register &entry, qint64 upTo, int limit);

enum class BookForm { Register, FollowUp };
enum class BookMedium { Pdf, Csv };
struct BookOrder
{
    BookForm form = BookForm::Register;
    BookMedium medium = BookMedium::Pdf;
    QDate from = {}, to = {}; ///< invalid: no bound
    QString path;
};
/// Writes the book into a file. Errors: those of findBook, file.*, typeset.*, "register.not-open".
Result<> writeBookFile(Seat &seat, const BookName &name, const BookOrder &order);

/// An old register as a table, with everything that keeps it from being imported, by line.
Result<RegisterTable> readOldBook(Seat &seat, const BookName &name, const QString &path);

}
