// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

namespace chauban {

/// Text sizes of the design (ui/style/ChromeSheet.h).
QLabel *heading(const QString &text, QWidget *parent = nullptr); ///< h1
QLabel *subheading(const QString &text, QWidget *parent = nullptr); ///< h2
QLabel *sectionLabel(const QString &text, QWidget *parent = nullptr);
QLabel *caption(const QString &text, QWidget *parent = nullptr); ///< small, wraps
QLabel *muted(const QString &text, QWidget *parent = nullptr);

enum class ChipKind { Plain, Info, Ok, Warn, Danger };
QLabel *chip(const QString &text, ChipKind kind = ChipKind::Plain, QWidget *parent = nullptr);

/// A button for an act; the primary one of a screen, a plain one, one that takes something back, a link-like one.
enum class Weight { Primary, Plain, Danger, Quiet };
QPushButton *button(const QString &text,
    const QString &iconName = {},
    Weight weight = Weight::Plain,
    QWidget *parent = nullptr);
/// A filter that is on or off.
QPushButton *pill(const QString &text, QWidget *parent = nullptr);
/// An icon with its name as tool tip and accessible name.
QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

/// Gives a widget the ground `pane` and a border on the side `line` (ui/style/ChromeSheet.h).
void setGround(QWidget *widget, const char *pane, const char *line = nullptr);
/// Applies the style sheet anew after a property that it asks for has changed.
void restyle(QWidget *widget);

/// Fills `screen` with a page that scrolls: a title and cards below each other, each at most `widest` pixels of the
/// design wide.
void fillWithCards(QWidget *screen, const QString &title, const QList<QWidget *> &cards, double widest);

/// What a pane shows when there is nothing: a picture, a sentence, and what to do next.
QWidget *emptyState(
    const QString &iconName, const QString &title, const QString &hint, QWidget *parent = nullptr);

}
