// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/blob/PosixFileSystem.h"
#include "tests/workflow/session/Office.h"
#include "tests/workflow/session/StoreCheck.h"
#include "workflow/session/StoredContent.h"

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Where a process may die on the way of a command, in order.
enum class Seam { BlobSync, BlobRename, Statement, BeforeCommit, AfterCommit, BeforeAnswer };

/// Dies as by kill -9 when a seam is reached for the n-th time.
struct Death
{
    Seam seam;
    int countdown;

    void at(Seam reached)
    {
        if (reached == seam && countdown-- == 0)
            ::kill(::getpid(), SIGKILL);
    }
};

class DyingFiles final : public DirectoryBlobStore::FileSystem
{
public:
    explicit DyingFiles(Death &death)
        : m_death(death)
    {
    }
    Result<> makeFolder(const QString &path) override { return m_files.makeFolder(path); }
    Result<QStringList> names(const QString &folder) override { return m_files.names(folder); }
    Result<> syncFolder(const QString &path) override { return m_files.syncFolder(path); }
    Result<std::unique_ptr<Writing>> create(const QString &path) override
    {
        TRY_ASSIGN(auto file, m_files.create(path));
        return std::unique_ptr<Writing>(std::make_unique<Writer>(m_death, std::move(file)));
    }
    Result<std::unique_ptr<Reading>> open(const QString &path) override { return m_files.open(path); }
    Result<Properties> properties(const QString &path) override { return m_files.properties(path); }
    Result<> rename(const QString &from, const QString &to) override
    {
        m_death.at(Seam::BlobRename);
        return m_files.rename(from, to);
    }
    Result<> remove(const QString &path) override { return m_files.remove(path); }
    Result<> removeAbandoned(const QString &path) override { return m_files.removeAbandoned(path); }

private:
    struct Writer final : Writing
    {
        Writer(Death &owner, std::unique_ptr<Writing> realFile)
            : death(owner)
            , file(std::move(realFile))
        {
        }
        Result<> write(QByteArrayView piece) override { return file->write(piece); }
        Result<> sync() override
        {
            death.at(Seam::BlobSync);
            return file->sync();
        }
        Death &death;
        std::unique_ptr<Writing> file;
    };

    Death &m_death;
    PosixFileSystem m_files;
};

class DyingDatabase final : public Database
{
public:
    DyingDatabase(Death &death, Database &database)
        : m_death(death)
        , m_database(database)
    {
    }
    Dialect dialect() const override { return m_database.dialect(); }
    Result<std::unique_ptr<Cursor>> open(const char *sql, std::span<const SqlValue> values) override
    {
        const bool commits = QByteArrayView(sql) == "COMMIT";
        m_death.at(commits ? Seam::BeforeCommit : Seam::Statement);
        if (!commits)
            return m_database.open(sql, values);
        TRY_ASSIGN(auto cursor, m_database.open(sql, values));
        TRY(cursor->next());
        m_death.at(Seam::AfterCommit);
        return std::unique_ptr<Cursor>(std::make_unique<Ended>());
    }

private:
    /// A statement that has run to its end.
    struct Ended final : Cursor
    {
        Result<bool> next() override { return false; }
        qint64 changes() const override { return 0; }
        bool isNull(int) const override { return true; }
        qint64 integer(int) const override { return 0; }
        QString text(int) const override { return {}; }
        QByteArray bytes(int) const override { return {}; }
    };
    Death &m_death;
    Database &m_database;
};

QByteArray contentOf(int number)
{
    return "letter " + QByteArray::number(number) + QByteArray(3000, 'x');
}

/// Every attempt at letter n uses the same ids and the same words.
template<typename AnyId>
AnyId idOf(int kind, int number)
{
    return {QUuid(uint(number + 1), quint16(kind), 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2)};
}

/// An office whose clerk is killed over and over while registering letters 0, 1, 2 …
struct DeadlyOffice
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"kho"_s);
    Directory directory;
    QList<int> acknowledged;
    QHash<int, qint64> numbers; ///< as acknowledged

    DeadlyOffice()
    {
        Office office;
        directory = office.directory;
        office.store.reset();
        REQUIRE(QFile::rename(office.path, path));
    }

    PersonId clerk() const { return directory.personByLogin(u"vanthu"_s)->id; }

    RegisterDocument letter(int number) const
    {
        RegisterDocument body;
        body.body = directory.bodies.first().id;
        body.metadata
            = Agency::letter(QString::number(number) + u"/SNV-VP"_s, u"Thư số "_s + QString::number(number));
        body.files = {Agency::pdf(contentOf(number))};
        return body;
    }

    /// In the child: registers letters and answers each on the pipe, until killed.
    template<typename Submit>
    [[noreturn]] static void work(int first, int answers, Death *death, Submit submit)
    {
        for (int number = first; number < first + 1000; ++number) {
            const std::optional<qint64> given = submit(number);
            if (!given)
                break;
            if (death)
                death->at(Seam::BeforeAnswer);
            const qint64 answer[2] = {number, *given};
            if (::write(answers, answer, sizeof answer) != sizeof answer)
                break;
        }
        ::_exit(1); // not killed: the parent's check fails
    }

    static std::optional<qint64> given(const Result<Outcome> &outcome)
    {
        return outcome.ok() && outcome->accepted ? std::optional(outcome->result["number"_L1].toInteger())
                                                 : std::nullopt;
    }

    void dieAtSeam(Seam seam, int countdown)
    {
        runChild({}, [&](int answers) {
            Death death{seam, countdown};
            DyingFiles files(death);
            SystemClock clock;
            UuidV7Source ids(clock);
            auto store = SqliteDatabase::open(
                path + u"/store.db"_s, SqliteDatabase::Access::Writer, StoreExtensions);
            const auto blobs = DirectoryBlobStore::open(path + u"/blobs"_s, files);
            if (!store.ok() || !blobs.ok())
                ::_exit(2);
            DyingDatabase database(death, *store.value());
            StoredContent content(*blobs.value(), clock);
            Authority authority(database, content, clock, ids);
            Session session(
                {authority, *store.value(), *blobs.value(), clock, ids}, directory.org.id, clerk());
            work(next(), answers, &death, [&](int number) -> std::optional<qint64> {
                if (!blobs.value()->put(contentOf(number)).ok())
                    return std::nullopt;
                return given(session.submit(
                    letter(number), {.document = idOf<DocumentId>(1, number)}, idOf<CommandId>(2, number)));
            });
        });
    }

    void dieAfter(std::chrono::microseconds time)
    {
        runChild(time, [&](int answers) {
            const auto store = Store::open(path, u"đứa con"_s);
            if (!store.ok())
                ::_exit(2);
            auto session = store.value()->sessionOf(directory.org.id, clerk());
            work(next(), answers, nullptr, [&](int number) -> std::optional<qint64> {
                if (!store.value()->blobs().put(contentOf(number)).ok())
                    return std::nullopt;
                return given(session.submit(
                    letter(number), {.document = idOf<DocumentId>(1, number)}, idOf<CommandId>(2, number)));
            });
        });
    }

    int next() const { return acknowledged.isEmpty() ? 0 : acknowledged.last() + 1; }

    template<typename Child>
    void runChild(std::optional<std::chrono::microseconds> lifetime, Child run)
    {
        int pipe[2] = {};
        REQUIRE(::pipe(pipe) == 0);
        const auto child = ::fork();
        if (child == 0)
            run(pipe[1]);
        ::close(pipe[1]);
        if (lifetime) {
            ::usleep(useconds_t(lifetime->count()));
            ::kill(child, SIGKILL);
        }
        qint64 answer[2] = {};
        while (::read(pipe[0], answer, sizeof answer) == sizeof answer) {
            acknowledged.append(int(answer[0]));
            if (numbers.contains(int(answer[0])))
                CHECK(numbers[int(answer[0])] == answer[1]);
            numbers[int(answer[0])] = answer[1];
        }
        ::close(pipe[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        REQUIRE(WTERMSIG(status) == SIGKILL);
    }

    /// Opens what the dead left behind: everything acknowledged is there, once, and nothing is half done.
    void check()
    {
        const auto store = unwrap(Store::open(path, u"người kiểm"_s));
        auto session = store->sessionOf(directory.org.id, clerk());
        for (const int number : acknowledged) {
            const auto view = unwrap(session.document(idOf<DocumentId>(1, number)));
            CHECK(view.document.number == numbers[number]);
            CHECK(unwrap(session.blob(view.document.id, 0)).bytes() == contentOf(number));
            const auto again = unwrap(
                session.submit(letter(number), {.document = view.document.id}, idOf<CommandId>(2, number)));
            CHECK(again.result["number"_L1].toInteger() == numbers[number]);
        }
        checkStore(store->reader(), directory.org.id);
    }
};

}

TEST_CASE_METHOD(
    DeadlyOffice, "kill -9 at any seam of a command loses nothing acknowledged and doubles nothing")
{
    const auto seam = GENERATE(Seam::BlobSync,
        Seam::BlobRename,
        Seam::Statement,
        Seam::BeforeCommit,
        Seam::AfterCommit,
        Seam::BeforeAnswer);
    CAPTURE(int(seam));
    std::mt19937 random(20260701u + unsigned(seam));
    for (int run = 0; run < 20; ++run) {
        const int most = seam == Seam::Statement ? 60 : 2;
        dieAtSeam(seam, std::uniform_int_distribution(0, most)(random));
        if (run % 5 == 4)
            check();
    }
    CHECK(acknowledged.size() > (seam == Seam::Statement ? 5 : 10));
}

TEST_CASE_METHOD(DeadlyOffice, "kill -9 at random moments loses nothing acknowledged and doubles nothing")
{
    std::mt19937 random(20260702);
    for (int run = 0; run < 24; ++run) {
        dieAfter(std::chrono::microseconds(std::uniform_int_distribution(20'000, 90'000)(random)));
        if (run % 6 == 5)
            check();
    }
    CHECK(acknowledged.size() > 10);
}
