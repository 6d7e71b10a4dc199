// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/list/ListStore.h"

#include "app/demo/DemoAgency.h"
#include "app/demo/DemoDirectory.h"
#include "core/database/sqlite/SqliteDatabase.h"
#include "core/directory/Password.h"
#include "core/document/rows/DocumentRows.h"
#include "core/search/SearchIndex.h"
#include "core/search/Tokenizer.h"
#include "tests/support/Must.h"
#include "ui/workplace/Office.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cstdio>
#include <cstdlib>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000; ///< milliseconds

std::unique_ptr<SqliteDatabase> writer(const QString &folder)
{
    static constexpr SqliteDatabase::Extension extensions[] = {registerTokenizer};
    return must(SqliteDatabase::open(folder + u"/store.db"_s, SqliteDatabase::Access::Writer, extensions));
}

Metadata letter(int number, QDate arrival)
{
    static const QStringList agencies = {u"Sở Nội vụ"_s,
        u"Sở Tài chính"_s,
        u"Ủy ban nhân dân tỉnh Sơn Hải"_s,
        u"Sở Giáo dục và Đào tạo"_s,
        u"Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Sơn Hải"_s,
        u"Thanh tra tỉnh"_s,
        u"Sở Nông nghiệp và Môi trường"_s};
    static const QStringList subjects = {u"V/v rà soát, cập nhật cơ sở dữ liệu cán bộ, công chức năm 2026"_s,
        u"Về việc báo cáo kết quả thực hiện dự toán ngân sách nhà nước 9 tháng đầu năm và ước thực hiện cả năm 2026 theo Luật Ngân sách nhà nước"_s,
        u"Phê duyệt kế hoạch sử dụng đất năm 2027"_s,
        u"V/v tăng cường phòng cháy, chữa cháy tại các trường học trên địa bàn"_s,
        u"Mời họp triển khai công tác bầu cử"_s,
        u"V/v trả lời kiến nghị của cử tri trước kỳ họp thứ 12 Hội đồng nhân dân tỉnh"_s,
        u"Hướng dẫn quản lý hồ sơ địa chính, cấp giấy chứng nhận quyền sử dụng đất lần đầu cho hộ gia đình"_s};
    static const QStringList types = {u"CV"_s, u"BC"_s, u"QĐ"_s, u"CV"_s, u"GM"_s};
    Metadata metadata;
    metadata.type = types[number % types.size()];
    metadata.agency = agencies[number % agencies.size()];
    metadata.notation = u"%1/%2"_s.arg(number + 1).arg(number % 2 ? u"SNV-VP"_s : u"UBND-KT"_s);
    metadata.subject = subjects[number * 3 % subjects.size()];
    metadata.issuedDate = arrival.addDays(-2);
    metadata.signerName = u"Trần Văn Đức"_s;
    metadata.urgency = number % 11 == 0 ? Urgency::Express
        : number % 7 == 0               ? Urgency::VeryUrgent
        : number % 5 == 0               ? Urgency::Urgent
                                        : Urgency::Normal;
    return metadata;
}

}

ListStore::ListStore(int documents)
{
    const auto agency = must(demoAgency(u"phuc-lam-dong"_s));
    m_directory = demoDirectory(agency);
    StandingClock clock;
    const auto store = must(Store::create(path(), u"kiểm thử"_s, {.clock = &clock}));
    auto administrator = store->sessionOf(m_directory.org.id, withRole(Role::Administrator));
    const auto verifier = must(hashPassword(Password, freshSalt(), 1 << 14));
    const SetPassword password{withRole(Role::Specialist), verifier.salt, verifier.cost, verifier.hash};
    if (!must(administrator.submit(ChangeDirectory{m_directory})).accepted
        || !must(administrator.submit(password)).accepted)
        std::exit(1);
    fill(documents);
}

ListStore::~ListStore() = default;

std::unique_ptr<Office> ListStore::open(Clock &clock)
{
    auto office = std::make_unique<Office>(must(Store::open(path(), u"kiểm thử"_s, {.clock = &clock})));
    bool done = false;
    office->login(login(), Password, office.get(), [&](Result<> in) {
        must(std::move(in));
        done = true;
    });
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return office;
}

PersonId ListStore::withRole(Role role) const
{
    for (const auto &position : m_directory.positions)
        for (const auto &appointment : m_directory.appointments)
            if (position.role == role && appointment.position == position.id)
                return appointment.person;
    std::exit(1);
}

void ListStore::finish(const DocumentId &document)
{
    const auto database = writer(path());
    const auto principal
        = must(database->value<Principal>("SELECT principal FROM inbox WHERE document_id = ?1", document));
    must(database->run("DELETE FROM inbox WHERE document_id = ?1", document));
    must(database->run("UPDATE counter SET total = total - 1 WHERE principal = ?1 AND box = ?2",
        *principal,
        QString::fromLatin1(Box)));
}

void ListStore::fill(int documents)
{
    const auto database = writer(path());
    const auto org = m_directory.org.id;
    auto transaction = must(Transaction::begin(*database));
    const auto mine = principalsOf(m_directory, withRole(Role::Specialist), QDate(2026, 9, 21));
    QList<qint64> totals(mine.size());
    for (int i = 0; i < documents; ++i) {
        add(*database, i, mine[i % mine.size()]);
        ++totals[i % mine.size()];
    }
    for (int i = 0; i < mine.size(); ++i)
        must(database->run("INSERT INTO counter VALUES (?1, ?2, ?3, ?4)",
            org,
            mine[i],
            QString::fromLatin1(Box),
            totals[i]));
    must(transaction.commit());
}

void ListStore::add(Database &database, int number, const Principal &principal)
{
    constexpr qint64 First = 1'789'944'200'000 - 1'000'000 * Minute;
    const auto org = m_directory.org.id;
    Document document;
    document.id = DocumentId{QUuid(quint32(number + 1), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
    document.body = m_directory.bodies.first().id;
    document.state = number % 3 ? DocumentState::InProgress : DocumentState::Registered;
    document.sortKey = QByteArray(16, '\0');
    qToBigEndian(quint64(First + Minute * number), document.sortKey.data());
    document.createdBy = withRole(Role::Clerk);
    document.createdAt = {First + Minute * number};
    document.arrivalDate = QDate(2026, 9, 21).addDays(-(number % 40));
    document.number = number + 1;
    document.metadata = letter(number, *document.arrivalDate);
    document.version = 1;
    document.contentHash = Sha256::of(QByteArray::number(number));
    must(rows::insertDocument(database, org, document));
    if (number < 10'000)
        must(SearchIndex(database).put(org, document));
    const QByteArray routing = QUuid::createUuid().toRfc4122();
    const TaskId task{QUuid::createUuid()};
    must(database.run("INSERT INTO routing(id, org_id, document_id, chain_id, chain_version, version, open, "
                      "body) VALUES (?1, ?2, ?3, x'00', 1, 1, 1, x'00')",
        routing,
        org,
        document.id));
    const auto due = number % 4 == 0
        ? std::optional(Instant{StandingClock().now().milliseconds + (number % 9 - 3) * 24 * 60 * Minute})
        : std::nullopt;
    must(database.run(
        "INSERT INTO task(id, org_id, document_id, routing_id, principal, act, role, state, due_at, "
        "opened_at) VALUES (?1, ?2, ?3, ?4, ?5, 'handle', 'lead', 'open', ?6, ?7)",
        task,
        org,
        document.id,
        routing,
        principal,
        due,
        document.createdAt));
    must(database.run("INSERT INTO access VALUES (?1, ?2, ?3, ?4, 'lead', 0, x'00')",
        org,
        principal,
        document.sortKey,
        document.id));
    must(database.run("INSERT INTO inbox VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        org,
        principal,
        QString::fromLatin1(Box),
        document.sortKey,
        document.id,
        task));
    m_documents.append(document.id);
}

}
