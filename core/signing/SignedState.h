// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/FormFields.h"
#include "core/signing/SignatureRequest.h"

namespace chauban {

/// What the signatures already on a PDF forbid.
struct SignedState
{
    /// A FieldMDP lock (ISO 32000-2 12.8.2.4).
    struct Lock
    {
        enum class Action { All, Include, Exclude } action;
        QStringList fields; ///< a name covers the fields below it too
        bool covers(const QString &field) const;
    };

    QList<FormField> fields;
    int signatures = 0;
    Certification certification = Certification::None;
    QList<Lock> locks;

    const FormField *find(const QString &name) const;
    bool isLocked(const QString &field) const;

    /// Errors: pdf.broken.
    static Result<SignedState> of(const PdfFile &file);
};

}
