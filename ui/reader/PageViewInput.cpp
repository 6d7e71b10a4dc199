// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse and keyboard of a PageView.

#include "ui/reader/PageView.h"
#include "ui/reader/ViewParts.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

namespace chauban {

void PageView::addKeys()
{
    const auto add
        = [this](const char *name, const QString &text, const QList<QKeySequence> &keys, auto act) {
              auto *action = new QAction(text, this);
              action->setObjectName(QString::fromLatin1(name));
              action->setShortcuts(keys);
              action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
              connect(action, &QAction::triggered, this, act);
              addAction(action);
          };
    add("copy", tr("Chép đoạn đã chọn"), {QKeySequence::Copy}, &PageView::copySelection);
    add("zoom-in",
        tr("Phóng to"),
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        &PageView::zoomIn);
    add("zoom-out", tr("Thu nhỏ"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, &PageView::zoomOut);
    add("zoom-actual", tr("Cỡ thật"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { setZoom(1); });
}

QPointF PageView::stripAt(QPointF point) const
{
    return point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

bool PageView::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_parts)
        relayout();
    // Arrows move the box that is being placed, whatever shortcuts the window has for them.
    if (event->type() == QEvent::ShortcutOverride && isPlacing()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        viewport()->unsetCursor();
    return QAbstractScrollArea::viewportEvent(event);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    auto &parts = *m_parts;
    if (!parts.isOpen())
        return;
    // What lies under the mouse stays there.
    const QPointF mouse = event->position();
    const int page = parts.layout.pageAt(int(stripAt(mouse).y()));
    const QPointF point = parts.layout.onPage(page, stripAt(mouse));
    setZoom(zoom() * std::pow(1.2, event->angleDelta().y() / 120.0));
    const QPointF strip = parts.layout.toStrip(page).map(point) - mouse;
    horizontalScrollBar()->setValue(qRound(strip.x()));
    verticalScrollBar()->setValue(qRound(strip.y()));
    event->accept();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    auto &parts = *m_parts;
    if (event->button() != Qt::LeftButton || !parts.isOpen())
        return;
    const QPointF strip = stripAt(event->position());
    parts.pressed = true;
    parts.dragged = false;
    parts.pressedAt = event->pos();
    if (parts.box) {
        const auto grip = parts.box->gripAt(parts.layout, strip, theme().px(8));
        if (grip != PlacingBox::None)
            return parts.box->grab(parts.layout, grip, strip);
    }
    parts.anchor = parts.caret = {};
    viewport()->update();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    auto &parts = *m_parts;
    if (!parts.isOpen())
        return;
    if (!parts.pressed)
        return showCursor(stripAt(event->position()));
    parts.mouse = event->pos();
    if (parts.box && parts.box->grip() != PlacingBox::None) {
        parts.autoScroll.start();
        return dragPlacing();
    }
    if (!parts.dragged
        && (event->pos() - parts.pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!parts.dragged)
        select(stripAt(parts.pressedAt));
    parts.dragged = true;
    select(stripAt(event->position()));
    const int beyond
        = event->pos().y() < 0 ? event->pos().y() : std::max(0, event->pos().y() - viewport()->height());
    if (beyond != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    auto &parts = *m_parts;
    if (event->button() != Qt::LeftButton || !std::exchange(parts.pressed, false))
        return;
    parts.autoScroll.stop();
    if (parts.box && parts.box->grip() != PlacingBox::None)
        return parts.box->release();
    if (!parts.dragged)
        clicked(stripAt(event->position()));
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_parts->isOpen())
        return;
    auto &parts = *m_parts;
    parts.anchor = {};
    select(stripAt(event->position()));
    // Held and drawn on, it takes in word after word.
    parts.pressed = parts.dragged = true;
    parts.pressedAt = event->pos();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    auto *bar = verticalScrollBar();
    if (isPlacing() && nudgePlacing(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Home:
        return bar->setValue(bar->minimum());
    case Qt::Key_End:
        return bar->setValue(bar->maximum());
    case Qt::Key_Space:
        if (bar->value() == bar->maximum())
            break; // for whoever opens the next document
        return bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub
                                                                         : QScrollBar::SliderPageStepAdd);
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    event->ignore();
}

void PageView::showCursor(QPointF strip)
{
    const auto &parts = *m_parts;
    if (parts.box) {
        const auto grip = parts.box->gripAt(parts.layout, strip, theme().px(8));
        if (grip == PlacingBox::Body)
            return viewport()->setCursor(Qt::SizeAllCursor);
        if (grip != PlacingBox::None)
            return viewport()->setCursor(grip == PlacingBox::TopLeft || grip == PlacingBox::BottomRight
                    ? Qt::SizeFDiagCursor
                    : Qt::SizeBDiagCursor);
    }
    const int page = parts.layout.pageAt(int(strip.y()));
    const auto words = parts.words.constFind(page);
    const bool onText = words != parts.words.cend() && words->wordAt(parts.layout.onPage(page, strip)) >= 0;
    viewport()->setCursor(onText ? Qt::IBeamCursor : Qt::ArrowCursor);
}

}
