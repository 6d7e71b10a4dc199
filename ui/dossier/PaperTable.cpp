// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/PaperTable.h"

#include "ui/style/Theme.h"
#include "ui/text/DocumentText.h"

#include <QPainter>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

void PaperTable::setPapers(const QList<FiledPaper> &papers)
{
    beginResetModel();
    m_papers = papers;
    endResetModel();
}

int PaperTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_papers.size());
}

int PaperTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 5;
}

QString PaperTable::text(const FiledPaper &paper, int column) const
{
    const auto &metadata = paper.document.metadata;
    switch (column) {
    case 0:
        return metadata.notation.isEmpty() ? tr("Chưa có số") : metadata.notation;
    case 1:
        return metadata.issuedDate ? metadata.issuedDate->toString(u"dd/MM/yyyy"_s) : QString();
    case 2:
        return metadata.subject;
    case 3:
        return textOf(paper.document.state);
    default:
        return paper.filing == Filing::Work ? tr("Công việc") : tr("Tham khảo");
    }
}

QVariant PaperTable::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_papers[index.row()], index.column());
    return {};
}

QVariant PaperTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{
        tr("Số, ký hiệu"), tr("Ngày văn bản"), tr("Trích yếu"), tr("Trạng thái"), tr("Vào hồ sơ để")};
    return titles.value(section);
}

QSize PaperCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(theme().px(16), 0);
}

void PaperCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colors = theme().colors();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, selected ? colors.rowSelected : colors.surface);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), colors.border);
    const auto inner = option.rect.adjusted(theme().px(10), 0, -theme().px(6), 0);
    painter->setFont(theme().font(13.5));
    painter->setPen(index.column() == 2 ? colors.text : colors.text2);
    painter->drawText(inner,
        Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    painter->restore();
}

}
