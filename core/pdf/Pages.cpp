// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/Pages.h"

#include "core/pdf/Guarded.h"
#include "core/pdf/PdfFile.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <optional>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int DeepestPageTree = 64; ///< a guard against /Kids that lead in a circle

bool isPageTreeNode(QPDFObjectHandle node)
{
    return node.isDictionary() && node.getKey("/Kids").isArray();
}

qint64 pagesBelow(QPDFObjectHandle node)
{
    if (!isPageTreeNode(node))
        return 1;
    auto count = node.getKey("/Count");
    return count.isInteger() ? count.getIntValue() : 0;
}

Error brokenTree()
{
    return {ErrorKind::Corrupt, "pdf.broken", u"/Pages"_s};
}

/// An attribute that a page inherits from the nodes above it (ISO 32000-2 7.7.3.4).
QPDFObjectHandle inherited(QPDFObjectHandle page, const char *key)
{
    for (int depth = 0; depth < DeepestPageTree && page.isDictionary(); ++depth) {
        if (auto value = page.getKey(key); !value.isNull())
            return value;
        page = page.getKey("/Parent");
    }
    return QPDFObjectHandle::newNull();
}

std::optional<QRectF> rectangle(QPDFObjectHandle array)
{
    if (!array.isArray() || array.getArrayNItems() != 4)
        return std::nullopt;
    double values[4] = {};
    for (int i = 0; i < 4; ++i) {
        if (!array.getArrayItem(i).getValueAsNumber(values[i]))
            return std::nullopt;
    }
    return QRectF(QPointF(values[0], values[1]), QPointF(values[2], values[3])).normalized();
}
}

QSizeF PageGeometry::shownSize() const
{
    const auto size = visibleBox.size() * userUnit;
    return rotation % 180 == 0 ? size : size.transposed();
}

QRectF PageGeometry::toUserSpace(const QRectF &shown) const
{
    const auto x = shown.x() / userUnit;
    const auto y = shown.y() / userUnit;
    const auto width = shown.width() / userUnit;
    const auto height = shown.height() / userUnit;
    const auto boxWidth = visibleBox.width();
    const auto boxHeight = visibleBox.height();
    QRectF inBox(x, y, width, height);
    if (rotation == 90)
        inBox = {boxWidth - y - height, x, height, width};
    else if (rotation == 180)
        inBox = {boxWidth - x - width, boxHeight - y - height, width, height};
    else if (rotation == 270)
        inBox = {y, boxHeight - x - width, height, width};
    return inBox.translated(visibleBox.topLeft());
}

Result<int> pageCount(const PdfFile &file)
{
    return guarded([&]() -> Result<int> {
        return int(std::clamp<qint64>(
            pagesBelow(file.document().getRoot().getKey("/Pages")), 0, std::numeric_limits<int>::max()));
    });
}

Result<QPDFObjectHandle> findPage(const PdfFile &file, int number)
{
    return guarded([&]() -> Result<QPDFObjectHandle> {
        auto node = file.document().getRoot().getKey("/Pages");
        qint64 remaining = number;
        if (number < 1 || remaining > pagesBelow(node))
            return Error{ErrorKind::Invalid, "pdf.no-such-page", QString::number(number)};
        for (int depth = 0; isPageTreeNode(node); ++depth) {
            auto kids = node.getKey("/Kids");
            auto next = QPDFObjectHandle::newNull();
            for (int i = 0; i < kids.getArrayNItems() && next.isNull(); ++i) {
                auto kid = kids.getArrayItem(i);
                const auto below = pagesBelow(kid);
                if (remaining <= below)
                    next = kid;
                else
                    remaining -= below;
            }
            if (next.isNull() || depth == DeepestPageTree)
                return brokenTree();
            node = next;
        }
        if (!node.isDictionary() || !node.isIndirect() || remaining != 1)
            return brokenTree();
        return node;
    });
}

Result<PageGeometry> pageGeometry(const QPDFObjectHandle &page)
{
    return guarded([&]() -> Result<PageGeometry> {
        const auto media = rectangle(inherited(page, "/MediaBox"));
        if (!media || media->isEmpty())
            return Error{ErrorKind::Corrupt, "pdf.broken", u"/MediaBox"_s};
        PageGeometry geometry{.visibleBox = *media};
        // ISO 32000-2 14.11.2.1: the part of a box outside the MediaBox does not count.
        if (const auto crop = rectangle(inherited(page, "/CropBox")); crop && crop->intersects(*media))
            geometry.visibleBox = crop->intersected(*media);
        if (auto rotate = inherited(page, "/Rotate"); rotate.isInteger())
            geometry.rotation = int((rotate.getIntValue() % 360 + 360) % 360) / 90 * 90;
        double unit = 0;
        if (QPDFObjectHandle(page).getKey("/UserUnit").getValueAsNumber(unit) && unit > 0)
            geometry.userUnit = unit;
        return geometry;
    });
}

}
