// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/render/PageSurface.h"

#include <QList>
#include <qpdf/Buffer.hh>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <cmath>
#include <vector>

namespace chauban {

namespace {

// Enough for any real page; a hostile one stops being looked at.
constexpr int mostCommands = 200'000;

/// The determinant of the current transformation, which is all that a unit square's area needs.
double determinant(const std::vector<double> &numbers)
{
    const auto n = numbers.size();
    return n < 6 ? 1.0 : numbers[n - 6] * numbers[n - 3] - numbers[n - 5] * numbers[n - 4];
}

/// Walks one page's content: adds up the areas of images drawn on the page and looks for invisible text. Form
/// XObjects are not entered.
class SurfaceReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit SurfaceReader(QPDFObjectHandle images)
        : m_images(images)
    {
    }

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (object.isInlineImage()) {
            area += std::abs(m_scale);
        } else if (!object.isOperator()) {
            if (object.isNumber())
                m_numbers.push_back(object.getNumericValue());
            m_name = object.isName() ? object.getName() : std::string();
        } else {
            perform(object.getOperatorValue());
            m_numbers.clear();
            if (++m_commands > mostCommands)
                terminateParsing();
        }
    }
    void handleEOF() override { }

    double area = 0; ///< square points, overlaps counted twice
    bool invisible = false;

private:
    void perform(const std::string &command)
    {
        if (command == "q") {
            m_saved.push_back(m_scale);
        } else if (command == "Q" && !m_saved.empty()) {
            m_scale = m_saved.back();
            m_saved.pop_back();
        } else if (command == "cm") {
            m_scale *= determinant(m_numbers);
        } else if (command == "Tr" && !m_numbers.empty()) {
            invisible |= m_numbers.back() == 3;
        } else if (command == "Do" && m_images.isDictionary() && m_images.hasKey(m_name)) {
            auto drawn = m_images.getKey(m_name);
            if (drawn.isStream() && drawn.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
                area += std::abs(m_scale);
        }
    }

    QPDFObjectHandle m_images;
    std::vector<double> m_numbers;
    std::vector<double> m_saved;
    std::string m_name;
    double m_scale = 1;
    int m_commands = 0;
};

}

struct PageSurfaces::Private
{
    QPDF pdf;
    std::vector<QPDFPageObjectHelper> pages;
};

PageSurfaces::PageSurfaces(QByteArrayView pdf)
    : m_private(std::make_unique<Private>())
{
    m_private->pdf.setSuppressWarnings(true);
    try {
        m_private->pdf.processMemoryFile("document", pdf.data(), static_cast<std::size_t>(pdf.size()));
        m_private->pages = QPDFPageDocumentHelper(m_private->pdf).getAllPages();
    } catch (const std::exception &) {
        m_private->pages.clear(); // Poppler may still read what QPDF refuses
    }
}

PageSurfaces::~PageSurfaces() = default;

PageSurface PageSurfaces::of(int index) const
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_private->pages.size())
        return {};
    auto page = m_private->pages[static_cast<std::size_t>(index)];
    try {
        auto resources = page.getAttribute("/Resources", false);
        SurfaceReader reader(resources.isDictionary() ? resources.getKey("/XObject") : resources);
        page.parseContents(&reader);
        const auto box = page.getCropBox().getArrayAsRectangle();
        const double whole = std::abs((box.urx - box.llx) * (box.ury - box.lly));
        return {whole > 0 ? std::min(1.0, reader.area / whole) : 0, reader.invisible};
    } catch (const std::exception &) {
        return {};
    }
}

}
