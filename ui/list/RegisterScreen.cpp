// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/RegisterScreen.h"

#include "ui/list/CardList.h"
#include "ui/list/FilterFields.h"
#include "ui/list/RegisterGrid.h"
#include "ui/style/Icons.h"
#include "ui/workplace/Office.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int YearsBack = 5;

struct RegisterTitles
{
    Q_DECLARE_TR_FUNCTIONS(RegisterScreen)

public:
    static QString of(DocumentKind kind)
    {
        switch (kind) {
        case DocumentKind::Incoming:
            return tr("Văn bản đến");
        case DocumentKind::Outgoing:
            return tr("Văn bản đi");
        case DocumentKind::Internal:
            return tr("Văn bản nội bộ");
        }
        return {};
    }
};

QString nameOf(DocumentKind kind)
{
    return u"register-"_s + toWord(kind);
}

}

RegisterScreen::RegisterScreen(const Workplace &workplace, DocumentKind kind, QWidget *parent)
    : ListScreen(workplace, {nameOf(kind), RegisterTitles::of(kind), false}, parent)
    , m_kind(kind)
    , m_fields(new FilterFields(filters(), this))
{
    setObjectName(u"screen-"_s + nameOf(kind));
    const auto columns = registerColumns(kind);
    QList<LineModel::Column> cells;
    for (const auto &column : columns)
        cells.append(column.cell);
    lines().setColumns(cells);
    for (int column = 1; column < cells.size(); ++column)
        cards().setColumnHidden(column, true);
    auto *table = new RegisterGrid(lines(), columns, workplace.preferences, nameOf(kind));
    table->setObjectName(u"register"_s);
    setTable(table);

    connect(m_fields, &FilterFields::changed, this, [this] { apply(); });
    addYears();
    addBodies();
    if (kind == DocumentKind::Incoming)
        m_agency = m_fields->addText(u"filter-agency"_s, tr("Cơ quan ban hành"), 200);
    else
        addUnits();
    m_words = m_fields->addText(u"filter-words"_s, tr("Số, ký hiệu hoặc nội dung"), 260);

    auto *choose = iconButton(u"columns-2"_s, tr("Cột hiển thị"));
    choose->setObjectName(u"choose-columns"_s);
    choose->setMenu(table->columnMenu());
    choose->setPopupMode(QToolButton::InstantPopup);
    headerRow()->layout()->addWidget(choose);
}

void RegisterScreen::addYears()
{
    m_year = m_fields->addChoice(u"filter-year"_s, tr("Năm"));
    const int year = lines().context().today.year();
    const QSignalBlocker quiet(m_year);
    for (int back = 0; back <= YearsBack; ++back)
        m_year->addItem(tr("Năm %1").arg(year - back), year - back);
    m_year->addItem(tr("Mọi năm"), 0);
}

void RegisterScreen::addBodies()
{
    m_body = m_fields->addChoice(u"filter-body"_s, tr("Cơ quan có sổ"));
    const QSignalBlocker quiet(m_body);
    m_body->addItem(tr("Mọi cơ quan có sổ"));
    if (const auto directory = office().directory())
        for (const auto &body : directory->bodies)
            m_body->addItem(body.name, body.id.text());
    m_body->setVisible(m_body->count() > 2);
}

void RegisterScreen::addUnits()
{
    m_unit = m_fields->addChoice(u"filter-unit"_s, tr("Đơn vị soạn thảo"));
    const QSignalBlocker quiet(m_unit);
    m_unit->addItem(tr("Mọi đơn vị"));
    if (const auto directory = office().directory())
        for (const auto &unit : directory->units)
            m_unit->addItem(unit.name, unit.id.text());
}

LineQuery RegisterScreen::query() const
{
    SearchQuery asked;
    asked.kind = m_kind;
    asked.words = m_words->text();
    if (const int year = m_year->currentData().toInt(); year > 0) {
        asked.from = QDate(year, 1, 1);
        asked.to = QDate(year, 12, 31);
    }
    asked.body = BodyId::fromText(m_body->currentData().toString()).value_or(BodyId());
    if (m_unit)
        asked.unit = UnitId::fromText(m_unit->currentData().toString()).value_or(UnitId());
    if (m_agency)
        asked.agency = m_agency->text();
    return {.documents = asked};
}

ListScreen::Words RegisterScreen::emptyWords() const
{
    return {u"book-open"_s,
        tr("Không có văn bản nào"),
        tr("Không có văn bản nào hợp với bộ lọc. Thử chọn “Mọi năm” hoặc xóa bớt điều kiện.")};
}

QJsonObject RegisterScreen::filterState() const
{
    return {{u"year"_s, m_year->currentData().toInt()},
        {u"body"_s, m_body->currentData().toString()},
        {u"unit"_s, m_unit ? m_unit->currentData().toString() : QString()},
        {u"agency"_s, m_agency ? m_agency->text() : QString()},
        {u"words"_s, m_words->text()}};
}

void RegisterScreen::setFilterState(const QJsonObject &state)
{
    m_year->setCurrentIndex(std::max(0, m_year->findData(state["year"_L1].toInt())));
    m_body->setCurrentIndex(std::max(0, m_body->findData(state["body"_L1].toString())));
    if (m_unit)
        m_unit->setCurrentIndex(std::max(0, m_unit->findData(state["unit"_L1].toString())));
    if (m_agency)
        m_agency->setText(state["agency"_L1].toString());
    m_words->setText(state["words"_L1].toString());
    m_fields->ask();
}

void RegisterScreen::follow(const Route &route)
{
    if (!route.query.isEmpty()) {
        m_words->setText(route.query);
        m_fields->ask(); // nobody is typing
    }
}

}
