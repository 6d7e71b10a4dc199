// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Agency.h"

#include "core/base/Fold.h"
#include "core/database/Migrations.h"
#include "core/document/rows/DocumentRows.h"
#include "workflow/authority/rows/AuthorityRows.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Post
{
    QString login;
    QString name;
    QString unit;
    QString title;
    Role role;
    int rank;
    QString signsAs;
};

const QList<Post> &posts()
{
    static const QList<Post> all = {
        {u"chutich"_s, u"Nguyễn Văn An"_s, u""_s, u"Chủ tịch"_s, Role::Leader, 0, u"TM."_s},
        {u"phochutich"_s, u"Trần Thị Bình"_s, u""_s, u"Phó Chủ tịch"_s, Role::Leader, 1, u"KT."_s},
        {u"chanhvp"_s, u"Lê Văn Cường"_s, u"VP"_s, u"Chánh Văn phòng"_s, Role::OfficeChief, 0, u"TL."_s},
        {u"vanthu"_s, u"Phạm Thị Dung"_s, u"VP"_s, u"Văn thư"_s, Role::Clerk, 2, u""_s},
        {u"thuky"_s, u"Vũ Thị Giang"_s, u"VP"_s, u"Thư ký"_s, Role::Secretary, 2, u""_s},
        {u"truongkt"_s, u"Đặng Văn Hải"_s, u"KT"_s, u"Trưởng phòng"_s, Role::UnitHead, 0, u"TL."_s},
        {u"chuyenvienkt"_s, u"Hoàng Thị Lan"_s, u"KT"_s, u"Chuyên viên"_s, Role::Specialist, 2, u""_s},
        {u"truongvhxh"_s, u"Bùi Văn Minh"_s, u"VHXH"_s, u"Trưởng phòng"_s, Role::UnitHead, 0, u"TL."_s},
        {u"chuyenvienvhxh"_s, u"Đỗ Thị Nga"_s, u"VHXH"_s, u"Chuyên viên"_s, Role::Specialist, 2, u""_s},
        {u"quantri"_s, u"Ngô Văn Phúc"_s, u"VP"_s, u"Quản trị"_s, Role::Administrator, 2, u""_s},
    };
    return all;
}

QString slug(const QString &title)
{
    return folded(title).replace(u' ', u'-');
}

Directory smallCommune(IdSource &ids)
{
    Directory directory;
    directory.org = {ids.create<OrgId>(),
        u"Ủy ban nhân dân xã Thử Nghiệm"_s,
        u"H99.01"_s,
        u"Asia/Ho_Chi_Minh"_s,
        u"Thử Nghiệm"_s};
    directory.bodies = {{ids.create<BodyId>(),
        u"ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM"_s,
        u""_s,
        u"UBND"_s,
        u"Thử Nghiệm"_s,
        u"H99.01"_s}};
    const auto addUnit = [&](const QString &name, const QString &notation, const QString &code) {
        const auto parent = directory.units.isEmpty() ? UnitId{} : directory.units.first().id;
        directory.units.append(
            {ids.create<UnitId>(), parent, name, notation, code, int(directory.units.size())});
    };
    addUnit(u"Lãnh đạo Ủy ban nhân dân"_s, u""_s, u"lanh-dao"_s);
    addUnit(u"Văn phòng HĐND và UBND"_s, u"VP"_s, u"van-phong"_s);
    addUnit(u"Phòng Kinh tế"_s, u"KT"_s, u"phong-kinh-te"_s);
    addUnit(u"Phòng Văn hóa - Xã hội"_s, u"VHXH"_s, u"phong-van-hoa-xa-hoi"_s);
    for (const auto &post : posts()) {
        const auto unit = std::find_if(directory.units.cbegin(),
            directory.units.cend(),
            [&](const Unit &candidate) { return candidate.notation == post.unit; });
        Position position{ids.create<PositionId>(),
            unit->id,
            post.title,
            slug(post.title),
            post.role,
            post.rank,
            post.signsAs,
            {}};
        if (post.role == Role::Clerk || post.role == Role::Leader)
            position.bodies = {directory.bodies.first().id};
        const Person person{ids.create<PersonId>(), post.login, post.name, u""_s, true};
        directory.positions.append(position);
        directory.people.append(person);
        directory.appointments.append(
            {ids.create<AppointmentId>(), person.id, position.id, QDate(2025, 7, 1), std::nullopt});
    }
    return directory;
}

}

Result<> NamedContent::checkStored(const DocumentFile &file)
{
    if (missing.contains(file.blob))
        return Error{ErrorKind::NotFound, "blob.missing", file.blob.hex()};
    return {};
}

Result<SignatureGrowth> NamedContent::growth(const Sha256 &before, const Sha256 &after)
{
    ++asked;
    if (const auto known = growths.constFind(after); known != growths.cend() && known->before == before)
        return *known;
    return SignatureGrowth{before, after, before.isNull(), {}, {}, {}};
}

Result<JudgedProof> NamedContent::judgeProof(const DecisionProof &proof)
{
    ++asked;
    return proofs.value(proof.signature);
}

PublishChain shippedChain(const QString &name)
{
    QFile file(u":/chains/%1.json"_s.arg(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return {file.readAll()};
}

Sha256 certificateOf(const QString &name)
{
    return Sha256::of("certificate of " + name.toUtf8());
}

Agency::Agency()
    : directory(smallCommune(ids))
{
    auto opened = SqliteDatabase::open(folder.filePath(u"store.db"_s), SqliteDatabase::Access::Writer);
    REQUIRE(opened.ok());
    store = std::move(opened).value();
    REQUIRE(migrate(*store, clock.now()).ok());
    authority = std::make_unique<Authority>(*store, content, clock, ids);
    done(u"quantri"_s, ChangeDirectory{directory});
}

PersonId Agency::who(const QString &login) const
{
    const auto *person = directory.personByLogin(login);
    REQUIRE(person);
    return person->id;
}

UnitId Agency::unit(const QString &notation) const
{
    for (const auto &unit : directory.units)
        if (unit.notation == notation)
            return unit.id;
    FAIL("no such unit");
    return {};
}

PositionId Agency::positionOf(const QString &login) const
{
    return directory.positionsOf(who(login), QDate(2026, 3, 2)).first().id;
}

Command Agency::command(const QString &login, CommandBody body, const DocumentId &document)
{
    Command command;
    command.id = ids.create<CommandId>();
    command.org = directory.org.id;
    command.actor = who(login);
    command.document = document;
    command.claimedAt = clock.now();
    command.body = std::move(body);
    std::visit(
        [&](const auto &named) {
            if constexpr (requires { named.files; })
                for (const auto &file : named.files)
                    command.uploaded.insert(file.blob);
        },
        command.body);
    return command;
}

Outcome Agency::run(const Command &command)
{
    const auto outcome = authority->execute(command);
    INFO((outcome.ok() ? "" : outcome.error().reason.id() + (" " + outcome.error().detail.toStdString())));
    REQUIRE(outcome.ok());
    return outcome.value();
}

Outcome Agency::done(const QString &login, CommandBody body, const DocumentId &document)
{
    const auto outcome = run(command(login, std::move(body), document));
    INFO(outcome.reason.toStdString() << " " << outcome.detail.toStdString());
    REQUIRE(outcome.accepted);
    return outcome;
}

QString Agency::refused(const QString &login, CommandBody body, const DocumentId &document)
{
    const auto outcome = run(command(login, std::move(body), document));
    REQUIRE_FALSE(outcome.accepted);
    return outcome.reason;
}

Document Agency::document(const DocumentId &id)
{
    const auto found = rows::selectDocument(*store, directory.org.id, id);
    REQUIRE(found.ok());
    REQUIRE(found->has_value());
    return **found.operator->();
}

bool Agency::sees(const QString &login, const DocumentId &id)
{
    const auto today = clock.now().dateIn(directory.zone());
    const auto found = rows::selectRelationships(*store, id, principalsOf(directory, who(login), today));
    REQUIRE(found.ok());
    return !found->isEmpty();
}

DocumentFile Agency::signedBy(const DocumentFile &file, const QStringList &names)
{
    auto grown = pdf(file.blob.bytes + names.join(u'+').toUtf8(), file.name);
    grown.size = file.size + names.size();
    const auto known = content.growths.value(file.blob);
    SignatureGrowth growth{file.blob, grown.blob, true, known.earlier + known.added, {}, {}};
    for (const auto &name : names)
        growth.added.append({certificateOf(name), name, true, false});
    content.growths.insert(grown.blob, growth);
    return grown;
}

Metadata Agency::letter(const QString &notation, const QString &subject)
{
    Metadata metadata;
    metadata.type = u"CV"_s;
    metadata.notation = notation;
    metadata.issuedDate = QDate(2026, 2, 27);
    metadata.agency = u"Sở Nội vụ"_s;
    metadata.subject = subject;
    return metadata;
}

DocumentFile Agency::pdf(const QByteArray &content, const QString &name)
{
    return {name, FileRole::Main, u"application/pdf"_s, Sha256::of(content), content.size(), 1};
}

}
