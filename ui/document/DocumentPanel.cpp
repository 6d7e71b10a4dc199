// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/DocumentPanel.h"

#include "ui/document/DocumentHeader.h"
#include "ui/document/FilesTab.h"
#include "ui/document/FlowTab.h"
#include "ui/document/OpenedPaper.h"
#include "ui/document/OpinionProofs.h"
#include "ui/document/PaperDeeds.h"
#include "ui/document/PaperEntries.h"
#include "ui/document/PaperPages.h"
#include "ui/reader/PageView.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/text/TimeLeft.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"
#include "workflow/authority/Authority.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <utility>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Tab { FilesPage, OpinionsPage, FlowPage, RelatedPage, JournalPage };

QString counted(const QString &withCount, const QString &without, qsizetype count)
{
    return count > 0 ? withCount.arg(count) : without;
}

}

DocumentPanel::DocumentPanel(const Workplace &workplace, QWidget *parent)
    : DocumentPanel(workplace, parent, workplace.acts ? *workplace.acts : standardActPanels())
{
}

DocumentPanel::DocumentPanel(const Workplace &workplace, QWidget *parent, const ActPanels &panels)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_panels(panels)
    , m_deeds(new PaperDeeds(workplace, this))
    , m_state(new QStackedWidget(this))
{
    setGround(this, "surface");
    makeActions();
    m_message = makeMessage();
    m_state->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    connect(&m_workplace.office, &Office::changed, this, [this] {
        if (!m_document.isNull())
            load();
    });
    connect(&m_workplace.office, &Office::identityChanged, this, &DocumentPanel::clear);
    clear();
}

DocumentPanel::~DocumentPanel() = default;

PageView *DocumentPanel::pages()
{
    makeReady();
    return m_files->pages();
}

Sha256 DocumentPanel::content() const
{
    return m_paper ? m_paper->view.document.contentHash : Sha256();
}

void DocumentPanel::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_state->setCurrentWidget(m_message);
}

void DocumentPanel::clear()
{
    ++m_ticket;
    closeAct();
    m_document = {};
    m_task = {};
    m_proofs->clear();
    m_paper.reset();
    if (m_content)
        m_files->clear();
    m_copy->setEnabled(false);
    say(tr("Chưa chọn văn bản"), tr("Chọn một văn bản trong danh sách để xem ở đây."));
}

void DocumentPanel::showDocument(const DocumentId &document, const TaskId &task)
{
    if (document.isNull()) {
        clear();
        return;
    }
    if (m_act && m_act->isBusy() && document != m_document) {
        m_next = {document, task};
        return;
    }
    m_next.reset();
    m_task = task;
    if (document != m_document) {
        clear();
        m_document = document;
        m_task = task;
        if (m_content)
            m_bar->setCurrentIndex(FilesPage);
        say({}, tr("Đang mở văn bản…"));
    }
    load();
    // While the store reads, in a turn of its own.
    QTimer::singleShot(0, this, &DocumentPanel::makeReady);
}

void DocumentPanel::load()
{
    const int ticket = ++m_ticket;
    m_workplace.office.ask(
        this,
        [document = m_document](Seat &seat) -> Result<OpenedPaper> {
            TRY_ASSIGN(auto paper, openPaper(seat.session, document));
            paper.calendar = seat.store.authority().calendar();
            return paper;
        },
        [this, ticket](Result<OpenedPaper> paper) { receive(ticket, std::move(paper)); });
}

void DocumentPanel::receive(int ticket, Result<OpenedPaper> paper)
{
    if (ticket != m_ticket)
        return;
    makeReady();
    if (paper.ok()) {
        m_paper = std::make_unique<OpenedPaper>(std::move(paper).value());
        present();
    } else {
        closeAct();
        m_paper.reset();
        m_files->clear();
        m_copy->setEnabled(false);
        // The sentence names the id, which nobody on the window has typed.
        const bool isUnknown = paper.error().reason == Reason("document.unknown");
        say(tr("Không xem được văn bản này"),
            isUnknown ? tr("Văn bản không còn, hoặc bạn không có quyền xem. Cần xem thì hỏi văn thư.")
                      : sentence(paper.error(), m_workplace.preferences.language()));
    }
    Q_EMIT shown();
}

/// When the viewer's own work is due, else the paper; invalid: no limit, or it is finished.
QDate DocumentPanel::due() const
{
    const auto &view = m_paper->view;
    if (view.document.closedAt || view.document.issuedAt)
        return {};
    const auto zone = m_workplace.office.directory()->zone();
    const auto today = m_workplace.office.now().dateIn(zone);
    const auto mine = principalsOf(*m_workplace.office.directory(), m_workplace.office.viewer(), today);
    std::optional<QDate> due = view.document.metadata.dueDate;
    for (const auto &task : view.tasks) {
        if (task.state != WorkState::Open || !task.due || !mine.contains(task.principal))
            continue;
        const auto date = task.due->dateIn(zone);
        due = !due || date < *due ? date : *due;
    }
    return due.value_or(QDate());
}

void DocumentPanel::present()
{
    const auto &directory = *m_workplace.office.directory();
    const auto &paper = *m_paper;
    const auto today = m_workplace.office.today();
    m_header->setDocument(paper.view.document, timeLeft(due(), today, paper.calendar));
    m_files->setFiles(paper.view.document, paper.view.files, besideFiles(paper));
    auto level = paper.view.level;
    if (!level && paper.view.document.issuedAt)
        level = PaperLevel{paper.view.document.id}; // nobody has looked yet
    m_files->setLevel(level);
    m_proofs->judge(paper.view);
    presentOpinions();
    m_flow->setSteps(flowSteps(paper, directory));
    m_related->setEntries(relatedEntries(paper, directory));
    m_bar->setTabText(OpinionsPage, counted(tr("Ý kiến (%1)"), tr("Ý kiến"), paper.opinions.size()));
    m_bar->setTabText(RelatedPage,
        counted(tr("Liên quan (%1)"),
            tr("Liên quan"),
            paper.related.size() + paper.view.dossiers.size() + paper.view.recipients.size()));
    presentActs();
    m_state->setCurrentWidget(m_content);
    arrange();
}

/// Again when the signatures on them were judged.
void DocumentPanel::presentOpinions()
{
    const auto &directory = *m_workplace.office.directory();
    m_paper->decisions = m_proofs->judgements();
    m_opinions->setEntries(opinionEntries(*m_paper, directory));
    m_journal->setEntries(journalEntries(*m_paper, directory, m_workplace.preferences.language()));
    m_evidence->setVisible(m_proofs->hasAny());
    m_evidence->setEnabled(m_proofs->hasAny());
}

void DocumentPanel::openRelated(const DocumentId &document)
{
    m_workplace.navigator.open({.screen = u"document"_s, .document = document});
}

}
