// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/SearchScreen.h"

#include "core/document/DocumentType.h"
#include "ui/list/CardList.h"
#include "ui/list/FilterDate.h"
#include "ui/list/FlowLayout.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QTimer>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds TypingPause(250);

QComboBox *namedChoice(const QString &objectName, const QString &name)
{
    auto *choice = new QComboBox;
    choice->setObjectName(objectName);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setMaxVisibleItems(20);
    return choice;
}

}

SearchScreen::SearchScreen(const Workplace &workplace, QWidget *parent)
    : ListScreen(workplace, {u"search"_s, tr("Tìm kiếm")}, parent)
    , m_typing(new QTimer(this))
{
    setObjectName(u"screen-search"_s);
    cards().setSnippets(true);
    m_typing->setSingleShot(true);
    connect(m_typing, &QTimer::timeout, this, [this] { apply(); });
    addWords();
    addKinds();
    addTypes();
    addDates();
    setFocusProxy(m_words);
}

void SearchScreen::addWords()
{
    const auto add = [this](const QString &objectName, const QString &name, int width) {
        auto *field = new QLineEdit;
        field->setObjectName(objectName);
        field->setPlaceholderText(name);
        field->setAccessibleName(name);
        field->setClearButtonEnabled(true);
        field->setMinimumWidth(theme().px(width));
        filters().addWidget(field);
        connect(field, &QLineEdit::textChanged, this, [this] { m_typing->start(TypingPause); });
        return field;
    };
    m_words = add(u"search-words"_s, tr("Từ cần tìm, có dấu hoặc không dấu"), 376);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { view()->setFocus(); });
    m_agency = add(u"search-agency"_s, tr("Cơ quan ban hành"), 376);
}

void SearchScreen::addKinds()
{
    m_kind = namedChoice(u"search-kind"_s, tr("Văn bản đến, đi hay nội bộ"));
    m_kind->addItem(tr("Đến, đi và nội bộ"));
    m_kind->addItem(tr("Văn bản đến"), int(DocumentKind::Incoming));
    m_kind->addItem(tr("Văn bản đi"), int(DocumentKind::Outgoing));
    m_kind->addItem(tr("Văn bản nội bộ"), int(DocumentKind::Internal));
    filters().addWidget(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { m_typing->start(0); });
}

void SearchScreen::addTypes()
{
    m_type = namedChoice(u"search-type"_s, tr("Tên loại văn bản"));
    m_type->addItem(tr("Mọi tên loại"));
    for (const auto &type : documentTypes())
        m_type->addItem(type.name, type.code);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setMinimumContentsLength(14);
    filters().addWidget(m_type);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] { m_typing->start(0); });
}

void SearchScreen::addDates()
{
    const auto today = lines().context().today;
    m_from = new FilterDate(tr("Từ ngày"), today);
    m_from->setObjectName(u"search-from"_s);
    m_to = new FilterDate(tr("Đến ngày"), today);
    m_to->setObjectName(u"search-to"_s);
    for (auto *field : {m_from, m_to}) {
        field->setFixedWidth(theme().px(120));
        filters().addWidget(field);
        connect(field, &FilterDate::dateChanged, this, [this] { m_typing->start(0); });
    }
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
    m_typing->start(0);
}

void SearchScreen::follow(const Route &route)
{
    if (!route.query.isEmpty())
        m_words->setText(route.query);
    if (route.document.isNull())
        m_words->setFocus();
}

}
