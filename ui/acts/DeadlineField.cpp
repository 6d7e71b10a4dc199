// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/DeadlineField.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "workflow/authority/Authority.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

DeadlineField::DeadlineField(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_now(office.now())
    , m_none(tr("Không đặt hạn"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme().px(4));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px(6));
    m_text = new QLineEdit;
    m_text->setObjectName(u"deadline"_s);
    m_text->setAccessibleName(tr("Hạn xử lý"));
    m_text->setPlaceholderText(tr("3n hoặc 21/9"));
    m_text->setToolTip(tr("3n: 3 ngày làm việc · 4g: 4 giờ làm việc · 21/9: đến ngày 21/9"));
    column->addWidget(m_text); // above the usual ones: a form may be narrow
    for (const int days : {3, 5, 10}) {
        auto *usual = pill(tr("%1 ngày").arg(days));
        usual->setCheckable(false);
        usual->setObjectName(u"days-%1"_s.arg(days));
        usual->setAccessibleName(tr("Hạn %1 ngày làm việc").arg(days));
        usual->setFocusPolicy(Qt::NoFocus); // the keyboard types it quicker
        line->addWidget(usual);
        connect(usual, &QPushButton::clicked, this, [this, days] { setText(tr("%1n").arg(days)); });
    }
    line->addStretch(1);
    column->addLayout(line);
    m_meaning = caption({});
    m_meaning->setObjectName(u"deadline-meaning"_s);
    column->addWidget(m_meaning);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &DeadlineField::read);
    read();
    office.ask(
        this,
        [](Seat &seat) { return seat.store.authority().calendar(); },
        [this](const WorkingCalendar &calendar) {
            m_calendar = calendar;
            m_hasCalendar = true;
            read();
        });
}

QString DeadlineField::text() const
{
    return m_text->text();
}

void DeadlineField::setText(const QString &text)
{
    m_text->setText(text);
}

void DeadlineField::setNoneText(const QString &text)
{
    m_none = text;
    read();
}

void DeadlineField::countFrom(Instant start)
{
    m_now = start;
    read();
}

QString DeadlineField::day() const
{
    return m_typed.due ? dueDayText(*m_typed.due, m_calendar) : QString();
}

QString DeadlineField::meaning() const
{
    if (!m_typed.understood)
        return tr("Chưa hiểu hạn này. Gõ số ngày làm việc (3n), số giờ (4g) hoặc một ngày làm việc "
                  "sắp tới (21/9).");
    if (!m_typed.due)
        return m_none;
    const auto due = dueText(*m_typed.due, m_calendar);
    const int year = m_typed.due->dateIn(m_calendar.zone()).year();
    return m_hasCalendar && !m_calendar.knowsYear(year)
        ? tr("Hạn: %1. Chưa có lịch nghỉ lễ năm %2, nên chưa trừ ngày lễ của năm đó.").arg(due).arg(year)
        : tr("Hạn: %1").arg(due);
}

void DeadlineField::read()
{
    m_typed = readDeadline(m_text->text(), m_now, m_calendar);
    m_text->setProperty("wrong", !m_typed.understood);
    restyle(m_text);
    m_meaning->setText(meaning());
    Q_EMIT changed();
}

}
