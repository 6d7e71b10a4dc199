// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/NamedRecipients.h"

#include "core/base/Fold.h"
#include "core/reading/Rows.h"

#include <QRegularExpression>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Without the dash before and the mark after it.
QString bare(QString text)
{
    static const QRegularExpression edges(u"^[-–—+•\\s]+|[;.,\\s]+$"_s);
    return text.remove(edges).simplified();
}

bool isListed(const QString &text)
{
    return text.startsWith(u'-') || text.startsWith(u'–') || text.startsWith(u'+');
}

/// The items behind a heading such as "Kính gửi:", on its line or below it with dashes.
QStringList itemsBehind(const QList<Row> &rows, qsizetype heading)
{
    QStringList items;
    const auto text = rows[heading].text();
    if (const auto rest = bare(text.mid(text.indexOf(u':') + 1)); text.contains(u':') && !rest.isEmpty())
        items.append(rest);
    for (auto i = heading + 1; i < rows.size(); ++i) {
        const auto line = rows[i].text().trimmed();
        const double gap = rows[i].box.top() - rows[i - 1].box.bottom();
        if (gap > 1.5 * rows[i].height())
            break;
        if (isListed(line))
            items.append(bare(line));
        else if (!items.isEmpty() && isListed(rows[i - 1].text().trimmed()))
            items.last() += u' ' + bare(line);
        else
            break;
    }
    return items;
}

/// The rows of a page, those of its left column cut off from what stands right of them.
QList<Row> leftRows(const PageText &page)
{
    QList<Row> rows;
    for (const auto &row : rowsOf(page))
        for (const auto &segment : segmentsOf(row, 3))
            if (segment.box.left() < page.size.width() * 0.5) {
                rows.append(segment);
                break;
            }
    return rows;
}

QStringList behind(const PageText &page, QLatin1StringView heading)
{
    const auto rows = leftRows(page);
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (compactFolded(rows[i].compact()).startsWith(heading))
            return itemsBehind(rows, i);
    return {};
}

}

QStringList namedRecipients(const QList<PageText> &pages)
{
    QStringList result;
    for (auto page = pages.crbegin(); page != pages.crend() && result.isEmpty(); ++page)
        for (const auto &item : behind(*page, "noinhan"_L1)) {
            const auto plain = folded(item);
            if (plain.startsWith("luu"_L1))
                continue;
            if (plain.startsWith("nhu tren"_L1) || plain.startsWith("nhu kinh gui"_L1))
                result += behind(pages.first(), "kinhgui"_L1);
            else if (!item.isEmpty())
                result.append(item);
        }
    result.removeDuplicates();
    return result;
}

QStringList splitRecipients(const QString &toPlaces)
{
    static const QRegularExpression ends(u"[;\\n]"_s);
    QStringList result;
    for (const auto &part : toPlaces.split(ends))
        if (const auto name = bare(part); !name.isEmpty())
            result.append(name);
    return result;
}

}
