// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/SearchScreen.h"

#include "core/document/DocumentType.h"
#include "ui/list/CardList.h"
#include "ui/list/FilterDate.h"
#include "ui/list/FilterFields.h"
#include "ui/style/Icons.h"

#include <QComboBox>
#include <QLineEdit>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

SearchScreen::SearchScreen(const Workplace &workplace, QWidget *parent)
    : ListScreen(workplace, {u"search"_s, tr("Tìm kiếm")}, parent)
    , m_fields(new FilterFields(filters(), this))
{
    setObjectName(u"screen-search"_s);
    cards().setSnippets(true);
    connect(m_fields, &FilterFields::changed, this, [this] { apply(); });
    addWords();
    addKinds();
    addTypes();
    addDates();
}

void SearchScreen::addWords()
{
    m_words = m_fields->addText(u"search-words"_s, tr("Từ cần tìm, có dấu hoặc không dấu"), 376);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { view()->setFocus(); });
    m_agency = m_fields->addText(u"search-agency"_s, tr("Cơ quan ban hành"), 376);
}

void SearchScreen::addKinds()
{
    m_kind = m_fields->addChoice(u"search-kind"_s, tr("Văn bản đến, đi hay nội bộ"));
    m_kind->addItem(tr("Đến, đi và nội bộ"));
    m_kind->addItem(tr("Văn bản đến"), int(DocumentKind::Incoming));
    m_kind->addItem(tr("Văn bản đi"), int(DocumentKind::Outgoing));
    m_kind->addItem(tr("Văn bản nội bộ"), int(DocumentKind::Internal));
}

void SearchScreen::addTypes()
{
    m_type = m_fields->addChoice(u"search-type"_s, tr("Tên loại văn bản"));
    m_type->addItem(tr("Mọi tên loại"));
    for (const auto &type : documentTypes())
        m_type->addItem(type.name, type.code);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setMinimumContentsLength(14);
}

void SearchScreen::addDates()
{
    const auto today = lines().context().today;
    m_from = m_fields->addDate(u"search-from"_s, tr("Từ ngày"), today);
    m_to = m_fields->addDate(u"search-to"_s, tr("Đến ngày"), today);
}

LineQuery SearchScreen::query() const
{
    SearchQuery asked;
    asked.words = m_words->text();
    asked.agency = m_agency->text();
    if (const auto kind = m_kind->currentData(); kind.isValid())
        asked.kind = DocumentKind(kind.toInt());
    asked.type = m_type->currentData().toString();
    asked.from = m_from->date();
    asked.to = m_to->date();
    return {.documents = asked};
}

ListScreen::Words SearchScreen::emptyWords() const
{
    return {u"file-search"_s,
        tr("Không tìm thấy văn bản nào"),
        tr("Thử ít từ hơn, gõ không dấu, hoặc bỏ bớt điều kiện lọc.")};
}

QJsonObject SearchScreen::filterState() const
{
    const auto kind = m_kind->currentData();
    return {{u"words"_s, m_words->text()},
        {u"agency"_s, m_agency->text()},
        {u"kind"_s, kind.isValid() ? kind.toInt() : -1},
        {u"type"_s, m_type->currentData().toString()},
        {u"from"_s, m_from->text()},
        {u"to"_s, m_to->text()}};
}

void SearchScreen::setFilterState(const QJsonObject &state)
{
    m_words->setText(state["words"_L1].toString());
    m_agency->setText(state["agency"_L1].toString());
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(state["kind"_L1].toInt(-1))));
    m_type->setCurrentIndex(std::max(0, m_type->findData(state["type"_L1].toString())));
    m_from->setText(state["from"_L1].toString());
    m_to->setText(state["to"_L1].toString());
    m_fields->ask();
}

void SearchScreen::follow(const Route &route)
{
    if (!route.query.isEmpty()) {
        m_words->setText(route.query);
        m_fields->ask(); // nobody is typing
    }
    if (route.document.isNull())
        m_words->setFocus();
}

}
