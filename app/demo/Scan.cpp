// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/Scan.h"

#include "app/demo/Dice.h"

#include <QPainter>

namespace chauban {

namespace {

/// Adds grain to every sample and a shadow along the left edge.
void addGrain(QImage &image, Dice &dice)
{
    const int shadow = image.width() / 60;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        quint64 bits = 0;
        for (int x = 0; x < image.width(); ++x) {
            if (x % 12 == 0)
                bits = dice.next();
            const int grain = int(bits & 15) - 8 - (x < shadow ? (shadow - x) * 60 / shadow : 0);
            bits >>= 4;
            const auto moved = [grain](int sample) { return std::clamp(sample + grain, 0, 255); };
            line[x] = qRgb(moved(qRed(line[x])), moved(qGreen(line[x])), moved(qBlue(line[x])));
        }
    }
}

}

QImage scanned(const QImage &page, Dice &dice)
{
    QImage image(page.size(), QImage::Format_RGB32);
    image.setDotsPerMeterX(page.dotsPerMeterX());
    image.setDotsPerMeterY(page.dotsPerMeterY());
    const int tone = dice.between(238, 248);
    image.fill(qRgb(tone, tone, tone - 4));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.translate(page.width() / 2.0 + dice.real(-6, 6), page.height() / 2.0 + dice.real(-6, 6));
    painter.rotate(dice.real(-0.7, 0.7));
    painter.translate(-page.width() / 2.0, -page.height() / 2.0);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.drawImage(0, 0, page);
    painter.end();
    addGrain(image, dice);
    return image;
}

}
