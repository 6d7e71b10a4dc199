// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/Verbs.h"
#include "core/journal/Journal.h"

#include <QFile>
#include <QJsonObject>
#include <QSaveFile>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString faultText(const JournalFault &fault)
{
    const auto position = QString::number(fault.position);
    switch (fault.kind) {
    case JournalFault::Kind::EditedEvent:
        return u"Nhật ký bị sửa ở vị trí %1."_s.arg(position);
    case JournalFault::Kind::MissingEvent:
        return u"Nhật ký thiếu sự kiện ở vị trí %1."_s.arg(position);
    case JournalFault::Kind::HeadMismatch:
        return u"Đầu nhật ký không khớp ở vị trí %1."_s.arg(position);
    case JournalFault::Kind::BeyondHead:
        return u"Nhật ký có sự kiện thừa ở vị trí %1."_s.arg(position);
    }
    return {};
}

QString faultWord(JournalFault::Kind kind)
{
    const QString words[] = {u"edited"_s, u"missing"_s, u"head-mismatch"_s, u"beyond-head"_s};
    return words[int(kind)];
}

Result<std::optional<JournalHead>> knownHead(const Options &options)
{
    const auto path = options.value(u"against"_s);
    if (!path)
        return std::optional<JournalHead>{};
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "journal.not-an-export"};
    TRY_ASSIGN(const auto head, headOfExport(file.readAll()));
    return std::optional(head);
}

Result<int> verify(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({{u"against"_s}, {}})));
    TRY_ASSIGN(const auto known, knownHead(options));
    TRY_ASSIGN(auto desk, openDesk(options));
    Journal journal(desk.store->reader(), desk.session.org());
    TRY_ASSIGN(const auto fault, journal.verify(known));
    TRY_ASSIGN(const auto head, journal.head());
    if (fault) {
        console.result(faultText(*fault) + u" Hãy ngừng ghi và đối chiếu với bản sao lưu."_s,
            {{"intact"_L1, false}, {"position"_L1, fault->position}, {"fault"_L1, faultWord(fault->kind)}});
        return Negative;
    }
    console.result(u"Nhật ký nguyên vẹn: %1 sự kiện, mã đầu %2."_s.arg(head.position).arg(head.link.hex()),
        {{"intact"_L1, true}, {"position"_L1, head.position}, {"head"_L1, head.link.hex()}});
    return Done;
}

Result<int> exportJournal(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({})));
    TRY_ASSIGN(const auto path, options.argument(0, u"FILE"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto held, desk.session.positions());
    const bool allowed = std::any_of(held.cbegin(), held.cend(), [](const Position &position) {
        return position.role == Role::Administrator || position.role == Role::Clerk;
    });
    // The whole journal tells of every paper: it is for those who answer for the records.
    if (!allowed)
        return Error{ErrorKind::Denied, "access.denied", u"journal export"_s};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Unavailable, "journal.cannot-write"};
    Journal journal(desk.store->reader(), desk.session.org());
    TRY_ASSIGN(const auto head, journal.exportTo([&](QByteArrayView piece) {
        return file.write(piece.constData(), piece.size()) == piece.size();
    }));
    if (!file.commit())
        return Error{ErrorKind::Unavailable, "journal.cannot-write"};
    console.result(u"Đã xuất %1 sự kiện vào %2 (mã đầu %3)."_s.arg(head.position).arg(path, head.link.hex()),
        {{"file"_L1, path}, {"position"_L1, head.position}, {"head"_L1, head.link.hex()}});
    return Done;
}

int run(const QStringList &arguments, Console &console)
{
    static constexpr SubVerb All[] = {{"verify", verify}, {"export", exportJournal}};
    return runSubVerb(arguments, console, All);
}

}

const Verb JournalVerb{
    .name = "journal",
    .summary = "kiểm tra và xuất nhật ký",
    .summaryInEnglish = "verify and export the journal",
    .usage = R"(chaubanctl journal verify [--against EXPORT]
chaubanctl journal export FILE
with --store DIR --as LOGIN --password-file FILE; verify exits with 3 when the journal is damaged)",
    .runtime = Runtime::Plain,
    .run = run,
};

}
