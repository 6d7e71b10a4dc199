// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Pieces.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
QLabel *labelled(const char *kind, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("look", QString::fromLatin1(kind));
    label->setTextFormat(Qt::PlainText);
    return label;
}
}

QLabel *heading(const QString &text, QWidget *parent)
{
    return labelled("h1", text, parent);
}

QLabel *subheading(const QString &text, QWidget *parent)
{
    return labelled("h2", text, parent);
}

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    return labelled("section", text, parent);
}

QLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = labelled("caption", text, parent);
    label->setWordWrap(true);
    return label;
}

QLabel *muted(const QString &text, QWidget *parent)
{
    return labelled("muted", text, parent);
}

QLabel *chip(const QString &text, ChipKind kind, QWidget *parent)
{
    static constexpr const char *names[] = {"plain", "info", "ok", "warn", "danger"};
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("chip", QString::fromLatin1(names[int(kind)]));
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return label;
}

QPushButton *button(const QString &text, const QString &iconName, Weight weight, QWidget *parent)
{
    static constexpr const char *names[] = {"primary", "plain", "danger", "quiet"};
    auto *made = new QPushButton(text, parent);
    made->setProperty("variant", QString::fromLatin1(names[int(weight)]));
    const auto &colors = theme().colors();
    made->setIconSize({theme().px(24), theme().px(18)});
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName,
            weight == Weight::Primary      ? colors.onAccent
                : weight == Weight::Danger ? colors.danger
                                           : QColor()));
    return made;
}

QPushButton *pill(const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setProperty("shape", u"pill"_s);
    made->setCheckable(true);
    return made;
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(icon(iconName));
    made->setToolTip(name);
    made->setAccessibleName(name);
    return made;
}

void setGround(QWidget *widget, const char *pane, const char *line)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    widget->setProperty("pane", QString::fromLatin1(pane));
    if (line)
        widget->setProperty("line", QString::fromLatin1(line));
}

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void fillWithCards(QWidget *screen, const QString &title, const QList<QWidget *> &cards, double widest)
{
    // The column is as narrow as its cards: words that wrap are given their height by the width of what holds them.
    const int margin = theme().px(24);
    auto *inside = new QWidget;
    inside->setMaximumWidth(theme().px(widest) + 2 * margin);
    auto *ground = new QWidget;
    setGround(ground, "window");
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins({});
    row->addWidget(inside, 1);
    row->addStretch(0);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme().px(16));
    column->addWidget(heading(title));
    for (auto *card : cards) {
        setGround(card, "card");
        column->addWidget(card);
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(ground);
    auto *outer = new QVBoxLayout(screen);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QWidget *emptyState(const QString &iconName, const QString &title, const QString &hint, QWidget *parent)
{
    auto *pane = new QWidget(parent);
    auto *column = new QVBoxLayout(pane);
    auto *picture = new QLabel;
    picture->setPixmap(
        iconPixmap(iconName, theme().px(40), theme().colors().text3, pane->devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    auto *head = subheading(title);
    auto *text = caption(hint);
    column->addStretch(2);
    for (auto *label : {picture, head, text}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addStretch(3);
    return pane;
}

}
