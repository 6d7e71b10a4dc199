// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session/Store.h"

#include "core/blob/DirectoryBlobStore.h"
#include "core/database/Migrations.h"
#include "core/database/sqlite/SqliteDatabase.h"
#include "core/directory/rows/DirectoryRows.h"
#include "core/document/rows/DocumentRows.h"
#include "core/pdf/pages/PlainText.h"
#include "core/search/SearchIndex.h"
#include "core/search/Tokenizer.h"
#include "workflow/authority/Authority.h"
#include "workflow/session/Login.h"
#include "workflow/session/rows/StoreRows.h"
#include "workflow/session/StoredContent.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
/// Office hours and the public holidays that the program knows.
Result<WorkingCalendar> nationalCalendar()
{
    const QDir folder(u":/calendars"_s);
    const auto content = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QList<QByteArray> years;
    for (const auto &name : folder.entryList({u"vn-*.json"_s}))
        years.append(content(name));
    return WorkingCalendar::fromJson(content(u"office-hours.json"_s), years);
}

constexpr SqliteDatabase::Extension Extensions[] = {registerTokenizer};

/// Makes the folder, for its owner's eyes only, unless it is there.
Result<> makeFolder(const QString &folder)
{
    if (QFileInfo::exists(folder))
        return {};
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::Unavailable, "store.cannot-open", folder};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

}

Store::Store(StoreLock lock, Ports ports)
    : m_lock(std::move(lock))
    , m_clock(ports.clock ? ports.clock : &m_systemClock)
    , m_ids(ports.ids)
    , m_readText(std::move(ports.readText))
{
    if (!m_ids) {
        m_ownIds = std::make_unique<UuidV7Source>(*m_clock);
        m_ids = m_ownIds.get();
    }
    if (!m_readText)
        m_readText = [](QByteArrayView pdf) { return plainText(pdf); };
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &folder, const QString &holder, Ports ports)
{
    TRY(makeFolder(folder));
    return start(folder, holder, ports, Purpose::Create);
}

Result<std::unique_ptr<Store>> Store::create(const QString &folder, const QString &holder)
{
    return create(folder, holder, {});
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const QString &holder, Ports ports)
{
    // Asked before anything is written: a wrong path must not gain a lock file.
    if (!QFileInfo::exists(folder + u"/store.db"_s))
        return Error{ErrorKind::NotFound, "store.none-here", folder};
    return start(folder, holder, ports, Purpose::Open);
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const QString &holder)
{
    return open(folder, holder, {});
}

Result<std::unique_ptr<Store>> Store::start(
    const QString &folder, const QString &holder, Ports ports, Purpose purpose)
{
    TRY_ASSIGN(auto lock, StoreLock::take(folder, holder));
    std::unique_ptr<Store> store(new Store(std::move(lock), ports));
    TRY(store->prepare(folder, purpose));
    return store;
}

Result<> Store::prepare(const QString &folder, Purpose purpose)
{
    m_folder = folder;
    const auto path = folder + u"/store.db"_s;
    // SQLite takes an empty file for a new database; for us it is a store that lost its content.
    if (purpose == Purpose::Open && QFileInfo(path).size() == 0)
        return Error{ErrorKind::Corrupt, "store.damaged", path};
    TRY_ASSIGN(m_writer, SqliteDatabase::open(path, SqliteDatabase::Access::Writer, Extensions));
    TRY_ASSIGN(const bool known, rows::isStore(*m_writer));
    if (purpose == Purpose::Open && !known)
        return Error{ErrorKind::NotFound, "store.none-here", folder};
    TRY(migrate(*m_writer, m_clock->now()));
    TRY(identify(purpose, folder));
    TRY(SearchIndex(*m_writer).prepare());
    TRY_ASSIGN(m_reader, SqliteDatabase::open(path, SqliteDatabase::Access::Reader, Extensions));
    TRY_ASSIGN(m_blobs, DirectoryBlobStore::open(folder + u"/blobs"_s));
    m_content = std::make_unique<StoredContent>(*m_blobs, *m_clock);
    m_authority = std::make_unique<Authority>(*m_writer, *m_content, *m_clock, *m_ids);
    TRY_ASSIGN(auto calendar, nationalCalendar());
    m_authority->setCalendar(std::move(calendar));
    m_authority->setProjection([](Database &database, const OrgId &org, const Document &document) {
        return SearchIndex(database).put(org, document);
    });
    return {};
}

Result<> Store::identify(Purpose purpose, const QString &folder)
{
    TRY_ASSIGN(auto found, rows::selectStore(*m_writer));
    if (found && purpose == Purpose::Create)
        return Error{ErrorKind::Conflict, "store.exists-already", folder};
    if (!found && purpose == Purpose::Open)
        return Error{ErrorKind::NotFound, "store.none-here", folder};
    if (!found) {
        found = rows::StoreRow{QUuid::createUuid().toRfc4122(), 1};
        TRY(rows::insertStore(*m_writer, *found, m_clock->now()));
    }
    m_id = QUuid::fromRfc4122(found->id);
    m_epoch = found->epoch;
    return {};
}

BlobStore &Store::blobs()
{
    return *m_blobs;
}

Database &Store::reader()
{
    return *m_reader;
}

Session Store::sessionOf(const OrgId &org, const PersonId &person)
{
    return Session({*m_authority, *m_reader, *m_blobs, *m_clock, *m_ids}, org, person);
}

Result<QList<OrgId>> Store::agencies()
{
    return rows::selectOrgs(*m_reader);
}

Result<TextProgress> Store::refreshText(const TextBudget &budget)
{
    return SearchText(*m_writer, *m_blobs, m_readText).refresh(budget);
}

Result<qint64> Store::rebuildSearch()
{
    constexpr int AtOnce = 500;
    TRY_ASSIGN(auto transaction, Transaction::begin(*m_writer));
    SearchIndex index(*m_writer);
    TRY(index.clear());
    qint64 entered = 0;
    DocumentId last;
    for (;;) {
        TRY_ASSIGN(const auto places, rows::selectDocumentsAfter(*m_writer, last, AtOnce));
        for (const auto &[org, id] : places) {
            TRY_ASSIGN(const auto document, rows::selectDocument(*m_writer, org, id));
            if (document)
                TRY(index.put(org, *document));
            last = id;
        }
        entered += places.size();
        if (places.size() < AtOnce)
            break;
    }
    TRY(transaction.commit());
    return entered;
}

Result<Session> Store::login(const QString &login, QByteArrayView password)
{
    TRY_ASSIGN(const auto identity, Login(*m_writer, *m_clock).check(login, password));
    auto session = sessionOf(identity.org, identity.person);
    if (identity.isStale) {
        TRY_ASSIGN(const auto fresh, hashPassword(password, freshSalt()));
        // Refused or not, the person is in; the next login tries again.
        TRY(session.submit(SetPassword{identity.person, fresh.salt, fresh.cost, fresh.hash}));
    }
    return session;
}

}
