// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/cades/FileDigests.h"
#include "core/signing/verify/ArchiveTimestamp.h"
#include "core/signing/verify/Evidence.h"

namespace chauban {

/// A detached CMS signature with all that came with it, held against the digests of what it signs. Nobody's certificate
/// is judged.
struct CmsProof
{
    verify::CmsFacts signature; ///< what it carries for validation is in `store`
    verify::SecurityStore store; ///< SignedData.certificates and SignedData.crls
    QList<verify::ArchiveStamp> archive; ///< the newest first
    bool olderArchive = false; ///< it has archive-time-stamps of a form that is not read

    /// The same as one who looks for missing validation data sees it: each archive-time-stamp as a later revision.
    verify::Evidence evidence() const;
};

/// DER, BER or PEM; archive-time-stamps of what has no definite lengths are held against its DER.
CmsProof proveCms(QByteArrayView signature, const Digests &content);
/// The same of a file within its signature (.p7m). Errors: sign.bad-envelope.
Result<CmsProof> proveEnveloping(QByteArrayView file);

}
