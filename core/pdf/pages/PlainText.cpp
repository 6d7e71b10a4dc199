// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pages/PlainText.h"

#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"

namespace chauban {

Result<QString> plainText(QByteArrayView pdf, const PlainTextLimits &limits)
{
    // Nobody waits for this text: one process is all that a hostile file gets.
    TRY_ASSIGN(auto worker, PdfWorker::open(pdf, {.timeout = std::chrono::seconds(10), .restarts = 0}));
    TRY_ASSIGN(const auto pages, readAllPages(worker, limits.pages));
    QString text;
    for (const auto &page : pages) {
        for (const auto &word : page.words) {
            if (text.size() + word.text.size() >= limits.characters)
                return text;
            text += word.text;
            text += u' ';
        }
        text += u'\n';
    }
    return text;
}

}
