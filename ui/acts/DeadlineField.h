// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/DeadlineText.h"
#include "workflow/time/WorkingCalendar.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace chauban {

class Office;

/// A deadline as it is typed ("3n", "21/9"), with usual ones to press and the day it means below, counted in the working
/// days of the office's calendar as the door does. Where the calendar does not know the year's holidays, that is said.
class DeadlineField final : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineField(Office &office, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// What is said while no deadline is typed.
    void setNoneText(const QString &text);
    /// From when it is counted, instead of from now.
    void countFrom(Instant start);
    const TypedDeadline &typed() const { return m_typed; }
    /// The day meant, "21/9/2026"; empty: none.
    QString day() const;

Q_SIGNALS:
    void changed();

private:
    void read();
    QString meaning() const;

    Instant m_now;
    WorkingCalendar m_calendar; ///< without holidays until the office has told its own
    bool m_hasCalendar = false;
    TypedDeadline m_typed;
    QString m_none;
    QLineEdit *m_text = nullptr;
    QLabel *m_meaning = nullptr;
};

}
