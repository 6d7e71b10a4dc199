// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QObject>

class QComboBox;
class QLineEdit;
class QTimer;

namespace chauban {

class FilterDate;
class FlowLayout;

/// The fields by which a list is narrowed, in one row. `changed` comes once typing pauses, and at once for a choice.
class FilterFields : public QObject
{
    Q_OBJECT

public:
    FilterFields(FlowLayout &row, QObject *parent);

    /// `width` in pixels at 100 %: the least.
    QLineEdit *addText(const QString &objectName, const QString &name, int width);
    /// Empty: the caller adds what can be chosen.
    QComboBox *addChoice(const QString &objectName, const QString &name);
    FilterDate *addDate(const QString &objectName, const QString &name, QDate today);
    /// `changed` comes in the next turn of the event loop.
    void ask();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepWidth(QWidget *field, int least, int most);
    static void renewWidth(QWidget *field);

    FlowLayout &m_row;
    QTimer *m_typing;
};

}
