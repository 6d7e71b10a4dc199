// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/ActPanel.h"
#include "ui/acts/ActPanels.h"
#include "ui/acts/Acts.h"
#include "ui/document/DocumentHeader.h"
#include "ui/document/DocumentPanel.h"
#include "ui/document/OpenedPaper.h"
#include "ui/reader/PageView.h"
#include "ui/workplace/Office.h"

#include <QLayout>

#include <utility>

// What can be done with the document, and the form of the act that was begun.

namespace chauban {

void DocumentPanel::presentActs()
{
    auto offers = actsFor(m_paper->view,
        *m_workplace.office.directory(),
        m_workplace.office.viewer(),
        m_workplace.office.now(),
        m_task);
    offers.removeIf([this](const ActOffer &offer) { return !m_panels.knows(offer.kind); });
    m_header->setOffers(offers);
    m_header->setActsEnabled(!m_act);
}

void DocumentPanel::startAct(ActKind kind)
{
    if (!m_paper || !m_panels.knows(kind))
        return;
    closeAct();
    m_act = m_panels.make(kind, m_workplace, m_paper->view, m_side);
    if (!m_act)
        return; // the act has opened a screen of its own
    m_side->layout()->addWidget(m_act);
    connect(m_act, &ActPanel::done, this, &DocumentPanel::finishAct);
    // After what follows at once: done(), or the next step of the deed.
    connect(m_act, &ActPanel::busyChanged, this, &DocumentPanel::followDeed, Qt::QueuedConnection);
    connect(m_act, &ActPanel::cancelled, this, [this] {
        closeAct();
        m_header->focusActs();
    });
    m_header->setActsEnabled(false);
    m_side->show();
    m_act->show();
    Q_EMIT actingChanged();
    arrange();
}

void DocumentPanel::closeAct()
{
    if (!m_content)
        return; // there was no document yet
    const bool wasActing = isActing();
    if (m_act) {
        m_act->disconnect(this);
        m_act->hide();
        m_act->setParent(nullptr);
        m_act->deleteLater();
        m_act = nullptr;
        pages()->stopPlacing();
    }
    m_side->hide();
    m_header->setActsEnabled(true);
    if (wasActing)
        Q_EMIT actingChanged();
    arrange();
}

const ActPanel *DocumentPanel::unfinished() const
{
    return m_act && m_act->isKept() ? m_act : nullptr;
}

/// A deed has begun or ended; what was to be shown meanwhile is shown, unless there is a refusal to be read.
void DocumentPanel::followDeed()
{
    if (m_act && m_act->isBusy())
        return;
    const auto next = std::exchange(m_next, std::nullopt);
    if (!m_act && next)
        showDocument(next->first, next->second);
    else if (next)
        Q_EMIT actingChanged();
}

void DocumentPanel::finishAct(const QString &notice)
{
    const auto document = m_document;
    closeAct();
    m_header->focusActs();
    if (!notice.isEmpty()) // else others tell of it, and their words must stay
        m_workplace.navigator.notify({.text = notice});
    Q_EMIT acted(document);
}

}
