// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>

namespace chauban {

/// A date as officers type it: 21/9/2026, 21-9-26, 21/9 (of the year of `today`), or empty.
class FilterDate : public QLineEdit
{
    Q_OBJECT

public:
    FilterDate(const QString &name, QDate today, QWidget *parent = nullptr);

    /// Nothing when it is empty or no date.
    std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);

Q_SIGNALS:
    /// A date was completed, or removed.
    void dateChanged();

private:
    QDate m_today;
    std::optional<QDate> m_told;
};

/// Invalid when the text is no date.
QDate typedDate(const QString &text, QDate today);

}
