// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/VisibleChange.h"

#include "core/signing/verify/ShownPage.h"

#include <QImage>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <QTransform>

#include <algorithm>
#include <memory>
#include <poppler-qt6.h>

namespace chauban::verify {

namespace {

constexpr double resolution = 96;
constexpr double scale = resolution / 72;
constexpr int tolerance = 24; // of 255: what anti-aliasing may differ by
constexpr int wipedPixels = 40; // fewer are the edges of a transparent image
constexpr int largestSide = 4000; // pixels

QImage draw(Poppler::Document &document, int number)
{
    const std::unique_ptr<Poppler::Page> page(document.page(number));
    if (!page)
        return {};
    const QSizeF size = page->pageSizeF() * scale;
    if (size.width() > largestSide || size.height() > largestSide)
        return {};
    return page->renderToImage(resolution, resolution).convertToFormat(QImage::Format_RGB32);
}

std::unique_ptr<Poppler::Document> open(const RevisionView &view)
{
    const QByteArray bytes = QByteArray::fromRawData(view.bytes().data(), view.bytes().size());
    // What Poppler complains about is foreign text for nobody's eyes.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (document) {
        document->setRenderHint(Poppler::Document::Antialiasing);
        document->setRenderHint(Poppler::Document::TextAntialiasing);
    }
    return document;
}

/// Renderers round the ends of a marking: a quarter of its height beyond its rectangle.
double overhang(const TouchedArea &area)
{
    static const QStringList markings{QStringLiteral("Highlight"),
        QStringLiteral("Underline"),
        QStringLiteral("Squiggly"),
        QStringLiteral("StrikeOut")};
    return markings.contains(area.name) ? area.rectangle.height() / 4 : 0;
}

QList<QRect> pixelsOf(const QList<TouchedArea> &areas, int page, const QTransform &transform)
{
    QList<QRect> pixels;
    for (const TouchedArea &area : areas) {
        const double more = overhang(area);
        const QRectF drawn = area.rectangle.adjusted(-more, -more, more, more);
        if (area.page == page && !area.rectangle.isEmpty())
            pixels.append(transform.mapRect(drawn).toAlignedRect().adjusted(-2, -2, 2, 2));
    }
    return pixels;
}

QList<TouchedArea> drawingsAmong(const QList<TouchedArea> &annotations)
{
    static const QStringList notes{QStringLiteral("Text"), QStringLiteral("Popup"), QStringLiteral("Link")};
    QList<TouchedArea> drawings;
    std::copy_if(
        annotations.begin(), annotations.end(), std::back_inserter(drawings), [](const TouchedArea &area) {
            return !notes.contains(area.name);
        });
    return drawings;
}

bool covers(const QList<QRect> &areas, const QPoint &point)
{
    return std::any_of(areas.begin(), areas.end(), [&](const QRect &area) { return area.contains(point); });
}

bool differ(QRgb a, QRgb b)
{
    return qAbs(qRed(a) - qRed(b)) > tolerance || qAbs(qGreen(a) - qGreen(b)) > tolerance
        || qAbs(qBlue(a) - qBlue(b)) > tolerance;
}

struct Masks
{
    QList<QRect> filled;
    QList<QRect> signatures;
    QList<QRect> annotations;
    QList<QRect> drawings; ///< those of the annotations whose kind is made to cover
};

/// An annotation on blank paper is a note; one that draws where something is printed alters how that reads.
/// `drawn`: it counts as drawn even where this renderer shows nothing, since another may.
bool drawsOverContent(const QImage &before, const QImage &after, const QRect &area, bool drawn)
{
    bool printed = false;
    const QRect inside = area.intersected(before.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *old = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *now = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x) {
            drawn = drawn || differ(old[x], now[x]);
            printed = printed || qGray(old[x]) < 200;
        }
    }
    return drawn && printed;
}

void compareImages(const QImage &before, const QImage &after, const Masks &masks, VisibleChange &change)
{
    int wiped = 0;
    for (int y = 0; y < before.height(); ++y) {
        const auto *old = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *now = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        for (int x = 0; x < before.width(); ++x) {
            if (!differ(old[x], now[x]) || covers(masks.filled, {x, y}))
                continue;
            if (covers(masks.signatures, {x, y}))
                wiped += qGray(old[x]) < 100 && qGray(now[x]) > 220;
            else if (!covers(masks.annotations, {x, y}))
                change.content = true;
        }
    }
    for (const QRect &area : masks.annotations)
        change.annotationOverContent
            = change.annotationOverContent || drawsOverContent(before, after, area, false);
    for (const QRect &area : masks.drawings)
        change.annotationOverContent
            = change.annotationOverContent || drawsOverContent(before, after, area, true);
    change.signatureOverContent = change.signatureOverContent || wiped > wipedPixels;
}

}

VisibleChange PageComparison::compare(
    const RevisionView &before, const RevisionView &after, const StepFacts &step)
{
    VisibleChange change;
    std::set<int> pages;
    for (const auto *areas : {&step.filled, &step.signatures, &step.annotations}) {
        for (const TouchedArea &area : *areas) {
            if (area.page >= 0 && !area.rectangle.isEmpty())
                pages.insert(area.page);
        }
    }
    if (pages.empty())
        return change;
    const auto oldDocument = open(before);
    const auto newDocument = open(after);
    const PageMap map = pageMap(after);
    for (const int page : pages) {
        const QImage old = oldDocument && --m_budget > 0 ? draw(*oldDocument, page) : QImage();
        const QImage now = newDocument && --m_budget > 0 ? draw(*newDocument, page) : QImage();
        if (old.isNull() || now.isNull() || size_t(page) >= map.pages.size()) {
            change.compared = false;
            continue;
        }
        if (old.size() != now.size()) {
            change.content = true;
            continue;
        }
        const QTransform transform
            = toShownPage(after.object(map.pages[size_t(page)])) * QTransform::fromScale(scale, scale);
        compareImages(old,
            now,
            {pixelsOf(step.filled, page, transform),
                pixelsOf(step.signatures, page, transform),
                pixelsOf(step.annotations, page, transform),
                pixelsOf(drawingsAmong(step.annotations), page, transform)},
            change);
    }
    return change;
}

}
