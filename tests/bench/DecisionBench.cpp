// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much the door costs over the bare store: Authority::execute against a transaction in plain sqlite3 that writes
// the very same rows with prepared statements into a file of the same kind (WAL, synchronous FULL), in turns.
// Usage: bench_decision [BLOCKS] [COMMANDS PER BLOCK]; both files lie in the current folder.

#include "core/database/Migrations.h"
#include "core/database/sqlite/SqliteDatabase.h"
#include "tests/bench/Verdict.h"
#include "tests/support/Must.h"
#include "workflow/authority/Authority.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <sqlite3.h>
#include <vector>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A connection in plain C with its prepared statements.
class RawStore
{
public:
    explicit RawStore(const QString &path)
    {
        check(sqlite3_open(QFile::encodeName(path).constData(), &m_connection));
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("PRAGMA foreign_keys = ON");
        run("PRAGMA cache_size = -16384");
    }
    RawStore(const RawStore &) = delete;
    RawStore &operator=(const RawStore &) = delete;
    ~RawStore()
    {
        for (const auto &[sql, statement] : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_connection);
    }

    sqlite3_stmt *statement(const std::string &sql)
    {
        auto &known = m_statements[sql];
        if (!known)
            check(sqlite3_prepare_v3(
                m_connection, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &known, nullptr));
        return known;
    }
    void run(const std::string &sql)
    {
        auto *prepared = statement(sql);
        while (sqlite3_step(prepared) == SQLITE_ROW) { }
        check(sqlite3_reset(prepared));
    }
    void check(int code)
    {
        if (code == SQLITE_OK)
            return;
        std::fprintf(stderr, "sqlite3: %s\n", sqlite3_errmsg(m_connection));
        std::exit(1);
    }

private:
    sqlite3 *m_connection = nullptr;
    std::map<std::string, sqlite3_stmt *> m_statements;
};

/// One row to write: its statement and values.
struct RawWrite
{
    std::string sql;
    std::vector<sqlite3_value *> values;
};

/// Reads the rows that one command left behind, as statements that write them again.
class RowReader
{
public:
    explicit RowReader(RawStore &store)
        : m_store(store)
    {
    }

    /// Inserts of every row of `table` where `column` is `id`; the others are written as `conflict` says.
    void add(std::vector<RawWrite> &writes,
        const std::string &table,
        const std::string &column,
        const QByteArray &id,
        const std::string &conflict = {})
    {
        auto *select = m_store.statement("SELECT * FROM " + table + " WHERE " + column + " = ?1");
        sqlite3_bind_blob(select, 1, id.constData(), int(id.size()), SQLITE_STATIC);
        while (sqlite3_step(select) == SQLITE_ROW) {
            RawWrite write;
            std::string marks;
            for (int i = 0; i < sqlite3_column_count(select); ++i) {
                write.values.push_back(sqlite3_value_dup(sqlite3_column_value(select, i)));
                marks += (i ? ",?" : "?") + std::to_string(i + 1);
            }
            write.sql = "INSERT INTO " + table + " VALUES (" + marks + ") " + conflict;
            writes.push_back(std::move(write));
        }
        m_store.check(sqlite3_reset(select));
    }

private:
    RawStore &m_store;
};

void replay(RawStore &store, const std::vector<RawWrite> &writes)
{
    store.run("BEGIN IMMEDIATE");
    for (const auto &write : writes) {
        auto *statement = store.statement(write.sql);
        for (size_t i = 0; i < write.values.size(); ++i)
            sqlite3_bind_value(statement, int(i) + 1, write.values[i]);
        if (sqlite3_step(statement) != SQLITE_DONE)
            store.check(SQLITE_ERROR);
        sqlite3_reset(statement);
    }
    store.run("COMMIT");
}

/// Everything is stored; nothing is signed here.
struct StoredAnyway final : ContentPort
{
    Result<> checkStored(const DocumentFile &) override { return {}; }
    Result<SignatureGrowth> growth(const Sha256 &before, const Sha256 &after) override
    {
        return SignatureGrowth{before, after, {}, {}, {}, {}};
    }
    Result<JudgedProof> judgeProof(const DecisionProof &) override { return JudgedProof{}; }
};

struct Office
{
    SystemClock clock;
    UuidV7Source ids{clock};
    Directory directory;
    std::unique_ptr<SqliteDatabase> store;
    StoredAnyway content;
    std::unique_ptr<Authority> authority;
    PersonId clerk;

    explicit Office(const QString &path)
        : store(must(SqliteDatabase::open(path, SqliteDatabase::Access::Writer)))
    {
        must(migrate(*store, clock.now()));
        authority = std::make_unique<Authority>(*store, content, clock, ids);
        directory.org = {ids.create<OrgId>(), u"UBND"_s, {}, u"Asia/Ho_Chi_Minh"_s, {}};
        directory.bodies = {{ids.create<BodyId>(), u"UBND"_s, {}, u"UBND"_s, {}, {}}};
        directory.units = {{ids.create<UnitId>(), {}, u"Văn phòng"_s, u"VP"_s, u"van-phong"_s, 0}};
        directory.positions = {{ids.create<PositionId>(),
            directory.units[0].id,
            u"Văn thư"_s,
            u"van-thu"_s,
            Role::Clerk,
            0,
            {},
            {directory.bodies[0].id}}};
        clerk = ids.create<PersonId>();
        directory.people = {{clerk, u"vanthu"_s, u"Phạm Thị Dung"_s, {}, true}};
        directory.appointments
            = {{ids.create<AppointmentId>(), clerk, directory.positions[0].id, QDate(2025, 1, 1), {}}};
        execute(command(ChangeDirectory{directory}, {}));
    }

    Command command(CommandBody body, const DocumentId &document)
    {
        Command command;
        command.id = ids.create<CommandId>();
        command.org = directory.org.id;
        command.actor = clerk;
        command.document = document;
        command.claimedAt = clock.now();
        command.body = std::move(body);
        return command;
    }
    void execute(const Command &command)
    {
        const auto outcome = must(authority->execute(command));
        if (!outcome.accepted) {
            std::fprintf(stderr, "refused: %s %s\n", qPrintable(outcome.reason), qPrintable(outcome.detail));
            std::exit(1);
        }
    }
    Metadata letter(int number) const
    {
        Metadata metadata;
        metadata.type = u"CV"_s;
        metadata.notation = QString::number(number) + u"/SNV-VP"_s;
        metadata.issuedDate = QDate(2026, 2, 27);
        metadata.agency = u"Sở Nội vụ tỉnh Thử Nghiệm"_s;
        metadata.subject
            = u"Về việc rà soát, báo cáo tình hình thực hiện nhiệm vụ số "_s + QString::number(number);
        metadata.signerName = u"Nguyễn Văn An"_s;
        metadata.signerTitle = u"Giám đốc"_s;
        return metadata;
    }
};

double microseconds(std::chrono::steady_clock::duration duration, int count)
{
    return double(std::chrono::duration_cast<std::chrono::nanoseconds>(duration).count()) / 1000.0 / count;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

enum class Kind { Register, Correct };

constexpr auto ReplaceHead
    = "ON CONFLICT (org_id) DO UPDATE SET position = excluded.position, link = excluded.link";
constexpr auto ReplaceRegister
    = "ON CONFLICT (id) DO UPDATE SET next = excluded.next, opening = excluded.opening";
constexpr auto ReplaceCounter = "ON CONFLICT (org_id, principal, box) DO UPDATE SET total = excluded.total";
constexpr auto ReplaceDocument
    = "ON CONFLICT (id) DO UPDATE SET state = excluded.state, unit_id = excluded.unit_id, number = "
      "excluded.number, "
      "register_id = excluded.register_id, arrival_date = excluded.arrival_date, type = excluded.type, "
      "notation = excluded.notation, issued_date = excluded.issued_date, agency = excluded.agency, "
      "subject = excluded.subject, signer_name = excluded.signer_name, signer_title = excluded.signer_title, "
      "urgency = excluded.urgency, secrecy = excluded.secrecy, note = excluded.note, version = "
      "excluded.version, "
      "notation_fold = excluded.notation_fold, agency_fold = excluded.agency_fold";

/// The rows that a command of `kind` has written, read back from the door's store.
std::vector<RawWrite> rowsOf(RowReader &reader, const Office &office, const Command &command, Kind kind)
{
    std::vector<RawWrite> writes;
    const auto org = office.directory.org.id.bytes();
    const auto document = command.document.bytes();
    if (kind == Kind::Register) {
        reader.add(writes, "register", "org_id", org, ReplaceRegister);
        reader.add(writes, "document", "id", document);
        for (const auto *table : {"document_version", "attachment", "number", "access", "inbox"})
            reader.add(writes, table, "document_id", document);
        reader.add(writes, "counter", "org_id", org, ReplaceCounter);
    } else {
        reader.add(writes, "document", "id", document, ReplaceDocument);
    }
    reader.add(writes, "event", "command_id", command.id.bytes());
    reader.add(writes, "head", "org_id", org, ReplaceHead);
    reader.add(writes, "command", "id", command.id.bytes());
    return writes;
}

struct Measured
{
    std::vector<double> door;
    std::vector<double> raw;
    std::vector<double> ratio;
};

void measure(Office &office,
    RowReader &reader,
    RawStore &raw,
    const std::vector<Command> &commands,
    Kind kind,
    Measured &measured)
{
    using Clock = std::chrono::steady_clock;
    const int count = int(commands.size());
    const auto doorBegins = Clock::now();
    for (const auto &command : commands)
        office.execute(command);
    const double door = microseconds(Clock::now() - doorBegins, count);

    std::vector<std::vector<RawWrite>> all;
    for (const auto &command : commands)
        all.push_back(rowsOf(reader, office, command, kind));
    const auto rawBegins = Clock::now();
    for (const auto &writes : all)
        replay(raw, writes);
    const double bare = microseconds(Clock::now() - rawBegins, count);
    for (const auto &writes : all)
        for (const auto &write : writes)
            for (auto *value : write.values)
                sqlite3_value_free(value);
    measured.door.push_back(door);
    measured.raw.push_back(bare);
    measured.ratio.push_back(bare / door);
}

bool print(const char *name, const Measured &measured)
{
    const auto ratio = median(measured.ratio);
    std::printf("%-18s door %7.1f us   raw %7.1f us   raw/door %.2f\n",
        name,
        median(measured.door),
        median(measured.raw),
        ratio);
    const auto title = std::string("raw SQLite time / time of ") + name;
    return bench::verdict(title.c_str(), ratio, bench::Bound::AtLeast, 0.5);
}

}

int main(int argc, char **argv)
{
    const int blocks = argc > 1 ? std::atoi(argv[1]) : 9;
    const int size = argc > 2 ? std::atoi(argv[2]) : 200;
    const QTemporaryDir folder(u"bench-XXXXXX"_s);
    const auto doorPath = folder.filePath(u"door.db"_s);
    const auto rawPath = folder.filePath(u"raw.db"_s);
    Office office(doorPath);
    must(office.store->runScript("VACUUM INTO '" + QFile::encodeName(rawPath) + "'"));
    RawStore raw(rawPath);
    RawStore readBack(doorPath);
    RowReader reader(readBack);

    Measured registering;
    Measured correcting;
    int number = 0;
    for (int block = 0; block < blocks; ++block) {
        std::vector<Command> arrivals;
        std::vector<Command> corrections;
        for (int i = 0; i < size; ++i) {
            RegisterDocument arrival{office.directory.bodies[0].id, {}, office.letter(++number), {}, false};
            const auto content = QByteArray::number(number);
            arrival.files
                = {{u"van-ban.pdf"_s, FileRole::Main, u"application/pdf"_s, Sha256::of(content), 1, 1}};
            const auto id = office.ids.create<DocumentId>();
            arrivals.push_back(office.command(arrival, id));
            auto corrected = arrival.metadata;
            corrected.subject += u" (đã sửa)"_s;
            corrections.push_back(office.command(CorrectDocument{corrected, u"Sửa trích yếu"_s}, id));
        }
        measure(office, reader, raw, arrivals, Kind::Register, registering);
        measure(office, reader, raw, corrections, Kind::Correct, correcting);
    }
    const bool registers = print("document.register", registering);
    return print("document.correct", correcting) && registers ? 0 : 1;
}
