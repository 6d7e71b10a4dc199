// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/StoreLock.h"
#include "workflow/session/SearchText.h"
#include "workflow/session/Session.h"

namespace chauban {

class DirectoryBlobStore;
class SqliteDatabase;
class StoredContent;

/// An office's papers in one folder, held by one program at a time.
///
///   store.db     all rows (SQLite; WAL beside it)
///   blobs/       the bytes of files, under their hash
///   store.lock   who has the store open
class Store
{
public:
    /// Where time and ids come from, and who reads PDFs; the machine's clock, UUIDv7 and the confined worker unless
    /// given.
    struct Ports
    {
        Clock *clock = nullptr;
        IdSource *ids = nullptr;
        SearchText::Reader readText = {};
    };

    /// Makes a store and opens it. The folder is made too, readable by its owner only, when it is missing.
    /// `holder` is what others are told while this program has it open: "chaubanctl (tiến trình 4711)".
    /// Fails with "store.exists-already", "store.cannot-open", "store.disk-full". One that was cut short may be
    /// repeated.
    static Result<std::unique_ptr<Store>> create(const QString &folder, const QString &holder, Ports ports);
    static Result<std::unique_ptr<Store>> create(const QString &folder, const QString &holder);
    /// Opens a store and brings its schema up to date. Fails with "store.none-here", "store.in-use",
    /// "store.newer-schema", "store.damaged", "store.cannot-open", "store.disk-full".
    static Result<std::unique_ptr<Store>> open(const QString &folder, const QString &holder, Ports ports);
    static Result<std::unique_ptr<Store>> open(const QString &folder, const QString &holder);
    ~Store();

    const QUuid &id() const { return m_id; }
    /// Where it lies; programs keep beside it what belongs to it but is no paper (trusted roots, addresses).
    const QString &folder() const { return m_folder; }
    /// Rises when a backup is restored.
    qint64 epoch() const { return m_epoch; }
    Authority &authority() { return *m_authority; }
    BlobStore &blobs();
    StoredContent &content() { return *m_content; }
    Clock &clock() { return *m_clock; }
    IdSource &ids() { return *m_ids; }
    /// The connection that only reads.
    Database &reader();

    /// A session of whom the password lets in; see Login for the errors.
    Result<Session> login(const QString &login, QByteArrayView password);
    /// A session of somebody whose identity the caller has established otherwise.
    Session sessionOf(const OrgId &org, const PersonId &person);
    /// The agencies, oldest first.
    Result<QList<OrgId>> agencies();

    /// Reads for search the newest files that were not read yet, as far as the budget goes. Commands leave this
    /// behind as work: call it once their outcome has been told, from the thread that gives commands.
    Result<TextProgress> refreshText(const TextBudget &budget);
    /// Makes what can be searched from nothing but the documents; their text comes back with refreshText(). Answers
    /// how many documents were entered. Cut short, it changes nothing.
    Result<qint64> rebuildSearch();

private:
    enum class Purpose { Create, Open };
    Store(StoreLock lock, Ports ports);
    static Result<std::unique_ptr<Store>> start(
        const QString &folder, const QString &holder, Ports ports, Purpose purpose);
    /// Connections, schema, the store's own row.
    Result<> prepare(const QString &folder, Purpose purpose);
    Result<> identify(Purpose purpose, const QString &folder);

    StoreLock m_lock;
    SystemClock m_systemClock;
    std::unique_ptr<IdSource> m_ownIds;
    Clock *m_clock;
    IdSource *m_ids;
    SearchText::Reader m_readText;
    QString m_folder;
    QUuid m_id;
    qint64 m_epoch = 0;
    std::unique_ptr<SqliteDatabase> m_writer;
    std::unique_ptr<SqliteDatabase> m_reader;
    std::unique_ptr<DirectoryBlobStore> m_blobs;
    std::unique_ptr<StoredContent> m_content;
    std::unique_ptr<Authority> m_authority;
};

}
