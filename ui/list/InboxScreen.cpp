// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/InboxScreen.h"

#include "ui/list/ReadMarks.h"
#include "ui/widgets/FlowLayout.h"

#include <QButtonGroup>
#include <QPushButton>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As routes and saved views name the filters, in the order of LineFilter.
const QStringList &filterWords()
{
    static const QStringList words = {u"all"_s, u"unread"_s, u"urgent"_s, u"due"_s};
    return words;
}

}

InboxScreen::InboxScreen(
    const Workplace &workplace, const QString &box, const QString &title, QWidget *parent)
    : ListScreen(workplace, {u"inbox-"_s + box, title}, parent)
    , m_box(box)
    , m_pills(new QButtonGroup(this))
{
    setObjectName(u"screen-inbox-"_s + box);
    const QStringList titles = {tr("Tất cả"), tr("Chưa đọc"), tr("Khẩn"), tr("Đến hạn")};
    for (int i = 0; i < titles.size(); ++i) {
        auto *made = pill(titles[i]);
        made->setObjectName(u"filter-"_s + filterWords()[i]);
        m_pills->addButton(made, i);
        filters().addWidget(made);
    }
    m_pills->button(0)->setChecked(true);
    connect(m_pills, &QButtonGroup::idClicked, this, [this] { apply(); });
}

void InboxScreen::setFilter(LineFilter filter)
{
    if (m_pills->checkedId() == int(filter))
        return;
    m_pills->button(int(filter))->setChecked(true);
    apply();
}

LineQuery InboxScreen::query() const
{
    return {.box = m_box, .filter = LineFilter(m_pills->checkedId()), .read = marks().read()};
}

ListScreen::Words InboxScreen::emptyWords() const
{
    switch (LineFilter(m_pills->checkedId())) {
    case LineFilter::Unread:
        return {u"mail-open"_s, tr("Đã đọc hết"), tr("Không còn văn bản nào chưa đọc trong danh sách này.")};
    case LineFilter::Urgent:
        return {u"check-check"_s, tr("Không có văn bản khẩn"), tr("Chọn “Tất cả” để xem các văn bản khác.")};
    case LineFilter::Due:
        return {u"calendar-clock"_s,
            tr("Không có văn bản sắp đến hạn"),
            tr("Không có việc nào quá hạn hoặc đến hạn trong 3 ngày tới.")};
    case LineFilter::All:
    case LineFilter::Signature: // no filter of this screen
        break;
    }
    return {
        u"check-check"_s, tr("Không còn việc nào ở đây"), tr("Văn bản mới sẽ tự hiện khi được chuyển đến.")};
}

QJsonObject InboxScreen::filterState() const
{
    return {{u"filter"_s, filterWords().value(m_pills->checkedId())}};
}

void InboxScreen::setFilterState(const QJsonObject &state)
{
    setFilter(LineFilter(std::max(0, int(filterWords().indexOf(state["filter"_L1].toString())))));
}

void InboxScreen::follow(const Route &route)
{
    const int filter = int(filterWords().indexOf(route.query));
    if (filter >= 0)
        setFilter(LineFilter(filter));
}

}
