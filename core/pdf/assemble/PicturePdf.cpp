// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/assemble/PicturePdf.h"

#include "core/pdf/worker/PdfWorker.h"

#include <array>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array pictureReasons = {Reason("intake.picture-damaged"), Reason("intake.scan-too-large")};

}

Result<QByteArray> pictureAsPdf(QByteArrayView picture, int seconds)
{
    PdfWorker::Options options;
    options.timeout = std::chrono::seconds(seconds);
    options.restarts = 0;
    TRY_ASSIGN(auto worker, PdfWorker::open(picture, options));
    TRY_ASSIGN(const auto answer, worker.call(u"picture-to-pdf"_s, {}, pictureReasons));
    const auto pdf = worker.pixels(answer["size"_L1].toInteger()).toByteArray();
    if (!pdf.startsWith("%PDF-"))
        return Error{ErrorKind::Corrupt, "intake.picture-damaged"};
    return pdf;
}

}
