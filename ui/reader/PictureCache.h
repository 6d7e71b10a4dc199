// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QImage>

namespace chauban {

/// Pictures of pages by page; of each the newest with the dpi it was drawn in. Old ones serve as placeholders until
/// the sharp one arrives; those longest unused go first.
class PictureCache
{
public:
    struct Picture
    {
        QImage image;
        double dpi = 0;
    };

    /// Null when there is none.
    const Picture *page(int page) const { return m_pages.object(page); }
    QImage thumbnail(int page) const
    {
        const auto *image = m_thumbnails.object(page);
        return image ? *image : QImage();
    }
    void put(int page, double dpi, const QImage &image)
    {
        m_pages.insert(page, new Picture{image, dpi}, cost(image));
    }
    void putThumbnail(int page, const QImage &image)
    {
        m_thumbnails.insert(page, new QImage(image), cost(image));
    }
    void clear()
    {
        m_pages.clear();
        m_thumbnails.clear();
    }

private:
    static int cost(const QImage &image) { return int(image.sizeInBytes() >> 10) + 1; }

    QCache<int, Picture> m_pages{72 << 10}; ///< KiB; more than the largest picture that is asked for
    QCache<int, QImage> m_thumbnails{12 << 10};
};

}
