// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/FlowDiagram.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QGraphicsPathItem>
#include <QGraphicsTextItem>
#include <QTextDocument>
#include <QTextOption>
#include <QWheelEvent>

namespace chauban {

namespace {

constexpr double NodeWidth = 204;
constexpr double NodeHeight = 84;
constexpr double ColumnWidth = 240;
constexpr double LaneHeight = 116;
constexpr double LaneLabel = 120;

struct NodeLook
{
    QColor border, ground, text;
    double width = 1.5;
};

NodeLook lookOf(EntryMark mark)
{
    const auto &colors = theme().colors();
    switch (mark) {
    case EntryMark::Current:
        return {colors.accent, colors.accentSoft, colors.text, 2};
    case EntryMark::Returned:
        return {colors.danger, colors.surface, colors.text};
    case EntryMark::Future:
        return {colors.borderStrong, colors.surface, colors.text3, 1};
    default:
        return {colors.ok, colors.surface, colors.text};
    }
}

/// The column of each step: one further than the step before it, and no two in one place.
QList<int> columnsOf(const QList<FlowStep> &steps, const QList<int> &lanes)
{
    QList<int> columns;
    for (int place = 0; place < steps.size(); ++place) {
        const int from = steps[place].from;
        int column = from >= 0 && from < place ? columns[from] + 1 : 0;
        const auto taken = [&] {
            for (int other = 0; other < place; ++other)
                if (columns[other] == column && lanes[other] == lanes[place])
                    return true;
            return false;
        };
        while (taken())
            ++column;
        columns.append(column);
    }
    return columns;
}

QGraphicsTextItem *text(const QString &words, const QFont &font, const QColor &color, double width)
{
    auto *item = new QGraphicsTextItem;
    item->setFont(font);
    item->setDefaultTextColor(color);
    item->document()->setDocumentMargin(0);
    item->setTextWidth(width);
    item->setPlainText(words);
    return item;
}

/// As many words as fit on the lines.
QString fitted(const QString &words, const QFont &font, double width, int lines)
{
    return QFontMetrics(font).elidedText(words, Qt::ElideRight, int(width * lines * (lines > 1 ? 0.88 : 1)));
}

}

FlowDiagram::FlowDiagram(QWidget *parent)
    : QGraphicsView(parent)
{
    setObjectName(QStringLiteral("flowDiagram"));
    setScene(new QGraphicsScene(this));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setDragMode(ScrollHandDrag);
    setAccessibleName(tr("Sơ đồ luồng xử lý"));
}

void FlowDiagram::setSteps(const QList<FlowStep> &steps)
{
    m_steps = steps;
    build();
}

void FlowDiagram::build()
{
    scene()->clear();
    m_current = {};
    const auto &look = theme();
    setBackgroundBrush(look.colors().surface2);
    QStringList lanes;
    QList<int> laneOf;
    for (const auto &step : m_steps) {
        const auto name = step.lane.isEmpty() ? tr("Khác") : step.lane;
        if (!lanes.contains(name))
            lanes.append(name);
        laneOf.append(int(lanes.indexOf(name)));
    }
    const auto columns = columnsOf(m_steps, laneOf);
    const double k = look.factor();
    QList<QRectF> boxes;
    double width = 0;
    for (int place = 0; place < m_steps.size(); ++place) {
        const double y = laneOf[place] * LaneHeight + (LaneHeight - NodeHeight) / 2;
        boxes.append(
            QRectF((LaneLabel + columns[place] * ColumnWidth) * k, y * k, NodeWidth * k, NodeHeight * k));
        width = qMax(width, boxes.last().right() + 36 * k);
    }
    addLanes(lanes, width);
    for (int place = 0; place < m_steps.size(); ++place)
        if (const int from = m_steps[place].from; from >= 0)
            addEdge(m_steps[place], boxes[from], boxes[place]);
    for (int place = 0; place < m_steps.size(); ++place)
        if (const int to = m_steps[place].backTo; to >= 0)
            addReturn(boxes[place], boxes[to]);
    for (int place = 0; place < m_steps.size(); ++place) {
        addNode(m_steps[place], boxes[place]);
        if (m_current.isNull() && m_steps[place].mark == EntryMark::Current)
            m_current = boxes[place];
    }
    if (m_current.isNull() && !boxes.isEmpty())
        m_current = boxes.last();
    setSceneRect(QRectF(0, 0, width, lanes.size() * LaneHeight * k));
    centre();
}

void FlowDiagram::addLanes(const QStringList &lanes, double width)
{
    const auto &look = theme();
    for (int lane = 0; lane < lanes.size(); ++lane) {
        const QRectF band(0, lane * look.px(LaneHeight), width, look.px(LaneHeight));
        scene()->addRect(
            band, QPen(look.colors().border), lane % 2 ? look.colors().surface2 : look.colors().surface);
        auto *label = text(lanes[lane], look.font(12, 600), look.colors().text2, look.px(LaneLabel - 24));
        label->setPos(band.left() + look.px(12), band.top() + look.px(12));
        scene()->addItem(label);
    }
}

void FlowDiagram::addNode(const FlowStep &step, const QRectF &box)
{
    const auto &look = theme();
    const auto style = lookOf(step.mark);
    QPainterPath outline;
    outline.addRoundedRect(box, look.px(8), look.px(8));
    auto *node = scene()->addPath(outline, QPen(style.border, style.width * look.factor()), style.ground);
    node->setToolTip(step.note.isEmpty() ? step.title : step.note);
    const double pad = look.px(10);
    const int side = look.px(20);
    auto *picture = scene()->addPixmap(iconPixmap(step.icon, side, style.border, devicePixelRatioF()));
    picture->setPos(box.left() + pad, box.top() + pad);
    const double titleWidth = box.width() - 3 * pad - side + look.px(4);
    const auto titleFont = look.font(12.5, 600);
    auto *title = text(fitted(step.title, titleFont, titleWidth, 2), titleFont, style.text, titleWidth);
    title->setPos(box.left() + pad + side + look.px(8), box.top() + pad - look.px(1));
    scene()->addItem(title);
    const auto small = look.font(11.5);
    const auto color = step.mark == EntryMark::Future ? look.colors().text3 : look.colors().text2;
    const double inner = box.width() - 2 * pad;
    const double line = QFontMetrics(small).height();
    double y = box.bottom() - pad / 2 - 2 * line;
    for (const auto &words : {step.who, step.when}) {
        auto *item = text(fitted(words, small, inner, 1), small, color, -1);
        item->setPos(box.left() + pad, y);
        scene()->addItem(item);
        y += line;
    }
}

void FlowDiagram::addEdge(const FlowStep &step, const QRectF &from, const QRectF &to)
{
    const auto &look = theme();
    const auto color = lookOf(step.mark).border;
    const QPen pen(color, 1.5 * look.factor());
    const QPointF start(from.right(), from.center().y());
    const double gap = look.px((ColumnWidth - NodeWidth) / 2);
    const QPointF end(to.left(), to.center().y());
    QPainterPath path(start);
    path.lineTo(end.x() - gap, start.y());
    path.lineTo(end.x() - gap, end.y());
    path.lineTo(end);
    scene()->addPath(path, pen);
    const double tip = look.px(6);
    QPolygonF head{end, end + QPointF(-tip, -tip * 0.6), end + QPointF(-tip, tip * 0.6)};
    scene()->addPolygon(head, QPen(color), color);
}

/// From the step that returned the paper backwards, below the nodes, up to the step that gets it again.
void FlowDiagram::addReturn(const QRectF &from, const QRectF &to)
{
    const auto &look = theme();
    const auto color = look.colors().danger;
    const double below = look.px((LaneHeight - NodeHeight) / 4);
    const double gap = look.px((ColumnWidth - NodeWidth) / 2);
    const QPointF start(from.center().x() + gap, from.bottom());
    const QPointF end(to.center().x(), to.bottom());
    QPainterPath path(start);
    path.lineTo(start.x(), start.y() + below);
    path.lineTo(to.right() + gap, start.y() + below);
    path.lineTo(to.right() + gap, end.y() + below);
    path.lineTo(end.x(), end.y() + below);
    path.lineTo(end);
    auto *line = scene()->addPath(path, QPen(color, 1.5 * look.factor(), Qt::DashLine));
    line->setData(0, QStringLiteral("return"));
    const double tip = look.px(6);
    scene()->addPolygon(
        QPolygonF{end, end + QPointF(-tip * 0.6, tip), end + QPointF(tip * 0.6, tip)}, QPen(color), color);
    auto *label = text(tr("Trả lại"), look.font(11, 600), color, -1);
    const QRectF words(QPointF(), label->boundingRect().size());
    const QPointF place(from.left() - gap - words.width() / 2, start.y() + below - words.height() / 2);
    scene()->addRect(words.translated(place), Qt::NoPen, look.colors().surface);
    label->setPos(place);
    scene()->addItem(label);
}

void FlowDiagram::centre()
{
    if (!m_current.isNull())
        centerOn(m_current.center());
}

void FlowDiagram::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    centre();
}

void FlowDiagram::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    const double wanted = transform().m11() * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
    const double zoom = qBound(0.8, wanted, 2.0) / transform().m11();
    scale(zoom, zoom);
    event->accept();
}

void FlowDiagram::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && scene())
        build();
}

}
