// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/FilterFields.h"

#include "ui/list/FilterDate.h"
#include "ui/style/Theme.h"
#include "ui/widgets/FlowLayout.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QTimer>

namespace chauban {

namespace {
constexpr std::chrono::milliseconds TypingPause(250);
/// Pixels at 100 %.
constexpr char LeastWidth[] = "leastWidth", MostWidth[] = "mostWidth";
}

FilterFields::FilterFields(FlowLayout &row, QObject *parent)
    : QObject(parent)
    , m_row(row)
    , m_typing(new QTimer(this))
{
    m_typing->setSingleShot(true);
    connect(m_typing, &QTimer::timeout, this, &FilterFields::changed);
}

QLineEdit *FilterFields::addText(const QString &objectName, const QString &name, int width)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setClearButtonEnabled(true);
    keepWidth(field, width, QWIDGETSIZE_MAX);
    m_row.addWidget(field);
    connect(field, &QLineEdit::textChanged, this, [this] { m_typing->start(TypingPause); });
    return field;
}

QComboBox *FilterFields::addChoice(const QString &objectName, const QString &name)
{
    auto *choice = new QComboBox;
    choice->setObjectName(objectName);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setMaxVisibleItems(20);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    keepWidth(choice, 0, 230);
    m_row.addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &FilterFields::ask);
    return choice;
}

FilterDate *FilterFields::addDate(const QString &objectName, const QString &name, QDate today)
{
    auto *field = new FilterDate(name, today);
    field->setObjectName(objectName);
    keepWidth(field, 120, 120);
    m_row.addWidget(field);
    connect(field, &FilterDate::dateChanged, this, &FilterFields::ask);
    return field;
}

void FilterFields::keepWidth(QWidget *field, int least, int most)
{
    field->setProperty(LeastWidth, least);
    field->setProperty(MostWidth, most);
    field->installEventFilter(this);
    renewWidth(field);
}

/// Of the text size now: a person may change it while the list stands.
void FilterFields::renewWidth(QWidget *field)
{
    const int most = field->property(MostWidth).toInt();
    field->setMinimumWidth(theme().px(field->property(LeastWidth).toInt()));
    field->setMaximumWidth(most < QWIDGETSIZE_MAX ? theme().px(most) : most);
}

bool FilterFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        renewWidth(static_cast<QWidget *>(watched));
    return QObject::eventFilter(watched, event);
}

void FilterFields::ask()
{
    m_typing->start(0);
}

}
