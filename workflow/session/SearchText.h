// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Sha256.h"

#include <QByteArrayView>

#include <chrono>
#include <functional>
#include <limits>
#include <optional>

namespace chauban {

class BlobStore;
class Database;
struct UnreadContent;

/// How far reading may go at a time. The document being read when the time is up is finished.
struct TextBudget
{
    int documents = std::numeric_limits<int>::max();
    std::chrono::milliseconds time = std::chrono::hours(24);
};

struct TextProgress
{
    int read = 0; ///< documents
    qint64 waiting = 0; ///< documents still to be read
    std::optional<Error> obstacle; ///< what keeps all documents from being read now
};

/// Enters the text of documents' files into the search index, newest documents first.
///
///  1. The projection notes each document's newest content in the command's transaction; nothing is read there.
///  2. Here the newest main file and annexes are read, one document at a time, outside any transaction; then the
///     text and the hash of what was read are written in one of their own. A program killed in between reads again.
///  3. A file that cannot be read (damaged, encrypted, a hostile one that costs its worker) has no text and is not
///     tried again until its document has another content. When nothing can be read now (no worker starts, the
///     disk is gone), the rest waits for the next time.
///  4. Documents from Mật upwards are not in the index, so they are never read.
class SearchText
{
public:
    /// The words of one PDF.
    using Reader = std::function<Result<QString>(QByteArrayView pdf)>;

    SearchText(Database &writer, BlobStore &blobs, const Reader &reader)
        : m_writer(writer)
        , m_blobs(blobs)
        , m_reader(reader)
    {
    }

    /// Fails only when the index itself fails.
    Result<TextProgress> refresh(const TextBudget &budget);

private:
    Result<> enter(const UnreadContent &unread, const QString &text);
    Result<QString> textOf(const UnreadContent &unread);
    Result<QString> textOf(const Sha256 &blob);

    Database &m_writer;
    BlobStore &m_blobs;
    const Reader &m_reader;
};

}
