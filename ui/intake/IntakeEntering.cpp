// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of a letter from its form into the register: what is asked before it gets its number.

#include "ui/intake/AgencyLookup.h"
#include "ui/intake/BatchBar.h"
#include "ui/intake/IntakeDesk.h"
#include "ui/intake/IntakeScreen.h"
#include "ui/intake/LetterPanel.h"
#include "ui/intake/LetterQueue.h"
#include "ui/intake/NumberCard.h"
#include "ui/intake/SplitPanel.h"
#include "ui/intake/TroubleBar.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

void IntakeScreen::enter()
{
    const int row = current();
    if (row < 0)
        return;
    if (m_split->isVisible())
        return m_split->perform();
    const auto &letter = m_desk->letters()[row];
    if (letter.stage == LetterStage::Registered)
        return openNext(row);
    if (letter.stage == LetterStage::Filing || letter.stage == LetterStage::Waiting)
        return;
    if (letter.onlyAttaches) {
        navigator().notify({letter.trouble, NoticeKind::Warning});
        return;
    }
    if (m_trouble->asksAboutTwin() || letter.stage == LetterStage::Duplicate
        || (letter.brokenSignature && m_brokenTaken != letter.id)) {
        m_trouble->setFocusOnFirst();
        return;
    }
    if (m_panel->takeOffered()) {
        navigator().notify(
            {tr("Hãy xem tên cơ quan vừa điền, rồi bấm Ctrl+Enter lần nữa."), NoticeKind::Warning});
        return;
    }
    if (const auto fault = faultOf(m_panel->form(), m_desk->today()))
        return m_panel->showFault(*fault);
    // What is doubtful is looked at once: the first time the cursor goes there, the second time it is taken as it is.
    if (m_panel->form().hasDoubts() && m_seen != letter.id) {
        m_seen = letter.id;
        navigator().notify(
            {tr("Hãy xem các ô có chữ “cần kiểm tra”, rồi bấm Ctrl+Enter lần nữa."), NoticeKind::Warning});
        return m_panel->focusFirstDoubt();
    }
    auto form = m_panel->form();
    form.clearDoubts();
    m_desk->setForm(row, form);
    m_desk->setBody(row, m_panel->body());
    m_advance = true;
    m_desk->enter(row, TwinAnswer::NotAsked);
}

/// Takes the one trouble that is told; whatever else is wrong with the letter is asked after it.
void IntakeScreen::enterAnyway()
{
    const int row = current();
    if (row < 0)
        return;
    const auto &letter = m_desk->letters()[row];
    if (letter.stage == LetterStage::Duplicate && !letter.twin.isNull())
        return m_desk->enter(row, TwinAnswer::RegisterAnyway);
    if (letter.stage == LetterStage::Duplicate) {
        m_desk->keepCopy(row);
        showLetter();
    } else {
        m_brokenTaken = letter.id;
    }
    enter();
}

void IntakeScreen::enterChosen()
{
    const auto rows = m_queue->chosenRows();
    for (const int row : rows)
        if (m_desk->letters()[row].isSure() && !faultOf(m_desk->letters()[row].form, m_desk->today()))
            m_desk->enter(row, TwinAnswer::NotAsked);
}

void IntakeScreen::noteEntered(int row)
{
    const auto &letter = m_desk->letters()[row];
    m_numberCard->showEntered(letter);
    m_panel->setPrevious(letter.form);
    m_agencies->learn(letter.form.text(LetterField::Agency).simplified());
    showCounts();
    if (letter.id == m_open && m_advance) {
        m_advance = false;
        openNext(row);
    }
    if (m_queue->chosenRows().size() > 1)
        m_batch->showRows(m_queue->chosenRows());
}

}
