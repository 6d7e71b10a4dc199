// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "workflow/ruling/ContentPort.h"

#include <memory>
#include <mutex>

namespace chauban {

class BlobStore;
class DrawnRewritings;

/// Answers the door about the contents of a BlobStore. PDFs are read by the confined worker only.
class StoredContent final : public ContentPort
{
public:
    StoredContent(BlobStore &blobs, Clock &clock);
    ~StoredContent() override;

    Result<> checkStored(const DocumentFile &file) override;
    /// Fails with "sign.cannot-check" when the worker is lost, or as BlobStore::get.
    Result<SignatureGrowth> growth(const Sha256 &before, const Sha256 &after) override;
    /// Fails with "sign.cannot-check" when the worker is lost.
    Result<JudgedProof> judgeProof(const DecisionProof &proof) override;
    /// Judges beforehand, in any thread, so that growth() answers the same question at once, one time. Errors: as
    /// growth().
    Result<> anticipate(const Sha256 &before, const Sha256 &after);

    /// What growth() need not draw: whoever writes a broken file anew through this spares the door, which waits in the
    /// store's thread, that work.
    std::shared_ptr<DrawnRewritings> rewritings() const { return m_rewritings; }

private:
    Result<SignatureGrowth> judge(const Sha256 &before, const Sha256 &after);

    BlobStore &m_blobs;
    Clock &m_clock;
    std::shared_ptr<DrawnRewritings> m_rewritings;
    std::mutex m_mutex;
    QList<SignatureGrowth> m_anticipated; ///< under m_mutex
};

}
