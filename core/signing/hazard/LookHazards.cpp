// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/hazard/HazardSearch.h"
#include "core/signing/verify/FieldLook.h"
#include "core/signing/verify/SignatureField.h"

#include <QImage>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <memory>
#include <poppler-qt6.h>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPages = 20;
constexpr double resolution = 96;
constexpr int largestSide = 4000; // pixels
constexpr int contrast = 40; // of 255: less cannot be read
constexpr int wipedPixels = 12; // fewer are edges

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

/// Is something printed where the other drawing shows only ground?
bool wipes(const QImage &without, const QImage &with)
{
    int wiped = 0;
    for (int y = 0; y < without.height(); ++y) {
        const auto *bare = reinterpret_cast<const QRgb *>(without.constScanLine(y));
        const auto *drawn = reinterpret_cast<const QRgb *>(with.constScanLine(y));
        for (int x = 0; x < without.width(); ++x)
            wiped += qGray(bare[x]) < 128 && qGray(drawn[x]) > 190;
    }
    return wiped > wipedPixels;
}

/// Is there nothing to be seen in the place of a word (points)?
bool uniform(const QImage &image, const QRectF &box)
{
    constexpr double scale = resolution / 72;
    const QRect inside
        = QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect().intersected(image.rect());
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

std::unique_ptr<Poppler::Document> opened(const QByteArray &bytes)
{
    auto document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked())
        return nullptr;
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return document;
}

/// The same paper with every picture taken out; what a picture covers shows up.
QByteArray withoutPictures(const verify::RevisionView &view)
{
    QPDF copy;
    copy.setSuppressWarnings(true);
    copy.processMemoryFile("", view.bytes().data(), size_t(view.bytes().size()));
    bool any = false;
    for (QPDFObjectHandle object : copy.getAllObjects()) {
        QPDFObjectHandle subtype
            = object.isStream() ? object.getDict().getKey("/Subtype") : QPDFObjectHandle::newNull();
        if (!subtype.isName() || subtype.getName() != "/Image")
            continue;
        copy.replaceObject(object.getObjGen(), QPDFObjectHandle::newNull());
        any = true;
    }
    if (!any)
        return {};
    QPDFWriter writer(copy);
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

void searchPage(HazardSearch &search, Poppler::Document &document, Poppler::Document *bare, int number)
{
    const QImage with = draw(document, number, true);
    const QImage without = draw(document, number, false);
    if (with.isNull() || without.isNull() || with.size() != without.size())
        return;
    if (wipes(without, with))
        search.add(u"hazard.annotation-over-text"_s, number + 1);
    const QImage uncovered = bare ? draw(*bare, number, false) : QImage();
    if (uncovered.size() == without.size() && wipes(uncovered, without))
        search.add(u"hazard.picture-over-text"_s, number + 1);
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
    const auto document = opened(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (!document)
        return;
    const QByteArray plain = withoutPictures(search.view());
    const auto bare = plain.isEmpty() ? nullptr : opened(plain);
    const int count = document->numPages();
    for (int number = 0; number < std::min(count, mostPages); ++number)
        searchPage(search, *document, bare.get(), number);
    if (count > mostPages) // the end is what is signed
        searchPage(search, *document, bare.get(), count - 1);
}

}
