// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/StepAnalysis.h"

#include "core/pdf/revision/StrayBytes.h"
#include "core/signing/verify/Leftovers.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

namespace {

std::set<int> changedObjects(const RevisionView &before, const RevisionView &after)
{
    std::set<int> changed;
    for (const auto &[id, location] : after.objects()) {
        const auto old = before.objects().find(id);
        if (old != before.objects().end() && old->second == location)
            continue;
        if (old == before.objects().end() || before.normalForm(id) != after.normalForm(id))
            changed.insert(id);
    }
    for (const auto &[id, location] : before.objects()) {
        if (!after.objects().count(id))
            changed.insert(id);
    }
    // An object inside a rewritten object stream keeps its entry but not its content.
    const std::set<int> streams = changed;
    for (const auto &[id, location] : after.objects()) {
        const auto old = before.objects().find(id);
        if (location.stream && streams.count(location.stream) && old != before.objects().end()
            && old->second == location && before.normalForm(id) != after.normalForm(id))
            changed.insert(id);
    }
    return changed;
}

/// Objects of the file's own bookkeeping: streams of objects and of cross-references.
bool bookkeeping(QPDFObjectHandle object)
{
    if (!object.isStream())
        return false;
    QPDFObjectHandle type = object.getDict().getKey("/Type");
    return type.isName() && (type.getName() == "/XRef" || type.getName() == "/ObjStm");
}

void compareTrailers(const RevisionView &before, const RevisionView &after, ChangeRules &rules)
{
    QPDFObjectHandle old = before.document().getTrailer();
    QPDFObjectHandle now = after.document().getTrailer();
    if (idOf(old.getKey("/Root")) != idOf(now.getKey("/Root")))
        rules.judge({ObjectRole::Catalog}, old.getKey("/Root"), now.getKey("/Root"));
    if (old.getKey("/Encrypt").unparse() != now.getKey("/Encrypt").unparse())
        rules.other(u"verify.change-catalog"_s);
    if (old.getKey("/Info").unparse() != now.getKey("/Info").unparse() && now.hasKey("/Info"))
        rules.judge({ObjectRole::Information}, old.getKey("/Info"), now.getKey("/Info"));
}

void accountForBytes(const RevisionView &after, const pdf::Revision &revision, ChangeRules &rules)
{
    QSet<qint64> offsets;
    for (const auto &[id, location] : after.objects()) {
        if (location.offset >= revision.begin - 2) // some point at the line end before
            offsets.insert(location.offset);
    }
    if (pdf::findStrayBytes(after.bytes(), revision, offsets))
        rules.other(u"verify.change-stray-bytes"_s);
}

void judgeObjects(const StepContext &context, ChangeRules &rules)
{
    const ObjectRoles roles = rolesOf(context.before);
    const std::set<int> reached = reachable(context.after);
    Leftovers leftovers(context.after, reached);
    for (const int id : context.changed) {
        const auto known = roles.find(id);
        QPDFObjectHandle now = context.after.object(id);
        if (known == roles.end()) {
            // Signing programs leave unused objects behind; the signature over them vouches for them. In an update
            // that nobody signed they are hidden content.
            if (context.newSignatures.empty() && !reached.count(id) && !bookkeeping(now)
                && !leftovers.inert(now))
                rules.facts.hiddenObjects = true;
            continue;
        }
        QPDFObjectHandle old = context.before.object(id);
        for (const RolePath &path : known->second)
            rules.judge(path, old, now);
        if (now.isIndirect() && context.after.normalForm(id) == "damaged")
            rules.other(u"verify.change-damaged"_s);
    }
}

}

StepFacts analyseStep(const RevisionView &before,
    const RevisionView &after,
    const pdf::Revision &revision,
    const std::map<int, bool> &newSignatures,
    bool signedBefore)
{
    StepFacts facts;
    try {
        StepContext context{before, after, changedObjects(before, after), newSignatures, signedBefore};
        ChangeRules rules(context);
        compareTrailers(before, after, rules);
        accountForBytes(after, revision, rules);
        judgeObjects(context, rules);
        facts = rules.facts;
    } catch (const std::exception &) {
        facts.level = Changes::Other;
        facts.reasons.append(u"verify.change-damaged"_s);
    }
    return facts;
}

}
