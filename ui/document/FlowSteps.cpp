// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/FlowSteps.h"

#include "ui/document/OpenedPaper.h"
#include "ui/document/People.h"
#include "ui/text/DocumentText.h"
#include "ui/text/EventText.h"

#include <QCoreApplication>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FlowWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::FlowSteps)
};

QString iconOf(Act act)
{
    switch (act) {
    case Act::Sign:
    case Act::Initial:
        return u"signature"_s;
    case Act::AssignNumber:
        return u"hash"_s;
    case Act::Seal:
        return u"stamp"_s;
    case Act::Issue:
        return u"send"_s;
    case Act::CheckForm:
        return u"list-checks"_s;
    case Act::Directive:
        return u"milestone"_s;
    case Act::WorkOn:
        return u"file-pen-line"_s;
    case Act::Acknowledge:
        return u"eye"_s;
    case Act::Opinion:
        return u"message-square"_s;
    case Act::Approve:
        break;
    }
    return u"check"_s;
}

QString titleOf(const RoutingTask &task, const Chain &chain)
{
    switch (task.part) {
    case Part::Step:
        break;
    case Part::Revise:
        return FlowWords::tr("Chỉnh sửa, trình lại");
    case Part::Lead:
        return FlowWords::tr("Chủ trì xử lý");
    case Part::Contribute:
        return FlowWords::tr("Phối hợp xử lý");
    case Part::Inform:
        return FlowWords::tr("Nhận để biết");
    }
    const auto name = task.block >= 0 ? chain.step(task.block).name : QString();
    return name.isEmpty() ? capitalised(actText(nameOf(task.act))) : name;
}

Principal principalFor(const Assignee &assignee)
{
    return assignee.kind == Assignee::Kind::Person ? Principal::of(PersonId{assignee.id})
                                                   : Principal::of(PositionId{assignee.id});
}

/// Puts the steps of one paper together.
class StepBuilder
{
public:
    StepBuilder(const OpenedPaper &paper, const Directory &directory)
        : m_paper(paper)
        , m_directory(directory)
    {
    }

    QList<FlowStep> build()
    {
        addBeginning();
        for (const auto &way : m_paper.ways)
            addWay(way);
        addEnd();
        return std::move(m_steps);
    }

private:
    QDate dayOf(Instant time) const { return time.dateIn(m_directory.zone()); }
    void addHistory(const HistoryEntry &entry, const QString &icon);
    void addBeginning();
    void addEnd();
    void addWay(const RoutedWay &way);
    void addTask(const RoutedWay &way, int place);
    void noteReturn(const FlowStep &step, const RoutingTask &task);
    void addAhead(const RoutedWay &way);
    QString noteOf(const Task &task) const;

    const OpenedPaper &m_paper;
    const Directory &m_directory;
    QList<FlowStep> m_steps;
    QMap<int, int> m_places; ///< task of the current way → step
    QMap<int, int> m_blocks; ///< block of the current way → its latest step
    int m_before = -1; ///< the last step of the chain
};

void StepBuilder::addHistory(const HistoryEntry &entry, const QString &icon)
{
    const auto day = dayOf(entry.decidedAt);
    m_steps.append({.title = capitalised(eventText(entry.type)),
        .who = actorLine(m_directory, entry.actor, entry.onBehalfOf, day),
        .lane = unitOf(m_directory, Principal::of(entry.actor), day),
        .when = momentText(m_directory, entry.decidedAt),
        .icon = icon,
        .mark = EntryMark::Done,
        .from = m_before});
    m_before = int(m_steps.size()) - 1;
}

void StepBuilder::addBeginning()
{
    for (const auto &entry : m_paper.view.history)
        if (entry.type == "document.received"_L1 || entry.type == "document.registered"_L1
            || entry.type == "document.drafted"_L1)
            addHistory(entry, entry.type == "document.drafted"_L1 ? u"file-pen-line"_s : u"inbox"_s);
}

void StepBuilder::addEnd()
{
    for (const auto &entry : m_paper.view.history)
        if (entry.type == "document.rejected"_L1 || entry.type == "number.cancelled"_L1
            || entry.type == "document.closed-by-reply"_L1)
            addHistory(entry, u"circle-x"_s);
}

QString StepBuilder::noteOf(const Task &task) const
{
    for (const auto &opinion : m_paper.opinions)
        if (task.closedAt && opinion.at == *task.closedAt && opinion.author == task.doneBy)
            return opinion.text;
    return {};
}

void StepBuilder::addTask(const RoutedWay &way, int place)
{
    const auto &task = way.routing.tasks[place];
    if (task.state == TaskState::Cancelled || task.state == TaskState::Recalled)
        return;
    const auto &tasks = m_paper.view.tasks;
    const auto row
        = std::find_if(tasks.cbegin(), tasks.cend(), [&](const Task &each) { return each.id == task.id; });
    if (row == tasks.cend())
        return;
    const auto day = dayOf(row->closedAt.value_or(row->openedAt));
    FlowStep step{.title = titleOf(task, way.routing.chain), .icon = iconOf(task.act)};
    step.lane = unitOf(m_directory, principalFor(task.assignee), day);
    step.from = task.parent >= 0 ? m_places.value(task.parent, m_before) : m_before;
    if (task.isOpen()) {
        step.mark = EntryMark::Current;
        step.who = assigneeLine(m_directory, task.assignee, day);
        step.when = task.due ? FlowWords::tr("Đang chờ, hạn %1").arg(momentText(m_directory, *task.due))
                             : FlowWords::tr("Đang chờ");
    } else {
        const bool back = task.verdict == Verdict::Returned || task.verdict == Verdict::Refused;
        step.mark = back ? EntryMark::Returned : EntryMark::Done;
        step.who = actorLine(m_directory, task.actor, task.onBehalfOf, day);
        step.when = row->closedAt ? momentText(m_directory, *row->closedAt) : QString();
        step.note = noteOf(*row);
        if (back)
            step.title = (task.verdict == Verdict::Returned ? FlowWords::tr("%1: trả lại")
                                                            : FlowWords::tr("%1: từ chối"))
                             .arg(step.title);
    }
    noteReturn(step, task);
    m_places[place] = int(m_steps.size());
    if (task.part == Part::Step)
        m_blocks[task.block] = int(m_steps.size());
    m_steps.append(step);
}

/// What is asked after a return was asked before: there the paper went back to; the author's step is the first.
void StepBuilder::noteReturn(const FlowStep &step, const RoutingTask &task)
{
    if (step.from < 0 || m_steps[step.from].mark != EntryMark::Returned || m_steps[step.from].backTo >= 0)
        return;
    if (task.part == Part::Revise)
        m_steps[step.from].backTo = 0;
    else if (task.part == Part::Step && m_blocks.value(task.block, -1) != step.from)
        m_steps[step.from].backTo = m_blocks.value(task.block, -1);
}

void StepBuilder::addAhead(const RoutedWay &way)
{
    for (const auto &ahead : way.ahead) {
        if (ahead.isOpen)
            continue;
        const auto &chainStep = way.routing.chain.step(ahead.block);
        const auto day
            = ahead.due ? dayOf(*ahead.due) : m_paper.view.document.createdAt.dateIn(m_directory.zone());
        FlowStep step{
            .title = chainStep.name.isEmpty() ? capitalised(actText(nameOf(chainStep.act))) : chainStep.name,
            .icon = iconOf(chainStep.act),
            .mark = EntryMark::Future,
            .from = m_before};
        QStringList who;
        for (const auto &assignee : ahead.who)
            who.append(assigneeLine(m_directory, assignee, day));
        step.who = who.isEmpty() ? FlowWords::tr("Chưa xác định người") : who.join(u", "_s);
        if (!ahead.who.isEmpty())
            step.lane = unitOf(m_directory, principalFor(ahead.who.first()), day);
        if (ahead.due)
            step.when = FlowWords::tr("Dự kiến %1").arg(momentText(m_directory, *ahead.due));
        m_before = int(m_steps.size());
        m_steps.append(step);
    }
}

void StepBuilder::addWay(const RoutedWay &way)
{
    m_places.clear();
    m_blocks.clear();
    int openedIn = -1;
    int previous = m_before;
    for (int place = 0; place < way.routing.tasks.size(); ++place) {
        const auto &task = way.routing.tasks[place];
        if (!task.isAssignment() && task.openedIn != openedIn) {
            m_before = previous;
            openedIn = task.openedIn;
        }
        const auto count = m_steps.size();
        addTask(way, place);
        if (!task.isAssignment() && m_steps.size() > count)
            previous = int(count);
    }
    m_before = previous;
    addAhead(way);
}

}

QList<FlowStep> flowSteps(const OpenedPaper &paper, const Directory &directory)
{
    return StepBuilder(paper, directory).build();
}

QList<PaperEntry> timelineOf(const QList<FlowStep> &steps)
{
    QList<PaperEntry> entries;
    for (const auto &step : steps)
        entries.append({.title = step.title,
            .meta = step.when.isEmpty() ? step.who : step.who + u" · "_s + step.when,
            .body = step.note,
            .mark = step.mark});
    return entries;
}

}
