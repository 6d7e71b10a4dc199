// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pages/ChangedPlaces.h"

#include "core/pdf/worker/PdfWorker.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array compareReasons{Reason("pages.not-a-pdf"), Reason("pages.encrypted")};
constexpr int pagesAtOnce = 8; ///< so that one call stays within its time

void takeAnswer(ChangedPlaces &sum, const QJsonObject &answer)
{
    sum.pagesBefore = answer["before"_L1].toInt();
    sum.pagesNow = answer["now"_L1].toInt();
    sum.compared += answer["compared"_L1].toInt();
    for (const auto &entry : answer["places"_L1].toArray()) {
        const auto numbers = entry.toArray();
        sum.places.append({numbers[0].toInt(),
            {numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble(), numbers[4].toDouble()}});
    }
}

}

Result<ChangedPlaces> changedPlaces(PdfWorker &worker, qint64 length, const QList<int> &first, int most)
{
    ChangedPlaces sum;
    const auto ask = [&](const QList<int> &pages) -> Result<> {
        QJsonArray list;
        for (const int page : pages)
            list.append(page);
        TRY_ASSIGN(const auto answer,
            worker.call(u"compare"_s, {{u"length"_s, length}, {u"pages"_s, list}}, compareReasons));
        takeAnswer(sum, answer);
        return {};
    };
    TRY(ask({}));
    QList<int> pages;
    for (const int page : first)
        if (page >= 1 && page <= sum.pagesNow && !pages.contains(page))
            pages.append(page);
    const int named = int(pages.size());
    for (int page = 1; page <= sum.pagesNow && pages.size() < most; ++page)
        if (!std::count(pages.cbegin(), pages.cbegin() + named, page))
            pages.append(page);
    for (qsizetype begin = 0; begin < std::min<qsizetype>(pages.size(), most); begin += pagesAtOnce)
        TRY(ask(pages.mid(begin, std::min<qsizetype>(pagesAtOnce, most - begin))));
    std::stable_sort(sum.places.begin(), sum.places.end(), [](const ChangedPlace &a, const ChangedPlace &b) {
        return std::pair(a.page, a.place.y()) < std::pair(b.page, b.place.y());
    });
    return sum;
}

}
