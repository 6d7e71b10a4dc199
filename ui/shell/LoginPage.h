// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ScreenEntry.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace chauban {

/// Who works here: login and password, or one of the demo's people.
class LoginPage : public QWidget
{
    Q_OBJECT

public:
    LoginPage(
        Office &office, const Preferences &preferences, const ShellParts &parts, QWidget *parent = nullptr);

private:
    void addBrand(QBoxLayout *column);
    void offer(QBoxLayout *column);
    void enter(const QString &login, const QByteArray &password);

    Office &m_office;
    const Preferences &m_preferences;
    const ShellParts &m_parts;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QPushButton *m_enter;
    QLabel *m_message;
    QListWidget *m_people = nullptr;
};

}
