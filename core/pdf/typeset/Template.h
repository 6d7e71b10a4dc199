// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/pdf/typeset/Draft.h"

#include <QJsonObject>
#include <QMap>

namespace chauban {

/// A blank of a template that the drafter fills in.
struct TemplateField
{
    QString name; ///< as between the braces
    QString label; ///< for people: "Trích yếu"
    bool required = true;
    QString preset = {}; ///< value when none is given
};

/// A draft with blanks: a JSON file {"name", "fields": [{"name", "label", "required", "preset"}], "draft": {…}}
/// whose texts hold {{field}}. In lists (addressees, recipients, body, signature titles) an entry that is nothing
/// but a field becomes one entry per line of its value, and an entry with an empty field is left out.
class Template
{
public:
    /// One that the program carries, by its file's name in resources/templates ("cong-van"). Errors:
    /// typeset.no-such-template, typeset.bad-template.
    static Result<Template> named(const QString &id);
    /// The ids of all that the program carries, sorted.
    static QStringList ids();
    /// Errors: typeset.bad-template (detail: what is wrong).
    static Result<Template> fromJson(const QByteArray &json);

    const QString &name() const { return m_name; }
    const QList<TemplateField> &fields() const { return m_fields; }

    /// Values of fields that the template does not have are ignored. Errors: typeset.missing-field (detail: the
    /// labels of all that are missing), typeset.bad-year.
    Result<DraftContent> fill(const QMap<QString, QString> &values) const;

private:
    QString m_name;
    QList<TemplateField> m_fields;
    QJsonObject m_draft;
};

}
