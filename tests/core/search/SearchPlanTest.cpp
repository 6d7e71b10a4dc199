// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/Walk.h"
#include "tests/core/search/SearchStore.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

std::string planOf(SearchStore &store, const char *sql)
{
    const auto explain = QByteArray("EXPLAIN QUERY PLAN ") + sql;
    QStringList steps;
    for (const auto &[id, parent, unused, detail] :
        must(store.database->rows<int, int, int, QString>(explain.constData())))
        steps += detail;
    return steps.join(u'\n').toStdString();
}

}

TEST_CASE_METHOD(SearchStore, "the walks use an index at every step and never sort")
{
    CHECK(planOf(*this, searchSql::AccessList)
        == "SEARCH access USING PRIMARY KEY (org_id=? AND principal=? AND sort_key<?)");
    const std::string probe = "SEARCH s USING INDEX sqlite_autoindex_search_document_1 (document_id=?)\n"
                              "SEARCH d USING PRIMARY KEY (id=?)\n"
                              "SCAN search_index VIRTUAL TABLE INDEX ";
    CHECK(planOf(*this, searchSql::OlderListedMatch) == probe + "0:=M4");
    CHECK(planOf(*this, searchSql::NewerListedMatch) == probe + "192:=M4");
    CHECK(planOf(*this, searchSql::ListedDocument) == "SEARCH d USING PRIMARY KEY (id=?)");
    CHECK(planOf(*this, searchSql::IndexMatches)
        == "SCAN search_index VIRTUAL TABLE INDEX 192:M4<\n"
           "SEARCH s USING INTEGER PRIMARY KEY (rowid=?)\n"
           "SEARCH d USING PRIMARY KEY (id=?)");
    CHECK(planOf(*this, searchSql::PrincipalsOfDocument)
        == "SEARCH access USING COVERING INDEX access_of_document (document_id=?)");
    CHECK(planOf(*this, searchSql::MiddleKey)
        == "SCAN CONSTANT ROW\nSCALAR SUBQUERY 1\nSEARCH search_document\nSCALAR SUBQUERY 2\nSEARCH "
           "search_document");
    CHECK(planOf(*this, searchSql::KeyOfDocument)
        == "SEARCH search_document USING COVERING INDEX sqlite_autoindex_search_document_1 (document_id=?)");
}
