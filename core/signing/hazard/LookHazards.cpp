// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/hazard/HazardSearch.h"
#include "core/signing/verify/FieldLook.h"
#include "core/signing/verify/SignatureField.h"

#include <QImage>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <memory>
#include <poppler-qt6.h>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPages = 20;
constexpr double resolution = 72;
constexpr int largestSide = 4000; // pixels
constexpr int contrast = 40; // of 255: less cannot be read
constexpr int wipedPixels = 25; // fewer are edges

void searchFields(HazardSearch &search)
{
    const verify::RevisionView &view = search.view();
    const verify::PageMap pages = verify::pageMap(view);
    verify::FieldComparison comparison;
    for (const auto &[id, name] : verify::formFields(view)) {
        QPDFObjectHandle field = view.object(id);
        if (!field.isDictionary() || verify::fieldType(field) == "/Sig" || field.getKey("/Kids").isArray())
            continue;
        const auto page = pages.annotations.find(id);
        const int number = page == pages.annotations.end() ? -1 : page->second;
        if (comparison.standing(view, id).differs)
            search.add(u"hazard.field-shows-other"_s, number + 1, name);
    }
}

QImage draw(Poppler::Document &document, int number, bool annotations)
{
    document.setRenderHint(Poppler::Document::HideAnnotations, !annotations);
    const std::unique_ptr<Poppler::Page> page(document.page(number));
    if (!page || page->pageSizeF().width() > largestSide || page->pageSizeF().height() > largestSide)
        return {};
    return page->renderToImage(resolution, resolution).convertToFormat(QImage::Format_RGB32);
}

/// Printed words that the annotations wipe out.
bool wipes(const QImage &without, const QImage &with)
{
    int wiped = 0;
    for (int y = 0; y < without.height(); ++y) {
        const auto *bare = reinterpret_cast<const QRgb *>(without.constScanLine(y));
        const auto *drawn = reinterpret_cast<const QRgb *>(with.constScanLine(y));
        for (int x = 0; x < without.width(); ++x)
            wiped += qGray(bare[x]) < 100 && qGray(drawn[x]) > 200;
    }
    return wiped > wipedPixels;
}

/// Is there nothing to be seen in the place of a word?
bool uniform(const QImage &image, const QRectF &box)
{
    const QRect inside = box.toAlignedRect().intersected(image.rect());
    int darkest = 255;
    int lightest = 0;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x) {
            darkest = std::min(darkest, qGray(line[x]));
            lightest = std::max(lightest, qGray(line[x]));
        }
    }
    return inside.width() > 2 && inside.height() > 2 && lightest - darkest < contrast;
}

bool hasLetters(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
}

void searchPage(HazardSearch &search, Poppler::Document &document, int number)
{
    const QImage with = draw(document, number, true);
    const QImage without = draw(document, number, false);
    if (with.isNull() || without.isNull() || with.size() != without.size())
        return;
    if (wipes(without, with))
        search.add(u"hazard.annotation-over-text"_s, number + 1);
    const std::unique_ptr<Poppler::Page> page(document.page(number));
    for (const auto &word : page->textList()) {
        if (word->text().size() > 1 && hasLetters(word->text()) && uniform(without, word->boundingBox()))
            return search.add(u"hazard.covered-text"_s, number + 1, word->text());
    }
}

}

void searchLook(HazardSearch &search)
{
    searchFields(search);
    const QByteArrayView bytes = search.view().bytes();
    // What Poppler complains about is foreign text for nobody's eyes.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const auto document
        = Poppler::Document::loadFromData(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (!document || document->isLocked())
        return;
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const int count = document->numPages();
    for (int number = 0; number < std::min(count, mostPages); ++number)
        searchPage(search, *document, number);
    if (count > mostPages) // the end is what is signed
        searchPage(search, *document, count - 1);
}

}
