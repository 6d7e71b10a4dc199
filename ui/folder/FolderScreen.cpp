// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/folder/FolderScreen.h"

#include "ui/folder/BatchPanel.h"
#include "ui/folder/BatchSheet.h"
#include "ui/folder/FolderList.h"
#include "ui/list/CardList.h"
#include "ui/workplace/Office.h"

#include <QDir>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

FolderScreen::FolderScreen(const Workplace &workplace, const QString &notes, QWidget *parent)
    : Screen(workplace, parent)
    , m_notes(notes)
    , m_stack(new QStackedWidget(this))
    , m_list(new FolderList(workplace, m_stack))
{
    place(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    connect(m_list, &FolderList::signAsked, this, [this](const QList<BatchRow> &rows) {
        bring(&batch());
        m_batch->prepare(rows);
    });
    // In a turn of its own: list and form together would keep the window for longer than a frame.
    QTimer::singleShot(0, this, [this] { batch(); });
    recall();
}

BatchPanel &FolderScreen::batch()
{
    if (!m_batch) {
        m_batch = new BatchPanel(workplace(), noteFile(), m_stack);
        m_batch->setEnabled(false);
        place(m_batch);
        connect(m_batch, &BatchPanel::closed, this, &FolderScreen::showList);
        connect(m_batch, &BatchPanel::lookAsked, this, [this](const DocumentId &document) {
            showList();
            m_list->goToPaper(document);
        });
    }
    return *m_batch;
}

void FolderScreen::place(QWidget *page)
{
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_stack->addWidget(page);
}

QString FolderScreen::noteFile() const
{
    return QDir(m_notes).filePath(office().viewer().text() + u".json"_s);
}

/// The person may have been told of it already; then nothing is unsettled.
void FolderScreen::recall()
{
    office().ask(
        this,
        [file = noteFile()](Seat &seat) -> std::optional<BatchNote> {
            auto note = readNote(file);
            if (!note || !settle(*note, seat.store.reader()).ok())
                return std::nullopt;
            return note;
        },
        [this](const std::optional<BatchNote> &note) {
            if (!note || m_stack->currentWidget() != m_list)
                return;
            bring(&batch());
            m_batch->recall(*note);
        });
}

void FolderScreen::bring(QWidget *page)
{
    page->setEnabled(true);
    m_stack->setCurrentWidget(page);
    for (QWidget *other : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(&batch())})
        other->setEnabled(other == page);
}

void FolderScreen::showList()
{
    bring(m_list);
    m_list->refresh();
    m_list->view()->setFocus();
}

void FolderScreen::arrive(const Route &route)
{
    m_list->arrive(route);
    if (m_stack->currentWidget() == m_list)
        return;
    if (auto *last = m_batch->focusWidget())
        last->setFocus();
}

void FolderScreen::refresh()
{
    m_list->refresh();
}

}
