// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/WordsPanel.h"

#include "ui/acts/Deed.h"
#include "ui/acts/PhraseBar.h"
#include "ui/acts/WordsField.h"
#include "ui/acts/WordsForms.h"
#include "ui/workplace/Office.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

RoutingVerb verbOf(ActKind kind)
{
    switch (kind) {
    case ActKind::Return:
        return RoutingVerb::Return;
    case ActKind::Refuse:
        return RoutingVerb::Refuse;
    case ActKind::Comment:
        return RoutingVerb::Comment;
    case ActKind::ClosePart:
        return RoutingVerb::ClosePart;
    case ActKind::Recall:
        return RoutingVerb::Recall;
    case ActKind::Withdraw:
        return RoutingVerb::Withdraw;
    default:
        return RoutingVerb::Perform;
    }
}

}

WordsPanel::WordsPanel(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent)
    : ActPanel(kind, workplace, view, parent)
    , m_offer(offered())
{
    const auto form = wordsForm(m_offer, view);
    setTitle(form.title);
    setDeed(form.deed, m_offer.icon, form.weight);
    m_required = form.required;
    m_missing = form.missing;
    m_notice = form.notice;
    if (!form.explanation.isEmpty()) {
        auto *said = muted(form.explanation);
        said->setWordWrap(true);
        body()->addWidget(said);
    }
    if (!form.label.isEmpty()) {
        m_words = new WordsField;
        m_words->setObjectName(u"words"_s);
        addField(form.label, m_words);
        body()->addWidget(new PhraseBar(form.phrases, m_words));
        connect(m_words, &QPlainTextEdit::textChanged, this, &WordsPanel::review);
    }
    if (kind == ActKind::Return)
        addReturnChoices();
    const auto addCheck = [this](const QString &text, const QString &name) {
        auto *check = new QCheckBox(text);
        check->setObjectName(name);
        body()->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &WordsPanel::review);
        return check;
    };
    if (kind == ActKind::ClosePart)
        m_endOthers = addCheck(tr("Kết thúc luôn phần việc còn mở của người phối hợp"), u"end-others"_s);
    if (kind == ActKind::Cancel)
        m_understood = addCheck(tr("Tôi hiểu số này không dùng lại được"), u"understood"_s);
    body()->addStretch(1);
    review();
}

/// A part of an assignment goes back to its giver; a step of the chain to whom the person says.
void WordsPanel::addReturnChoices()
{
    const auto &tasks = view().tasks;
    const auto mine = std::find_if(
        tasks.cbegin(), tasks.cend(), [this](const Task &task) { return task.id == m_offer.task; });
    if (mine == tasks.cend() || mine->act == "work-on"_L1)
        return;
    auto *previous = new QRadioButton(tr("Người xử lý ngay trước"));
    previous->setObjectName(u"to-previous"_s);
    previous->setChecked(true);
    m_toInitiator = new QRadioButton(tr("Người trình văn bản"));
    m_toInitiator->setObjectName(u"to-initiator"_s);
    m_straightBack = new QCheckBox(tr("Sửa xong trình thẳng lại tôi"));
    m_straightBack->setObjectName(u"straight-back"_s);
    addField(tr("Trả lại cho"), previous);
    body()->addWidget(m_toInitiator);
    body()->addWidget(m_straightBack);
    for (auto *choice : std::initializer_list<QAbstractButton *>{m_toInitiator, m_straightBack})
        connect(choice, &QAbstractButton::toggled, this, &WordsPanel::review);
}

void WordsPanel::review()
{
    const bool hasWords = !m_required || !m_words->toPlainText().trimmed().isEmpty();
    const bool ready = hasWords && (!m_understood || m_understood->isChecked());
    setReady(ready, ready ? QString() : m_missing);
    noteTyped();
}

Deed WordsPanel::deed() const
{
    const auto &document = view().document;
    const auto words = m_words ? m_words->toPlainText().trimmed() : QString();
    const Target target{document.id, m_offer.task, document.contentHash};
    if (kind() == ActKind::Reject)
        return {RejectDocument{words}, {document.id, {}, document.contentHash}, m_notice};
    if (kind() == ActKind::Cancel)
        return {CancelNumber{words}, {document.id, {}, document.contentHash}, m_notice};
    ActOnRouting act;
    act.verb = verbOf(kind());
    act.text = words;
    if (m_toInitiator && m_toInitiator->isChecked())
        act.step = u"initiator"_s;
    act.straightBack = m_straightBack && m_straightBack->isChecked();
    act.endOthers = m_endOthers && m_endOthers->isChecked();
    return {act, target, m_notice};
}

void WordsPanel::perform()
{
    submit(deed());
}

QJsonObject WordsPanel::draft() const
{
    if (!m_words || m_words->toPlainText().isEmpty())
        return {};
    return {{u"words"_s, m_words->toPlainText()}};
}

void WordsPanel::restore(const QJsonObject &typed)
{
    if (m_words)
        m_words->setPlainText(typed[u"words"_s].toString());
}

}
