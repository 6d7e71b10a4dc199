// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/RegisterGrid.h"

#include "ui/list/RegisterDelegate.h"
#include "ui/style/Theme.h"
#include "ui/workplace/Preferences.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LeastSubject = 360; ///< at 100 %
constexpr int LeastColumn = 56;

int columnNamed(const QList<RegisterColumn> &columns, QLatin1StringView id)
{
    const auto found = std::find_if(
        columns.cbegin(), columns.cend(), [&](const RegisterColumn &column) { return column.id == id; });
    return found == columns.cend() ? -1 : int(found - columns.cbegin());
}

}

RegisterGrid::RegisterGrid(
    LineModel &model, const QList<RegisterColumn> &columns, Preferences &preferences, const QString &name)
    : LineView(model)
    , m_columns(columns)
    , m_preferences(preferences)
    , m_name(u"columns-"_s + name)
    , m_delegate(
          new RegisterDelegate({columnNamed(columns, "subject"_L1), columnNamed(columns, "state"_L1)}, this))
    , m_menu(new QMenu(this))
{
    setItemDelegate(m_delegate);
    auto *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(theme().px(LeastColumn));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        m_menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_fitting || m_columns[column].width == 0 || isColumnHidden(column))
            return;
        m_widths[m_columns[column].id] = qRound(width / theme().factor());
        remember();
        fit();
    });
    recall();
    makeMenu();
    applyMetrics();
}

void RegisterGrid::makeMenu()
{
    for (const auto &column : std::as_const(m_columns)) {
        if (column.width == 0)
            continue;
        auto *action = m_menu->addAction(column.cell.title);
        action->setObjectName(u"column-"_s + column.id);
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column.id));
        connect(action, &QAction::toggled, this, [this, id = column.id](bool shown) {
            if (shown)
                m_hidden.remove(id);
            else
                m_hidden.insert(id);
            remember();
            fit();
        });
    }
}

void RegisterGrid::applyMetrics()
{
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    horizontalHeader()->setFixedHeight(theme().px(36));
    fit();
}

int RegisterGrid::widthOf(int column) const
{
    const auto chosen = m_widths.constFind(m_columns[column].id);
    if (chosen != m_widths.cend())
        return theme().px(*chosen);
    // A heading may be longer than what stands under it, in English above all.
    return std::max(theme().px(m_columns[column].width), horizontalHeader()->sectionSizeHint(column));
}

void RegisterGrid::fit()
{
    QList<int> shown;
    int taken = 0;
    for (int i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].width > 0 && !m_hidden.contains(m_columns[i].id)) {
            shown.append(i);
            taken += widthOf(i);
        }
    const int room = viewport()->width() - theme().px(LeastSubject);
    while (taken > room) {
        const auto leaving = std::max_element(shown.cbegin(), shown.cend(), [&](int a, int b) {
            return m_columns[a].leave < m_columns[b].leave;
        });
        if (leaving == shown.cend() || m_columns[*leaving].leave == 0)
            break;
        taken -= widthOf(*leaving);
        shown.erase(leaving);
    }
    m_fitting = true;
    for (int i = 0; i < m_columns.size(); ++i) {
        const bool isSubject = m_columns[i].width == 0;
        setColumnHidden(i, !isSubject && !shown.contains(i));
        horizontalHeader()->setSectionResizeMode(
            i, isSubject ? QHeaderView::Fixed : QHeaderView::Interactive);
        if (isSubject)
            setColumnWidth(i, std::max(theme().px(LeastSubject) / 2, viewport()->width() - taken));
        else if (shown.contains(i))
            setColumnWidth(i, widthOf(i));
    }
    m_fitting = false;
}

void RegisterGrid::remember()
{
    QJsonObject widths;
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        widths[it.key()] = it.value();
    const auto hidden = QStringList(m_hidden.cbegin(), m_hidden.cend());
    const QJsonObject all{{u"widths"_s, widths}, {u"hidden"_s, QJsonArray::fromStringList(hidden)}};
    m_preferences.setValue(m_name, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void RegisterGrid::recall()
{
    const auto all = QJsonDocument::fromJson(m_preferences.value(m_name)).object();
    const auto widths = all["widths"_L1].toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        m_widths[it.key()] = std::max(LeastColumn, it.value().toInt());
    for (const auto &id : all["hidden"_L1].toArray())
        m_hidden.insert(id.toString());
}

void RegisterGrid::resizeEvent(QResizeEvent *event)
{
    LineView::resizeEvent(event);
    fit();
}

void RegisterGrid::changeEvent(QEvent *event)
{
    LineView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_menu)
        applyMetrics();
}

}
