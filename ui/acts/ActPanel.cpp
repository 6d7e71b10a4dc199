// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/ActPanel.h"

#include "ui/acts/ActDrafts.h"
#include "ui/acts/DecisionField.h"
#include "ui/acts/Deed.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/LinesLabel.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// From the last field on to the footer, whichever was made first.
void leadTabsOn(const QWidget &fields, QWidget &primary, QWidget &cancel)
{
    QWidget *last = nullptr;
    for (auto *each = fields.nextInFocusChain(); each != &fields; each = each->nextInFocusChain())
        if (fields.isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            last = each;
    if (last)
        QWidget::setTabOrder(last, &primary);
    QWidget::setTabOrder(&primary, &cancel);
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

void ActPanel::build()
{
    setGround(this, "surface", "left");
    m_title = subheading({});
    m_title->setObjectName(u"act-title"_s);
    m_title->setWordWrap(true);
    const auto &metadata = view().document.metadata;
    constexpr int MostLines = 2; // the whole stands over the pages
    m_paper = new LinesLabel(MostLines,
        metadata.notation.isEmpty() ? metadata.subject
                                    : tr("%1: %2").arg(metadata.notation, metadata.subject));
    m_paper->setProperty("look", u"caption"_s);
    m_paper->setObjectName(u"act-paper"_s);

    auto *inside = new QWidget;
    setGround(inside, "surface");
    m_body = new QVBoxLayout(inside);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_problem = new QLabel;
    m_problem->setObjectName(u"act-problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setProperty("chip", u"danger"_s);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    m_hint = caption({});
    m_hint->setObjectName(u"act-hint"_s);
    m_hint->hide();
    m_primary = button({}, {}, Weight::Primary);
    m_primary->setObjectName(u"act-do"_s);
    m_cancel = button(tr("Hủy"), {}, Weight::Plain);
    m_cancel->setObjectName(u"act-cancel"_s);
    m_cancel->setToolTip(tr("Đóng, giữ lại nội dung đã nhập (Esc)"));

    auto *head = new QVBoxLayout;
    head->setObjectName(u"head"_s);
    head->addWidget(m_title);
    head->addWidget(m_paper);
    auto *foot = new QWidget;
    foot->setObjectName(u"act-foot"_s);
    setGround(foot, "surface2", "top");
    auto *rows = new QVBoxLayout(foot);
    rows->addWidget(m_problem);
    rows->addWidget(m_hint);
    rows->addWidget(m_primary);
    rows->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(foot);

    connect(m_primary, &QPushButton::clicked, this, &ActPanel::press);
    connect(m_cancel, &QPushButton::clicked, this, &ActPanel::cancelled);
}

void ActPanel::scale()
{
    const auto px = [](double length) { return theme().px(length); };
    layout()->setSpacing(0);
    auto *head = layout()->itemAt(0)->layout();
    head->setContentsMargins(px(16), px(14), px(16), px(10));
    head->setSpacing(px(4));
    m_body->setContentsMargins(px(16), px(4), px(16), px(16));
    m_body->setSpacing(px(6));
    auto *foot = m_primary->parentWidget()->layout();
    foot->setContentsMargins(px(16), px(12), px(16), px(12));
    foot->setSpacing(px(8));
    setMinimumWidth(px(300));
    nameDeed();
}

void ActPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_body)
        scale();
    QWidget::changeEvent(event);
}

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

void ActPanel::addField(const QString &label, QWidget *field)
{
    auto *name = muted(label);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    if (m_body->count() > 0)
        m_body->addSpacing(theme().px(6));
    m_body->addWidget(name);
    m_body->addWidget(field);
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

/// A long name of a paper ends in "…" rather than under the button's edge.
void ActPanel::nameDeed()
{
    const int edges = theme().px(2 * 15 + 24 + 8); // padding, icon, gap
    const auto room = std::max(width() - theme().px(2 * 16) - edges, theme().px(60));
    m_primary->setText(QFontMetrics(theme().font(14, 600)).elidedText(m_deed, Qt::ElideRight, room));
}

void ActPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    nameDeed();
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
    leadTabsOn(*m_scroll->widget(), *m_primary, *m_cancel);
    m_primary->setEnabled(m_ready && !m_busy);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void ActPanel::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ActPanel::showError(const Error &error)
{
    showProblem(sentence(error, workplace().preferences.language()));
}

void ActPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_scroll->widget()->setEnabled(!busy);
    m_primary->setEnabled(m_ready && !busy);
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

void ActPanel::noteTyped()
{
    if (m_drafts)
        m_drafts->keep(view().document.id, m_kind, draft());
}

void ActPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        press();
    else
        QWidget::keyPressEvent(event);
}

void ActPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    leadTabsOn(*m_scroll->widget(), *m_primary, *m_cancel);
    if (!event->spontaneous() && !(focusWidget() && focusWidget()->hasFocus()))
        focusBody();
}

void ActPanel::focusBody()
{
    for (auto *field : m_scroll->widget()->findChildren<QWidget *>())
        if ((field->focusPolicy() & Qt::TabFocus) && field->isEnabled() && !field->isHidden()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_primary->setFocus(Qt::OtherFocusReason);
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
