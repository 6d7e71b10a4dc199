// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/EntryList.h"

#include "ui/document/EntryDelegate.h"
#include "ui/style/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As it is read out and copied.
QString spoken(const PaperEntry &entry)
{
    QStringList parts{entry.title, entry.meta, entry.aside, entry.body, entry.proof.text};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}

EntryList::EntryList(const QString &name, const QString &nothing, QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
    , m_nothing(nothing)
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new EntryDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::clicked, this, &EntryList::follow);
}

void EntryList::setEntries(const QList<PaperEntry> &entries)
{
    if (entries == m_entries)
        return;
    const int place = verticalScrollBar()->value();
    const int row = currentIndex().row();
    m_entries = entries;
    m_model->clear();
    for (const auto &entry : entries) {
        auto *item = new QStandardItem(entry.title);
        item->setData(QVariant::fromValue(entry), EntryDelegate::EntryRole);
        item->setData(spoken(entry), Qt::AccessibleTextRole);
        if (entry.mark == EntryMark::Heading)
            item->setFlags(Qt::ItemIsEnabled);
        m_model->appendRow(item);
    }
    doItemsLayout();
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, 0));
    verticalScrollBar()->setValue(place);
    viewport()->update();
}

void EntryList::follow(const QModelIndex &index)
{
    const int row = index.row();
    if (row >= 0 && row < m_entries.size() && !m_entries[row].target.isNull())
        Q_EMIT opened(m_entries[row].target);
}

void EntryList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        QGuiApplication::clipboard()->setText(spoken(m_entries[currentIndex().row()]));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        follow(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void EntryList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_entries.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(theme().font(14));
    painter.setPen(theme().colors().text3);
    const int margin = theme().px(24);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
        m_nothing);
}

void EntryList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

}
