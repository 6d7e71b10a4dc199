// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/ShownPage.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <QRectF>

namespace chauban::verify {

namespace {

QRectF rectangle(QPDFObjectHandle array)
{
    if (!array.isRectangle())
        return {0, 0, 612, 792};
    const auto box = array.getArrayAsRectangle();
    return QRectF(QPointF(box.llx, box.lly), QPointF(box.urx, box.ury)).normalized();
}

QPDFObjectHandle inherited(QPDFObjectHandle page, const char *key)
{
    for (int depth = 0; page.isDictionary() && depth < 50; ++depth) {
        if (!page.getKey(key).isNull())
            return page.getKey(key);
        page = page.getKey("/Parent");
    }
    return QPDFObjectHandle::newNull();
}

}

QTransform toShownPage(const QPDFObjectHandle &page)
{
    const QRectF media = rectangle(inherited(page, "/MediaBox"));
    QPDFObjectHandle cropBox = inherited(page, "/CropBox");
    const QRectF crop = cropBox.isRectangle() ? rectangle(cropBox).intersected(media) : media;
    QPDFObjectHandle rotation = inherited(page, "/Rotate");
    const int rotate = rotation.isInteger() ? int(((rotation.getIntValue() % 360) + 360) % 360) : 0;
    QTransform upright
        = QTransform::fromTranslate(-crop.x(), -crop.y()) * QTransform(1, 0, 0, -1, 0, crop.height());
    if (rotate == 90)
        upright *= QTransform(0, 1, -1, 0, crop.height(), 0);
    else if (rotate == 180)
        upright *= QTransform(-1, 0, 0, -1, crop.width(), crop.height());
    else if (rotate == 270)
        upright *= QTransform(0, -1, 1, 0, 0, crop.width());
    return upright;
}

}
