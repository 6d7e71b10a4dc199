// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/DocumentHeader.h"

#include "core/document/Document.h"
#include "core/document/DocumentType.h"
#include "ui/document/SubjectLabel.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/text/DocumentText.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostButtons = 4, MostSubjectLines = 3;

QString lineOf(const Document &document)
{
    const auto &metadata = document.metadata;
    const auto *type = documentType(metadata.type);
    QStringList parts;
    const auto name = type ? type->name : QString();
    parts.append((name + u' ' + metadata.notation).trimmed());
    if (metadata.issuedDate)
        parts.append(metadata.issuedDate->toString(u"dd/MM/yyyy"_s));
    parts.append(metadata.agency);
    parts.append(textOf(document.state));
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

void empty(QBoxLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

}

DocumentHeader::DocumentHeader(const FileActions &files, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_column(new QVBoxLayout(this))
    , m_top(new QHBoxLayout)
    , m_chips(new QHBoxLayout)
    , m_acts(new QHBoxLayout)
    , m_wayBack(iconButton(u"arrow-left"_s, tr("Trở lại danh sách")))
    , m_line(caption({}))
    , m_brief(new ElidedLabel)
    , m_subject(new SubjectLabel)
    , m_actRow(new QWidget)
    , m_print(iconButton(u"printer"_s, tr("In văn bản")))
    , m_more(iconButton(u"ellipsis"_s, tr("Việc khác")))
    , m_menu(new QMenu(this))
{
    setGround(this, "surface");
    m_line->setObjectName(u"documentLine"_s);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_brief->setObjectName(u"documentBrief"_s);
    m_brief->setProperty("look", u"caption"_s);
    m_brief->hide();
    m_wayBack->setObjectName(u"way-back"_s);
    m_wayBack->hide();
    m_subject->setObjectName(u"documentSubject"_s);
    m_more->setObjectName(u"moreActs"_s);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_print->setObjectName(u"printPaper"_s);
    connect(m_print, &QToolButton::clicked, m_files.print, &QAction::trigger);
    m_top->addWidget(m_wayBack);
    m_top->addLayout(m_chips);
    m_top->addWidget(m_line, 1);
    m_top->addWidget(m_brief, 1);
    auto *row = new QHBoxLayout(m_actRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(m_acts);
    row->addStretch();
    row->addWidget(m_print);
    row->addWidget(m_more);
    m_actRow->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_column->addLayout(m_top);
    m_column->addWidget(m_subject);
    m_column->addWidget(m_actRow);
    scale();
}

void DocumentHeader::scale()
{
    const auto &look = theme();
    m_column->setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(8));
    m_column->setSpacing(look.px(6));
    m_chips->setSpacing(look.px(8));
    m_acts->setSpacing(look.px(8));
}

void DocumentHeader::setDocument(const Document &document, const TimeLeft &left)
{
    empty(m_chips);
    addChips(document, left);
    m_line->setText(lineOf(document));
    m_brief->setText(m_line->text());
    m_subject->setText(subjectText(document.metadata.subject));
    m_files.copyNotation->setEnabled(!document.metadata.notation.isEmpty());
}

void DocumentHeader::setRoom(Room room)
{
    const bool isLow = room != Room::Ample;
    m_line->setVisible(!isLow);
    m_top->setAlignment(m_chips, isLow ? Qt::AlignVCenter : Qt::Alignment());
    m_brief->setVisible(isLow);
    m_subject->setMostLines(isLow ? 1 : MostSubjectLines);
    m_actRow->setVisible(room != Room::LowForForm);
}

void DocumentHeader::addChips(const Document &document, const TimeLeft &left)
{
    const auto &metadata = document.metadata;
    const auto add
        = [&](const QString &text, ChipKind kind) { m_chips->addWidget(chip(text, kind), 0, Qt::AlignTop); };
    static const QString secrecies[] = {{}, tr("Mật"), tr("Tối mật"), tr("Tuyệt mật")};
    if (metadata.secrecy != Secrecy::None)
        add(secrecies[int(metadata.secrecy)], ChipKind::Danger);
    if (metadata.urgency != Urgency::Normal)
        add(textOf(metadata.urgency),
            metadata.urgency == Urgency::Urgent ? ChipKind::Warn : ChipKind::Danger);
    static constexpr ChipKind kinds[] = {ChipKind::Plain, ChipKind::Warn, ChipKind::Danger};
    if (!left.text.isEmpty())
        add(left.text, kinds[int(left.press)]);
}

void DocumentHeader::setOffers(const QList<ActOffer> &offers)
{
    const bool hadFocus = m_actRow->focusWidget() && m_actRow->focusWidget()->hasFocus();
    qDeleteAll(m_offers);
    m_offers.clear();
    empty(m_acts);
    m_buttons.clear();
    m_menu->clear();
    QList<QAction *> rare;
    for (const auto &offer : offers) {
        auto *action = new QAction(icon(offer.icon), offer.text, this);
        action->setShortcut(offer.shortcut);
        connect(action, &QAction::triggered, this, [this, kind = offer.kind] { Q_EMIT actChosen(kind); });
        addAction(action);
        m_offers.append(action);
        if (offer.weight == Weight::Quiet || m_buttons.size() == MostButtons) {
            rare.append(action);
            continue;
        }
        auto *made = button(offer.text, offer.icon, offer.weight);
        made->setObjectName(u"act-%1"_s.arg(int(offer.kind)));
        if (!offer.shortcut.isEmpty())
            made->setToolTip(
                tr("%1 (%2)").arg(offer.text, offer.shortcut.toString(QKeySequence::NativeText)));
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        m_acts->addWidget(made);
        setTabOrder(m_buttons.isEmpty() ? static_cast<QWidget *>(m_subject) : m_buttons.last(), made);
        m_buttons.append(made);
        action->setData(int(m_buttons.size()) - 1);
    }
    if (!m_buttons.isEmpty()) {
        setTabOrder(m_buttons.last(), m_print);
        setTabOrder(m_print, m_more);
    }
    m_menu->addActions(m_offers);
    m_menu->addSeparator();
    m_menu->addActions({m_files.print, m_files.save, m_files.open, m_files.copyNotation, m_files.evidence});
    showFileActions();
    arrangeActs();
    if (hadFocus)
        focusActs();
}

void DocumentHeader::arrangeActs()
{
    const int spare = theme().px(8);
    int room = m_actRow->width() - m_print->sizeHint().width() - m_more->sizeHint().width() - 2 * spare;
    bool full = false;
    for (auto *made : m_buttons) {
        room -= made->sizeHint().width() + spare;
        // The first one is always there: what is asked of the person is never hidden in a menu.
        full = full || (room < 0 && made != m_buttons.first());
        made->setVisible(!full);
    }
    for (auto *action : m_offers) {
        const auto place = action->data();
        action->setVisible(true);
        const bool shown = place.isValid() && m_buttons[place.toInt()]->isVisibleTo(m_actRow);
        if (shown)
            m_menu->removeAction(action);
        else if (!m_menu->actions().contains(action))
            m_menu->insertAction(m_menu->actions().value(0), action);
    }
}

void DocumentHeader::showFileActions()
{
    m_print->setEnabled(m_files.print->isEnabled());
}

void DocumentHeader::setActsEnabled(bool enabled)
{
    for (auto *action : m_offers)
        action->setEnabled(enabled);
    for (auto *made : m_buttons)
        made->setEnabled(enabled);
}

void DocumentHeader::focusActs()
{
    if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus();
    else
        m_more->setFocus();
}

void DocumentHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeActs();
}

void DocumentHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    scale();
    arrangeActs();
}

}
