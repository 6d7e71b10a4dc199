// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/assemble/Assembly.h"

#include "core/pdf/worker/PdfWorker.h"

#include <QJsonArray>

#include <array>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array assembleReasons = {Reason("pages.not-a-pdf"),
    Reason("pages.encrypted"),
    Reason("pages.no-such-page"),
    Reason("intake.scan-too-large")};

}

Result<QByteArray> assemblePages(const QList<PageRange> &ranges, int seconds)
{
    // One worker holds one document: the PDFs stand in it one after the other.
    QByteArray together;
    QJsonArray parts;
    for (const auto &range : ranges) {
        parts.append(QJsonObject{{u"offset"_s, together.size()},
            {u"length"_s, range.pdf.size()},
            {u"first"_s, range.first},
            {u"count"_s, range.count}});
        together += range.pdf;
    }
    PdfWorker::Options options;
    options.timeout = std::chrono::seconds(seconds);
    options.restarts = 0;
    TRY_ASSIGN(auto worker, PdfWorker::open(together, options));
    TRY_ASSIGN(const auto answer, worker.call(u"assemble"_s, {{u"parts"_s, parts}}, assembleReasons));
    const auto pdf = worker.pixels(answer["size"_L1].toInteger()).toByteArray();
    if (!pdf.startsWith("%PDF-"))
        return Error{ErrorKind::Corrupt, "pages.not-a-pdf"};
    return pdf;
}

}
