// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/RegistersScreen.h"

#include "ui/signing/RegisterImport.h"
#include "ui/signing/RegisterModel.h"
#include "ui/style/Theme.h"
#include "ui/text/DocumentText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Pieces.h"
#include "ui/widgets/RestColumn.h"
#include "ui/workplace/Office.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LeastSubject = 240; ///< pixels of the design

/// A cell whose text begins under that of its column's heading.
class RegisterCell : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme().colors().rowSelected);
        QStyleOptionViewItem inner(option);
        inner.rect.adjust(theme().px(7), 0, -theme().px(4), 0);
        QStyledItemDelegate::paint(painter, inner, index);
    }
};
}

RegistersScreen::RegistersScreen(const Workplace &workplace, QWidget *parent)
    : Screen(workplace, parent)
    , m_model(new RegisterModel(workplace.office, this))
    , m_import(new RegisterImport(workplace))
{
    build();
    fillBodies();
    scale();
    connect(m_model, &RegisterModel::failed, this, [this](const Error &error) { navigator().fail(error); });
    connect(m_import, &RegisterImport::closed, this, &RegistersScreen::load);
}

RegistersScreen::~RegistersScreen() = default;

void RegistersScreen::build()
{
    setGround(this, "surface");
    m_table = new QTableView;
    m_table->setObjectName(u"register-table"_s);
    m_table->setAccessibleName(tr("Sổ văn bản"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RegisterCell(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_subjects = new RestColumn(*m_table, 0, LeastSubject);
    connect(m_table, &QTableView::activated, this, &RegistersScreen::openDocument);

    m_pages = new QStackedWidget;
    m_pages->addWidget(m_table);
    m_pages->addWidget(buildOpening());
    m_pages->addWidget(m_import);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(buildHead());
    rows->addWidget(buildChoice());
    rows->addWidget(m_pages, 1);
}

QWidget *RegistersScreen::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    m_count = muted({});
    m_count->setObjectName(u"register-count"_s);
    auto *print = button(tr("In sổ…"), u"printer"_s);
    print->setObjectName(u"register-print"_s);
    auto *csv = button(tr("Xuất CSV…"), u"download"_s);
    csv->setObjectName(u"register-export"_s);
    auto *old = button(tr("Nhập sổ cũ…"), u"upload"_s);
    old->setObjectName(u"register-import"_s);
    row->addWidget(heading(tr("Sổ văn bản")));
    row->addWidget(m_count, 1);
    row->addWidget(old);
    row->addWidget(csv);
    row->addWidget(print);
    connect(print, &QPushButton::clicked, this, [this] { saveBook(BookMedium::Pdf); });
    connect(csv, &QPushButton::clicked, this, [this] { saveBook(BookMedium::Csv); });
    connect(old, &QPushButton::clicked, this, &RegistersScreen::importBook);
    return head;
}

QWidget *RegistersScreen::buildChoice()
{
    auto *bar = new QWidget;
    auto *row = new FlowLayout(bar);
    row->setContentsMargins({});
    m_kind = new QButtonGroup(this);
    for (const auto kind : {DocumentKind::Incoming, DocumentKind::Outgoing, DocumentKind::Internal}) {
        auto *option = pill(textOf(kind));
        option->setCheckable(true);
        option->setObjectName(u"register-kind-"_s + toWord(kind));
        m_kind->addButton(option, int(kind));
        row->addWidget(option);
    }
    m_kind->button(int(DocumentKind::Incoming))->setChecked(true);
    m_body = new QComboBox;
    m_body->setObjectName(u"register-body"_s);
    m_body->setAccessibleName(tr("Cơ quan"));
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_body->setMinimumContentsLength(16);
    m_series = new QComboBox;
    m_series->setObjectName(u"register-series"_s);
    m_series->setAccessibleName(tr("Loại sổ"));
    m_series->addItem(tr("Sổ thường"), seriesOf(Secrecy::None));
    m_series->addItem(tr("Sổ văn bản mật"), seriesOf(Secrecy::Secret));
    m_series->addItem(tr("Sổ bản sao"), copySeries());
    m_year = new QSpinBox;
    m_year->setObjectName(u"register-year"_s);
    m_year->setAccessibleName(tr("Năm"));
    m_year->setRange(1990, 2100);
    m_year->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_form = new QComboBox;
    m_form->setObjectName(u"register-form"_s);
    m_form->setAccessibleName(tr("Mẫu in"));
    m_form->addItem(tr("Mẫu sổ đăng ký"));
    m_form->addItem(tr("Mẫu theo dõi giải quyết"));
    const auto dayField = [](const QString &name, const QString &hint) {
        auto *field = new QLineEdit;
        field->setObjectName(name);
        field->setAccessibleName(hint);
        field->setPlaceholderText(hint);
        field->setClearButtonEnabled(true);
        return field;
    };
    m_from = dayField(u"register-from"_s, tr("Từ ngày"));
    m_to = dayField(u"register-to"_s, tr("Đến ngày"));
    for (auto *field : std::initializer_list<QWidget *>{m_body, m_series, m_year, m_form, m_from, m_to})
        row->addWidget(field);
    connect(m_kind, &QButtonGroup::idClicked, this, &RegistersScreen::load);
    connect(m_body, &QComboBox::activated, this, &RegistersScreen::load);
    connect(m_series, &QComboBox::activated, this, &RegistersScreen::load);
    connect(m_year, &QSpinBox::valueChanged, this, &RegistersScreen::load);
    return bar;
}

QWidget *RegistersScreen::buildOpening()
{
    auto *page = new QWidget;
    m_none = new QLabel;
    m_none->setObjectName(u"register-none"_s);
    m_none->setWordWrap(true);
    m_opening = new QSpinBox;
    m_opening->setObjectName(u"register-opening"_s);
    m_opening->setRange(1, 999'999);
    m_opening->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *label = muted(tr("Số đầu tiên"));
    label->setBuddy(m_opening);
    auto *open = button(tr("Mở sổ"), u"book-open"_s, Weight::Primary);
    open->setObjectName(u"register-open"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_opening);
    line->addWidget(open);
    line->addStretch();
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins({});
    rows->addWidget(m_none);
    rows->addLayout(line);
    rows->addStretch();
    connect(open, &QPushButton::clicked, this, &RegistersScreen::openBook);
    return page;
}

void RegistersScreen::scale()
{
    const auto px = [](double length) { return theme().px(length); };
    layout()->setContentsMargins(px(20), px(16), px(20), 0);
    layout()->setSpacing(px(12));
    m_table->verticalHeader()->setDefaultSectionSize(px(34));
    m_from->setMaximumWidth(px(120));
    m_to->setMaximumWidth(px(120));
    sizeColumns();
}

void RegistersScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_from)
        scale();
    Screen::changeEvent(event);
}

}
