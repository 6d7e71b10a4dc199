// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/render/PageOperations.h"

#include "core/pdf/render/CompareOperation.h"
#include "core/pdf/render/PageSurface.h"
#include "core/pdf/render/PopplerDocument.h"
#include "core/pdf/worker/Frame.h"

#include <QJsonArray>
#include <QSize>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

double hundredths(double value)
{
    return std::round(value * 100) / 100;
}

QJsonObject objectOf(const Word &word)
{
    return {{u"text"_s, word.text},
        {u"box"_s,
            QJsonArray{hundredths(word.box.x()),
                hundredths(word.box.y()),
                hundredths(word.box.width()),
                hundredths(word.box.height())}},
        {u"size"_s, hundredths(word.fontSize)},
        {u"font"_s, word.font},
        {u"style"_s, (word.bold ? 1 : 0) | (word.italic ? 2 : 0) | (word.inWidget ? 4 : 0)}};
}

QJsonObject objectOf(const PageText &page)
{
    QJsonArray words;
    for (const Word &word : page.words)
        words.append(objectOf(word));
    return {{u"width"_s, page.size.width()},
        {u"height"_s, page.size.height()},
        {u"imageCover"_s, page.imageCover},
        {u"invisibleText"_s, page.invisibleText},
        {u"words"_s, words}};
}

/// The worker's one document, loaded by the first operation that needs it.
class OpenDocument
{
public:
    Result<PopplerDocument *> of(const WorkerJob &job)
    {
        if (!m_document) {
            TRY_ASSIGN(m_document, PopplerDocument::load(job.document));
        }
        return m_document.get();
    }

private:
    std::unique_ptr<PopplerDocument> m_document;
};

Result<QJsonObject> open(const PopplerDocument &document, const WorkerJob &job)
{
    const PdfSummary summary
        = document.summary(job.parameters["first"_L1].toInt(), job.parameters["count"_L1].toInt());
    QJsonArray pages;
    for (const PageShape &page : summary.pages)
        pages.append(QJsonObject{{u"width"_s, page.size.width()},
            {u"height"_s, page.size.height()},
            {u"rotation"_s, page.rotation}});
    return QJsonObject{
        {u"pageCount"_s, summary.pageCount}, {u"encrypted"_s, summary.encrypted}, {u"pages"_s, pages}};
}

Result<QJsonObject> text(const PopplerDocument &document, const WorkerJob &job)
{
    const int first = std::max(0, job.parameters["first"_L1].toInt());
    const int count = std::clamp(job.parameters["count"_L1].toInt(), 0, document.pageCount());
    const PageSurfaces surfaces(job.document);
    QJsonArray pages;
    for (int index = first; index < std::min(document.pageCount(), first + count); ++index) {
        TRY_ASSIGN(PageText page, document.text(index));
        const PageSurface surface = surfaces.of(index);
        page.imageCover = surface.imageCover;
        page.invisibleText = surface.invisibleText;
        pages.append(objectOf(page));
    }
    return QJsonObject{{u"pages"_s, pages}};
}

Result<QJsonObject> draw(const PopplerDocument &document, const WorkerJob &job)
{
    TRY_ASSIGN(const QSize size,
        document.draw(job.parameters["page"_L1].toInt(), job.parameters["dpi"_L1].toDouble(), job.pixels));
    return QJsonObject{{u"width"_s, size.width()}, {u"height"_s, size.height()}};
}

/// A page of our own in the fonts that papers name without bringing them. Its table of contents is left out: Poppler
/// finds the objects all the same.
constexpr QByteArrayView samplePage
    = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
      "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]>>endobj\n"
      "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<<"
      "/A<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"
      "/B<</Type/Font/Subtype/Type1/BaseFont/Times-Bold>>>>>>>>endobj\n"
      "4 0 obj<</Length 62>>stream\n"
      "BT /A 12 Tf 10 50 Td (So trang) Tj /B 12 Tf 0 -20 Td (Mot) Tj ET\n"
      "endstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// Draws and reads a page, so that libraries, fonts and tables are loaded when the first real one comes.
Result<QJsonObject> warm(const WorkerJob &job)
{
    TRY_ASSIGN(const auto sample, PopplerDocument::load(samplePage));
    TRY(sample->draw(0, 96, job.pixels));
    TRY(sample->text(0));
    return QJsonObject();
}

}

WorkerOperations pageOperations()
{
    const auto opened = std::make_shared<OpenDocument>();
    const auto over = [opened](auto operation) -> WorkerOperation {
        return [opened, operation](const WorkerJob &job) -> Result<QJsonObject> {
            TRY_ASSIGN(const PopplerDocument *document, opened->of(job));
            return operation(*document, job);
        };
    };
    const auto compare = [comparing = std::make_shared<PageCompare>()](const PopplerDocument &document,
                             const WorkerJob &job) { return (*comparing)(document, job); };
    return {{u"open"_s, over(open)},
        {u"compare"_s, over(compare)},
        {u"text"_s, over(text)},
        {u"draw"_s, over(draw)},
        {QString::fromLatin1(workerWarmOperation), warm}};
}

}
