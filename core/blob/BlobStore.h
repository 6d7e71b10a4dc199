// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/base/Sha256.h"

#include <QSet>

#include <memory>

namespace chauban {

class UnverifiedBlob;

/// The bytes of one stored content, already verified against their hash. Cheap to copy; the bytes stay readable
/// as long as one copy lives, even when the blob is swept meanwhile.
class Blob
{
public:
    /// What holds the bytes: a mapped file, or memory.
    struct Content
    {
        virtual ~Content() = default;
        virtual QByteArrayView bytes() const = 0;
        /// A file that holds these bytes, open for reading, for handing them to another process without copying; the
        /// content's own, -1 when they lie in memory only.
        virtual int descriptor() const { return -1; }
    };

    Blob(Sha256 hash, std::shared_ptr<const Content> content)
        : m_hash(std::move(hash))
        , m_content(std::move(content))
    {
    }

    const Sha256 &hash() const { return m_hash; }
    qint64 size() const { return bytes().size(); }
    QByteArrayView bytes() const { return m_content->bytes(); }
    const std::shared_ptr<const Content> &content() const { return m_content; }

private:
    Sha256 m_hash;
    std::shared_ptr<const Content> m_content;
};

/// What a sweep has freed.
struct SweptBlobs
{
    qint64 count = 0;
    qint64 bytes = 0;
};

/// Content-addressed bytes. Write the blob first, then give the command that names it. Safe to call from several
/// threads. Rights are not known here: hand a blob only to someone who may read a document that holds it.
class BlobStore
{
public:
    virtual ~BlobStore() = default;

    /// Stores the content and returns its name only once it would survive a power cut. Storing what is there
    /// already is fine and repairs it if it was damaged. After an error nothing is half done.
    virtual Result<Sha256> put(QByteArrayView content) = 0;
    /// The same for a regular file, which may be larger than memory.
    virtual Result<Sha256> putFile(const QString &path) = 0;

    /// The bytes, after the whole hash has been verified. NotFound, or Corrupt with the hash as detail.
    virtual Result<Blob> get(const Sha256 &hash) = 0;
    /// The same before verifying, which the caller asks of it later. NotFound.
    virtual Result<UnverifiedBlob> open(const Sha256 &hash) = 0;

    /// Whether it is there, without reading it.
    virtual Result<bool> contains(const Sha256 &hash) = 0;
    /// In bytes, without reading it. NotFound if it is not there.
    virtual Result<qint64> size(const Sha256 &hash) = 0;

    /// Removes what is neither in `live` nor stored since `storedBefore`: a command that names a young blob may
    /// still be on its way.
    virtual Result<SweptBlobs> sweep(const QSet<Sha256> &live, Instant storedBefore) = 0;
};

}
