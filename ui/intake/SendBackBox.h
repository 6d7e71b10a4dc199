// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace chauban {

/// Asks why a letter that must not be entered goes back to its sender.
class SendBackBox : public QWidget
{
    Q_OBJECT

public:
    explicit SendBackBox(QWidget *parent = nullptr);
    /// Shows the button alone again; `reason` is what the question will propose.
    void rest(const QString &reason);

Q_SIGNALS:
    void decided(const QString &reason);

private:
    void setAsking(bool asks);

    QPushButton *m_begin;
    QWidget *m_ask;
    QLineEdit *m_reason;
    QPushButton *m_perform;
};

}
