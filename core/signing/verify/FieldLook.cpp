// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/FieldLook.h"

#include "core/signing/verify/AppearanceText.h"
#include "core/signing/verify/FieldValue.h"
#include "core/signing/verify/SignatureField.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace chauban::verify {

namespace {

using Handle = QPDFObjectHandle;
using namespace Qt::Literals::StringLiterals;

constexpr size_t mostObjectsBelow = 500;
constexpr long long hiddenFlags = 2 | 32; // Hidden, NoView (ISO 32000-2, table 167)
// Field flags (tables 229, 231, 233).
constexpr long long passwordFlag = 1 << 13;
constexpr long long pushButtonFlag = 1 << 16;
constexpr long long comboFlag = 1 << 17;

const FieldLook fine{};
const FieldLook different{true, false};
const FieldLook doubtful{false, true};

/// Without blanks, in one Unicode form: lines break and glyphs come in other forms in an appearance.
QString folded(const QString &text)
{
    QString folded;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KC)) {
        if (!letter.isSpace() && letter.category() != QChar::Other_Control
            && letter.category() != QChar::Other_Format)
            folded.append(letter);
    }
    return folded;
}

Handle normalAppearance(Handle widget)
{
    Handle appearances = widget.getKey("/AP");
    return appearances.isDictionary() ? appearances.getKey("/N") : Handle::newNull();
}

/// Is every object below `handle` written as it was before?
bool unchangedBelow(const RevisionView &before, const RevisionView &after, Handle handle)
{
    std::set<int> seen;
    std::vector<Handle> open{handle};
    while (!open.empty()) {
        Handle object = open.back();
        open.pop_back();
        const int id = idOf(object);
        if (id && !seen.insert(id).second)
            continue;
        if (seen.size() > mostObjectsBelow)
            return false;
        if (before.objects().count(id) != after.objects().count(id)
            || (id && before.normalForm(id) != after.normalForm(id)))
            return false;
        if (object.isArray()) {
            const auto items = object.getArrayAsVector();
            open.insert(open.end(), items.begin(), items.end());
        }
        Handle dictionary = object.isStream() ? object.getDict() : object;
        if (dictionary.isDictionary()) {
            for (const auto &[key, value] : dictionary.getDictAsMap())
                open.push_back(value);
        }
    }
    return true;
}

Handle objectBefore(const RevisionView &before, Handle widget)
{
    Handle old = idOf(widget) ? before.object(idOf(widget)) : Handle::newNull();
    return old.isDictionary() ? old : Handle::newDictionary();
}

bool sameAppearance(const RevisionView &before, const RevisionView &after, Handle widget)
{
    Handle old = objectBefore(before, widget);
    return old.getKey("/AP").unparse() == widget.getKey("/AP").unparse()
        && unchangedBelow(before, after, widget.getKey("/AP"));
}

/// A font of the standard fourteen, drawn by the reader: it can tell no lie about its letters.
bool isStandardFont(Handle font)
{
    Handle encoding = font.getKey("/Encoding");
    return font.getKey("/Subtype").isName() && font.getKey("/Subtype").getName() == "/Type1"
        && (encoding.isNull() || encoding.isName()) && !font.hasKey("/FontDescriptor")
        && !font.hasKey("/ToUnicode");
}

/// Its text cannot be read back without a table of its own.
bool isUnreadable(Handle font)
{
    Handle kind = font.getKey("/Subtype");
    const bool needsTable = kind.isName() && (kind.getName() == "/Type0" || kind.getName() == "/Type3");
    return needsTable && !font.getKey("/ToUnicode").isStream();
}

std::vector<Handle> fontsOf(Handle form)
{
    std::vector<Handle> fonts;
    Handle resources = form.isStream() ? form.getDict().getKey("/Resources") : Handle::newNull();
    Handle list = resources.isDictionary() ? resources.getKey("/Font") : Handle::newNull();
    if (list.isDictionary()) {
        for (const auto &[name, font] : list.getDictAsMap()) {
            if (Handle(font).isDictionary())
                fonts.push_back(font);
        }
    }
    return fonts;
}

/// One widget before and after the revision.
struct Judged
{
    const RevisionView &before;
    const RevisionView &after;
    Handle widget;
    bool vouched;
    bool filled = true; ///< by the revision; else it is judged as it stands
};

bool fontsTrusted(const Judged &judged, Handle form)
{
    const auto fonts = fontsOf(form);
    return judged.vouched || std::all_of(fonts.begin(), fonts.end(), [&](const Handle &font) {
        return isStandardFont(font) || (idOf(font) && unchangedBelow(judged.before, judged.after, font));
    });
}

/// Does something else than the value rightly decide what is shown?
bool drawnByOthers(const Judged &judged)
{
    Handle actions = inheritedKey(judged.widget, "/AA");
    Handle form = judged.after.document().getRoot().getKey("/AcroForm");
    Handle anew = form.isDictionary() ? form.getKey("/NeedAppearances") : Handle::newNull();
    return (actions.isDictionary() && actions.hasKey("/F")) || (anew.isBool() && anew.getBoolValue());
}

bool isMasked(const QString &shown)
{
    return !shown.isEmpty() && u"*•●"_s.contains(shown[0]) && shown.count(shown[0]) == shown.size();
}

FieldLook judgeText(const Judged &judged, const QStringList &values)
{
    Handle form = normalAppearance(judged.widget);
    if (form.isNull())
        return fine;
    const AppearanceLook look = appearanceLook(form);
    const QString shown = folded(look.text);
    const bool certain = look.plain && look.seen && fontsTrusted(judged, form);
    const QString value = folded(values.first());
    const bool masked = integerOf(inheritedKey(judged.widget, "/Ff")) & passwordFlag;
    if (shown == value || values.contains(shown) || (masked && isMasked(shown)))
        return certain ? fine : doubtful;
    const auto fonts = fontsOf(form);
    if (!form.isStream() || shown.isEmpty() || value.contains(shown) || drawnByOthers(judged)
        || std::any_of(fonts.begin(), fonts.end(), isUnreadable))
        return doubtful;
    return different;
}

FieldLook judgeButton(const Judged &judged)
{
    Handle widget = judged.widget;
    Handle states = normalAppearance(widget);
    if (!(integerOf(inheritedKey(widget, "/Ff")) & pushButtonFlag) && states.isDictionary()) {
        Handle value = inheritedKey(widget, "/V");
        Handle state = widget.getKey("/AS");
        const bool known = value.isName() && states.hasKey(value.getName());
        const std::string expected = known ? value.getName() : "/Off";
        if ((state.isName() ? state.getName() : "/Off") != expected)
            return different;
    }
    return sameAppearance(judged.before, judged.after, widget) ? fine : doubtful;
}

FieldLook judgeWidget(const Judged &judged)
{
    Handle widget = judged.widget;
    if (integerOf(widget.getKey("/F")) & hiddenFlags)
        return fine;
    const std::string type = fieldType(widget);
    if (type == "/Btn")
        return judgeButton(judged);
    Handle value = inheritedKey(widget, "/V");
    Handle old = objectBefore(judged.before, widget);
    const bool same = sameAppearance(judged.before, judged.after, widget);
    if (judged.filled && same && !value.isStream()
        && inheritedKey(old, "/V").unparseResolved() == value.unparseResolved())
        return fine;
    if (type == "/Tx")
        return judgeText(judged, {valueText(value)});
    if (type != "/Ch")
        return fine;
    const QString text = valueText(value);
    if (integerOf(inheritedKey(widget, "/Ff")) & comboFlag)
        return judgeText(judged, {choiceLabel(widget, text), folded(text)});
    return same && normalAppearance(widget).isNull() ? fine : doubtful;
}

}

FieldLook FieldComparison::judgeAll(
    const std::vector<Handle> &widgets, const std::function<FieldLook(const Handle &)> &judge)
{
    FieldLook all;
    for (const Handle &widget : widgets) {
        FieldLook look = doubtful;
        try {
            if (--m_budget >= 0)
                look = judge(widget);
        } catch (const std::exception &) {
            look = doubtful;
        }
        all.differs = all.differs || look.differs;
        all.unsure = all.unsure || look.unsure;
    }
    return all;
}

FieldLook FieldComparison::compare(
    const RevisionView &before, const RevisionView &after, const StepFacts &step, Vouched vouched)
{
    std::vector<Handle> fields;
    for (const TouchedArea &area : step.filled)
        fields.push_back(after.object(area.id));
    return judgeAll(widgetsOf(fields), [&](const Handle &widget) {
        return judgeWidget({before, after, widget, vouched == Vouched::Yes});
    });
}

FieldLook FieldComparison::standing(const RevisionView &view, int field)
{
    return judgeAll(widgetsOf({view.object(field)}), [&](const Handle &widget) {
        return judgeWidget({view, view, widget, true, false});
    });
}

}
