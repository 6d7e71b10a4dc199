// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/SignatureFile.h"

#include "core/platform/AtomicFile.h"
#include "core/signing/cades/CmsEnvelope.h"

namespace chauban {

namespace {
constexpr qsizetype LargestCopied = 256 << 20;
}

Result<SignatureFile> SignatureFile::detached(const QString &path, const QString &content)
{
    TRY_ASSIGN(const auto file, MappedFile::open(path));
    SignatureFile signature;
    signature.m_cms = withDefiniteLengths(derOfCmsFile(file.bytes().toByteArray()));
    TRY_ASSIGN(signature.m_digests, digestsOfFile(content));
    return signature;
}

Result<SignatureFile> SignatureFile::enveloping(const QString &path)
{
    SignatureFile signature;
    TRY_ASSIGN(signature.m_file, MappedFile::open(path));
    auto bytes = signature.m_file->bytes();
    QByteArray decoded;
    if (!liesInOnePiece(bytes)) {
        if (bytes.size() > LargestCopied)
            return Error{ErrorKind::Unavailable, "sign.envelope-in-pieces", path};
        decoded = derOfCmsFile(bytes.toByteArray());
        bytes = decoded;
    }
    TRY_ASSIGN(const auto envelope, takeApart(bytes));
    signature.m_cms = withDefiniteLengths(envelope.detached);
    signature.m_content = envelope.content;
    if (!decoded.isEmpty()) {
        signature.m_owned = envelope.content.toByteArray();
        signature.m_content = signature.m_owned;
    }
    signature.m_digests = digestsOf(signature.m_content);
    return signature;
}

Result<> SignatureFile::write(const QString &output, const QByteArray &cms) const
{
    if (!m_file)
        return replaceFile(output, {cms});
    TRY_ASSIGN(const auto around, aroundContent(cms, quint64(m_content.size())));
    return replaceFile(output, {around.first, m_content, around.second});
}

}
