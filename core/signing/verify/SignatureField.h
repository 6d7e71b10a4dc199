// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/RevisionView.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace chauban::verify {

/// Which fields a signature forbids to change (ISO 32000-2, 12.8.2.4 and table 236).
struct FieldLock
{
    enum class Action { All, Include, Exclude };
    Action action = Action::All;
    QStringList fields;

    /// A field is named by its fully qualified name; a name stands for everything below it too.
    bool locks(const QString &field) const;
};

/// A signed signature field, as plain values.
struct SignatureField
{
    QString name; ///< fully qualified; empty: not in the form
    int fieldId = 0; ///< object numbers; 0: direct
    int valueId = 0;
    QString subFilter;
    bool documentTimestamp = false;
    QList<qint64> byteRange; ///< empty when it is not an array of integers
    QByteArray contents;
    qint64 contentsBegin = 0; ///< where "<" of /Contents stands in the file, and just after ">"; 0: not found
    qint64 contentsEnd = 0;
    QString date; ///< /M as written
    QList<QByteArray> certificates; ///< /Cert, DER
    int docMdp = 0; ///< /P of a DocMDP transform (1–3), 0: none
    int lockPermission = 0; ///< /P of the field's /Lock, 0: none
    QList<FieldLock> locks;
    std::string dictionary; ///< normal form of the signature dictionary
};

/// Every field of the form with a value of type signature, in the form's order. When there is none, every signature
/// dictionary that lies loose in the file.
QList<SignatureField> readSignatureFields(const RevisionView &view);

/// Fully qualified name and inherited field type of a field or widget dictionary.
QString fieldName(const QPDFObjectHandle &field);
std::string fieldType(const QPDFObjectHandle &field);

/// Every field and widget of the form: object number → fully qualified name.
std::map<int, QString> formFields(const RevisionView &view);

/// Every field or widget that a field lists in its /Kids → that field.
std::map<int, int> fieldParents(const RevisionView &view);

}
