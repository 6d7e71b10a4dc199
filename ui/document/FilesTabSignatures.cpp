// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the particulars of the signatures stand beside the pages.

#include "ui/document/FilesTab.h"
#include "ui/document/SideBySide.h"
#include "ui/document/SignaturePanel.h"
#include "ui/document/SignatureStrip.h"
#include "ui/document/SignedBeside.h"
#include "ui/reader/PageView.h"
#include "ui/style/Theme.h"
#include "ui/workplace/Preferences.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

void FilesTab::connectSignatures()
{
    connect(m_strip, &SignatureStrip::checked, this, [this] {
        m_signatures->setPaper(*m_strip->paper(), fileName());
        showSignatures();
    });
    connect(m_strip, &SignatureStrip::cleared, this, [this] {
        m_signedBeside->end();
        m_signatures->clear();
        showSignatures();
    });
    connect(m_strip, &SignatureStrip::detailsToggled, this, [this](bool wanted) {
        m_workplace.preferences.setValue(u"signaturePanel"_s, wanted ? "open" : "closed");
        m_signedBeside->end();
        m_signatures->showOverview();
        showSignatures();
        if (wanted)
            m_signatures->setFocus(Qt::OtherFocusReason);
    });
    connect(m_signatures, &SignaturePanel::earlierAsked, this, [this](qsizetype signature) {
        m_body->setPagesNeeded(true);
        m_signedBeside->begin(*m_signatures->paper(), signature, m_workplace.preferences.language());
        m_signatures->showChanges();
        showSignatures();
        Q_EMIT comparingChanged();
    });
    connect(m_signatures, &SignaturePanel::overviewAsked, m_signedBeside, &SignedBeside::end);
    connect(m_signedBeside, &SignedBeside::ended, this, [this] {
        m_body->setPagesNeeded(false);
        m_signatures->showOverview();
        showSignatures();
        Q_EMIT comparingChanged();
    });
    connect(m_signatures, &SignaturePanel::closeAsked, this, [this] {
        m_signedBeside->end();
        m_signatures->showOverview();
        m_workplace.preferences.setValue(u"signaturePanel"_s, "closed");
        showSignatures();
        m_strip->focusDetails();
    });
    connect(m_body, &SideBySide::roomChanged, this, &FilesTab::showSignatures);
}

void FilesTab::setLevel(const std::optional<PaperLevel> &level)
{
    m_signatures->setLevel(level);
}

bool FilesTab::isComparing() const
{
    return m_signedBeside->isShown();
}

void FilesTab::holdDetailsBack(bool held)
{
    if (held == m_areDetailsHeld)
        return;
    m_signedBeside->end();
    m_areDetailsHeld = held;
    showSignatures();
}

/// As the person chose last; without a choice where pages and panel fit beside each other.
void FilesTab::showSignatures()
{
    constexpr int RoomForStrip = 480; // above two readers
    const bool room = !isComparing() || height() >= theme().px(RoomForStrip);
    if (m_strip->verdict())
        m_strip->setVisible(room);
    const auto &verdict = m_strip->verdict();
    const auto chosen = m_workplace.preferences.value(u"signaturePanel"_s);
    const bool wanted = !m_signatures->isAtOverview() || chosen == "open"
        || (chosen != "closed" && m_body->hasRoomForBoth());
    const bool shown = wanted && !m_areDetailsHeld && verdict && verdict->tone != VerdictText::Tone::Unsigned;
    const bool hadFocus = !shown && m_signatures->isAncestorOf(window()->focusWidget());
    m_body->showPanel(shown);
    if (hadFocus)
        m_strip->focusDetails();
    m_strip->setWantsDetails(shown);
}

}
