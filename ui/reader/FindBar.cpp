// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/FindBar.h"

#include "ui/reader/PageView.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

FindBar::FindBar(PageView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit)
    , m_count(muted({}))
{
    setObjectName(u"find-bar"_s);
    setGround(this, "surface", "bottom");
    m_field->setObjectName(u"find-text"_s);
    m_field->setAccessibleName(tr("Tìm trong văn bản"));
    m_field->setPlaceholderText(tr("Tìm trong văn bản, không cần gõ dấu"));
    m_field->setClearButtonEnabled(true);
    m_count->setObjectName(u"find-count"_s);
    auto *previous = iconButton(u"chevron-up"_s, tr("Chỗ trước (Shift+Enter)"));
    auto *next = iconButton(u"chevron-down"_s, tr("Chỗ tiếp theo (Enter)"));
    auto *done = iconButton(u"x"_s, tr("Đóng ô tìm (Esc)"));
    previous->setObjectName(u"find-previous"_s);
    next->setObjectName(u"find-next"_s);
    done->setObjectName(u"find-close"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme().px(12), theme().px(4), theme().px(8), theme().px(4));
    row->setSpacing(theme().px(4));
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    for (auto *each : {previous, next, done})
        row->addWidget(each);
    connect(m_field, &QLineEdit::textChanged, &m_view, &PageView::find);
    connect(previous, &QToolButton::clicked, &m_view, &PageView::findPrevious);
    connect(next, &QToolButton::clicked, &m_view, &PageView::findNext);
    connect(done, &QToolButton::clicked, this, &FindBar::close);
    connect(&m_view, &PageView::hits, this, &FindBar::tell);
    hide();
}

void FindBar::open()
{
    show();
    if (const auto selected = m_view.selectedText().simplified(); !selected.isEmpty() && selected.size() < 80)
        m_field->setText(selected);
    m_field->setFocus();
    m_field->selectAll();
    m_view.find(m_field->text());
}

void FindBar::close()
{
    hide();
    m_view.find({});
    m_view.setFocus();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    if (event->modifiers() & Qt::ShiftModifier)
        m_view.findPrevious();
    else
        m_view.findNext();
}

void FindBar::tell(int current, int count)
{
    m_count->setText(m_field->text().trimmed().isEmpty() ? QString()
            : count == 0                                 ? tr("Không thấy")
                                                         : tr("%1 / %2").arg(current).arg(count));
}

}
