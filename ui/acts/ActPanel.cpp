// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/ActPanel.h"

#include "ui/acts/ActDrafts.h"
#include "ui/acts/DecisionField.h"
#include "ui/acts/Deed.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ProblemLabel.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

bool holdsPassword(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line && line->echoMode() == QLineEdit::Password;
}

}

ActPanel::ActPanel(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_workplace(workplace)
    , m_view(std::make_unique<DocumentView>(view))
{
    build();
    scale();
}

ActPanel::~ActPanel() = default;

ActOffer ActPanel::offered() const
{
    if (const auto &directory = office().directory())
        for (const auto &offer : actsFor(view(), *directory, office().viewer(), office().now()))
            if (offer.kind == m_kind)
                return offer;
    ActOffer none;
    none.kind = m_kind;
    return none;
}

void ActPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void ActPanel::setDeed(const QString &text, const QString &iconName, Weight weight)
{
    m_primary->setProperty("variant", weight == Weight::Danger ? u"danger"_s : u"primary"_s);
    const auto &colors = theme().colors();
    if (!iconName.isEmpty())
        m_primary->setIcon(icon(iconName, weight == Weight::Danger ? colors.danger : colors.onAccent));
    restyle(m_primary);
    m_deed = text;
    m_primary->setAccessibleName(text);
    nameDeed();
    m_primary->setToolTip(tr("%1: %2 (Ctrl+Enter)").arg(text, view().document.metadata.subject));
    m_primary->setAccessibleDescription(view().document.metadata.subject);
}

void ActPanel::offerSignature(const std::function<DecisionField *(const Workplace &, SignedDecision)> &make)
{
    const auto demand = decisionSignature(offered(), view());
    if (!demand || !make)
        return;
    m_signature = make(m_workplace, *demand);
    // Forms end in a stretch.
    const bool stretched = m_body->count() > 0 && m_body->itemAt(m_body->count() - 1)->spacerItem();
    const int place = m_body->count() - (stretched ? 1 : 0);
    m_body->insertSpacing(place, theme().px(10));
    m_body->insertWidget(place + 1, m_signature);
    connect(m_signature, &DecisionField::changed, this, &ActPanel::showReady);
    // What the person opens below the fold comes into sight once it is laid out.
    connect(
        m_signature,
        &DecisionField::changed,
        this,
        [this] {
            if (m_signature->isAncestorOf(focusWidget()))
                m_scroll->ensureWidgetVisible(m_signature, 0, theme().px(8));
        },
        Qt::QueuedConnection);
    showReady();
}

void ActPanel::setReady(bool ready, const QString &hint)
{
    m_complete = ready;
    m_lacking = hint;
    showReady();
}

void ActPanel::showReady()
{
    const auto unsignedYet = m_complete && m_signature ? m_signature->missing() : QString();
    m_ready = m_complete && unsignedYet.isEmpty();
    const auto &hint = unsignedYet.isEmpty() ? m_lacking : unsignedYet;
    leadTabs();
    m_primary->setEnabled(m_ready && !m_busy);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void ActPanel::showProblem(const QString &sentence)
{
    m_problem->tell(sentence);
}

void ActPanel::showError(const Error &error)
{
    showProblem(sentence(error, workplace().preferences.language()));
}

void ActPanel::setOver()
{
    m_over = true;
    m_cancel->hide();
}

void ActPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_scroll->widget()->setEnabled(!busy);
    m_primary->setEnabled(m_ready && !busy);
    Q_EMIT busyChanged();
}

void ActPanel::press()
{
    if (!m_ready || m_busy)
        return;
    showProblem({});
    perform();
}

void ActPanel::submit(const Deed &deed)
{
    auto *focused = window()->focusWidget();
    setBusy(true);
    office().act(
        this,
        m_signature && m_signature->isWanted()
            ? m_signature->signing(deed)
            : [deed](Seat &seat) { return seat.session.submit(deed.body, deed.target); },
        [this, notice = deed.notice, focused = QPointer<QWidget>(focused)](const Result<Outcome> &outcome) {
            setBusy(false);
            if (outcome.ok() && outcome->accepted) {
                finish(notice);
                return;
            }
            if (focused && isAncestorOf(focused))
                focused->setFocus();
            tellRefusal(outcome);
        });
}

void ActPanel::tellRefusal(const Result<Outcome> &outcome)
{
    if (outcome.ok())
        showProblem(sentence(outcome->reason, outcome->detail, workplace().preferences.language()));
    else if (!m_signature || !m_signature->refuse(outcome.error()))
        showError(outcome.error());
}

void ActPanel::finish(const QString &notice)
{
    if (m_drafts)
        m_drafts->drop(view().document.id, m_kind);
    m_drafts.reset();
    Q_EMIT done(notice);
}

void ActPanel::keepDraftIn(std::shared_ptr<ActDrafts> drafts)
{
    m_drafts = std::move(drafts);
    const auto kept = m_drafts->kept(view().document.id, m_kind);
    if (!kept.isEmpty())
        restore(kept);
}

bool ActPanel::isKept() const
{
    return m_drafts && !m_drafts->kept(view().document.id, m_kind).isEmpty();
}

void ActPanel::noteTyped()
{
    if (m_drafts)
        m_drafts->keep(view().document.id, m_kind, draft());
}

void ActPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        m_over ? press() : cancelled();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        press();
    else if (enter && m_ready && holdsPassword(focusWidget()))
        m_primary->setFocus(Qt::OtherFocusReason); // Enter alone performs nothing
    else
        QWidget::keyPressEvent(event);
}

QString paperTitle(const DocumentView &view)
{
    const auto &document = view.document;
    const auto &notation = document.metadata.notation;
    if (!notation.isEmpty())
        return ActPanel::tr("văn bản %1").arg(notation);
    if (document.kind == DocumentKind::Incoming && document.number)
        return ActPanel::tr("văn bản đến số %1").arg(*document.number);
    const auto subject = document.metadata.subject.simplified();
    const auto brief = subject.size() > 28 ? subject.left(subject.lastIndexOf(u' ', 28)) + u'…' : subject;
    return ActPanel::tr("“%1”").arg(brief);
}

}
