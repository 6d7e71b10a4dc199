// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/ObjectGraph.h"
#include "core/signing/verify/VerificationReport.h"

#include <QList>
#include <QRectF>
#include <QStringList>

#include <functional>

namespace chauban::verify {

/// A widget or annotation that a revision added or changed, where it lies (PDF user space; page 0 is the first).
struct TouchedArea
{
    int id = 0;
    int page = -1;
    QRectF rectangle;
    QString name; ///< the field's name, or the annotation's subtype
    bool added = false; ///< it was not there before
};

/// What one revision did, as far as the rules explain it.
struct StepFacts
{
    Changes level = Changes::None;
    QStringList reasons; ///< why the level is Other
    QStringList filledFields;
    QList<TouchedArea> filled; ///< form fields filled in
    QList<TouchedArea> signatures; ///< widgets of the signatures made in this revision
    QList<TouchedArea> annotations; ///< other annotations added, changed or removed
    bool validationData = false;
    bool hiddenObjects = false; ///< new objects that nothing reaches and no signature covers
};

/// What a revision may be judged by.
struct StepContext
{
    const RevisionView &before;
    const RevisionView &after;
    std::set<int> changed; ///< objects that exist in both or either and differ
    /// Signature dictionaries that came with this revision, are intact and cover it whole → is it a time-stamp?
    std::map<int, bool> newSignatures;
    bool signedBefore = false;
};

/// Decides of each changed object whether a rule explains it (after ISO 32000-2, 12.8.2.2.2), per role.
class ChangeRules
{
public:
    explicit ChangeRules(const StepContext &context);

    /// Judges the change of an object under one role and adds it to the facts. `before` may be null.
    void judge(const RolePath &path, const QPDFObjectHandle &before, const QPDFObjectHandle &after);
    void other(const QString &reason);
    StepFacts facts;

private:
    using Handle = QPDFObjectHandle;
    void raise(Changes level);
    using KeyRule = std::function<void(const std::string &key, const Handle &before, const Handle &after)>;
    void eachChangedKey(const Handle &before, const Handle &after, const KeyRule &rule);

    void catalog(const Handle &before, const Handle &after);
    void page(const Handle &before, const Handle &after);
    void form(const Handle &before, const Handle &after);
    void formResources(const Handle &before, const Handle &after);
    void annotationList(const Handle &before, const Handle &after);
    void fieldList(const Handle &before, const Handle &after);
    void field(const Handle &before, const Handle &after);
    void signatureField(const Handle &before, const Handle &after, bool signedNow);
    void inputField(const Handle &before, const Handle &after);
    void annotation(const Handle &before, const Handle &after);
    void addedField(const Handle &after, int depth);
    void signedField(const Handle &after);
    void addedAnnotation(const Handle &after);
    void removedAnnotation(const Handle &before);
    void appearance(int owner);
    void security(const Handle &before, const Handle &after);
    void securityList(const Handle &after);
    void securityEntry(const Handle &after);
    void permissions(const Handle &before, const Handle &after);
    void information(const Handle &before, const Handle &after);
    void metadata(const Handle &after);
    void structure(const Handle &before, const Handle &after, int depth);
    bool sameFlags(const Handle &before, const Handle &after, const char *key, long long free) const;
    bool equal(const Handle &before, const Handle &after, int depth);
    bool equalContent(const Handle &before, const Handle &after, int depth);
    Handle looseParent(const Handle &widget) const;
    bool signedInThisStep(const Handle &field) const;
    bool dangerousAction(const Handle &annotation) const;
    TouchedArea area(const Handle &annotation, const QString &name) const;
    TouchedArea addedArea(const Handle &annotation) const;

    const StepContext &m_context;
    PageMap m_pages;
    std::map<int, QString> m_fieldsBefore;
    std::map<int, QString> m_fieldsAfter;
    std::map<int, int> m_parents; ///< widget or field → the field that lists it, after
    std::map<std::pair<int, int>, bool> m_compared;
};

}
