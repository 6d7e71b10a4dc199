// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/AssignPanel.h"

#include "ui/acts/DeadlineField.h"
#include "ui/acts/Deed.h"
#include "ui/acts/PhraseBar.h"
#include "ui/acts/PrincipalPicker.h"
#include "ui/acts/Situation.h"
#include "ui/acts/WordsField.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto rememberedKey = u"acts/directives"_s;
constexpr int RememberedShown = 3;

QJsonArray textsOf(const QList<Principal> &principals)
{
    QJsonArray texts;
    for (const auto &principal : principals)
        texts.append(principal.text());
    return texts;
}

}

AssignPanel::AssignPanel(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent)
    : ActPanel(kind, workplace, view, parent)
    , m_offer(offered())
    , m_style(kind == ActKind::Direct ? DirectiveStyle::Leader : DirectiveStyle::Head)
{
    const auto paper = paperTitle(view);
    setTitle(kind == ActKind::Direct ? tr("Cho ý kiến chỉ đạo") : m_offer.text);
    setDeed(
        kind == ActKind::Direct ? tr("Gửi chỉ đạo %1").arg(paper) : tr("Chuyển %1").arg(paper), u"send"_s);
    if (const auto &directory = office().directory(); directory && kind == ActKind::Forward)
        m_hasLead = situationOf(view, *directory, office().viewer(), office().now(), {}).hasGivenLead();
    using enum PickRole;
    m_picker = new PrincipalPicker(m_hasLead ? QList{Contribute, Inform} : QList{Lead, Contribute, Inform});
    m_deadline = new DeadlineField(office());
    m_words = new WordsField;
    m_words->setObjectName(u"words"_s);
    m_phrases = new PhraseBar({}, m_words);
    addField(tr("Giao cho"), m_picker);
    addField(tr("Hạn xử lý"), m_deadline);
    addField(kind == ActKind::Direct ? tr("Ý kiến chỉ đạo") : tr("Nội dung giao"), m_words);
    body()->addWidget(m_phrases);
    body()->addStretch(1);
    fill();
    connect(m_picker, &PrincipalPicker::changed, this, &AssignPanel::compose);
    connect(m_deadline, &DeadlineField::changed, this, &AssignPanel::compose);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_composing)
            m_phrase = m_words->toPlainText().isEmpty() ? 0 : -1;
        review();
    });
    connect(m_phrases, &PhraseBar::taken, this, [this](const QString &phrase) {
        const auto own = directivePhrases(m_style,
            {m_picker->names(PickRole::Lead).value(0),
                m_picker->names(PickRole::Contribute),
                m_picker->names(PickRole::Inform),
                m_deadline->day()});
        m_phrase = int(own.indexOf(phrase));
    });
    compose();
}

void AssignPanel::fill()
{
    const auto &directory = office().directory();
    if (!directory)
        return;
    const auto today = office().today();
    auto candidates = candidatesOf(*directory, today);
    const auto own = principalsOf(*directory, office().viewer(), today);
    candidates.removeIf([&](const auto &candidate) { return own.contains(candidate.principal); });
    const auto held = directory->positionsOf(office().viewer(), today);
    const bool atHome = kind() == ActKind::Forward && !held.isEmpty();
    m_picker->setCandidates(std::move(candidates), atHome ? held.first().unit : UnitId{});
}

/// Brings the sentences up to date with names and deadline, and the written one with them while it is one of ours.
void AssignPanel::compose()
{
    const auto phrases = directivePhrases(m_style,
        {m_picker->names(PickRole::Lead).value(0),
            m_picker->names(PickRole::Contribute),
            m_picker->names(PickRole::Inform),
            m_deadline->day()});
    m_phrases->setPhrases(phrases + remembered().mid(0, RememberedShown));
    if (m_phrase >= 0) {
        m_composing = true;
        m_words->setPlainText(phrases.value(m_phrase));
        m_composing = false;
    }
    review();
}

QString AssignPanel::missing() const
{
    const bool informs = !m_picker->with(PickRole::Inform).isEmpty();
    const bool contributes = !m_picker->with(PickRole::Contribute).isEmpty();
    if (m_hasLead && !informs && !contributes)
        return tr("Chọn người phối hợp hoặc nhận để biết; người chủ trì đã có.");
    const bool onlyInforms = kind() == ActKind::Forward && informs && !contributes;
    if (!m_hasLead && !m_picker->lead() && !onlyInforms)
        return tr("Chọn một đơn vị hoặc người chủ trì.");
    if (!m_deadline->typed().understood)
        return tr("Sửa lại hạn xử lý.");
    return {};
}

void AssignPanel::review()
{
    const auto lacks = missing();
    setReady(lacks.isEmpty(), lacks);
    noteTyped();
}

void AssignPanel::perform()
{
    ActOnRouting act;
    act.verb = kind() == ActKind::Direct ? RoutingVerb::Direct : RoutingVerb::Forward;
    act.text = m_words->toPlainText().trimmed();
    act.lead = m_picker->lead();
    act.contributors = m_picker->with(PickRole::Contribute);
    act.informed = m_picker->with(PickRole::Inform);
    if (const auto &allowance = m_deadline->typed().allowance) {
        const bool inDays = allowance->unit == AllowanceUnit::WorkingDays;
        (inDays ? act.workingDays : act.workingHours) = allowance->amount;
    }
    remember();
    const auto to = (m_picker->names(PickRole::Lead) + m_picker->names(PickRole::Contribute)
        + m_picker->names(PickRole::Inform))
                        .join(u", "_s);
    const auto &document = view().document;
    submit({act,
        {document.id, m_offer.task, document.contentHash},
        tr("Đã chuyển %1 đến %2.").arg(paperTitle(view()), to)});
}

QStringList AssignPanel::remembered() const
{
    QStringList phrases;
    const auto kept = QJsonDocument::fromJson(workplace().preferences.value(rememberedKey)).array();
    for (const auto &phrase : kept)
        phrases.append(phrase.toString());
    return phrases;
}

/// Only what the person wrote: the other sentences come by themselves.
void AssignPanel::remember()
{
    if (m_phrase >= 0)
        return;
    const auto phrases = rememberedPhrases(remembered(), m_words->toPlainText());
    workplace().preferences.setValue(
        rememberedKey, QJsonDocument(QJsonArray::fromStringList(phrases)).toJson(QJsonDocument::Compact));
}

QJsonObject AssignPanel::draft() const
{
    const bool untouched
        = m_picker->picked().isEmpty() && m_deadline->text().isEmpty() && m_words->toPlainText().isEmpty();
    if (untouched)
        return {};
    return {{u"lead"_s, textsOf(m_picker->with(PickRole::Lead))},
        {u"contributors"_s, textsOf(m_picker->with(PickRole::Contribute))},
        {u"informed"_s, textsOf(m_picker->with(PickRole::Inform))},
        {u"deadline"_s, m_deadline->text()},
        {u"words"_s, m_words->toPlainText()},
        {u"phrase"_s, m_phrase}};
}

void AssignPanel::restore(const QJsonObject &typed)
{
    const std::pair<QString, PickRole> members[] = {{u"lead"_s, PickRole::Lead},
        {u"contributors"_s, PickRole::Contribute},
        {u"informed"_s, PickRole::Inform}};
    QList<std::pair<Principal, PickRole>> picked;
    for (const auto &[member, role] : members)
        for (const auto &text : typed[member].toArray())
            if (const auto principal = Principal::fromText(text.toString()))
                picked.append({*principal, role});
    m_picker->setPicked(picked);
    m_deadline->setText(typed[u"deadline"_s].toString());
    m_words->setPlainText(typed[u"words"_s].toString());
    m_phrase = typed[u"phrase"_s].toInt(-1);
    compose();
}

}
