// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/News.h"

#include "ui/text/DocumentText.h"

#include <QCoreApplication>

#include <chrono>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::hours Ahead(24);
constexpr qsizetype LongestName = 140;
const auto OwnBox
    = u"drafts"_s; ///< what the person writes is no news to them; what comes back is told from the other boxes

struct NewsWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::News)
};

QString nameOf(const Document &document)
{
    const auto &metadata = document.metadata;
    if (metadata.secrecy != Secrecy::None)
        return NewsWords::tr("Văn bản mật, chỉ xem trong chương trình.");
    const auto name = metadata.notation.isEmpty()
        ? metadata.subject.simplified()
        : NewsWords::tr("%1: %2").arg(metadata.notation, metadata.subject.simplified());
    return name.size() > LongestName ? name.left(LongestName - 1) + u'…' : name;
}

bool isReturned(const InboxLine &line)
{
    return line.task && line.task->act == "work-on"_L1 && line.task->relationship == Relationship::Author;
}

Route routeTo(const QString &box, const InboxLine *line)
{
    Route route{u"inbox:"_s + box};
    if (line) {
        route.document = line->document.id;
        route.task = line->task ? line->task->id : TaskId{};
    }
    return route;
}

}

QList<NewsItem> News::lookAt(const BoxContents &box)
{
    QSet<Key> present;
    QList<const InboxLine *> fresh, returned;
    const auto &known = m_known[box.box];
    for (const auto &line : box.lines) {
        const Key key{line.document.id, line.task ? line.task->id : TaskId{}};
        present.insert(key);
        if (!known.contains(key))
            (isReturned(line) ? returned : fresh).append(&line);
    }
    // Of a long box only the newest are known; its count says how many came.
    const auto more = box.total - m_totals.value(box.box);
    const auto count = box.total <= Depth ? qint64(fresh.size()) : std::max<qint64>(more, 0);
    m_known[box.box] = present;
    m_totals[box.box] = box.total;

    QList<NewsItem> items;
    if (m_isFirst)
        return items;
    for (const auto *line : returned)
        items.append({u"returned:"_s + line->document.id.text(),
            NewsWords::tr("Văn bản được trả lại để chỉnh sửa"),
            nameOf(line->document),
            routeTo(box.box, line)});
    if (count == 0 || box.box == OwnBox)
        return items;
    const auto key = u"new:"_s + box.box;
    const auto all = m_unseen[key] += count;
    if (all == 1 && fresh.size() == 1)
        items.append({key,
            NewsWords::tr("Việc mới: %1").arg(boxText(box.box)),
            nameOf(fresh.first()->document),
            routeTo(box.box, fresh.first())});
    else
        items.append({key,
            NewsWords::tr("%1: thêm %2 văn bản").arg(boxText(box.box)).arg(all),
            NewsWords::tr("Mở danh sách để xem."),
            routeTo(box.box, nullptr),
            all});
    return items;
}

QList<NewsItem> News::deadlines(const QList<BoxContents> &boxes, Instant now, const QTimeZone &zone)
{
    QList<std::pair<const BoxContents *, const InboxLine *>> near;
    for (const auto &box : boxes)
        for (const auto &line : box.lines) {
            if (!line.task || !line.task->due || m_dueTold.contains(line.task->id))
                continue;
            const auto left = line.task->due->milliseconds - now.milliseconds;
            if (left > std::chrono::milliseconds(Ahead).count())
                continue;
            m_dueTold.insert(line.task->id);
            near.append({&box, &line});
        }
    if (near.isEmpty())
        return {};
    const auto &[box, line] = near.first();
    if (near.size() > 1)
        return {{u"due"_s,
            NewsWords::tr("Sắp đến hạn, quá hạn: %1 việc").arg(near.size()),
            NewsWords::tr("Mở danh sách để xem."),
            routeTo(box->box, nullptr),
            near.size()}};
    const auto due = line->task->due->toDateTime(zone).toString(u"HH:mm dd/MM/yyyy"_s);
    const bool over = *line->task->due < now;
    return {{u"due"_s,
        over ? NewsWords::tr("Quá hạn từ %1").arg(due) : NewsWords::tr("Đến hạn lúc %1").arg(due),
        nameOf(line->document),
        routeTo(box->box, line)}};
}

QList<NewsItem> News::look(const QList<BoxContents> &boxes, Instant now, const QTimeZone &zone)
{
    QList<NewsItem> items;
    for (const auto &box : boxes)
        items += lookAt(box);
    items += deadlines(boxes, now, zone);
    m_isFirst = false;
    return items;
}

}
