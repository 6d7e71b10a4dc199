// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/recognise/Recognition.h"

#include "core/pdf/worker/PdfWorker.h"

#include <QJsonArray>

#include <array>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double recognitionDpi = 300; // for which the program's models are made
constexpr std::array scanReasons = {Reason("pages.not-a-pdf"),
    Reason("pages.encrypted"),
    Reason("pages.no-such-page"),
    Reason("pages.too-large"),
    Reason("pages.cannot-draw"),
    Reason("scan.not-installed"),
    Reason("scan.cannot-read")};

// [text, left, top, width, height] in pixels
Word wordOf(const QJsonArray &entry)
{
    constexpr double points = 72 / recognitionDpi;
    Word word;
    word.text = entry[0].toString();
    word.box = {entry[1].toDouble() * points,
        entry[2].toDouble() * points,
        entry[3].toDouble() * points,
        entry[4].toDouble() * points};
    word.fontSize = word.box.height();
    return word;
}

}

Result<PageText> recognisePage(PdfWorker &worker, int index)
{
    TRY_ASSIGN(const QJsonObject drawn,
        worker.call(u"draw"_s, {{u"page"_s, index}, {u"dpi"_s, recognitionDpi}}, scanReasons));
    // The picture stays where it is: in the memory that the worker shares with us.
    TRY_ASSIGN(const QJsonObject answer,
        worker.call(u"recognise"_s,
            {{u"width"_s, drawn["width"_L1]}, {u"height"_s, drawn["height"_L1]}, {u"dpi"_s, recognitionDpi}},
            scanReasons));
    PageText page;
    page.size = QSizeF(drawn["width"_L1].toInt(), drawn["height"_L1].toInt()) * 72 / recognitionDpi;
    page.imageCover = 1;
    page.invisibleText = true;
    for (const auto &word : answer["words"_L1].toArray())
        page.words.append(wordOf(word.toArray()));
    return page;
}

bool needsRecognition(const PageText &page)
{
    constexpr int fewWords = 8; // a stamp or a line of the scanner's own
    return page.imageCover > 0.5 && page.words.size() < fewWords;
}

}
