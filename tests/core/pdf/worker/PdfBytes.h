// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace chauban::test {

/// A PDF of the given objects (numbered from 1; the first is the catalogue) with a correct cross-reference table.
QByteArray pdfOf(const QList<QByteArray> &objects);

/// "<< … /Length n >> stream … endstream"
QByteArray streamObject(const QByteArray &dictionaryEntries, const QByteArray &data);

/// `count` pages of `box` that share one content stream and one resource dictionary; further objects start at 10.
QByteArray pagesPdf(int count,
    const QByteArray &box,
    const QByteArray &content,
    const QByteArray &resources = {},
    const QList<QByteArray> &further = {},
    const QByteArray &pageEntries = {});

/// A page of forms that each draw the next one ten times: 10^20 drawings in a few kilobytes.
QByteArray endlessForms();

}
