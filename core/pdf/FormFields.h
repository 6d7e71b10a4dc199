// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

#include <memory>

class QPDFObjectHandle;

namespace chauban {

class PdfFile;

/// A terminal field of the form (one with /FT and no named kids).
struct FormField
{
    QString name; ///< fully qualified: partial names joined by "." (ISO 32000-2 12.7.4.2)
    std::shared_ptr<QPDFObjectHandle> dictionary; ///< the field's own indirect object
    bool isSignature = false;
    bool isText = false;
    bool isFilled = false; ///< has a value: a signature field is signed
};

/// All terminal fields, in the order of /Fields. Errors: pdf.broken.
Result<QList<FormField>> formFields(const PdfFile &file);

}
