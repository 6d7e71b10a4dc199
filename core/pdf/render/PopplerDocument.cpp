// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/render/PopplerDocument.h"

#include "core/pdf/render/PageSurface.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <poppler-document.h>
#include <poppler-form.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <poppler-qt6.h>

namespace chauban {

struct PopplerDocument::Private
{
    QByteArray bytes;
    QBuffer device;
    std::unique_ptr<Poppler::Document> document; // shapes, fields, pictures
    std::unique_ptr<poppler::document> words; // the only public interface that tells a word's font; on demand
};

namespace {

int degrees(Poppler::Page::Orientation orientation)
{
    switch (orientation) {
    case Poppler::Page::Landscape:
        return 90;
    case Poppler::Page::UpsideDown:
        return 180;
    case Poppler::Page::Seascape:
        return 270;
    case Poppler::Page::Portrait:
        break;
    }
    return 0;
}

QList<QRectF> widgetRectangles(const Poppler::Page &page)
{
    const QSizeF size = page.pageSizeF();
    QList<QRectF> rectangles;
    for (const auto &field : page.formFields()) {
        const QRectF part = field->rect().normalized(); // shares of the page
        rectangles.append({part.x() * size.width(),
            part.y() * size.height(),
            part.width() * size.width(),
            part.height() * size.height()});
    }
    return rectangles;
}

/// "ABCDEF+TimesNewRomanPS-BoldMT" → "TimesNewRomanPS-BoldMT"
QString baseFont(const std::string &name)
{
    const QString font = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    return font.size() > 7 && font[6] == u'+' ? font.mid(7) : font;
}

QString textOf(const poppler::ustring &text)
{
    const auto utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Word wordOf(const poppler::text_box &box, const QList<QRectF> &widgets)
{
    Word word;
    word.text = textOf(box.text());
    const auto rectangle = box.bbox();
    word.box = QRectF(rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height()).normalized();
    if (box.has_font_info()) {
        word.fontSize = box.get_font_size();
        word.font = baseFont(box.get_font_name(0));
        word.bold = word.font.contains(QLatin1StringView("bold"), Qt::CaseInsensitive)
            || word.font.contains(QLatin1StringView("black"), Qt::CaseInsensitive);
        word.italic = word.font.contains(QLatin1StringView("italic"), Qt::CaseInsensitive)
            || word.font.contains(QLatin1StringView("oblique"), Qt::CaseInsensitive);
    }
    for (const QRectF &widget : widgets)
        word.inWidget |= widget.contains(word.box.center());
    return word;
}

}

PopplerDocument::PopplerDocument()
    : m_private(std::make_unique<Private>())
{
}

PopplerDocument::~PopplerDocument() = default;

Result<std::unique_ptr<PopplerDocument>> PopplerDocument::load(QByteArrayView bytes)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    std::unique_ptr<PopplerDocument> loaded(new PopplerDocument);
    auto &self = *loaded->m_private;
    if (bytes.size() > std::numeric_limits<int>::max())
        return Error{ErrorKind::Invalid, "pages.too-large"};
    self.bytes = QByteArray::fromRawData(bytes.data(), bytes.size());
    self.device.setBuffer(&self.bytes);
    self.device.open(QIODevice::ReadOnly);
    self.document = Poppler::Document::load(&self.device);
    if (!self.document)
        return Error{ErrorKind::Invalid, "pages.not-a-pdf"};
    if (self.document->isLocked())
        return Error{ErrorKind::Invalid, "pages.encrypted"};
    self.document->setRenderHint(Poppler::Document::Antialiasing);
    self.document->setRenderHint(Poppler::Document::TextAntialiasing);
    self.document->setRenderHint(Poppler::Document::TextHinting);
    self.document->setRenderHint(Poppler::Document::TextSlightHinting);
    if (self.document->numPages() < 1)
        return Error{ErrorKind::Invalid, "pages.not-a-pdf"};
    return loaded;
}

int PopplerDocument::pageCount() const
{
    return m_private->document->numPages();
}

PdfSummary PopplerDocument::summary(int first, int count) const
{
    PdfSummary summary;
    summary.pageCount = pageCount();
    summary.encrypted = m_private->document->isEncrypted();
    const int end = std::max(0, first) + std::clamp(count, 0, shapedPages);
    for (int index = std::max(0, first); index < std::min(summary.pageCount, end); ++index) {
        const auto page = m_private->document->page(index);
        summary.pages.append(page ? PageShape{page->pageSizeF(), degrees(page->orientation())} : PageShape{});
    }
    return summary;
}

Result<PageText> PopplerDocument::text(int index) const
{
    // Loaded when words are first wanted: the first picture does not wait for it.
    if (!m_private->words)
        m_private->words.reset(poppler::document::load_from_raw_data(
            m_private->bytes.constData(), static_cast<int>(m_private->bytes.size())));
    if (!m_private->words)
        return Error{ErrorKind::Invalid, "pages.not-a-pdf"};
    const auto page = m_private->document->page(index);
    const std::unique_ptr<poppler::page> words(m_private->words->create_page(index));
    if (!page || !words)
        return Error{ErrorKind::Corrupt, "pages.no-such-page", QString::number(index + 1)};
    PageText text;
    text.size = page->pageSizeF();
    const auto widgets = widgetRectangles(*page);
    for (const auto &box : words->text_list(poppler::page::text_list_include_font))
        text.words.append(wordOf(box, widgets));
    return text;
}

Result<QSize> PopplerDocument::draw(int index, double dpi, std::span<unsigned char> pixels) const
{
    const auto page = m_private->document->page(index);
    if (!page)
        return Error{ErrorKind::NotFound, "pages.no-such-page", QString::number(index + 1)};
    // Asked before drawing: for a page too large Poppler draws 1×1 pixels and reports nothing.
    const QSizeF size = page->pageSizeF() * (dpi / 72);
    if (!(size.width() >= 1 && size.height() >= 1)
        || (std::ceil(size.width()) + 1) * (std::ceil(size.height()) + 1) * 4
            > static_cast<double>(pixels.size()))
        return Error{ErrorKind::Invalid, "pages.too-large", QString::number(index + 1)};
    const QImage image = page->renderToImage(dpi, dpi);
    if (image.isNull() || image.width() < static_cast<int>(size.width()) || image.depth() != 32)
        return Error{ErrorKind::Corrupt, "pages.cannot-draw", QString::number(index + 1)};
    const auto rowBytes = 4 * static_cast<std::size_t>(image.width());
    if (rowBytes * static_cast<std::size_t>(image.height()) > pixels.size())
        return Error{ErrorKind::Invalid, "pages.too-large", QString::number(index + 1)};
    for (int row = 0; row < image.height(); ++row)
        std::memcpy(&pixels[static_cast<std::size_t>(row) * rowBytes], image.constScanLine(row), rowBytes);
    return image.size();
}

}
