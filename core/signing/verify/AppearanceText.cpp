// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/AppearanceText.h"

#include <QImage>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>
#include <QRectF>
#include <QTransform>

#include <algorithm>
#include <memory>
#include <poppler-qt6.h>

namespace chauban::verify {

namespace {

using Handle = QPDFObjectHandle;

constexpr double resolution = 144;
constexpr double largestSide = 2000; // points
constexpr int contrast = 48; // of 255
// A background, a border of two bevels and the dividers of a comb; digits drawn by hand need more.
constexpr int mostStrokes = 40;
constexpr int mostPaintings = 6;

/// Tells whether a content stream draws text and no more than a frame before it.
class PlainContent : public Handle::ParserCallbacks
{
public:
    void handleObject(Handle object, size_t, size_t) override
    {
        if (object.isOperator())
            operation(object.getOperatorValue());
        else if (object.isInlineImage())
            m_plain = false;
        m_operand = object;
    }
    void handleEOF() override { }
    bool plain() const { return m_plain && m_strokes <= mostStrokes && m_paintings <= mostPaintings; }

private:
    void operation(const std::string &name)
    {
        static const std::set<std::string> foreign{"Do", "sh", "BI", "c", "v", "y", "d0", "d1"};
        static const std::set<std::string> painting{"f", "F", "f*", "B", "B*", "b", "b*", "S", "s"};
        static const std::set<std::string> strokes{"m", "l", "re"};
        static const std::set<std::string> showing{"Tj", "TJ", "'", "\""};
        m_text = m_text || showing.contains(name);
        m_strokes += int(strokes.count(name));
        m_paintings += int(painting.count(name));
        // What is painted after the text may lie on it.
        if (foreign.contains(name) || (painting.contains(name) && m_text))
            m_plain = false;
        // Text rendering modes from 3 on draw nothing or clip.
        if (name == "Tr" && !(m_operand.isInteger() && m_operand.getIntValue() < 3))
            m_plain = false;
        // Replacement text (/ActualText) and optional content come as properties of marked content.
        if (name == "BDC" && !(m_operand.isDictionary() && !m_operand.hasKey("/ActualText")))
            m_plain = false;
    }

    Handle m_operand = Handle::newNull();
    bool m_plain = true;
    bool m_text = false;
    int m_strokes = 0;
    int m_paintings = 0;
};

bool isPlain(Handle form)
{
    PlainContent content;
    form.parseAsContents(&content);
    return content.plain();
}

/// Where the form's box lies after its own matrix (ISO 32000-2, 12.5.5).
QRectF placeOf(Handle form)
{
    Handle box = form.getDict().getKey("/BBox");
    Handle matrix = form.getDict().getKey("/Matrix");
    if (!box.isRectangle())
        return {0, 0, 600, 600};
    const auto corners = box.getArrayAsRectangle();
    const QRectF place
        = QRectF(QPointF(corners.llx, corners.lly), QPointF(corners.urx, corners.ury)).normalized();
    if (!matrix.isMatrix())
        return place;
    const auto m = matrix.getArrayAsMatrix();
    return QTransform(m.a, m.b, m.c, m.d, m.e, m.f).mapRect(place);
}

QByteArray pageShowing(Handle form)
{
    QPDF single;
    single.emptyPDF();
    Handle copied = single.copyForeignObject(form);
    Handle page = Handle::parse("<< /Type /Page /Resources << /XObject << >> >> >>");
    page.getKey("/Resources").getKey("/XObject").replaceKey("/F", copied);
    const QRectF place = placeOf(copied);
    page.replaceKey(
        "/MediaBox", Handle::newFromRectangle({place.left(), place.top(), place.right(), place.bottom()}));
    page.replaceKey("/Contents", single.newStream("/F Do"));
    single.addPage(page, true);
    QPDFWriter writer(single);
    writer.setOutputMemory();
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

std::unique_ptr<Poppler::Document> documentShowing(Handle form)
{
    if (!form.isStream())
        return nullptr;
    // What Poppler complains about is foreign text for nobody's eyes.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    return Poppler::Document::loadFromData(pageShowing(form));
}

bool standsOut(const QImage &image, const QRectF &box)
{
    int darkest = 255;
    int lightest = 0;
    const QRect inside = box.toAlignedRect().intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x) {
            darkest = std::min(darkest, qGray(line[x]));
            lightest = std::max(lightest, qGray(line[x]));
        }
    }
    return lightest - darkest >= contrast;
}

bool everyWordSeen(const Poppler::Page &page)
{
    const double scale = resolution / 72;
    const QSizeF size = page.pageSizeF();
    if (size.width() > largestSide || size.height() > largestSide)
        return false;
    const QImage image = page.renderToImage(resolution, resolution).convertToFormat(QImage::Format_RGB32);
    const auto words = page.textList();
    return std::all_of(words.begin(), words.end(), [&](const auto &word) {
        const QRectF box = word->boundingBox();
        return standsOut(image, {box.topLeft() * scale, box.size() * scale});
    });
}

}

AppearanceLook appearanceLook(const Handle &given)
{
    AppearanceLook look;
    Handle form = given;
    try {
        const auto document = documentShowing(form);
        const std::unique_ptr<Poppler::Page> page(document ? document->page(0) : nullptr);
        if (!page)
            return look;
        look.text = page->text(QRectF()).simplified();
        look.seen = everyWordSeen(*page);
        look.plain = isPlain(form);
    } catch (const std::exception &) {
        look.plain = false;
    }
    return look;
}

QString appearanceText(const RevisionView &view, int annotation)
{
    try {
        Handle widget = view.object(annotation);
        Handle appearances = widget.isDictionary() ? widget.getKey("/AP") : Handle::newNull();
        const auto document
            = documentShowing(appearances.isDictionary() ? appearances.getKey("/N") : Handle::newNull());
        const std::unique_ptr<Poppler::Page> page(document ? document->page(0) : nullptr);
        return page ? page->text(QRectF()).simplified().left(200) : QString();
    } catch (const std::exception &) {
        return {};
    }
}

}
