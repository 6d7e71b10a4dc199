// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/ListScreen.h"

#include "ui/acts/ActPanel.h"
#include "ui/document/DocumentPanel.h"
#include "ui/list/CardList.h"
#include "ui/list/ListExport.h"
#include "ui/list/ReadMarks.h"
#include "ui/workplace/FileDialog.h"
#include "ui/workplace/Office.h"
#include "workflow/authority/Authority.h"
#include "workflow/time/WorkingCalendar.h"

#include <QFileDialog>
#include <QStackedWidget>
#include <QTimer>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::chrono::milliseconds ReadAfter(1200);
}

ListScreen::ListScreen(const Workplace &workplace, const Frame &frame, QWidget *parent)
    : Screen(workplace, parent)
    , m_frame(frame)
    , m_marks(ReadMarks::of(workplace.preferences, workplace.office.person()))
    , m_lines(new LineModel(workplace.office, m_marks, this))
    , m_showing(new QTimer(this))
    , m_dwelling(new QTimer(this))
{
    for (auto *timer : {m_showing, m_dwelling})
        timer->setSingleShot(true);
    connect(m_showing, &QTimer::timeout, this, &ListScreen::showCurrent);
    connect(m_dwelling, &QTimer::timeout, this, [this] { read(true); });
    m_lines->setContext(context());
    build();
    office().ask(
        this,
        [](Seat &seat) { return std::make_shared<const WorkingCalendar>(seat.store.authority().calendar()); },
        [this](const std::shared_ptr<const WorkingCalendar> &calendar) {
            m_calendar = calendar;
            m_lines->setContext(context());
        });
    connect(m_lines, &LineModel::countChanged, this, &ListScreen::showCount);
    connect(m_lines, &LineModel::arrived, this, [this] { goTo(m_asked); });
    connect(m_lines, &LineModel::failed, this, [this](const Error &error) { navigator().fail(error); });
    connect(m_lines, &LineModel::picksChanged, this, [this] {
        m_batch->setCount(int(m_lines->picked().size()));
    });
    connect(m_batch, &PickBar::cleared, this, [this] {
        m_lines->clearPicks();
        view()->setFocus();
    });
    connect(m_batch, &PickBar::asked, this, [this](const BatchAct &act) { act.act(m_lines->picked()); });
    addBatchAct({u"read"_s, tr("Đánh dấu đã đọc"), u"mail-open"_s, [this](const QList<InboxLine> &lines) {
                     QList<DocumentId> documents;
                     for (const auto &line : lines)
                         documents.append(line.document.id);
                     m_marks.mark(documents, true);
                     m_lines->clearPicks();
                 }});
    addBatchAct({u"export"_s, tr("Xuất ra bảng tính"), u"download"_s, [this](const QList<InboxLine> &) {
                     chooseExport();
                 }});
}

ListScreen::~ListScreen() = default;

LineContext ListScreen::context() const
{
    LineContext context{office().directory(), {}, m_calendar};
    context.today = office().now().dateIn(context.zone());
    return context;
}

LineView *ListScreen::view() const
{
    const bool asCards = !m_table || m_reading;
    return asCards ? static_cast<LineView *>(m_cards) : m_table;
}

void ListScreen::arrive(const Route &route)
{
    m_asked = route.document;
    if (!m_started)
        orderTabs();
    follow(route);
    if (!m_started)
        return apply();
    refresh();
    goTo(m_asked);
    view()->setFocus();
}

void ListScreen::apply()
{
    m_started = true;
    m_lines->setContext(context());
    m_lines->setQuery(query());
    showCount();
}

void ListScreen::refresh()
{
    if (!m_started)
        return;
    m_lines->setContext(context());
    view()->refresh();
}

void ListScreen::goTo(DocumentId document) // a copy: it is often m_asked that is gone to
{
    const int row = document.isNull() ? -1 : m_lines->rowOf(document);
    m_asked = {};
    m_taken = m_taken || row >= 0;
    if (row >= 0) {
        view()->goTo(row);
    } else if (!document.isNull()) { // not in this list, or far down in it
        m_apart = document;
        m_panel->showDocument(document);
    }
    if (!document.isNull())
        setReading(true);
}

void ListScreen::showCurrent()
{
    m_dwelling->stop();
    // What moves the list by itself closes neither a form, which tells how its act ended also when its paper has left by
    // it, nor a paper that was asked for by name.
    const bool isApart = !m_apart.isNull() && m_panel->document() == m_apart;
    if (!m_taken && (m_panel->isActing() || isApart))
        return keepToForm();
    m_apart = {};
    if (m_lines->isEmpty()) {
        m_taken = false;
        m_panel->clear();
        if (m_reading)
            setReading(false);
        return;
    }
    const auto *line = m_lines->line(view()->currentRow());
    if (!line || m_readerPane->isHidden())
        return;
    m_taken = false;
    const auto task = line->work.task ? line->work.task->id : TaskId();
    if (m_panel->document() != line->document().id || m_shownTask != task) {
        tellKept();
        m_panel->showDocument(line->document().id, task);
    }
    m_shownTask = task;
    m_dwelling->start(ReadAfter);
}

/// The open document is the current line, as long as the list holds it.
void ListScreen::keepToForm()
{
    const int row = m_lines->rowOf(m_panel->document());
    if (row >= 0 && row != view()->currentRow())
        view()->goTo(row);
}

/// A form that is left for another paper keeps its words; who cannot find its paper in this list any more is shown the way.
void ListScreen::tellKept()
{
    const auto *form = m_panel->unfinished();
    if (!form || m_lines->rowOf(m_panel->document()) >= 0)
        return;
    navigator().notify({.text = tr("Nội dung đang nhập cho %1 vẫn được giữ.").arg(paperTitle(form->view())),
        .action = tr("Mở lại"),
        .act = [&navigator = navigator(), document = m_panel->document()] {
            navigator.open({.screen = u"document"_s, .document = document});
        }});
}

void ListScreen::read(bool read)
{
    if (const auto *line = m_lines->line(view()->currentRow()))
        m_marks.mark({line->document().id}, read);
}

void ListScreen::setReading(bool reading)
{
    auto *before = view();
    const int row = before->currentRow();
    m_reading = reading;
    arrange();
    if (view() != before) {
        m_stack->setCurrentWidget(view());
        view()->goTo(row);
    }
    if (reading) {
        showCurrent();
        if (m_apart.isNull())
            read(true);
    }
    if (!m_listPane->isHidden())
        view()->setFocus();
    else
        m_panel->setFocus();
}

void ListScreen::goOn(const DocumentId &acted)
{
    const int row = view()->currentRow();
    const auto *line = m_lines->line(row);
    if (line && line->document().id == acted)
        view()->goTo(row + 1 < m_lines->rowCount() ? row + 1 : row - 1);
}

void ListScreen::addBatchAct(const BatchAct &act)
{
    m_batch->addAct(act);
}

void ListScreen::chooseExport()
{
    auto *dialog = fileDialog(this,
        &workplace().preferences,
        {.wanted = FileWanted::New,
            .purpose = u"list-export"_s,
            .title = tr("Xuất các văn bản đã chọn"),
            .filters = {tr("Bảng tính CSV (*.csv)")},
            .name = tr("danh-sach-van-ban.csv")});
    connect(dialog, &QFileDialog::fileSelected, this, &ListScreen::exportPicked);
    dialog->open();
}

void ListScreen::exportPicked(const QString &path)
{
    // In the store's thread: a disk may be slow.
    office().ask(
        this,
        [path, lines = m_lines->picked(), context = context()](
            Seat &) { return exportLines(path, lines, context); },
        [this, path](const Result<> &written) {
            if (!written.ok())
                return navigator().fail(written.error());
            navigator().notify({tr("Đã xuất danh sách ra tệp %1.").arg(path)});
        });
}

}
