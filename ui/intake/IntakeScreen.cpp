// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/IntakeScreen.h"

#include "core/intake/AgencyList.h"
#include "ui/intake/AgencyLookup.h"
#include "ui/intake/BatchBar.h"
#include "ui/intake/IntakeDesk.h"
#include "ui/intake/LetterPanel.h"
#include "ui/intake/LetterQueue.h"
#include "ui/intake/LetterView.h"
#include "ui/intake/RegisteredBar.h"
#include "ui/intake/ScanFolder.h"
#include "ui/intake/ScanNote.h"
#include "ui/intake/SplitPanel.h"
#include "ui/intake/TroubleBar.h"
#include "ui/reader/PageView.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString usualDraftFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/intake"_L1;
}

QWidget *firstWidget(const QObject &parent)
{
    return parent.findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
}

}

IntakeScreen::IntakeScreen(const Workplace &workplace, const QString &draftFolder, QWidget *parent)
    : Screen(workplace, parent)
    , m_desk(std::make_unique<IntakeDesk>(
          workplace.office, draftFolder.isEmpty() ? usualDraftFolder() : draftFolder))
    , m_agencies(new AgencyLookup(workplace.preferences, &knownAgencies, this))
    , m_scans(new ScanFolder(this))
{
    setAcceptDrops(true);
    build();
    buildShortcuts();
    connectDesk();
    m_panel->setToday(m_desk->today());
    m_panel->setBodies(m_desk->bodies());
    watchFolder(keptScanFolder());
    for (const auto &letter : m_desk->letters())
        if (letter.stage == LetterStage::Registered)
            m_panel->setPrevious(letter.form); // as before the program was closed
    openNext(-1);
    showLetter();
    showCounts();
}

IntakeScreen::~IntakeScreen()
{
    // The widgets look at the desk until they are gone, and must not be told of anything while they go.
    m_desk->disconnect(this);
    m_panel->disconnect(this);
    for (auto *child = firstWidget(*this); child; child = firstWidget(*this)) // one may take others with it
        delete child;
}

void IntakeScreen::arrive(const Route &)
{
    refresh();
    m_panel->focusFirstDoubt();
}

void IntakeScreen::refresh()
{
    m_panel->setToday(m_desk->today());
    m_desk->fetchReceived();
}

bool IntakeScreen::mayLeave()
{
    m_desk->flush();
    return true;
}

void IntakeScreen::connectDesk()
{
    connect(m_scans, &ScanFolder::arrived, this, [this](const QStringList &paths) {
        m_desk->addFiles(paths, FileOrigin::Scanner);
    });
    connect(m_desk.get(), &IntakeDesk::rowsChanged, this, [this] {
        openRow(m_desk->rowOf(m_open));
        if (current() < 0)
            openNext(-1);
        showLetter();
        showCounts();
    });
    connect(m_desk.get(), &IntakeDesk::letterChanged, this, [this](int row) {
        const auto &letter = m_desk->letters()[row];
        if (letter.id == m_open && !(letter.form == m_panel->form() && letter.stage == LetterStage::Read))
            showLetter();
        showCounts();
    });
    connect(m_desk.get(), &IntakeDesk::entered, this, &IntakeScreen::noteEntered);
    connect(m_desk.get(), &IntakeDesk::stopped, this, [this](int row) {
        if (m_desk->letters()[row].id == m_open)
            showLetter();
    });
    connect(
        m_desk.get(), &IntakeDesk::left, this, [this](const QString &said) { navigator().notify({said}); });
    connect(m_desk.get(), &IntakeDesk::failed, this, [this](const Error &error) { navigator().fail(error); });
    connect(m_panel, &LetterPanel::edited, this, [this] {
        if (const int row = current(); row >= 0 && m_desk->letters()[row].stage != LetterStage::Registered)
            m_desk->setForm(row, m_panel->form());
    });
    connect(m_panel, &LetterPanel::bodyChosen, this, [this] {
        if (const int row = current(); row >= 0)
            m_desk->setBody(row, m_panel->body());
    });
    connect(m_page->view(),
        &PageView::textClicked,
        this,
        [this](int, const QRectF &, const QString &word, const QString &line) {
            m_panel->fillFocused(word, line);
        });
    connect(m_trouble, &TroubleBar::registerAnyway, this, &IntakeScreen::enterAnyway);
    connect(m_batch, &BatchBar::enterSure, this, &IntakeScreen::enterChosen);
}

int IntakeScreen::current() const
{
    return m_desk->rowOf(m_open);
}

void IntakeScreen::openRow(int row)
{
    if (row < 0 || row >= int(m_desk->letters().size()))
        return;
    const bool isShown = m_desk->letters()[row].id == m_open;
    m_open = m_desk->letters()[row].id;
    const auto index = m_model->index(row);
    // Ctrl is often down now; it must not add to what is marked.
    if (m_queue->currentIndex() != index || !m_queue->selectionModel()->isSelected(index))
        m_queue->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_queue->scrollTo(index);
    if (isShown)
        return;
    open(row);
    m_panel->focusFirstDoubt();
}

void IntakeScreen::open(int row)
{
    m_open = m_desk->letters()[row].id;
    m_desk->prefer(m_open);
    showLetter();
}

void IntakeScreen::openNext(int after)
{
    const auto &letters = m_desk->letters();
    for (int step = 1; step <= int(letters.size()); ++step) {
        const int row = (after + step) % int(letters.size());
        const auto stage = letters[row].stage;
        if (stage != LetterStage::Registered && stage != LetterStage::Filing)
            return openRow(row);
    }
    if (current() < 0 && !letters.isEmpty())
        openRow(0);
}

void IntakeScreen::showLetter()
{
    const int row = current();
    m_formSide->setVisible(row >= 0);
    m_middle->setVisible(row >= 0);
    m_empty->setVisible(row < 0);
    if (row < 0)
        return;
    const auto &letter = m_desk->letters()[row];
    if (!(m_panel->form() == letter.form) || m_shown != letter.id)
        m_panel->setForm(letter.form, letter.body);
    const bool isOpen = letter.stage != LetterStage::Registered && letter.stage != LetterStage::Filing;
    m_panel->setReadOnly(!isOpen);
    m_trouble->showLetter(letter);
    m_registered->showLetter(letter);
    m_enter->setVisible(letter.stage != LetterStage::Registered);
    m_enter->setEnabled(isOpen && !m_trouble->asksAboutTwin() && !letter.onlyAttaches);
    m_scanNote->showLetter(letter);
    m_splitButton->setVisible(isOpen && letter.pages.size() == 1 && letter.pageCount > 1);
    if (!m_split->isHidden() && m_shown != letter.id) {
        m_split->hide();
        m_page->show();
    }
    const bool wasShown = m_shown == letter.id && m_shownStage == letter.stage;
    m_shown = letter.id;
    m_shownStage = letter.stage;
    if (!wasShown)
        m_page->showLetter(letter);
}

void IntakeScreen::showCounts()
{
    int waiting = 0, doubtful = 0, done = 0;
    for (const auto &letter : m_desk->letters()) {
        const bool isDone = letter.stage == LetterStage::Registered;
        done += isDone ? 1 : 0;
        waiting += isDone ? 0 : 1;
        doubtful += !isDone && !letter.isSure() && letter.stage != LetterStage::Waiting ? 1 : 0;
    }
    m_counts->setText(
        tr("%1 văn bản chờ vào sổ · %2 cần kiểm tra · %3 đã vào sổ").arg(waiting).arg(doubtful).arg(done));
}

void IntakeScreen::splitCurrent()
{
    const int row = current();
    if (row < 0 || m_desk->letters()[row].pageCount < 2)
        return;
    m_page->hide();
    m_split->show();
    m_split->showScan(m_desk->letters()[row]);
}

}
