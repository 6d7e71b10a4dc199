// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who filled in what after which signature.

#include "core/signing/verify/AppearanceText.h"
#include "core/signing/verify/ShownPage.h"
#include "core/signing/verify/Verification.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace chauban::verify {

namespace {

QString valueOf(const RevisionView &view, int field)
{
    QPDFObjectHandle object = view.object(field);
    for (int depth = 0; object.isDictionary() && depth < 20; ++depth) {
        QPDFObjectHandle value = object.getKey("/V");
        if (value.isString())
            return QString::fromStdString(value.getUTF8Value());
        if (value.isName())
            return QString::fromStdString(value.getName()).mid(1);
        object = object.getKey("/Parent");
    }
    return {};
}

/// Where an area lies on its page as shown; null when it has no extent.
QRectF shownPlace(const RevisionView &view, const PageMap &pages, const TouchedArea &area)
{
    if (area.page < 0 || size_t(area.page) >= pages.pages.size() || area.rectangle.isEmpty())
        return {};
    return toShownPage(view.object(pages.pages[size_t(area.page)])).mapRect(area.rectangle);
}

bool listed(const QList<Explanation> &explanations, const Explanation &wanted)
{
    return std::any_of(explanations.begin(), explanations.end(), [&](const Explanation &other) {
        return other.kind == wanted.kind && other.name == wanted.name && other.by == wanted.by
            && other.after == wanted.after;
    });
}

}

void Verification::explain(int revision)
{
    const RevisionView *view = size_t(revision) < m_views.size() ? m_views[size_t(revision)].get() : nullptr;
    const StepFacts &facts = m_steps[revision].facts;
    const PageMap pages = view ? pageMap(*view) : PageMap();
    Explanation common;
    for (const Signature &signature : m_signatures) {
        if (signature.range.revision >= 0 && signature.range.revision < revision)
            common.after.append(signature.field.name);
        if (signature.range.revision == revision) {
            common.by = signature.field.name;
            common.signer = namesOf(signature.proof.certificate).commonName;
        }
    }
    const auto add = [&](Explanation::Kind kind, const TouchedArea &area, const QString &value) {
        Explanation explanation = common;
        explanation.kind = kind;
        explanation.name = area.name;
        explanation.value = value;
        explanation.page = area.page + 1;
        explanation.place = view ? shownPlace(*view, pages, area) : QRectF();
        if (!listed(m_report.explanations, explanation))
            m_report.explanations.append(explanation);
    };
    for (const TouchedArea &area : facts.filled)
        add(Explanation::Kind::FieldFilled, area, view ? valueOf(*view, area.id) : QString());
    for (const TouchedArea &area : facts.signatures) {
        const bool drawn = view && area.page >= 0 && m_options.rendering == VerifyOptions::Rendering::Compare;
        add(facts.level == Changes::Ltv ? Explanation::Kind::TimestampAdded
                                        : Explanation::Kind::SignatureAdded,
            area,
            drawn ? appearanceText(*view, area.id) : QString());
    }
    for (const TouchedArea &area : facts.annotations)
        add(Explanation::Kind::AnnotationChanged, area, {});
    if (facts.validationData)
        add(Explanation::Kind::ValidationDataAdded, {}, {});
}

}
