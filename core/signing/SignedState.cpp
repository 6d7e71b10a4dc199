// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/SignedState.h"

#include "core/pdf/Guarded.h"
#include "core/pdf/PdfFile.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace chauban {

namespace {
bool isName(QPDFObjectHandle value, const char *name)
{
    return value.isName() && value.getName() == name;
}

/// Calls `visit(method, parameters)` for each transform that a signature refers to.
template<typename Visit>
void forEachTransform(QPDFObjectHandle signature, Visit visit)
{
    if (!signature.isDictionary() || !signature.getKey("/Reference").isArray())
        return;
    for (auto reference : signature.getKey("/Reference").aitems()) {
        if (!reference.isDictionary())
            continue;
        auto parameters = reference.getKey("/TransformParams");
        if (parameters.isDictionary())
            visit(reference.getKey("/TransformMethod"), parameters);
    }
}

SignedState::Lock lockOf(QPDFObjectHandle parameters)
{
    using Action = SignedState::Lock::Action;
    // A lock that cannot be read is taken in its strictest sense.
    SignedState::Lock lock{Action::All, {}};
    if (isName(parameters.getKey("/Action"), "/Include"))
        lock.action = Action::Include;
    else if (isName(parameters.getKey("/Action"), "/Exclude"))
        lock.action = Action::Exclude;
    if (auto names = parameters.getKey("/Fields"); names.isArray()) {
        for (auto name : names.aitems()) {
            if (name.isString())
                lock.fields << QString::fromStdString(name.getUTF8Value());
        }
    }
    return lock;
}

Certification certificationOf(QPDFObjectHandle signature)
{
    auto found = Certification::None;
    forEachTransform(signature, [&](QPDFObjectHandle method, QPDFObjectHandle parameters) {
        if (!isName(method, "/DocMDP"))
            return;
        auto level = parameters.getKey("/P");
        // ISO 32000-2 table 257: the default is 2.
        found = level.isInteger() ? Certification(std::clamp<long long>(level.getIntValue(), 1, 3))
                                  : Certification::FillIn;
    });
    return found;
}
}

bool SignedState::Lock::covers(const QString &field) const
{
    const bool listed = std::ranges::any_of(
        fields, [&](const QString &name) { return field == name || field.startsWith(name + u'.'); });
    return action == Action::All || (action == Action::Include ? listed : !listed);
}

const FormField *SignedState::find(const QString &name) const
{
    const auto found = std::ranges::find(fields, name, &FormField::name);
    return found == fields.end() ? nullptr : &*found;
}

bool SignedState::isLocked(const QString &field) const
{
    return std::ranges::any_of(locks, [&](const Lock &lock) { return lock.covers(field); });
}

Result<SignedState> SignedState::of(const PdfFile &file)
{
    SignedState state;
    TRY_ASSIGN(state.fields, formFields(file));
    return guarded([&]() -> Result<SignedState> {
        for (const auto &field : state.fields) {
            if (!field.isSignature || !field.isFilled)
                continue;
            ++state.signatures;
            forEachTransform(
                field.dictionary->getKey("/V"), [&](QPDFObjectHandle method, QPDFObjectHandle parameters) {
                    if (isName(method, "/FieldMDP"))
                        state.locks << lockOf(parameters);
                });
        }
        auto permissions = file.document().getRoot().getKey("/Perms");
        if (permissions.isDictionary() && permissions.hasKey("/DocMDP"))
            state.certification = certificationOf(permissions.getKey("/DocMDP"));
        return state;
    });
}

}
