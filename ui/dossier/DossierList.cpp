// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/DossierList.h"

#include "ui/style/Theme.h"
#include "ui/text/DocumentText.h"

#include <QPainter>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

void DossierList::setLines(const QList<DossierLine> &lines)
{
    m_all = lines;
    narrow();
}

void DossierList::setState(std::optional<DossierState> state)
{
    m_state = state;
    narrow();
}

void DossierList::narrow()
{
    beginResetModel();
    m_shown.clear();
    for (const auto &line : m_all)
        if (!m_state || line.dossier.state == *m_state)
            m_shown.append(line);
    endResetModel();
}

int DossierList::rowOf(const DossierId &dossier) const
{
    for (int row = 0; row < m_shown.size(); ++row)
        if (m_shown[row].dossier.id == dossier)
            return row;
    return -1;
}

int DossierList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant DossierList::data(const QModelIndex &index, int role) const
{
    const auto &[dossier, papers] = m_shown[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return dossier.title;
    if (role == Qt::UserRole)
        return tr("%1 · %2 văn bản · %3").arg(dossier.code).arg(papers).arg(textOf(dossier.state).toLower());
    if (role == Qt::AccessibleTextRole)
        return tr("Hồ sơ %1, %2").arg(dossier.title, data(index, Qt::UserRole).toString());
    return {};
}

QSize DossierCard::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), theme().px(84)};
}

void DossierCard::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colors = theme().colors();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect,
        selected                                     ? colors.rowSelected
            : option.state & QStyle::State_MouseOver ? colors.rowHover
                                                     : colors.surface);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), colors.border);
    const auto inner = option.rect.adjusted(theme().px(16), theme().px(10), -theme().px(12), -theme().px(8));
    const int meta = theme().px(20);
    painter->setPen(colors.text);
    painter->setFont(theme().font(14, 600));
    const QRect titleBox(inner.topLeft(), QSize(inner.width(), inner.height() - meta));
    painter->drawText(titleBox, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
    painter->setPen(colors.text2);
    painter->setFont(theme().font(12.5));
    const auto line = painter->fontMetrics().elidedText(
        index.data(Qt::UserRole).toString(), Qt::ElideRight, inner.width());
    painter->drawText(QRect(inner.left(), inner.bottom() - meta, inner.width(), meta),
        Qt::AlignLeft | Qt::AlignVCenter,
        line);
    if (selected && option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colors.focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

}
