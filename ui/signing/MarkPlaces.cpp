// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/MarkPlaces.h"

#include "core/reading/Rows.h"
#include "core/reading/Signer.h"
#include "core/signing/Layout.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSizeF A4(595, 842);
constexpr double Air = 3; ///< between a mark and the words around it
constexpr double BottomMargin = 57; ///< 20 mm
constexpr double LineHeight = 17;
constexpr double HeadShare = 0.4; ///< of the page's height, in which number and date stand

/// Place and widths of the three blanks, from the page's top left; empty where no word tells.
struct Blanks
{
    QRectF number, day, month;
};

QRectF gapBetween(const Word &left, double right)
{
    const auto start = left.box.right() + 1;
    const auto middle = left.box.center().y();
    return {start, middle - LineHeight / 2, std::max(right - 1 - start, 18.0), LineHeight};
}

/// "Số:      /UBND-VP": behind the colon, up to the stroke.
void findNumber(const Row &row, Blanks &blanks)
{
    if (!blanks.number.isEmpty() || !compactFolded(row.compact()).startsWith("so:"_L1))
        return;
    for (qsizetype i = 0; i < row.words.size(); ++i) {
        const auto &word = row.words[i];
        if (!word.text.endsWith(u':'))
            continue;
        const bool hasNext = i + 1 < row.words.size() && row.words[i + 1].text.startsWith(u'/');
        blanks.number
            = gapBetween(word, hasNext ? row.words[i + 1].box.left() : word.box.right() + 2 * LineHeight);
        return;
    }
}

/// "ngày      tháng      năm 2026": between the words.
void findDate(const Row &row, Blanks &blanks)
{
    const auto at = [&](QLatin1StringView text) {
        return std::find_if(row.words.cbegin(), row.words.cend(), [&](const Word &word) {
            return compactFolded(word.text) == text;
        });
    };
    const auto day = at("ngay"_L1), month = at("thang"_L1), year = at("nam"_L1);
    if (!blanks.day.isEmpty() || day >= month || month >= year || year == row.words.cend())
        return;
    blanks.day = gapBetween(*day, month->box.left());
    blanks.month = gapBetween(*month, year->box.left());
}

Blanks blanksOn(const PageText &page)
{
    Blanks blanks;
    const auto inHead = [&](const Word &word) { return word.box.bottom() < page.size.height() * HeadShare; };
    for (const auto &row : rowsOf(page, inHead))
        for (const auto &segment : segmentsOf(row, 3.5)) {
            findNumber(segment, blanks);
            findDate(segment, blanks);
        }
    return blanks;
}

}

QSizeF MarkPlaces::pageSize(int page) const
{
    return page >= 1 && page <= m_pages.size() ? m_pages[page - 1].size : A4;
}

PagePlace MarkPlaces::placed(int page, const QRectF &fromTop) const
{
    const auto size = pageSize(page);
    const auto width = std::min(fromTop.width(), size.width());
    const auto height = std::min(fromTop.height(), size.height());
    const auto left = std::clamp(fromTop.left(), 0.0, size.width() - width);
    const auto lower = std::clamp(size.height() - fromTop.bottom(), 0.0, size.height() - height);
    return {page, {left, lower, width, height}};
}

std::optional<PagePlace> MarkPlaces::underTitle() const
{
    for (int page = pageCount(); page >= 1; --page) {
        const auto block = signatureOn(m_pages[page - 1], 0);
        if (!block)
            continue;
        const auto titles = around(block->titles);
        const auto names = around(block->name);
        const auto room = names.top() - titles.bottom() - 2 * Air;
        const auto height = std::clamp(room, 24.0, SignatureSize.height());
        const auto width = SignatureSize.width() * height / SignatureSize.height();
        const QRectF box(
            titles.center().x() - width / 2, (titles.bottom() + names.top() - height) / 2, width, height);
        return placed(page, box);
    }
    return std::nullopt;
}

PagePlace MarkPlaces::atEnd() const
{
    int page = std::max(pageCount(), 1);
    while (page > 1 && m_pages[page - 1].words.isEmpty())
        --page;
    double bottom = BottomMargin;
    if (pageCount() > 0)
        for (const auto &word : m_pages[page - 1].words)
            bottom = std::max(bottom, word.box.bottom());
    const auto size = pageSize(page);
    const auto top = std::min(bottom + 4 * Air, size.height() - SignatureSize.height() - Air);
    return placed(page, {{size.width() * 0.75 - SignatureSize.width() / 2, top}, SignatureSize});
}

bool MarkPlaces::coversText(const PagePlace &place) const
{
    if (place.page < 1 || place.page > pageCount())
        return false;
    const auto &page = m_pages[place.page - 1];
    const QRectF box(place.rect.left(),
        page.size.height() - place.rect.top() - place.rect.height(),
        place.rect.width(),
        place.rect.height());
    const auto inside = box.adjusted(1, 1, -1, -1);
    return std::any_of(page.words.cbegin(), page.words.cend(), [&](const Word &word) {
        return !word.inWidget && word.box.intersects(inside);
    });
}

MarkPlaces::Numbers MarkPlaces::numbering(QSizeF seal) const
{
    auto blanks = pageCount() > 0 ? blanksOn(m_pages.first()) : Blanks{};
    const auto signature = underTitle();
    Numbers result;
    result.found = !blanks.number.isEmpty() && !blanks.day.isEmpty() && signature;
    // Decree 30/2020, annex I: number below the agency's name on the left, date below the motto on the right.
    if (blanks.number.isEmpty())
        blanks.number = {128, 108, 34, LineHeight};
    if (blanks.day.isEmpty())
        blanks.day = {378, 108, 22, LineHeight}, blanks.month = {434, 108, 22, LineHeight};
    auto &places = result.places;
    places.number = placed(1, blanks.number);
    places.day = placed(1, blanks.day);
    places.month = placed(1, blanks.month);
    const auto picture = signature.value_or(atEnd());
    places.seal = {picture.page, sealRect(picture.rect, seal)};
    return result;
}

}
