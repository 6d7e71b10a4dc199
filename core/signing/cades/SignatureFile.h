// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/MappedFile.h"
#include "core/signing/cades/FileDigests.h"

#include <optional>

namespace chauban {

/// A signature on a file of any kind, opened to be raised: beside its content (.p7s) or around it (.p7m). The content is
/// read once, in pieces; memory does not grow with it, unless a .p7m is PEM or encoded in pieces.
class SignatureFile
{
public:
    /// Errors: file.not-found, file.cannot-read.
    static Result<SignatureFile> detached(const QString &path, const QString &content);
    /// Errors: file.not-found, file.cannot-read, sign.bad-envelope, sign.envelope-in-pieces (more than 256 MB that could
    /// only be read as a whole).
    static Result<SignatureFile> enveloping(const QString &path);

    const QByteArray &cms() const { return m_cms; } ///< without content, DER
    const Digests &digests() const { return m_digests; } ///< of the content

    /// Writes the signature with `cms` in place of its own, in the same form. `output` may be the file itself.
    /// Errors: those of replaceFile().
    Result<> write(const QString &output, const QByteArray &cms) const;

private:
    SignatureFile() = default;

    QByteArray m_cms;
    Digests m_digests;
    std::optional<MappedFile> m_file; ///< of a .p7m
    QByteArray m_owned; ///< its content, when it had to be copied
    QByteArrayView m_content;
};

}
