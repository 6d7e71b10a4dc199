// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/recognise/RecogniseOperation.h"

#include "core/pdf/recognise/Tesseract.h"

#include <QJsonArray>

#include <memory>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 32-bit RGB to 8 bits of brightness a pixel.
std::vector<unsigned char> greyOf(std::span<const unsigned char> pixels, size_t count)
{
    std::vector<unsigned char> grey(count);
    for (size_t i = 0; i < count; ++i)
        grey[i] = static_cast<unsigned char>(
            (pixels[4 * i] * 11 + pixels[4 * i + 1] * 59 + pixels[4 * i + 2] * 30) / 100);
    return grey;
}

Result<QJsonObject> recognise(const WorkerJob &job, std::unique_ptr<Tesseract> &tesseract)
{
    const int width = job.parameters["width"_L1].toInt();
    const int height = job.parameters["height"_L1].toInt();
    const auto count = size_t(std::max(0, width)) * size_t(std::max(0, height));
    if (count == 0 || count * 4 > job.pixels.size())
        return Error{ErrorKind::Invalid, "scan.cannot-read"};
    if (!tesseract) {
        TRY_ASSIGN(tesseract, Tesseract::load());
    }
    const auto grey = greyOf(job.pixels, count);
    TRY_ASSIGN(const auto seen, tesseract->read(grey, {width, height}, job.parameters["dpi"_L1].toInt(300)));
    QJsonArray words;
    for (const auto &word : seen)
        words.append(QJsonArray{word.text, word.box.x(), word.box.y(), word.box.width(), word.box.height()});
    return QJsonObject{{u"words"_s, words}};
}

}

WorkerOperations recogniseOperations()
{
    const auto tesseract = std::make_shared<std::unique_ptr<Tesseract>>();
    return {{u"recognise"_s,
        [tesseract](const WorkerJob &job) -> Result<QJsonObject> { return recognise(job, *tesseract); }}};
}

}
