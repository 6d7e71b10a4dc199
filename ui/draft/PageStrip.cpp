// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/PageStrip.h"

#include "ui/style/Theme.h"

#include <QPainter>

#include <algorithm>

namespace chauban {

namespace {

QSize sizeOf(const QImage &image)
{
    return (QSizeF(image.size()) / image.devicePixelRatio()).toSize();
}

}

PageStrip::PageStrip(QWidget *parent)
    : QWidget(parent)
{
}

void PageStrip::setImages(const QList<QImage> &images)
{
    m_images = images;
    int height = theme().px(14);
    for (const auto &image : images)
        height += sizeOf(image).height() + theme().px(14);
    setMinimumHeight(height);
    update();
}

void PageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colors().canvas);
    int y = theme().px(14);
    for (const auto &image : m_images) {
        const QRect place({std::max(0, (width() - sizeOf(image).width()) / 2), y}, sizeOf(image));
        painter.fillRect(place.translated(0, theme().px(2)).adjusted(-1, 0, 1, 0), theme().colors().border);
        painter.drawImage(place.topLeft(), image);
        y += place.height() + theme().px(14);
    }
}

}
