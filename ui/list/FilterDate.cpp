// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/FilterDate.h"

#include "ui/list/ListLine.h"
#include "ui/style/Theme.h"

#include <QRegularExpression>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

QDate typedDate(const QString &text, QDate today)
{
    static const QRegularExpression form(
        u"^\\s*(\\d{1,2})[/.\\-](\\d{1,2})(?:[/.\\-](\\d{4}|\\d{2}))?\\s*$"_s);
    const auto found = form.match(text);
    if (!found.hasMatch())
        return {};
    int year = found.capturedView(3).isEmpty() ? today.year() : found.capturedView(3).toInt();
    if (year < 100)
        year += today.year() / 100 * 100;
    return QDate(year, found.capturedView(2).toInt(), found.capturedView(1).toInt());
}

FilterDate::FilterDate(const QString &name, QDate today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setToolTip(tr("%1: gõ ngày/tháng/năm, ví dụ 21/9/2026").arg(name));
    connect(this, &QLineEdit::textChanged, this, [this] {
        const bool isWrong = !text().trimmed().isEmpty() && !date();
        if (property("wrong").toBool() != isWrong) {
            setProperty("wrong", isWrong);
            restyle(this);
        }
        if (isWrong || date() == m_told)
            return;
        m_told = date();
        Q_EMIT dateChanged();
    });
}

std::optional<QDate> FilterDate::date() const
{
    const auto date = typedDate(text(), m_today);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

void FilterDate::setDate(std::optional<QDate> date)
{
    setText(LineText::shortDate(date.value_or(QDate())));
}

}
