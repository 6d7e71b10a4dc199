// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/folder/FolderList.h"

#include "ui/acts/ActPanels.h"
#include "ui/document/DocumentPanel.h"
#include "ui/folder/BatchSheet.h"
#include "ui/folder/FolderBar.h"
#include "ui/list/CardList.h"
#include "ui/list/SavedViews.h"
#include "ui/reader/PageView.h"
#include "ui/signing/HoldQueue.h"
#include "ui/signing/PaperGround.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostPapers = 500; ///< that are signed at once
constexpr std::chrono::milliseconds LookAgain(60);
}

FolderList::FolderList(const Workplace &workplace, QWidget *parent)
    : ListScreen(workplace, {u"signing-folder"_s, tr("Cặp trình ký")}, parent)
    , m_bar(new FolderBar(this))
    , m_looking(new QTimer(this))
{
    m_looking->setSingleShot(true);
    m_looking->setInterval(LookAgain);
    connect(m_looking, &QTimer::timeout, this, &FolderList::look);
    setObjectName(u"folder-list"_s);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setSpacing(0);
    column->setStretch(0, 1);
    column->addWidget(m_bar);
    headerRow()->findChild<SavedViews *>()->hide();
    cards().installEventFilter(this);
    cards().viewport()->installEventFilter(this);
    connect(m_bar, &FolderBar::agreed, this, &FolderList::agree);
    connect(m_bar, &FolderBar::keptBack, this, &FolderList::keepBack);
    connect(m_bar, &FolderBar::signAsked, this, &FolderList::askForSigning);
    connect(m_bar, &FolderBar::allAgreed, this, [this] {
        m_folder.agreeAll();
        renew();
    });
    connect(panel(), &DocumentPanel::shown, this, [this] {
        // A reader is made for the first paper.
        connect(panel()->pages(), &PageView::stateChanged, this, &FolderList::look, Qt::UniqueConnection);
        look();
    });
    connect(panel(), &DocumentPanel::actingChanged, this, &FolderList::renew);
    connect(&cards(), &LineView::currentLineChanged, this, [this] {
        m_bar->tell({});
        tellHazards();
        renew();
    });
    const auto on = [this](const QString &text, const QString &keys, auto deed) {
        auto *action = new QAction(text, this);
        action->setShortcut(QKeySequence(keys));
        connect(action, &QAction::triggered, this, deed);
        addAction(action);
    };
    on(tr("Đồng ý ký"), u"Ctrl+Space"_s, [this] { agree(); });
    on(tr("Ký tất cả văn bản đã đồng ý"), u"Ctrl+Shift+Return"_s, [this] { askForSigning(); });
    renew();
}

LineQuery FolderList::query() const
{
    return {.box = u"to-sign"_s, .filter = LineFilter::Signature};
}

ListScreen::Words FolderList::emptyWords() const
{
    return {u"check-check"_s,
        tr("Không còn văn bản nào chờ bạn ký"),
        tr("Văn bản trình ký mới sẽ tự hiện ở đây khi được chuyển đến.")};
}

void FolderList::arrive(const Route &route)
{
    ListScreen::arrive(route);
    view()->setFocus();
    readPapers();
}

void FolderList::refresh()
{
    ListScreen::refresh();
    readPapers();
}

void FolderList::readPapers()
{
    office().ask(
        this,
        [asked = query()](Seat &seat) -> Result<QList<ListLine>> {
            QList<ListLine> lines;
            std::optional<Place> cursor;
            for (bool atEnd = false; !atEnd && lines.size() < MostPapers;) {
                TRY_ASSIGN(auto page, readLines(seat.session, asked, cursor, ChunkRows));
                lines += page.lines;
                cursor = page.cursor;
                atEnd = page.atEnd;
            }
            return lines;
        },
        [this, visit = ++m_visit](const Result<QList<ListLine>> &lines) {
            if (visit != m_visit)
                return;
            if (lines.ok())
                takePapers(lines.value());
            else
                navigator().fail(lines.error());
        });
}

void FolderList::takePapers(const QList<ListLine> &lines)
{
    QList<FolderPaper> papers;
    m_documents.clear();
    for (const auto &line : lines) {
        papers.append({line.document().id, line.work.task->id, line.document().contentHash});
        m_documents.insert(line.document().id, line.document());
    }
    m_folder.setPapers(papers);
    look();
    examine(m_visit);
}

const ListLine *FolderList::current() const
{
    return lines().line(view()->currentRow());
}

bool FolderList::isShown(const ListLine &line) const
{
    return panel()->isVisible() && panel()->document() == line.document().id
        && panel()->pages()->state() == PageView::State::Open && panel()->pages()->isVisible();
}

void FolderList::look()
{
    if (const auto *line = current(); line && isShown(*line) && !panel()->content().isNull()) {
        if (panel()->pages()->isSharp(panel()->pages()->page()))
            m_folder.see(line->document().id, panel()->content());
        else
            m_looking->start();
    }
    renew();
}

void FolderList::goToPaper(const DocumentId &document)
{
    for (int row = 0; row < lines().rowCount(); ++row)
        if (const auto *line = lines().line(row); line && line->document().id == document)
            return view()->goTo(row);
}

void FolderList::agree()
{
    const auto *line = current();
    if (!line || panel()->isActing())
        return;
    const auto document = line->document().id;
    if (const auto *acts = workplace().acts; acts && acts->holds && acts->holds->isHeld(document))
        return m_bar->tell(tr("Văn bản này đã ký, đang chờ chuyển."));
    if (!panel()->isVisible())
        return setReading(true); // where there is no room for both, it is opened first
    if (!m_folder.agree(document))
        return m_bar->tell(tr("Văn bản chưa hiện trang nào. Hãy xem trang văn bản rồi bấm đồng ý."));
    goOn();
}

void FolderList::keepBack()
{
    const auto *line = current();
    if (!line || panel()->isActing())
        return;
    m_folder.keepBack(line->document().id);
    goOn();
}

void FolderList::goOn()
{
    m_bar->tell({});
    const int row = view()->currentRow();
    if (row + 1 < lines().rowCount())
        view()->goTo(row + 1);
    else if (m_folder.agreedCount() > 0)
        m_bar->tell(tr("Đã đến cuối cặp. Bấm “Ký tất cả” hoặc Ctrl+Shift+Enter để ký."));
    renew();
}

void FolderList::askForSigning()
{
    QList<BatchRow> rows;
    for (const auto &paper : m_folder.agreed()) {
        const auto &document = m_documents[paper.document];
        rows.append({.paper = {paper.document,
                         paper.task,
                         paper.content,
                         {},
                         document.metadata.notation,
                         LineText::subject(document)},
            .wasSeen = m_folder.isSeen(paper.document)});
    }
    if (!rows.isEmpty() && !panel()->isActing())
        Q_EMIT signAsked(rows);
}

bool FolderList::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    modifiers &= ~Qt::KeypadModifier;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (modifiers == Qt::NoModifier && (key == Qt::Key_Space || isEnter || key == Qt::Key_X))
        return agree(), true;
    if (modifiers == Qt::ShiftModifier && key == Qt::Key_Space)
        return keepBack(), true;
    return modifiers == Qt::ShiftModifier && key == Qt::Key_X; // there is nothing else to pick
}

bool FolderList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &cards() && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (handleKey(press->key(), press->modifiers()))
            return true;
    }
    if (watched == cards().viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        const int row = cards().rowAt(press->position().toPoint().y());
        if (press->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
            if (row >= 0)
                view()->goTo(row);
            return true;
        }
    }
    return ListScreen::eventFilter(watched, event);
}

}
