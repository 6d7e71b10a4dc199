// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/PrincipalPicker.h"

#include "ui/acts/CandidateDelegate.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

PrincipalPicker::PrincipalPicker(QList<PickRole> roles, QWidget *parent)
    : QWidget(parent)
    , m_roles(std::move(roles))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_rows = new QVBoxLayout;
    column->addLayout(m_rows);
    m_search = new QLineEdit;
    m_search->setObjectName(u"principal-search"_s);
    m_search->setPlaceholderText(tr("Gõ tên đơn vị hoặc người, không cần dấu"));
    m_search->setAccessibleName(tr("Tìm đơn vị hoặc người để giao"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    column->addWidget(m_search);
    m_found = new QListWidget;
    m_found->setObjectName(u"principal-found"_s);
    m_found->setAccessibleName(tr("Đơn vị và người tìm được"));
    m_found->setItemDelegate(new CandidateDelegate(m_found));
    m_found->setUniformItemSizes(true);
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setMouseTracking(true);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setGround(m_found, "card");
    column->addWidget(m_found);
    const bool single = m_roles == QList{PickRole::Lead};
    m_hint = caption(single
            ? tr("↑ ↓ chọn, Enter nhận")
            : tr("Enter thêm · ↓ mở danh sách · Ctrl+1 chủ trì · Ctrl+2 phối hợp · Ctrl+3 để biết"));
    column->addWidget(m_hint);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &PrincipalPicker::suggest);
    connect(m_found, &QListWidget::itemClicked, this, [this] { addMarked({}); });
    scale();
}

void PrincipalPicker::scale()
{
    layout()->setSpacing(theme().px(6));
    m_rows->setSpacing(theme().px(4));
    m_found->setFixedHeight(theme().px(CandidateDelegate::RowHeight * 4 + 4));
}

void PrincipalPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_found)
        scale();
    QWidget::changeEvent(event);
}

void PrincipalPicker::setCandidates(QList<PrincipalCandidate> candidates, const UnitId &home)
{
    m_candidates = std::move(candidates);
    m_home = home;
    suggest();
}

void PrincipalPicker::setPicked(const QList<std::pair<Principal, PickRole>> &picked)
{
    m_picked.clear();
    for (const auto &[principal, role] : picked)
        for (const auto &candidate : std::as_const(m_candidates))
            if (candidate.principal == principal && m_roles.contains(role))
                m_picked.append({candidate, role});
    showPicked();
}

std::optional<Principal> PrincipalPicker::lead() const
{
    const auto leads = with(PickRole::Lead);
    return leads.isEmpty() ? std::nullopt : std::optional(leads.first());
}

QList<Principal> PrincipalPicker::with(PickRole role) const
{
    QList<Principal> list;
    for (const auto &one : m_picked)
        if (one.role == role)
            list.append(one.who.principal);
    return list;
}

QStringList PrincipalPicker::names(PickRole role) const
{
    QStringList list;
    for (const auto &one : m_picked)
        if (one.role == role)
            list.append(one.who.name);
    return list;
}

void PrincipalPicker::suggest()
{
    m_found->clear();
    for (const auto &candidate : matching(m_candidates, m_search->text(), m_home)) {
        const bool taken = std::any_of(m_picked.cbegin(), m_picked.cend(), [&](const PickedPrincipal &one) {
            return one.who.principal == candidate.principal;
        });
        if (taken)
            continue;
        auto *item = new QListWidgetItem(candidate.name, m_found);
        item->setData(CandidateDelegate::DetailRole, candidate.detail);
        item->setData(CandidateDelegate::PrincipalRole, candidate.principal.text());
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(candidate.name, candidate.detail));
        item->setToolTip(u"%1\n%2"_s.arg(candidate.name, candidate.detail));
    }
    m_found->setCurrentRow(0);
    // Once somebody is picked the list makes room, until letters or ↓ ask for it.
    m_unfolded &= m_search->text().isEmpty();
    m_found->setVisible(m_unfolded || m_picked.isEmpty() || !m_search->text().isEmpty());
}

PickRole PrincipalPicker::nextRole() const
{
    if (m_roles.contains(PickRole::Lead) && !lead())
        return PickRole::Lead;
    return m_roles.contains(PickRole::Contribute) ? PickRole::Contribute : m_roles.first();
}

bool PrincipalPicker::addMarked(std::optional<PickRole> role)
{
    const auto *item = m_found->currentItem();
    if (!item || m_found->isHidden() || (role && !m_roles.contains(*role)))
        return false;
    const auto principal = item->data(CandidateDelegate::PrincipalRole).toString();
    for (const auto &candidate : std::as_const(m_candidates))
        if (candidate.principal.text() == principal) {
            add(candidate, role.value_or(nextRole()));
            return true;
        }
    return false;
}

void PrincipalPicker::add(const PrincipalCandidate &candidate, PickRole role)
{
    m_picked.append({candidate, role});
    m_unfolded = false;
    m_search->clear();
    setRole(int(m_picked.size()) - 1, role);
    m_search->setFocus();
}

void PrincipalPicker::setRole(int place, PickRole role)
{
    m_picked[place].role = role;
    if (role == PickRole::Lead)
        for (int other = int(m_picked.size()) - 1; other >= 0; --other) {
            if (other == place || m_picked[other].role != PickRole::Lead)
                continue;
            if (m_roles.contains(PickRole::Contribute))
                m_picked[other].role = PickRole::Contribute;
            else
                m_picked.removeAt(other--);
        }
    showPicked();
    Q_EMIT changed();
}

void PrincipalPicker::remove(int place)
{
    m_picked.removeAt(place);
    showPicked();
    m_search->setFocus();
    Q_EMIT changed();
}

void PrincipalPicker::showPicked()
{
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int place = 0; place < m_picked.size(); ++place)
        m_rows->addWidget(rowOf(place));
    suggest();
}

QWidget *PrincipalPicker::rowOf(int place)
{
    auto *row = new PickedRow(m_picked[place], m_roles);
    row->setObjectName(u"picked-%1"_s.arg(place + 1));
    // The row is made anew: not before its button has ended its own work.
    connect(
        row, &PickedRow::removed, this, [this, place] { remove(place); }, Qt::QueuedConnection);
    connect(
        row,
        &PickedRow::roleChosen,
        this,
        [this, place](PickRole role) {
            setRole(place, role);
            m_search->setFocus();
        },
        Qt::QueuedConnection);
    return row;
}

bool PrincipalPicker::takeKey(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isEmpty = m_search->text().isEmpty();
    switch (event->key()) {
    case Qt::Key_Down:
        if (m_found->isHidden()) {
            m_unfolded = true;
            suggest();
            return true;
        }
        m_found->setCurrentRow(std::min(m_found->currentRow() + 1, m_found->count() - 1));
        return true;
    case Qt::Key_Up:
        m_found->setCurrentRow(std::max(m_found->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return !control && (addMarked({}) || true);
    case Qt::Key_1:
        return control && addMarked(PickRole::Lead);
    case Qt::Key_2:
        return control && addMarked(PickRole::Contribute);
    case Qt::Key_3:
        return control && addMarked(PickRole::Inform);
    case Qt::Key_Backspace:
        if (isEmpty && !m_picked.isEmpty())
            remove(int(m_picked.size()) - 1);
        return isEmpty;
    case Qt::Key_Escape:
        m_search->clear();
        return !isEmpty;
    default:
        return false;
    }
}

bool PrincipalPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

}
