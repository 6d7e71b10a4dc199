// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/hazard/PaperLayers.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <QRectF>

#include <algorithm>
#include <vector>

namespace chauban {

namespace {

using Handle = QPDFObjectHandle;

constexpr double muchOfIt
    = 0.3; ///< of a lower annotation's area: an upper one that hides less lies beside it
constexpr int mostAnnotations = 300; ///< of a page, held against each other
constexpr int deepestField = 50;

std::string nameIn(Handle dictionary, const char *key)
{
    Handle value = dictionary.getKey(key);
    return value.isName() ? value.getName() : std::string();
}

/// The letters of a content stream (ISO 32000-2 9.4), without colours (8.6.8), lines and areas (8.5.3), shadings and
/// pictures. Letters are then black, as at the beginning of every page.
class LettersOnly final : public Handle::TokenFilter
{
public:
    void handleToken(const QPDFTokenizer::Token &token) override
    {
        if (token.getType() != QPDFTokenizer::tt_word) {
            m_operands.push_back(token);
            return;
        }
        static const std::set<std::string> dropped{
            "g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "EI"};
        static const std::set<std::string> showing{"Tj", "TJ", "'", "\""};
        static const std::set<std::string> painting{"f", "F", "f*", "B", "B*", "b", "b*", "S", "s"};
        const std::string &name = token.getValue();
        if (name == "BI")
            m_inPicture = true;
        noteMode(name);
        if (!m_inPicture && !dropped.contains(name) && !(m_unseen && showing.contains(name))) {
            for (const auto &operand : m_operands)
                writeToken(operand);
            painting.contains(name) ? write("n") : writeToken(token);
        }
        m_operands.clear();
        if (name == "EI")
            m_inPicture = false;
        write("\n");
    }

private:
    /// Letters that are not drawn (ISO 32000-2 9.3.6), as those behind a scan, are none.
    void noteMode(const std::string &name)
    {
        if (name == "q")
            m_saved.push_back(m_unseen);
        if (name == "Q" && !m_saved.empty()) {
            m_unseen = m_saved.back();
            m_saved.pop_back();
        }
        const auto mode = std::find_if(m_operands.rbegin(),
            m_operands.rend(),
            [](const QPDFTokenizer::Token &token) { return token.getType() == QPDFTokenizer::tt_integer; });
        if (name == "Tr" && mode != m_operands.rend())
            m_unseen = mode->getValue() == "3" || mode->getValue() == "7";
    }

    std::vector<QPDFTokenizer::Token> m_operands; ///< with the blanks between them
    bool m_inPicture = false;
    bool m_unseen = false;
    std::vector<bool> m_saved; ///< m_unseen by graphics state
};

bool isSigned(Handle annotation)
{
    Handle field = annotation;
    for (int depth = 0; field.isDictionary() && depth < deepestField; ++depth) {
        if (nameIn(field, "/FT") == "/Sig")
            return annotation.getKey("/V").isDictionary() || field.getKey("/V").isDictionary();
        field = field.getKey("/Parent");
    }
    return false;
}

QRectF rectangleOf(Handle annotation)
{
    Handle array = annotation.getKey("/Rect");
    if (!array.isRectangle())
        return {};
    const auto box = array.getArrayAsRectangle();
    return QRectF(QPointF(box.llx, box.lly), QPointF(box.urx, box.ury)).normalized();
}

bool isDrawn(Handle annotation)
{
    const std::string kind = nameIn(annotation, "/Subtype");
    return annotation.getKey("/AP").isDictionary() && kind != "/Link" && kind != "/Popup";
}

double areaOf(const QRectF &rectangle)
{
    return rectangle.width() * rectangle.height();
}

/// Is much of one of the lower ones under it?
bool liesUpon(const QRectF &upper, const std::vector<QRectF> &lower)
{
    return std::any_of(lower.begin(), lower.end(), [&](const QRectF &one) {
        return areaOf(upper.intersected(one)) > muchOfIt * areaOf(one);
    });
}

/// Whether the page loses something that the layer above shows.
bool keepAnnotations(Handle page, PaperLayer layer)
{
    Handle list = page.getKey("/Annots");
    if (!list.isArray())
        return false;
    bool loses = false;
    std::vector<QRectF> lower;
    auto kept = Handle::newArray();
    for (Handle annotation : list.getArrayAsVector()) {
        if (!annotation.isDictionary() || isSigned(annotation)) {
            loses = loses || layer == PaperLayer::Everything;
            continue;
        }
        const bool drawn = isDrawn(annotation);
        const QRectF place = rectangleOf(annotation);
        const bool upper = layer == PaperLayer::LowerAnnotations && drawn && liesUpon(place, lower);
        loses = loses || upper || (drawn && layer == PaperLayer::Content);
        if (layer >= PaperLayer::Content || upper)
            continue;
        kept.appendItem(annotation);
        if (drawn && !place.isEmpty() && lower.size() < mostAnnotations)
            lower.push_back(place);
    }
    page.replaceKey("/Annots", kept);
    return loses;
}

bool dropPictures(QPDF &document)
{
    bool any = false;
    for (Handle object : document.getAllObjects()) {
        if (!object.isStream() || nameIn(object.getDict(), "/Subtype") != "/Image")
            continue;
        document.replaceObject(object.getObjGen(), Handle::newNull());
        any = true;
    }
    return any;
}

void keepLetters(QPDF &document, const std::vector<QPDFPageObjectHelper> &pages)
{
    for (QPDFPageObjectHelper page : pages)
        if (!page.getObjectHandle().getKey("/Contents").isNull()) // a page may be empty
            page.addContentTokenFilter(std::make_shared<LettersOnly>());
    for (Handle object : document.getAllObjects())
        if (object.isStream() && nameIn(object.getDict(), "/Subtype") == "/Form")
            object.addTokenFilter(std::make_shared<LettersOnly>());
}

QByteArray written(QPDF &document, qpdf_stream_data_e streams)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    writer.setStreamDataMode(streams); // preserved ones are not filtered
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

}

QByteArray paperLayer(const verify::RevisionView &view, PaperLayer layer, const std::set<int> &pages)
{
    QPDF copy;
    copy.setSuppressWarnings(true);
    copy.processMemoryFile("", view.bytes().data(), size_t(view.bytes().size()));
    const auto all = QPDFPageDocumentHelper(copy).getAllPages();
    std::vector<QPDFPageObjectHelper> drawn;
    for (const int page : pages)
        if (size_t(page) < all.size())
            drawn.push_back(all[size_t(page)]);
    bool loses = layer == PaperLayer::Words;
    for (QPDFPageObjectHelper &page : drawn)
        loses |= keepAnnotations(page.getObjectHandle(), layer);
    if (layer >= PaperLayer::WithoutPictures)
        loses |= dropPictures(copy);
    if (layer == PaperLayer::Words)
        keepLetters(copy, drawn);
    const bool filtered = layer == PaperLayer::Words;
    return loses ? written(copy, filtered ? qpdf_s_compress : qpdf_s_preserve) : QByteArray();
}

}
