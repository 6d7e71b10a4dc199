// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks on the pages of a PageView.

#include "ui/reader/PageView.h"
#include "ui/reader/ViewParts.h"

namespace chauban {

void PageView::setMarks(const QList<PageMark> &marks)
{
    if (marks == m_parts->marks)
        return;
    m_parts->marks = marks;
    m_parts->mark = -1;
    viewport()->update();
}

const QList<PageMark> &PageView::marks() const
{
    return m_parts->marks;
}

void PageView::showMark(int mark)
{
    if (mark < 0 || mark >= m_parts->marks.size())
        return;
    m_parts->mark = mark;
    lookAtMark();
    viewport()->update();
}

void PageView::lookAtMark()
{
    const auto &parts = *m_parts;
    if (!parts.isOpen() || parts.mark < 0)
        return;
    const auto &mark = parts.marks[parts.mark];
    if (mark.page <= parts.layout.count())
        scrollTo(mark.page - 1, mark.place);
    else
        goToPage(parts.layout.count());
}

}
