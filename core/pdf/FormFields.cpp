// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/FormFields.h"

#include "core/pdf/Guarded.h"
#include "core/pdf/PdfFile.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <set>
#include <string>

namespace chauban {

namespace {
constexpr int DeepestField = 32;

/// What a field inherits from those above it.
struct Inherited
{
    QString name;
    std::string type;
    bool filled = false;
};

struct Collector
{
    QList<FormField> fields;
    std::set<QPDFObjGen> seen;

    void visit(QPDFObjectHandle field, Inherited above, int depth)
    {
        if (depth > DeepestField || !field.isDictionary() || !field.isIndirect()
            || !seen.insert(field.getObjGen()).second)
            return;
        if (auto partial = field.getKey("/T"); partial.isString()) {
            const auto text = QString::fromStdString(partial.getUTF8Value());
            above.name = above.name.isEmpty() ? text : above.name + u'.' + text;
        }
        if (auto type = field.getKey("/FT"); type.isName())
            above.type = type.getName();
        if (auto value = field.getKey("/V"); !value.isNull())
            above.filled = !value.isString() || !value.getStringValue().empty();

        bool hasFieldKids = false;
        if (auto kids = field.getKey("/Kids"); kids.isArray()) {
            for (auto kid : kids.aitems()) {
                if (kid.isDictionary() && kid.hasKey("/T")) {
                    hasFieldKids = true;
                    visit(kid, above, depth + 1);
                }
            }
        }
        if (!hasFieldKids && !above.type.empty())
            fields << FormField{above.name,
                std::make_shared<QPDFObjectHandle>(field),
                above.type == "/Sig",
                above.type == "/Tx",
                above.filled};
    }
};
}

Result<QList<FormField>> formFields(const PdfFile &file)
{
    return guarded([&]() -> Result<QList<FormField>> {
        Collector collector;
        auto form = file.document().getRoot().getKey("/AcroForm");
        if (form.isDictionary() && form.getKey("/Fields").isArray()) {
            for (const auto &field : form.getKey("/Fields").aitems())
                collector.visit(field, {}, 0);
        }
        return collector.fields;
    });
}

}
