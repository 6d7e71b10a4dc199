// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/OversightPanel.h"

#include "ui/acts/DeadlineField.h"
#include "ui/acts/Deed.h"
#include "ui/acts/PrincipalPicker.h"
#include "ui/acts/Situation.h"
#include "ui/acts/WordsField.h"
#include "ui/text/DocumentText.h"
#include "ui/workplace/Office.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString holderText(const Directory &directory, const Task &task, QDate today)
{
    QStringList names;
    for (const auto &person : peopleOf(directory, task.principal, today))
        if (const auto *known = directory.person(person))
            names.append(known->name);
    if (task.principal.kind == Principal::Kind::Position)
        if (const auto *position = directory.position(PositionId{task.principal.id})) {
            const auto *unit = directory.unit(position->unit);
            names.append(unit ? u"%1, %2"_s.arg(position->title, unit->name) : position->title);
        }
    return names.join(u", "_s);
}

}

OversightPanel::OversightPanel(
    ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent)
    : ActPanel(kind, workplace, view, parent)
{
    const auto paper = paperTitle(view);
    setTitle(kind == ActKind::Urge    ? tr("Đôn đốc")
            : kind == ActKind::Extend ? tr("Gia hạn xử lý")
                                      : tr("Giao người khác xử lý"));
    setDeed(kind == ActKind::Urge     ? tr("Đôn đốc %1").arg(paper)
            : kind == ActKind::Extend ? tr("Gia hạn %1").arg(paper)
                                      : tr("Giao lại %1").arg(paper),
        kind == ActKind::Urge         ? u"bell"_s
            : kind == ActKind::Extend ? u"calendar-clock"_s
                                      : u"user-plus"_s);
    addChoice();
    const auto &directory = office().directory();
    if (kind == ActKind::Reassign && directory) {
        m_picker = new PrincipalPicker({PickRole::Lead});
        m_picker->setCandidates(candidatesOf(*directory, office().today()));
        addField(tr("Giao cho"), m_picker);
        connect(m_picker, &PrincipalPicker::changed, this, &OversightPanel::review);
    }
    if (kind == ActKind::Extend) {
        m_more = new DeadlineField(office());
        m_more->setNoneText(tr("Gõ số ngày làm việc được thêm, hoặc ngày hạn mới"));
        addField(tr("Thêm bao lâu, tính từ hạn hiện nay"), m_more);
        connect(m_more, &DeadlineField::changed, this, &OversightPanel::review);
        connect(m_task, &QComboBox::currentIndexChanged, this, &OversightPanel::countFromDue);
        countFromDue();
    }
    m_words = new WordsField;
    m_words->setObjectName(u"words"_s);
    addField(kind == ActKind::Urge ? tr("Lời nhắc (không bắt buộc)") : tr("Lý do"), m_words);
    connect(m_words, &QPlainTextEdit::textChanged, this, &OversightPanel::review);
    body()->addStretch(1);
    review();
}

QList<Task> OversightPanel::choices() const
{
    const auto &directory = office().directory();
    if (!directory)
        return {};
    const auto situation = situationOf(view(), *directory, office().viewer(), office().now(), {});
    const auto verb = kind() == ActKind::Urge ? RoutingVerb::Urge
        : kind() == ActKind::Extend           ? RoutingVerb::Extend
                                              : RoutingVerb::Reassign;
    QList<Task> tasks;
    for (const auto &task : situation.others)
        if (task.act != "acknowledge"_L1 && situation.allows(verb, task.id))
            tasks.append(task);
    if (kind() == ActKind::Reassign)
        for (const auto &task : situation.mine)
            if (task.relationship != Relationship::Author && task.act != "acknowledge"_L1
                && situation.allows(verb, task.id))
                tasks.append(task);
    return tasks;
}

void OversightPanel::addChoice()
{
    m_task = new QComboBox;
    m_task->setObjectName(u"whose-task"_s);
    m_task->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto &directory = office().directory();
    for (const auto &task : choices())
        m_task->addItem(holderText(*directory, task, office().today()), task.id.text());
    addField(tr("Việc của"), m_task);
    connect(m_task, &QComboBox::currentTextChanged, m_task, &QComboBox::setToolTip);
    m_task->setToolTip(m_task->currentText());
    m_task->setEnabled(m_task->count() > 1);
}

/// More time is counted from the present deadline, or from now when that is over (routing.act, extend).
void OversightPanel::countFromDue()
{
    const auto now = office().now();
    for (const auto &task : choices())
        if (task.id.text() == m_task->currentData().toString())
            m_more->countFrom(std::max(task.due.value_or(now), now));
}

QString OversightPanel::words() const
{
    return m_words->toPlainText().trimmed();
}

QString OversightPanel::missing() const
{
    if (m_task->count() == 0)
        return tr("Không còn việc nào đang chờ. Hãy đóng và mở lại văn bản.");
    if (m_picker && !m_picker->lead())
        return tr("Chọn người nhận việc.");
    if (m_more && !m_more->typed().allowance)
        return tr("Nhập thời gian thêm.");
    if (kind() != ActKind::Urge && words().isEmpty())
        return tr("Hãy nhập lý do.");
    return {};
}

void OversightPanel::review()
{
    const auto lacks = missing();
    setReady(lacks.isEmpty(), lacks);
    noteTyped();
}

void OversightPanel::perform()
{
    ActOnRouting act;
    act.verb = kind() == ActKind::Urge ? RoutingVerb::Urge
        : kind() == ActKind::Extend    ? RoutingVerb::Extend
                                       : RoutingVerb::Reassign;
    act.text = words();
    if (m_picker)
        act.to = m_picker->lead();
    if (m_more) {
        const auto allowance = m_more->typed().allowance.value_or(Allowance{});
        const bool inDays = allowance.unit == AllowanceUnit::WorkingDays;
        (inDays ? act.workingDays : act.workingHours) = allowance.amount;
    }
    const auto paper = paperTitle(view());
    const auto &document = view().document;
    const auto task = TaskId::fromText(m_task->currentData().toString()).value_or(TaskId{});
    submit({act,
        {document.id, task, document.contentHash},
        kind() == ActKind::Urge         ? tr("Đã đôn đốc %1.").arg(paper)
            : kind() == ActKind::Extend ? tr("Đã gia hạn %1.").arg(paper)
                                        : tr("Đã giao lại %1.").arg(paper)});
}

QJsonObject OversightPanel::draft() const
{
    const auto more = m_more ? m_more->text() : QString();
    if (words().isEmpty() && more.isEmpty() && (!m_picker || m_picker->picked().isEmpty()))
        return {};
    const auto to = m_picker && m_picker->lead() ? m_picker->lead()->text() : QString();
    return {{u"words"_s, m_words->toPlainText()}, {u"more"_s, more}, {u"to"_s, to}};
}

void OversightPanel::restore(const QJsonObject &typed)
{
    m_words->setPlainText(typed[u"words"_s].toString());
    if (m_more)
        m_more->setText(typed[u"more"_s].toString());
    if (const auto to = Principal::fromText(typed[u"to"_s].toString()); to && m_picker)
        m_picker->setPicked({{*to, PickRole::Lead}});
    review();
}

}
