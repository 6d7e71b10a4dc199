// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/Sight.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QString plainWords(QString text)
{
    return text.remove(u'&').simplified();
}

QList<QWidget *> visibleIn(const QWidget *pane)
{
    QList<QWidget *> all;
    for (auto *widget : pane->findChildren<QWidget *>())
        if (widget->isVisible())
            all.append(widget);
    return all;
}

QList<QWidget *> visibleEverywhere()
{
    QList<QWidget *> all;
    for (auto *window : QApplication::topLevelWidgets())
        if (window->isVisible()) {
            all.append(window);
            all.append(visibleIn(window));
        }
    return all;
}

bool isCalled(QWidget *widget, const QString &name)
{
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return plainWords(label->text()) == name;
    if (const auto *pressed = qobject_cast<QAbstractButton *>(widget);
        pressed && plainWords(pressed->text()) == name)
        return true;
    return plainWords(widget->accessibleName()) == name;
}

/// A caption stands for the field that it names.
QWidget *meant(QWidget *widget)
{
    const auto *label = qobject_cast<QLabel *>(widget);
    return label && label->buddy() && label->buddy()->isVisible() ? label->buddy() : widget;
}

QList<QWidget *> named(const QList<QWidget *> &among, const QString &name)
{
    QList<QWidget *> found;
    for (auto *widget : among)
        if (widget->objectName() == name)
            found.append(widget);
    if (!found.isEmpty())
        return found;
    for (auto *widget : among)
        if (isCalled(widget, name) && !found.contains(meant(widget)))
            found.append(meant(widget));
    return found;
}

}

QList<QWidget *> seen(const QString &name)
{
    auto among = visibleEverywhere();
    auto parts = name.split(u" > "_s);
    const auto last = parts.takeLast();
    for (const auto &part : std::as_const(parts)) {
        const auto panes = named(among, part);
        if (panes.size() != 1)
            return {};
        among = visibleIn(panes.first());
    }
    return named(among, last);
}

QString seenNames()
{
    QStringList names;
    for (const auto *widget : visibleEverywhere()) {
        const auto words = wordsOf(widget).left(60);
        const auto &own = widget->objectName();
        if ((own.isEmpty() || own.startsWith("qt_"_L1)) && words.isEmpty())
            continue;
        names.append(u"  %1 [%2]%3"_s.arg(own, words, widget->isEnabled() ? QString() : u" (tắt)"_s));
    }
    return names.join(u'\n');
}

QString wordsOf(const QWidget *control)
{
    if (const auto *label = qobject_cast<const QLabel *>(control))
        return label->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(control))
        return line->echoMode() == QLineEdit::Normal ? line->text() : QString(line->text().size(), u'•');
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(control))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(control))
        return choice->currentText();
    if (const auto *number = qobject_cast<const QAbstractSpinBox *>(control)) // dates too
        return number->text();
    if (const auto *pressed = qobject_cast<const QAbstractButton *>(control);
        pressed && !pressed->text().isEmpty())
        return plainWords(pressed->text());
    return control->accessibleName();
}

QPoint pressPoint(const QWidget *control)
{
    // Only box and words of these take a press, and they stand at the left.
    const bool isBox
        = qobject_cast<const QCheckBox *>(control) || qobject_cast<const QRadioButton *>(control);
    return isBox ? QPoint(8, control->height() / 2) : control->rect().center();
}

bool isReachable(const QWidget *control, QPoint point)
{
    auto *window = control->window();
    const auto *popup = QApplication::activePopupWidget();
    const auto *modal = QApplication::activeModalWidget();
    if ((popup && popup != window) || (!popup && modal && modal != window))
        return false;
    const auto at = control->mapTo(window, point);
    const auto *hit = window->childAt(at);
    return window->rect().contains(at) && (hit == control || (hit && control->isAncestorOf(hit)));
}

void scrollIntoSight(QWidget *control, QPoint point)
{
    for (auto *around = control->parentWidget(); around; around = around->parentWidget()) {
        auto *area = qobject_cast<QAbstractScrollArea *>(around);
        if (!area || control == area->viewport() || !area->viewport()->isAncestorOf(control))
            continue;
        auto *bar = area->verticalScrollBar();
        for (int turn = 0; turn < 200; ++turn) {
            const int y = area->viewport()->mapFromGlobal(control->mapToGlobal(point)).y();
            const int margin = std::min(24, area->viewport()->height() / 4);
            if (y >= margin && y < area->viewport()->height() - margin)
                break;
            const int before = bar->value();
            const QPointF at = bar->rect().center();
            QWheelEvent wheel(at,
                bar->mapToGlobal(at),
                {},
                {0, y < margin ? 40 : -40},
                Qt::NoButton,
                Qt::NoModifier,
                Qt::NoScrollPhase,
                false);
            QApplication::sendEvent(bar, &wheel);
            if (bar->value() == before)
                break;
        }
    }
}

}
