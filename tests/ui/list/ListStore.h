// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Directory.h"
#include "core/document/Document.h"
#include "workflow/session/Store.h"

#include <QTemporaryDir>

namespace chauban {
class Database;
class Office;
struct Principal;
}

namespace chauban::tests {

/// A store of the demo commune in which `documents` incoming papers wait for one officer, written row by row; the
/// newest has the highest number.
class ListStore
{
public:
    static constexpr auto Box = "to-do";
    static constexpr auto Password = "mật khẩu thử"; ///< the officer's

    explicit ListStore(int documents);
    ~ListStore();

    /// The office with that officer logged in.
    std::unique_ptr<Office> open(Clock &clock);
    /// The store's folder.
    QString path() const { return m_folder.filePath(QStringLiteral("kho")); }
    /// The officer's.
    QString login() const { return m_directory.person(withRole(Role::Specialist))->login; }
    /// Takes a line out of the box and the counter, as an act on it would. The office may be open.
    void finish(const DocumentId &document);
    /// The paper that is the n-th from the top of the list, from 0.
    DocumentId fromTop(int row) const { return m_documents[m_documents.size() - 1 - row]; }

private:
    void fill(int documents);
    void add(Database &database, int number, const Principal &principal);
    PersonId withRole(Role role) const;

    QTemporaryDir m_folder;
    Directory m_directory;
    QList<DocumentId> m_documents;
};

/// A clock that stands on Monday 2026-09-21, 08:30 in Hà Nội.
struct StandingClock final : Clock
{
    Instant now() override { return {1'789'954'200'000}; }
};

}
