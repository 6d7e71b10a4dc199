// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/ChangesView.h"

#include "ui/document/ChangeDelegate.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

ChangesView::ChangesView(QWidget *parent)
    : QWidget(parent)
    , m_note(caption({}))
    , m_list(new QListWidget)
{
    setGround(this, "surface");
    m_note->setObjectName(u"changesNote"_s);
    m_note->setContentsMargins(theme().px(14), theme().px(8), theme().px(14), theme().px(8));
    m_list->setObjectName(u"changesList"_s);
    m_list->setAccessibleName(tr("Các thay đổi sau khi ký"));
    m_list->setItemDelegate(new ChangeDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(row);
    });
    // A click on the one that is current already looks there again.
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        Q_EMIT chosen(m_list->row(item));
    });
}

void ChangesView::setChanges(const QString &note, const QList<PaperChange> &changes)
{
    m_note->setText(note);
    m_note->setAccessibleName(note);
    if (changes == m_changes && m_list->count() == changes.size())
        return;
    m_changes = changes;
    fill();
}

void ChangesView::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &change : m_changes) {
        const auto where = change.page == 0 ? QString()
            : change.place.isEmpty()        ? tr("Trang %1").arg(change.page)
                                            : tr("Trang %1 (bấm để xem)").arg(change.page);
        auto *item = new QListWidgetItem(change.title, m_list);
        item->setData(ChangeDelegate::TitleRole, change.title);
        item->setData(ChangeDelegate::RuleRole, change.rule);
        item->setData(ChangeDelegate::PlaceRole, where);
        item->setData(ChangeDelegate::ToneRole, int(change.tone));
        QStringList spoken{labelOf(m_list->count() - 1), change.title, change.rule, where};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(u". "_s));
    }
}

void ChangesView::select(int change)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(change);
}

void ChangesView::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void ChangesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_list)
        static_cast<QAbstractItemView *>(m_list)->doItemsLayout();
}

}
