// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/FieldValue.h"

#include "core/signing/verify/RevisionView.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <set>

namespace chauban::verify {

namespace {

using Handle = QPDFObjectHandle;

constexpr int maximumDepth = 20;

void collectWidgets(Handle field, int depth, std::set<int> &seen, std::vector<Handle> &widgets)
{
    if (!field.isDictionary() || depth > maximumDepth || !seen.insert(idOf(field)).second)
        return;
    if (field.hasKey("/Rect"))
        widgets.push_back(field);
    Handle kids = field.getKey("/Kids");
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
        collectWidgets(kids.getArrayItem(i), depth + 1, seen, widgets);
}

}

Handle inheritedKey(Handle field, const char *key)
{
    for (int depth = 0; field.isDictionary() && depth < maximumDepth; ++depth) {
        if (!field.getKey(key).isNull())
            return field.getKey(key);
        field = field.getKey("/Parent");
    }
    return Handle::newNull();
}

long long integerOf(Handle value)
{
    return value.isInteger() ? value.getIntValue() : 0;
}

QString valueText(Handle value)
{
    if (value.isString())
        return QString::fromStdString(value.getUTF8Value());
    if (value.isName())
        return QString::fromStdString(value.getName()).mid(1);
    if (!value.isStream())
        return {};
    const auto data = value.getStreamData(qpdf_dl_generalized);
    const std::string bytes(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    return QString::fromStdString(Handle::newString(bytes).getUTF8Value());
}

QString choiceLabel(Handle field, const QString &value)
{
    Handle options = inheritedKey(field, "/Opt");
    for (int i = 0; options.isArray() && i < options.getArrayNItems(); ++i) {
        Handle option = options.getArrayItem(i);
        if (option.isArray() && option.getArrayNItems() == 2 && valueText(option.getArrayItem(0)) == value)
            return valueText(option.getArrayItem(1));
    }
    return value;
}

std::vector<Handle> widgetsOf(const std::vector<Handle> &fields)
{
    std::set<int> seen;
    std::vector<Handle> widgets;
    for (const Handle &field : fields)
        collectWidgets(field, 0, seen, widgets);
    return widgets;
}

}
