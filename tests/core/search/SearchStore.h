// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/Migrations.h"
#include "core/database/sqlite/SqliteDatabase.h"
#include "core/document/rows/DocumentRows.h"
#include "core/search/Search.h"
#include "core/search/SearchIndex.h"
#include "core/search/Tokenizer.h"
#include "tests/support/Must.h"

#include <QTemporaryDir>
#include <QtEndian>

namespace chauban {

/// A store of one agency with a search index, filled by hand.
class SearchStore
{
public:
    SearchStore()
    {
        must(migrate(*database, {0}));
        must(index.prepare());
        must(database->run("INSERT INTO org VALUES (?1, 'Xã', 'H01', 'Asia/Ho_Chi_Minh', '', 0)", org));
        must(database->run("INSERT INTO body VALUES (?1, ?2, 'Ủy ban', '', 'UBND', '', '')", body, org));
        must(database->run("INSERT INTO unit VALUES (?1, ?2, NULL, 'Văn phòng', 'VP', '', 0)", unit, org));
    }

    /// A document one second younger than the last one, with what `metadata` says.
    Document document(Metadata metadata)
    {
        Document document;
        document.createdAt = {1'790'000'000'000 + 1000 * ++m_count};
        StoppedClock clock(document.createdAt);
        document.id = UuidV7Source(clock).create<DocumentId>();
        document.body = body;
        document.sortKey = QByteArray(8, '\0');
        qToBigEndian(quint64(document.createdAt.milliseconds), document.sortKey.data());
        document.sortKey += document.id.bytes().right(8);
        document.createdBy = PersonId{org.uuid};
        document.metadata = std::move(metadata);
        return document;
    }
    DocumentId add(const Document &document, const QString &content = {})
    {
        must(rows::insertDocument(*database, org, document));
        must(index.put(org, document));
        if (!content.isEmpty())
            must(index.putContent(document.id, content));
        return document.id;
    }
    DocumentId addSubject(const QString &subject, const QString &content = {})
    {
        Metadata metadata;
        metadata.subject = subject;
        return add(document(metadata), content);
    }
    void grant(const DocumentId &document, const Principal &principal, const QString &relation)
    {
        must(database->run(
            "INSERT INTO access SELECT org_id, ?1, sort_key, id, ?2, 0, ?3 FROM document WHERE id = ?4",
            principal.bytes(),
            relation,
            QByteArray("command"),
            document));
    }

    QTemporaryDir folder;
    static constexpr SqliteDatabase::Extension extensions[] = {registerTokenizer};
    std::unique_ptr<SqliteDatabase> database = must(SqliteDatabase::open(
        folder.filePath(QStringLiteral("store.db")), SqliteDatabase::Access::Writer, extensions));
    SearchIndex index{*database};
    OrgId org{QUuid::createUuid()};
    BodyId body{QUuid::createUuid()};
    UnitId unit{QUuid::createUuid()};

private:
    struct StoppedClock final : Clock
    {
        explicit StoppedClock(Instant instant)
            : time(instant)
        {
        }
        Instant now() override { return time; }
        Instant time;
    };
    qint64 m_count = 0;
};

}
