// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/Faults.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {
bool isInput(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTextEdit *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QTabBar *>(&widget);
}

/// A field inside a spin box, the buttons of a tab bar, the bars of a view.
bool isPartOfControl(const QWidget &widget)
{
    for (const auto *parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (isInput(*parent))
            return true;
    return false;
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return widget.accessibleName();
}

QScrollArea *scrollAround(const QWidget &parent)
{
    auto *viewport = parent.parentWidget();
    return viewport ? qobject_cast<QScrollArea *>(viewport->parentWidget()) : nullptr;
}

/// Whether the control lies wholly in what surrounds it; scrolled content may lie below and above.
bool isInside(const QWidget &control)
{
    QRect place = control.geometry();
    for (const auto *parent = control.parentWidget(); parent; parent = parent->parentWidget()) {
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(place))
            return false;
        if (const auto *scroll = scrollAround(*parent))
            return scroll->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
                || parent->width() <= scroll->viewport()->width() + 1;
        if (parent->isWindow())
            return true;
        place.translate(parent->pos());
    }
    return true;
}

/// Arrows lead to the others of a group, and words lead the keyboard where a shortcut is quicker.
bool isTabbedTo(const QWidget &control)
{
    if (control.objectName().startsWith(u"days-"_s) || control.objectName() == u"principal-found"_s)
        return false; // "3n" is typed quicker; the field's arrow keys walk through what was found
    const auto *button = qobject_cast<const QAbstractButton *>(&control);
    return (control.focusPolicy() & Qt::TabFocus) || !button
        || !(button->autoExclusive() || (button->group() && button->group()->exclusive()));
}
}

QString described(const QWidget &widget)
{
    auto text = textOf(widget).simplified();
    if (text.size() > 60)
        text = text.left(60) + u'…';
    const auto *parent = widget.parentWidget();
    while (parent && parent->objectName().isEmpty())
        parent = parent->parentWidget();
    return u"%1 (%2) '%3' in %4"_s.arg(widget.objectName(),
        QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1),
        text,
        parent ? parent->objectName() : QString());
}

QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> controls;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window || isPartOfControl(*widget))
            continue;
        if (isInput(*widget) || (qobject_cast<QLabel *>(widget) && !textOf(*widget).isEmpty()))
            controls.append(widget);
    }
    return controls;
}

QStringList crowded(const QWidget &window)
{
    QStringList faults;
    const auto controls = controlsOf(window);
    for (const auto *control : controls)
        if (!isInside(*control))
            faults.append(u"%1 lies partly outside"_s.arg(described(*control)));
    for (qsizetype i = 0; i < controls.size(); ++i)
        for (qsizetype j = i + 1; j < controls.size(); ++j) {
            if (controls[i]->parentWidget() != controls[j]->parentWidget())
                continue;
            const auto shared = controls[i]->geometry() & controls[j]->geometry();
            if (shared.width() > 1 && shared.height() > 1)
                faults.append(u"%1 lies over %2"_s.arg(described(*controls[i]), described(*controls[j])));
        }
    return faults;
}

QStringList disputedKeys(const QWidget &window)
{
    QHash<QKeySequence, const QAction *> holders;
    QStringList faults;
    for (const auto *action : window.findChildren<QAction *>()) {
        const auto holds = [](const QObject *object) {
            const auto *widget = qobject_cast<const QWidget *>(object);
            return widget && widget->isVisible();
        };
        const auto around = action->associatedObjects();
        if (!action->isEnabled() || !action->isVisible() || action->shortcutContext() != Qt::WindowShortcut
            || std::none_of(around.cbegin(), around.cend(), holds))
            continue;
        for (const auto &keys : action->shortcuts()) {
            if (holders.contains(keys))
                faults.append(u"%1: %2 and %3"_s.arg(keys.toString(), holders[keys]->text(), action->text()));
            holders.insert(keys, action);
        }
    }
    return faults;
}

QStringList nameless(const QWidget &window)
{
    QStringList faults;
    for (auto *control : controlsOf(window)) {
        if (!isInput(*control) || !control->isEnabled())
            continue;
        auto *interface = QAccessible::queryAccessibleInterface(control);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(u"%1 has no name"_s.arg(described(*control)));
    }
    return faults;
}

QStringList unreachable(QWidget &window)
{
    constexpr int MostKeys = 250, MostParts = 4; // of a date: day, month, year
    QSet<QWidget *> reached;
    QWidget *last = nullptr;
    for (int key = 0, parts = 0; key < MostKeys; ++key) {
        auto *focus = window.focusWidget() ? window.focusWidget() : &window;
        parts = focus == last ? parts + 1 : 0;
        if (parts > MostParts || (focus != last && reached.contains(focus)))
            break;
        last = focus;
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList faults;
    for (auto *control : controlsOf(window))
        if (isInput(*control) && control->isEnabled() && isTabbedTo(*control) && !reached.contains(control)
            && !reached.contains(control->focusProxy()))
            faults.append(u"Tab does not come to %1"_s.arg(described(*control)));
    return faults;
}

}
