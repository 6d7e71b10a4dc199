// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/PaperText.h"

#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPages = 200;

struct PrintedLine
{
    QString text;
    QRectF box;
};

QList<PrintedLine> printedLines(const PageText &page)
{
    QList<PrintedLine> lines;
    for (const auto &word : page.words) {
        const bool follows = !lines.isEmpty() && word.box.left() >= lines.last().box.left()
            && std::abs(word.box.center().y() - lines.last().box.center().y()) < word.box.height() / 2;
        if (follows) {
            lines.last().text += u' ' + word.text;
            lines.last().box |= word.box;
        } else {
            lines.append({word.text, word.box});
        }
    }
    return lines;
}

}

QString paragraphsOf(const QList<PageText> &pages)
{
    QString text;
    for (const auto &page : pages) {
        const auto lines = printedLines(page);
        double right = 0;
        for (const auto &line : lines)
            right = std::max(right, line.box.right());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto &box = lines[i].box;
            const bool last = i + 1 == lines.size();
            const bool gap = !last && lines[i + 1].box.top() - box.bottom() > box.height() * 0.6;
            const bool shortLine = box.right() < right - page.size.width() * 0.06;
            const bool beside = !last && lines[i + 1].box.top() < box.bottom() - box.height() / 2;
            text += lines[i].text + (last || gap || shortLine || beside ? u'\n' : u' ');
        }
    }
    return text;
}

Result<QString> paperText(const QByteArray &pdf)
{
    TRY_ASSIGN(auto worker, PdfWorker::open(pdf));
    TRY_ASSIGN(const auto summary, openPages(worker));
    TRY_ASSIGN(const auto pages, readAllPages(worker, std::min(summary.pageCount, mostPages)));
    return paragraphsOf(pages);
}

}
