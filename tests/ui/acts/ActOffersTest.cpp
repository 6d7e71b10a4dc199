// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/acts/Paths.h"
#include "ui/acts/Acts.h"

#include <QMap>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The offers as one line: "[Ký và chuyển] Trả lại, Từ chối"; the primary one in brackets.
QString offered(Commune &commune, const QString &login, const DocumentId &id)
{
    const auto view = commune.view(login, id);
    QString line;
    QStringList rest;
    for (const auto &offer : actsFor(view, commune.directory, commune.who(login), commune.clock.now())) {
        if (offer.weight == Weight::Primary) {
            CHECK(line.isEmpty());
            CHECK(rest.isEmpty());
            line = u"[%1] "_s.arg(offer.text);
        } else if (offer.weight != Weight::Quiet) {
            rest.append(offer.text);
        }
        if (!offer.shortcut.isEmpty())
            CHECK(offer.shortcut.toString(QKeySequence::PortableText).contains(u"Ctrl"_s));
    }
    return line + rest.join(u", "_s);
}

QString quiet(Commune &commune, const QString &login, const DocumentId &id)
{
    QStringList rest;
    const auto view = commune.view(login, id);
    for (const auto &offer : actsFor(view, commune.directory, commune.who(login), commune.clock.now()))
        if (offer.weight == Weight::Quiet)
            rest.append(offer.text);
    return rest.join(u", "_s);
}

void expect(Commune &commune, const DocumentId &id, const QMap<QString, QString> &table)
{
    for (auto row = table.cbegin(); row != table.cend(); ++row) {
        INFO(row.key().toStdString());
        CHECK(offered(commune, row.key(), id).toStdString() == row.value().toStdString());
    }
}

}

TEST_CASE("on an incoming paper everybody is offered first what is asked of them")
{
    Commune commune;
    const auto id = commune.registered(1);
    expect(commune, id, {{u"vanthu"_s, u"[Trình lãnh đạo] "_s}});

    commune.start(u"vanthu"_s, id, u"directive"_s, u"chutich"_s);
    expect(commune,
        id,
        {{u"chanhvp"_s, u"[Trình lãnh đạo] Chuyển xử lý, Trả lại, Ý kiến, Giao người khác"_s},
            {u"vanthu"_s, u"Ý kiến, Thu hồi, Rút lại việc trình, Đôn đốc"_s}});

    commune.act(u"chanhvp"_s, id, RoutingVerb::Perform);
    expect(commune,
        id,
        {{u"chutich"_s, u"[Cho ý kiến chỉ đạo] Trả lại, Ý kiến, Giao người khác"_s},
            {u"chanhvp"_s, u"Ý kiến, Thu hồi, Đôn đốc, Gia hạn, Giao người khác"_s}});
    CHECK(quiet(commune, u"vanthu"_s, id) == u"Đưa vào hồ sơ, In phiếu xử lý, Sửa thông tin, Hủy số"_s);
    CHECK(quiet(commune, u"chutich"_s, id) == u"Đưa vào hồ sơ, In phiếu xử lý"_s);
}

TEST_CASE("after the directive the heads hand on and their people answer")
{
    Commune commune;
    const auto id = commune.directed(1);
    expect(commune,
        id,
        {{u"chutich"_s, u"Ý kiến, Thu hồi, Đôn đốc, Gia hạn, Giao người khác"_s},
            {u"truongkt"_s,
                u"[Chuyển xử lý] Kết thúc xử lý, Tạo dự thảo trả lời, Trả lại, Ý kiến, Đôn đốc, Giao người khác"_s},
            {u"truongvhxh"_s,
                u"[Chuyển xử lý] Kết thúc xử lý, Trả lại, Ý kiến, Đôn đốc, Giao người khác"_s}});

    ActOnRouting forward;
    forward.verb = RoutingVerb::Forward;
    forward.lead = commune.position(u"chuyenvienkt"_s);
    commune.act(u"truongkt"_s, id, forward);
    expect(commune,
        id,
        {{u"chuyenvienkt"_s,
             u"[Tạo dự thảo trả lời] Kết thúc xử lý, Chuyển xử lý, Trả lại, Ý kiến, Đôn đốc, Giao người khác"_s},
            {u"truongkt"_s,
                u"Kết thúc xử lý, Giao thêm, Tạo dự thảo trả lời, Trả lại, Ý kiến, Đôn đốc, Gia hạn, Giao người khác"_s}});
}

TEST_CASE("on an outgoing paper checkers, the signer and the clerk each have their own act")
{
    Commune commune;
    const auto draft = commune.drafted(u"chuyenvienkt"_s, u"V/v báo cáo"_s);
    expect(commune, draft, {{u"chuyenvienkt"_s, u"[Trình duyệt] Sửa dự thảo"_s}});

    const auto id = commune.submitted(u"V/v phòng chống thiên tai"_s);
    expect(commune,
        id,
        {{u"truongkt"_s, u"[Đồng ý] Trả lại, Từ chối, Ý kiến, Giao người khác"_s},
            {u"chuyenvienkt"_s, u"Ý kiến, Thu hồi, Rút văn bản đã trình, Đôn đốc"_s}});
    commune.act(u"truongkt"_s, id, RoutingVerb::Perform);
    expect(commune, id, {{u"chanhvp"_s, u"[Ký nháy] Trả lại, Từ chối, Ý kiến, Giao người khác"_s}});
    commune.act(u"chanhvp"_s, id, RoutingVerb::Perform);
    expect(commune,
        id,
        {{u"chutich"_s, u"[Ký và chuyển] Trả lại, Từ chối, Ý kiến, Giao người khác"_s},
            {u"chuyenvienkt"_s, u"Ý kiến, Rút văn bản đã trình, Đôn đốc"_s}});

    commune.act(u"chutich"_s, id, RoutingVerb::Return, u"Sửa câu mở đầu."_s);
    commune.act(u"chanhvp"_s, id, RoutingVerb::Return, u"Trả tác giả."_s);
    commune.act(u"truongkt"_s, id, RoutingVerb::Return, u"Trả tác giả."_s);
    expect(commune, id, {{u"chuyenvienkt"_s, u"[Sửa dự thảo] Trình lại, Ý kiến, Rút văn bản đã trình"_s}});
}

TEST_CASE("whoever is not competent to sign is not offered the signature")
{
    Commune commune;
    const auto id = commune.submitted(u"V/v tài liệu"_s);
    auto view = commune.view(u"truongkt"_s, id);
    for (auto &task : view.tasks)
        if (task.state == WorkState::Open) {
            task.act = u"sign"_s;
            task.relationship = Relationship::Signer;
            task.principal = commune.position(u"chuyenvienkt"_s);
        }
    view.relationships = {Relationship::Signer};
    const auto offers = actsFor(view, commune.directory, commune.who(u"chuyenvienkt"_s), commune.clock.now());
    for (const auto &offer : offers)
        CHECK(offer.kind != ActKind::Sign);
}

}
