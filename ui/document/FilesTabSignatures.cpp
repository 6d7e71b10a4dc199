// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the particulars of the signatures stand beside the pages.

#include "ui/document/FilesTab.h"
#include "ui/document/SideBySide.h"
#include "ui/document/SignaturePanel.h"
#include "ui/document/SignatureStrip.h"
#include "ui/reader/PageView.h"
#include "ui/workplace/Preferences.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

void FilesTab::connectSignatures()
{
    connect(m_strip, &SignatureStrip::checked, this, [this] {
        m_signatures->setPaper(*m_strip->paper());
        showSignatures();
    });
    connect(m_strip, &SignatureStrip::cleared, this, [this] {
        m_signatures->clear();
        showSignatures();
    });
    connect(m_strip, &SignatureStrip::detailsToggled, this, [this](bool wanted) {
        m_workplace.preferences.setValue(u"signaturePanel"_s, wanted ? "open" : "closed");
        showSignatures();
        if (wanted)
            m_signatures->setFocus(Qt::OtherFocusReason);
    });
    connect(m_signatures, &SignaturePanel::closeAsked, this, [this] {
        m_workplace.preferences.setValue(u"signaturePanel"_s, "closed");
        showSignatures();
        m_strip->focusDetails();
    });
    connect(m_body, &SideBySide::roomChanged, this, &FilesTab::showSignatures);
}

void FilesTab::holdDetailsBack(bool held)
{
    if (held == m_areDetailsHeld)
        return;
    m_areDetailsHeld = held;
    showSignatures();
}

/// As the person chose last; without a choice where pages and panel fit beside each other.
void FilesTab::showSignatures()
{
    const auto &verdict = m_strip->verdict();
    const auto chosen = m_workplace.preferences.value(u"signaturePanel"_s);
    const bool wanted = chosen == "open" || (chosen != "closed" && m_body->hasRoomForBoth());
    const bool shown = wanted && !m_areDetailsHeld && verdict && verdict->tone != VerdictText::Tone::Unsigned;
    m_body->showPanel(shown);
    m_strip->setWantsDetails(shown);
}

}
