// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/blob/UnverifiedBlob.h"
#include "core/document/Document.h"
#include "core/signing/online/OnlineSettings.h"
#include "ui/ladder/RaisePlan.h"

#include <atomic>
#include <memory>

namespace chauban {

/// A paper to raise and all that is needed for it: values, for a thread of its own.
struct RaiseOrder
{
    RaiseStep step = RaiseStep::Leave;
    PaperLevel paper;
    Sha256 content; ///< of its newest version
    QList<DocumentFile> files;
    QList<std::optional<UnverifiedBlob>> blobs; ///< of those that may be raised
    OnlineSettings settings;
    TrustStore trust;
    HttpFetch fetch;
    QString answers; ///< folder of the cache
    Patience patience;
    bool probe = false; ///< before renewing, ask how long a new time-stamp would last
    Instant now;
    std::shared_ptr<const std::atomic<bool>> ended
        = {}; ///< nobody waits for it any more; null: somebody does
};

/// What became of it.
struct RaisedPaper
{
    QList<QByteArray> files; ///< in the order of the order's; empty: as it was
    SignatureLevel level = SignatureLevel::Unseen; ///< the lowest, as far as it came
    std::optional<Error> obstacle; ///< why it is not as high as wished
    QSet<QString> failed; ///< addresses that did not answer
    QSet<QString> answered;
    std::optional<Instant> authorityEnds; ///< of the certificate of the authority's newest time-stamp

    bool hasGrown() const;
};

/// Raises or renews every file that carries a signature. Blocks on the network, parses PDFs: not for the thread that
/// paints, nor for that of the store.
RaisedPaper raisePaper(const RaiseOrder &order);

SignatureLevel signatureLevel(PadesLevel level);

}
