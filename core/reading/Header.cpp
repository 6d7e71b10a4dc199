// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/Header.h"

#include "core/reading/DocumentTypes.h"
#include "core/reading/NumberLine.h"
#include "core/reading/Subject.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

/// The words of `row` that make up a motto, by the part of it that recognition errors are least likely to hit.
std::optional<QRectF> mottoIn(const Row &row)
{
    static constexpr std::array mottos
        = {"conghoaxahoi"_L1, "xahoichunghia"_L1, "chunghiavietnam"_L1, "dangcongsanvietnam"_L1};
    constexpr qsizetype longest = 34; // letters; a sentence of the body that names the state is longer
    for (const Row &segment : segmentsOf(row, 1.3)) {
        const QString text = compactFolded(segment.compact());
        for (const QLatin1StringView motto : mottos) {
            const auto at = text.indexOf(motto);
            if (at < 0 || (!segment.capitals() && text.size() > longest))
                continue;
            // The agency may stand so near that no gap parts it from the motto: start at the word that begins it.
            QRectF box = segment.box;
            qsizetype passed = 0;
            for (const Word &word : segment.words) {
                if (passed >= at) {
                    box.setLeft(word.box.left());
                    break;
                }
                passed += word.text.size();
            }
            return box;
        }
    }
    return std::nullopt;
}

/// The run of words that ends in a date, without a notation that stands close before it.
Row dateRun(const Row &segment)
{
    Row run;
    for (const Word &word : segment.words) {
        const bool dateHasBegun = compactFolded(run.compact()).contains("ngay"_L1);
        if (word.text.contains(u'/') && !dateHasBegun)
            run = Row();
        else
            run.add(word);
    }
    return run;
}

/// Words that belong to the right column although they begin left of the motto.
QList<QRectF> reachingDates(const QList<Row> &rows, double divide)
{
    QList<QRectF> runs;
    for (const Row &row : rows) {
        for (const Row &segment : segmentsOf(row, 0.9)) {
            const Row run = dateRun(segment);
            const QString text = compactFolded(run.compact());
            const auto day = text.indexOf("ngay"_L1);
            const bool isDate = day >= 0 && day < 30 && text.indexOf("nam"_L1, day) > 0;
            if (run.box.right() > divide && isDate)
                runs << run.box;
        }
    }
    return runs;
}

/// The top of the first row that can no longer belong to the header: a type or the opening of the body.
double headerEnd(const QList<Row> &rows, double divide)
{
    for (const Row &row : rows) {
        const auto type = row.capitals() ? typeOnLine(row.text()) : std::nullopt;
        const bool isDate = row.box.left() > divide - 60;
        if ((type && type->rest.isEmpty()) || (!isDate && opensBody(row)))
            return row.box.top();
    }
    return std::numeric_limits<double>::max();
}

Header divided(const PageText &page, int index, const QRectF &motto)
{
    Header header;
    header.page = index;
    header.top = motto.top();
    header.divide = motto.left() - 2;
    const double line = std::max(8.0, motto.height());
    header.rows = rowsOf(page, [&](const Word &word) { return word.box.center().y() > motto.bottom(); });
    const auto first = header.rows.first(std::min<qsizetype>(10, header.rows.size()));
    const auto dates = reachingDates(first, header.divide);
    header.end = headerEnd(first, header.divide);
    const double end = std::min(header.end, motto.bottom() + 9 * line);
    const auto isRight = [&](const Word &word) {
        return word.box.center().x() > header.divide
            || std::ranges::any_of(dates, [&](const QRectF &run) { return run.contains(word.box.center()); });
    };
    // The author's lines may begin a little above the motto. Small print in a widget is a signature's caption.
    header.left = rowsOf(page, [&](const Word &word) {
        const bool caption = word.inWidget && word.box.height() < 0.6 * line;
        return word.box.center().y() > motto.top() - 1.3 * line && !caption && !isRight(word);
    });
    header.left.removeIf(isForeignToPaper);
    header.right = rowsOf(page, [&](const Word &word) {
        const double y = word.box.center().y();
        return y > motto.bottom() && y < end && isRight(word);
    });
    return header;
}

}

bool isForeignToPaper(const Row &row)
{
    static const QRegularExpression foreign(
        u"^(\\d*congbao|kyboi|nguoiky|email|coquan:|thoigianky|ngayky|diachi:|\\d+$|vanbanquyphamphapluat|duthao|saoy|saoluc|trichsao)"_s);
    return foreign.match(compactFolded(row.compact())).hasMatch();
}

std::optional<qsizetype> numberRow(const Header &header)
{
    constexpr double lowest = 260; // points below the motto
    for (qsizetype i = 0; i < header.left.size(); ++i) {
        const double top = header.left[i].box.top();
        if (top > header.top + lowest || top > header.end)
            return std::nullopt;
        if (numberIn(header.left[i]))
            return i;
    }
    return std::nullopt;
}

std::optional<Header> headerOn(const PageText &page, int index)
{
    for (const Row &row : rowsOf(page))
        if (const auto motto = mottoIn(row); motto && !isForeignToPaper(row))
            return divided(page, index, *motto);
    return std::nullopt;
}

Header headerAround(const PageText &page, int index, const Row &numberLine)
{
    const double height = numberLine.height();
    const QRectF assumedMotto(page.size.width() * 0.47, numberLine.box.top() - 4 * height, 100, height);
    Header header = divided(page, index, assumedMotto);
    header.hasMotto = false;
    return header;
}

std::optional<Header> headerWithoutMotto(const PageText &page, int index)
{
    for (const Row &row : rowsOf(page)) {
        for (const Row &segment : segmentsOf(row, 2)) {
            if (segment.box.top() > page.size.height() / 2 || !numberIn(segment))
                continue;
            return headerAround(page, index, segment);
        }
    }
    return std::nullopt;
}

}
