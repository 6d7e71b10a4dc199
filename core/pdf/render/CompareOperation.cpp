// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/render/CompareOperation.h"

#include "core/pdf/render/DifferentAreas.h"

#include <QImage>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double Resolution = 96;
constexpr double PointsPerPixel = 72 / Resolution;

/// The page as a picture in the worker's shared memory; null when it cannot be drawn.
QImage pictureOf(const PopplerDocument &document, int page, std::span<unsigned char> pixels)
{
    const auto size = document.draw(page, Resolution, pixels);
    if (!size.ok())
        return {};
    return QImage(pixels.data(), size->width(), size->height(), 4 * size->width(), QImage::Format_RGB32);
}

QJsonArray placeOn(int page, const QRectF &points)
{
    const auto rounded = [](double value) { return std::round(value * 100) / 100; };
    return {page + 1,
        rounded(points.x()),
        rounded(points.y()),
        rounded(points.width()),
        rounded(points.height())};
}

QRectF wholePage(const PopplerDocument &document, int page)
{
    const auto shapes = document.summary(page, 1).pages;
    return {QPointF(), shapes.isEmpty() ? QSizeF() : shapes.first().size};
}

/// Whether the page could be drawn in both states; what differs goes into `places`.
bool comparePage(const PopplerDocument &before,
    const PopplerDocument &now,
    int page,
    const WorkerJob &job,
    QJsonArray &places)
{
    if (page >= before.pageCount()) {
        places.append(placeOn(page, wholePage(now, page)));
        return true;
    }
    const QImage old = pictureOf(before, page, job.pixels).copy(); // the next one is drawn over it
    const QImage fresh = pictureOf(now, page, job.pixels);
    if (old.isNull() || fresh.isNull())
        return false;
    if (old.size() != fresh.size()) {
        places.append(placeOn(page, wholePage(now, page)));
        return true;
    }
    for (const QRect &area : differentAreas(old, fresh))
        places.append(placeOn(page,
            {area.x() * PointsPerPixel,
                area.y() * PointsPerPixel,
                area.width() * PointsPerPixel,
                area.height() * PointsPerPixel}));
    return true;
}

}

Result<QJsonObject> PageCompare::operator()(const PopplerDocument &document, const WorkerJob &job)
{
    const auto length = std::clamp<qint64>(job.parameters["length"_L1].toInteger(), 0, job.document.size());
    if (length != m_length || !m_earlier) {
        TRY_ASSIGN(m_earlier, PopplerDocument::load(job.document.first(length)));
        m_length = length;
    }
    QJsonArray places;
    int compared = 0;
    for (const auto &entry : job.parameters["pages"_L1].toArray()) {
        const int page = entry.toInt() - 1;
        if (page >= 0 && page < document.pageCount())
            compared += comparePage(*m_earlier, document, page, job, places);
    }
    return QJsonObject{{u"before"_s, m_earlier->pageCount()},
        {u"now"_s, document.pageCount()},
        {u"compared"_s, compared},
        {u"places"_s, places}};
}

}
