// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/AnnotationParts.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace chauban::verify {

using Handle = QPDFObjectHandle;

bool isFieldOrWidget(const Handle &given)
{
    Handle object = given;
    if (!object.isDictionary())
        return false;
    // In an annotation /T is its author, in a field its name.
    Handle subtype = object.getKey("/Subtype");
    return object.hasKey("/FT") || (subtype.isName() ? subtype.getName() == "/Widget" : object.hasKey("/T"));
}

QString subtypeOf(const Handle &given)
{
    Handle annotation = given;
    Handle subtype = annotation.isDictionary() ? annotation.getKey("/Subtype") : Handle::newNull();
    return subtype.isName() ? QString::fromStdString(subtype.getName()).mid(1) : QString();
}

QRectF rectangleOf(const Handle &given)
{
    Handle annotation = given;
    Handle array = annotation.isDictionary() ? annotation.getKey("/Rect") : Handle::newNull();
    if (!array.isArray() || array.getArrayNItems() != 4)
        return {};
    double edge[4] = {};
    for (int i = 0; i < 4; ++i)
        edge[i] = array.getArrayItem(i).isNumber() ? array.getArrayItem(i).getNumericValue() : 0;
    return QRectF(QPointF(edge[0], edge[1]), QPointF(edge[2], edge[3])).normalized();
}

}
