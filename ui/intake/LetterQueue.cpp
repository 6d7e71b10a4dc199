// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/LetterQueue.h"

#include "ui/intake/IntakeDesk.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ChipLook
{
    QColor ground, text;
};

ChipLook chipOf(const IntakeLetter &letter)
{
    const auto &colors = theme().colors();
    switch (letter.stage) {
    case LetterStage::Waiting:
    case LetterStage::Filing:
        return {colors.sunken, colors.text2};
    case LetterStage::Read:
        if (!letter.trouble.isEmpty() || letter.brokenSignature)
            return {colors.dangerSoft, colors.danger};
        return letter.isSure() ? ChipLook{colors.accentSoft, colors.accentText}
                               : ChipLook{colors.warnSoft, colors.warn};
    case LetterStage::Unreadable:
    case LetterStage::Duplicate:
        return {colors.dangerSoft, colors.danger};
    case LetterStage::Registered:
        return {colors.okSoft, colors.ok};
    }
    return {colors.sunken, colors.text2};
}

class LetterDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {theme().px(200), theme().px(86)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *letter = static_cast<const LetterQueueModel *>(index.model())->letter(index);
        if (!letter)
            return;
        const auto &colors = theme().colors();
        const bool selected = option.state & QStyle::State_Selected;
        const bool hover = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->fillRect(option.rect,
            selected    ? colors.rowSelected
                : hover ? colors.rowHover
                        : colors.surface);
        painter->setPen(colors.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const int gap = theme().px(10);
        const auto inner = option.rect.adjusted(gap, gap, -gap, -gap);
        const QRect picture(inner.topLeft(), QSize(theme().px(46), inner.height()));
        paintPicture(*painter, picture, *letter);
        paintText(*painter, inner.adjusted(picture.width() + gap, -theme().px(3), 0, 0), *letter, selected);
        if ((option.state & QStyle::State_HasFocus) && selected) {
            painter->setBrush(Qt::NoBrush); // the chip's would hide the line
            painter->setPen(QPen(colors.focus, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static void paintPicture(QPainter &painter, const QRect &place, const IntakeLetter &letter)
    {
        const auto &colors = theme().colors();
        if (letter.thumbnail.isNull()) {
            painter.fillRect(place, colors.sunken);
            const int side = theme().px(20);
            const auto name = letter.pages.isEmpty() && !letter.inStore ? u"rows-3"_s : u"file-text"_s;
            painter.drawPixmap(place.center() - QPoint(side / 2, side / 2),
                iconPixmap(name, side, colors.text3, painter.device()->devicePixelRatioF()));
        } else {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            const auto size = letter.thumbnail.size().scaled(place.size(), Qt::KeepAspectRatioByExpanding);
            painter.save();
            painter.setClipRect(place);
            painter.drawImage(QRect(place.topLeft(), size), letter.thumbnail);
            painter.restore();
        }
        painter.setPen(colors.border);
        painter.drawRect(place);
    }

    static void paintText(QPainter &painter, const QRect &place, const IntakeLetter &letter, bool selected)
    {
        const auto &colors = theme().colors();
        const auto title = theme().font(13.5, letter.stage == LetterStage::Registered ? 400 : 600);
        painter.setFont(title);
        painter.setPen(colors.text);
        const QFontMetrics metrics(title);
        const int line = metrics.height();
        painter.drawText(QRect(place.left(), place.top(), place.width(), line),
            Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(letter.title(), Qt::ElideRight, place.width()));
        const auto small = theme().font(12.5);
        const QFontMetrics smallMetrics(small);
        painter.setFont(small);
        painter.setPen(selected ? colors.text2 : colors.text3);
        QStringList about;
        for (const auto field : {LetterField::Notation, LetterField::Agency})
            if (!letter.form.text(field).trimmed().isEmpty())
                about.append(letter.form.text(field).simplified());
        const auto second = about.isEmpty() ? letter.name : about.join(u" · "_s);
        painter.drawText(QRect(place.left(), place.top() + line, place.width(), smallMetrics.height()),
            Qt::AlignVCenter | Qt::TextSingleLine,
            smallMetrics.elidedText(second, Qt::ElideRight, place.width()));
        paintChips(painter,
            QPoint(place.left(), place.top() + line + smallMetrics.height() + theme().px(4)),
            letter);
    }

    static void paintChips(QPainter &painter, QPoint at, const IntakeLetter &letter)
    {
        const auto chip = [&](const QString &text, const ChipLook &look) {
            const auto font = theme().font(12, 600);
            const QFontMetrics metrics(font);
            const QRect box(at, QSize(metrics.horizontalAdvance(text) + theme().px(14), theme().px(20)));
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.ground);
            painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.setFont(font);
            painter.setPen(look.text);
            painter.drawText(box, Qt::AlignCenter, text);
            at.rx() += box.width() + theme().px(6);
        };
        const auto &colors = theme().colors();
        chip(LetterQueueModel::stageText(letter), chipOf(letter));
        if (!letter.starts.isEmpty() && letter.stage != LetterStage::Registered)
            chip(
                QCoreApplication::translate(
                    "chauban::LetterQueueModel", "Có thể %n văn bản", nullptr, int(letter.starts.size()) + 1),
                {colors.warnSoft, colors.warn});
        if (!letter.attachments.isEmpty())
            chip(QCoreApplication::translate(
                     "chauban::LetterQueueModel", "%n tệp kèm", nullptr, int(letter.attachments.size())),
                {colors.sunken, colors.text2});
    }
};

}

LetterQueueModel::LetterQueueModel(IntakeDesk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&desk, &IntakeDesk::rowsChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&desk, &IntakeDesk::letterChanged, this, [this](int row) {
        Q_EMIT dataChanged(index(row), index(row));
    });
}

int LetterQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_desk.letters().size());
}

const IntakeLetter *LetterQueueModel::letter(const QModelIndex &index) const
{
    const bool inside = index.isValid() && index.row() < int(m_desk.letters().size());
    return inside ? &m_desk.letters()[index.row()] : nullptr;
}

QVariant LetterQueueModel::data(const QModelIndex &index, int role) const
{
    const auto *entry = letter(index);
    if (!entry)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return entry->title();
    if (role == Qt::AccessibleTextRole)
        return tr("%1. %2. %3")
            .arg(stageText(*entry), entry->form.text(LetterField::Notation), entry->title());
    return {};
}

QString LetterQueueModel::stageText(const IntakeLetter &letter)
{
    switch (letter.stage) {
    case LetterStage::Waiting:
        return tr("Chờ đọc");
    case LetterStage::Unreadable:
        if (letter.isLocked)
            return tr("Cần mật khẩu");
        return letter.onlyAttaches ? tr("Không phải văn bản") : tr("Không đọc được");
    case LetterStage::Duplicate:
        return tr("Trùng");
    case LetterStage::Filing:
        return tr("Đang vào sổ");
    case LetterStage::Registered:
        return tr("Đã vào sổ · số đến %1").arg(letter.number);
    case LetterStage::Read:
        break;
    }
    if (letter.brokenSignature)
        return tr("Chữ ký số không hợp lệ");
    if (!letter.trouble.isEmpty())
        return tr("Chưa vào sổ được");
    if (letter.scan == ScanReading::Underway)
        return tr("Đang nhận dạng chữ");
    if (letter.form.hasDoubts())
        return tr("Cần kiểm tra");
    return letter.inStore ? tr("Đã tiếp nhận") : tr("Đã đọc");
}

LetterQueueView::LetterQueueView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new LetterDelegate(this));
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setFrameShape(NoFrame);
}

QList<int> LetterQueueView::chosenRows() const
{
    QList<int> rows;
    for (const auto &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void LetterQueueView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        doItemsLayout();
}

}
