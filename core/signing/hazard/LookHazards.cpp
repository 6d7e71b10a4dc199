// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/hazard/HazardSearch.h"
#include "core/signing/hazard/PaperLayers.h"
#include "core/signing/verify/FieldLook.h"
#include "core/signing/verify/SignatureField.h"

#include <QImage>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <poppler-qt6.h>
#include <set>
#include <vector>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPages = 20;
constexpr double resolution = 96;
constexpr int largestSide = 4000; // pixels
constexpr int wipedPixels = 12; // fewer are edges
constexpr double mostOfWord = 0.6; // of the smaller one's box: words that stand so close cannot both be read
constexpr int inkOfWord = 12; // pixels: a word with fewer is not meant to be read
constexpr double leastLikeness
    = 0.3; // of a word's picture by itself and on the page; chance alone gives less

/// The form's fields, and widgets that look like fields and belong to no form: readers show both.
std::map<int, QString> fieldsOf(const verify::RevisionView &view, const verify::PageMap &pages)
{
    auto fields = verify::formFields(view);
    for (const auto &[id, page] : pages.annotations) {
        QPDFObjectHandle name
            = view.object(id).isDictionary() ? view.object(id).getKey("/T") : QPDFObjectHandle::newNull();
        if (name.isString())
            fields.try_emplace(id, QString::fromStdString(name.getUTF8Value()));
    }
    return fields;
}

void searchFields(HazardSearch &search)
{
    const verify::RevisionView &view = search.view();
    const verify::PageMap pages = verify::pageMap(view);
    verify::FieldComparison comparison;
    for (const auto &[id, name] : fieldsOf(view, pages)) {
        QPDFObjectHandle field = view.object(id);
        if (!field.isDictionary() || verify::fieldType(field) == "/Sig" || field.getKey("/Kids").isArray())
            continue;
        const auto page = pages.annotations.find(id);
        const int number = page == pages.annotations.end() ? -1 : page->second;
        if (comparison.standing(view, id).differs)
            search.add(u"hazard.field-shows-other"_s, number + 1, name);
    }
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

/// How much a word's place on the page looks like the word by itself: the correlation of both, whichever is
/// the darker, from 0 to 1; nothing when
/// the word has no ink, as the words that text recognition puts behind a scan.
std::optional<double> likeness(const QImage &letters, const QImage &page, const QRectF &box)
{
    constexpr double scale = resolution / 72;
    const QRect inside
        = QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect().intersected(letters.rect());
    double count = 0, a = 0, b = 0, aa = 0, bb = 0, ab = 0;
    int ink = 0;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *lone = reinterpret_cast<const QRgb *>(letters.constScanLine(y));
        const auto *shown = reinterpret_cast<const QRgb *>(page.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const double one = qGray(lone[x]), other = qGray(shown[x]);
            ink += one < 128;
            ++count, a += one, b += other, aa += one * one, bb += other * other, ab += one * other;
        }
    }
    if (ink < inkOfWord)
        return std::nullopt;
    const double spread = (aa - a * a / count) * (bb - b * b / count);
    return spread > count ? std::abs(ab - a * b / count) / std::sqrt(spread) : 0;
}

bool hasLetters(const QString &word)
{
    return std::count_if(word.begin(), word.end(), [](QChar letter) { return letter.isLetterOrNumber(); })
        > 1;
}

using WordBoxes = std::vector<std::unique_ptr<Poppler::TextBox>>;

/// A word upon which another one stands, so that only one of them can be seen. The same one twice is drawn so to be bold.
std::optional<QString> underAnother(const WordBoxes &words)
{
    std::vector<const Poppler::TextBox *> sorted;
    for (const auto &word : words)
        if (hasLetters(word->text()))
            sorted.push_back(word.get());
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) {
        return a->boundingBox().top() < b->boundingBox().top();
    });
    const auto area = [](const QRectF &box) { return box.width() * box.height(); };
    for (size_t i = 0; i < sorted.size(); ++i) {
        const QRectF box = sorted[i]->boundingBox();
        for (size_t j = i + 1; j < sorted.size() && sorted[j]->boundingBox().top() < box.bottom(); ++j) {
            const QRectF other = sorted[j]->boundingBox();
            const double smaller = std::min(area(box), area(other));
            if (area(box.intersected(other)) > mostOfWord * smaller && sorted[i]->text() != sorted[j]->text())
                return sorted[i]->text();
        }
    }
    return std::nullopt;
}

/// One layer of the paper, drawn page by page.
class DrawnLayer
{
public:
    /// Nothing to draw when `bytes` is empty.
    explicit DrawnLayer(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        if (!m_bytes.isEmpty())
            m_document = Poppler::Document::loadFromData(m_bytes);
        if (m_document && m_document->isLocked())
            m_document.reset();
        if (!m_document)
            return;
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    }
    explicit operator bool() const { return bool(m_document); }
    int pages() const { return m_document->numPages(); }

    /// Null when there is nothing to draw, or the page is too large.
    QImage draw(int number) const
    {
        const std::unique_ptr<Poppler::Page> page(m_document ? m_document->page(number) : nullptr);
        if (!page || page->pageSizeF().width() > largestSide || page->pageSizeF().height() > largestSide)
            return {};
        return page->renderToImage(resolution, resolution).convertToFormat(QImage::Format_RGB32);
    }

    WordBoxes words(int number) const
    {
        const std::unique_ptr<Poppler::Page> page(m_document ? m_document->page(number) : nullptr);
        return page ? page->textList() : WordBoxes();
    }

private:
    QByteArray m_bytes; ///< Poppler reads them while it draws
    std::unique_ptr<Poppler::Document> m_document;
};

/// The pages that are drawn, of so many: the end is what is signed.
std::set<int> drawnPages(int count)
{
    std::set<int> pages;
    for (int page = 0; page < std::min(count, mostPages); ++page)
        pages.insert(page);
    if (count > mostPages)
        pages.insert(count - 1);
    return pages;
}

/// Draws every page in its layers and tells what one layer shows and the next does not.
class LayerSearch
{
public:
    LayerSearch(HazardSearch &search, const DrawnLayer &paper)
        : m_search(search)
        , m_pages(drawnPages(paper.pages()))
        , m_everything(layer(PaperLayer::Everything))
        , m_lower(layer(PaperLayer::LowerAnnotations))
        , m_content(layer(PaperLayer::Content))
        , m_bare(layer(PaperLayer::WithoutPictures))
        , m_words(layer(PaperLayer::Words))
        , m_whole(m_everything ? m_everything : paper)
        , m_printed(m_content ? m_content : m_whole)
    {
    }

    void run()
    {
        for (const int page : m_pages)
            look(page);
    }

private:
    DrawnLayer layer(PaperLayer layer) const
    {
        return DrawnLayer(paperLayer(m_search.view(), layer, m_pages));
    }

    void look(int page)
    {
        const QImage printed = m_printed.draw(page);
        if (printed.isNull())
            return;
        const QImage whole = m_content ? m_whole.draw(page) : printed;
        const auto wiped = [](const QImage &without, const QImage &with) {
            return without.size() == with.size() && wipes(without, with);
        };
        if (m_content && (wiped(printed, whole) || wiped(m_lower.draw(page), whole)))
            m_search.add(u"hazard.annotation-over-text"_s, page + 1);
        if (m_bare && wiped(m_bare.draw(page), printed))
            m_search.add(u"hazard.picture-over-text"_s, page + 1);
        lookAtWords(page, printed, whole);
    }

    void lookAtWords(int page, const QImage &printed, const QImage &whole)
    {
        const QImage letters = m_words.draw(page);
        if (letters.size() != printed.size() || whole.size() != printed.size())
            return;
        const auto words = m_words.words(page);
        for (const auto &word : words) {
            const auto shown
                = hasLetters(word->text()) ? likeness(letters, printed, word->boundingBox()) : std::nullopt;
            if (!shown)
                continue;
            if (*shown < leastLikeness)
                return m_search.add(u"hazard.covered-text"_s, page + 1, word->text());
            if (m_content && likeness(letters, whole, word->boundingBox()).value_or(1) < leastLikeness)
                return m_search.add(u"hazard.annotation-over-text"_s, page + 1);
        }
        if (const auto under = underAnother(words))
            m_search.add(u"hazard.covered-text"_s, page + 1, *under);
    }

    HazardSearch &m_search;
    const std::set<int> m_pages;
    const DrawnLayer m_everything;
    const DrawnLayer m_lower;
    const DrawnLayer m_content;
    const DrawnLayer m_bare;
    const DrawnLayer m_words;
    const DrawnLayer &m_whole; ///< all that no signature drew
    const DrawnLayer &m_printed; ///< without annotations
};

}

void searchLook(HazardSearch &search)
{
    searchFields(search);
    const QByteArrayView bytes = search.view().bytes();
    // What Poppler complains about is foreign text for nobody's eyes.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const DrawnLayer paper(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (paper)
        LayerSearch(search, paper).run();
}

}
