// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/SignedState.h"

class QPDFObjectHandle;

namespace chauban {

class IncrementalUpdate;
class SigningKey;

/// Puts a request's signature field, its appearance and its filled text fields into an update.
class SigningField
{
public:
    SigningField(const PdfFile &file,
        IncrementalUpdate &update,
        const SignedState &state,
        AppearanceCache &appearances)
        : m_file(file)
        , m_update(update)
        , m_state(state)
        , m_appearances(appearances)
    {
    }

    /// Refuses what earlier signatures, the certification or the fields themselves forbid.
    Result<> check(const SignatureRequest &request, const SigningKey &key) const;
    /// Uses or makes the field and lets it refer to the signature `signatureId`.
    Result<> place(const SignatureRequest &request, int signatureId);
    /// Makes an invisible field for the document time-stamp `signatureId`.
    Result<> placeTimestamp(int signatureId);
    Result<> fillTexts(const SignatureRequest &request);
    /// The /Lock of the field that will be used; null when it has none.
    QPDFObjectHandle lock(const SignatureRequest &request) const;

private:
    const FormField *existing(const SignatureRequest &request) const;
    QString freeName(const QString &stem) const;
    Result<int> appearance(const Drawing &drawing, QSizeF size, int rotation);
    Result<> draw(QPDFObjectHandle widget, const Drawing &drawing);
    Result<> useExisting(const FormField &field, const SignatureRequest &request, int signatureId);
    Result<> makeNew(const SignatureRequest &request, int signatureId);
    void addToPage(QPDFObjectHandle page, int fieldId);
    void addToForm(int fieldId);

    const PdfFile &m_file;
    IncrementalUpdate &m_update;
    const SignedState &m_state;
    AppearanceCache &m_appearances;
};

}
