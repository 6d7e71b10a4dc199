// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/SignatureRequest.h"
#include "core/signing/SigningKey.h"

namespace chauban {

class PdfFile;

/// PAdES signatures of level B-B, or B-T where the request's source of time-stamps gives one (EN 319 142-1), by incremental update: input bytes + update = signed PDF; the
/// input stays untouched as the prefix, so that earlier signatures stay valid.
///
/// Errors of all of these: checkUsable()'s; PdfFile's; sign.field-signed, sign.field-locked,
/// sign.field-not-empty-signature, sign.field-missing (to fill), sign.seed-value, sign.certified-final,
/// sign.certified-no-new-field, sign.certify-not-first, sign.permissions, pdf.no-such-page,
/// sign.outside-page, pdf.bad-image, pdf.no-typesetter (text without QGuiApplication), sign.key-failed.

/// The bytes to append to `file`, whose parsed objects belong to the new revision afterwards: sign once per
/// PdfFile.
Result<QByteArray> signatureUpdate(const PdfFile &file,
    const SigningKey &key,
    const SignatureRequest &request,
    AppearanceCache *appearances = nullptr);

/// The signed PDF.
Result<QByteArray> signPdf(const QByteArray &pdf,
    const SigningKey &key,
    const SignatureRequest &request,
    AppearanceCache *appearances = nullptr);

/// From file to file without holding either in memory; `output` is replaced atomically (see replaceFile) and
/// may be the input.
Result<> signPdfFile(const QString &input,
    const QString &output,
    const SigningKey &key,
    const SignatureRequest &request,
    AppearanceCache *appearances = nullptr);

}
