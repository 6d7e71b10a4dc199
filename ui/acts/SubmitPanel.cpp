// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/SubmitPanel.h"

#include "ui/acts/Deed.h"
#include "ui/style/Theme.h"
#include "ui/workplace/Office.h"
#include "workflow/session/ChainsInForce.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

SubmitPanel::SubmitPanel(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent)
    : ActPanel(kind, workplace, view, parent)
    , m_offer(offered())
{
    const auto paper = paperTitle(view);
    setTitle(m_offer.text.isEmpty() ? tr("Trình") : m_offer.text);
    if (!m_offer.task.isNull()) {
        setDeed(tr("Trình lại %1").arg(paper), u"send"_s);
        auto *said = muted(tr("Văn bản đi tiếp theo quy trình cũ, đến đúng những người đã định."));
        said->setWordWrap(true);
        body()->addWidget(said);
        body()->addStretch(1);
        return;
    }
    setDeed(tr("Trình %1").arg(paper), u"send"_s);
    addWay();
    setReady(false, tr("Đang tìm quy trình…"));
    askChains();
}

SubmitPanel::~SubmitPanel() = default;

void SubmitPanel::addWay()
{
    m_chain = new QComboBox;
    m_chain->setObjectName(u"chain"_s);
    m_chain->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("Quy trình"), m_chain);
    m_way = new QWidget;
    m_way->setObjectName(u"way"_s);
    new QVBoxLayout(m_way);
    m_way->layout()->setContentsMargins(0, theme().px(8), 0, 0);
    body()->addWidget(m_way);
    const auto &relations = view().relations;
    const bool replies = std::any_of(relations.cbegin(), relations.cend(), [this](const Relation &relation) {
        return relation.document == view().document.id && relation.kind == RelationKind::ReplyTo;
    });
    if (replies) {
        m_closesReplied = new QCheckBox(tr("Kết thúc văn bản đến khi phát hành"));
        m_closesReplied->setObjectName(u"closes-replied"_s);
        m_closesReplied->setChecked(true);
        body()->addWidget(m_closesReplied);
        connect(m_closesReplied, &QCheckBox::toggled, this, &SubmitPanel::review);
    }
    body()->addStretch(1);
    connect(m_chain, &QComboBox::currentIndexChanged, this, &SubmitPanel::showWay);
}

void SubmitPanel::askChains()
{
    office().ask(
        this,
        [kind = view().document.kind](
            Seat &seat) { return chainsInForce(seat.store, seat.session.org(), kind); },
        [this](const Result<QList<Chain>> &chains) {
            if (!chains.ok()) {
                showError(chains.error());
                return;
            }
            m_chains = chains.value();
            const QSignalBlocker quiet(m_chain);
            for (const auto &chain : std::as_const(m_chains))
                m_chain->addItem(chain.title().name, chain.title().id.text());
            const int kept = m_chain->findData(m_restored[u"chain"_s].toString());
            m_chain->setCurrentIndex(std::max(kept, 0));
            m_chain->setToolTip(m_chain->currentText());
            showWay();
        });
}

/// The steps of the chosen chain in their order; where a leader is to be chosen, the choice stands in the step.
void SubmitPanel::showWay()
{
    m_leaders.clear();
    qDeleteAll(m_way->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const int place = m_chain->currentIndex();
    if (place >= 0 && place < m_chains.size()) {
        int order = 0;
        for (const auto &block : m_chains[place].blocks())
            if (block.kind == BlockKind::Step)
                addLeader(block.step, ++order);
    }
    review();
}

void SubmitPanel::addLeader(const Step &step, int order)
{
    auto *name = new QLabel(tr("%1. %2").arg(order).arg(step.name));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    m_way->layout()->addWidget(name);
    if (step.who.kind != AssignmentRule::Kind::Chosen) {
        name->setProperty("look", u"muted"_s);
        return;
    }
    auto *choice = new QComboBox;
    choice->setObjectName(u"leader-%1"_s.arg(step.id));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setAccessibleName(tr("Người được chọn: %1").arg(step.name));
    name->setBuddy(choice);
    for (const auto &[text, principal] : leadersFor(step))
        choice->addItem(text, principal);
    const auto kept = m_restored[u"leaders"_s].toObject()[step.id].toString();
    choice->setCurrentIndex(choice->findData(kept));
    choice->setPlaceholderText(tr("Chọn lãnh đạo"));
    m_leaders.insert(step.id, choice);
    m_way->layout()->addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &SubmitPanel::review);
}

/// Who may be chosen: for a signature whoever is competent for the body, else the leaders, the highest first.
QList<QPair<QString, QString>> SubmitPanel::leadersFor(const Step &step) const
{
    const auto &directory = office().directory();
    QList<QPair<QString, QString>> leaders;
    if (!directory)
        return leaders;
    const auto today = office().today();
    auto positions = directory->positions;
    std::stable_sort(positions.begin(), positions.end(), [](const Position &a, const Position &b) {
        return std::pair(a.role != Role::Leader, a.rank) < std::pair(b.role != Role::Leader, b.rank);
    });
    for (const auto &position : std::as_const(positions)) {
        const bool fits
            = step.act == Act::Sign ? position.signsFor(view().document.body) : position.role == Role::Leader;
        for (const auto &holder : directory->holders(position.id, today))
            if (const auto *person = directory->person(holder); fits && person && person->active)
                leaders.append(
                    {tr("%1, %2").arg(person->name, position.title), Principal::of(position.id).text()});
    }
    return leaders;
}

void SubmitPanel::review()
{
    QString lacks;
    if (m_chains.isEmpty())
        lacks
            = tr("Cơ quan chưa có quy trình cho loại văn bản này. Hãy nhờ quản trị viên ban hành quy trình.");
    for (const auto *choice : std::as_const(m_leaders))
        if (choice->currentIndex() < 0)
            lacks = tr("Chọn lãnh đạo.");
    setReady(lacks.isEmpty(), lacks);
    if (!m_chains.isEmpty())
        noteTyped();
}

void SubmitPanel::perform()
{
    const auto &document = view().document;
    const auto paper = paperTitle(view());
    if (!m_offer.task.isNull()) {
        ActOnRouting again;
        again.verb = RoutingVerb::Resubmit;
        submit({again, {document.id, m_offer.task, document.contentHash}, tr("Đã trình lại %1.").arg(paper)});
        return;
    }
    StartRouting start;
    start.chain = m_chains.value(m_chain->currentIndex()).title().id;
    for (auto leader = m_leaders.cbegin(); leader != m_leaders.cend(); ++leader)
        if (const auto principal = Principal::fromText(leader.value()->currentData().toString()))
            start.chosen.append({leader.key(), *principal});
    start.closesReplied = m_closesReplied && m_closesReplied->isChecked();
    submit({start, {document.id, {}, document.contentHash}, tr("Đã trình %1.").arg(paper)});
}

QJsonObject SubmitPanel::draft() const
{
    if (!m_chain)
        return {};
    QJsonObject leaders;
    for (auto leader = m_leaders.cbegin(); leader != m_leaders.cend(); ++leader)
        leaders.insert(leader.key(), leader.value()->currentData().toString());
    return {{u"chain"_s, m_chain->currentData().toString()},
        {u"leaders"_s, leaders},
        {u"closesReplied"_s, m_closesReplied && m_closesReplied->isChecked()}};
}

/// The chains are not known yet: kept until they are.
void SubmitPanel::restore(const QJsonObject &typed)
{
    m_restored = typed;
    if (m_closesReplied)
        m_closesReplied->setChecked(typed[u"closesReplied"_s].toBool());
}

}
