// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pages/PdfPages.h"

#include "core/pdf/worker/PdfWorker.h"

#include <QImage>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

constexpr std::array pageReasons = {Reason("pages.not-a-pdf"),
    Reason("pages.encrypted"),
    Reason("pages.no-such-page"),
    Reason("pages.too-large"),
    Reason("pages.cannot-draw")};

QRectF rectangle(const QJsonArray &numbers)
{
    return {numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble()};
}

// {"text", "box": [x, y, width, height], "size", "font", "style": 1 bold | 2 italic | 4 in a widget}
Word wordOf(const QJsonObject &object)
{
    const int style = object["style"_L1].toInt();
    return {object["text"_L1].toString(),
        rectangle(object["box"_L1].toArray()),
        object["size"_L1].toDouble(),
        object["font"_L1].toString(),
        (style & 1) != 0,
        (style & 2) != 0,
        (style & 4) != 0};
}

PageText pageTextOf(const QJsonObject &object)
{
    PageText page;
    page.size = {object["width"_L1].toDouble(), object["height"_L1].toDouble()};
    page.imageCover = object["imageCover"_L1].toDouble();
    page.invisibleText = object["invisibleText"_L1].toBool();
    for (const auto &word : object["words"_L1].toArray())
        page.words.append(wordOf(word.toObject()));
    return page;
}

}

Result<PdfSummary> openPages(PdfWorker &worker, int first, int count)
{
    TRY_ASSIGN(const QJsonObject answer,
        worker.call(u"open"_s, {{u"first"_s, first}, {u"count"_s, count}}, pageReasons));
    PdfSummary summary;
    summary.pageCount = answer["pageCount"_L1].toInt();
    summary.encrypted = answer["encrypted"_L1].toBool();
    for (const auto &entry : answer["pages"_L1].toArray()) {
        const QJsonObject page = entry.toObject();
        summary.pages.append(
            {{page["width"_L1].toDouble(), page["height"_L1].toDouble()}, page["rotation"_L1].toInt()});
    }
    return summary;
}

Result<QList<PageText>> readPages(PdfWorker &worker, int first, int count)
{
    TRY_ASSIGN(const QJsonObject answer,
        worker.call(u"text"_s, {{u"first"_s, first}, {u"count"_s, count}}, pageReasons));
    QList<PageText> pages;
    for (const auto &page : answer["pages"_L1].toArray())
        pages.append(pageTextOf(page.toObject()));
    return pages;
}

Result<QList<PageText>> readAllPages(PdfWorker &worker, int most)
{
    constexpr int atOnce = 20;
    TRY_ASSIGN(const PdfSummary summary, openPages(worker));
    QList<PageText> pages;
    for (int first = 0; first < std::min(summary.pageCount, most); first += atOnce) {
        TRY_ASSIGN(const QList<PageText> read, readPages(worker, first, std::min(atOnce, most - first)));
        pages += read;
    }
    return pages;
}

Result<QImage> drawPage(PdfWorker &worker, int index, double dpi)
{
    TRY_ASSIGN(
        const QJsonObject answer, worker.call(u"draw"_s, {{u"page"_s, index}, {u"dpi"_s, dpi}}, pageReasons));
    const int width = answer["width"_L1].toInt();
    const int height = answer["height"_L1].toInt();
    if (width < 1 || height < 1 || width > 65'535 || height > 65'535)
        return Error{ErrorKind::Corrupt, "pages.cannot-draw", QString::number(index + 1)};
    const QByteArrayView pixels = worker.pixels(4 * qsizetype(width) * height);
    if (pixels.isEmpty())
        return Error{ErrorKind::Corrupt, "pages.cannot-draw", QString::number(index + 1)};
    return QImage(
        reinterpret_cast<const uchar *>(pixels.data()), width, height, 4 * width, QImage::Format_RGB32)
        .copy();
}

}
