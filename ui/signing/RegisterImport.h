// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/signing/RegisterDeeds.h"
#include "ui/workplace/Workplace.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace chauban {

/// An old register read from a table, before it is taken over: how many lines, and what is wrong in which; taken over
/// as a whole or not at all.
class RegisterImport final : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterImport(const Workplace &workplace, QWidget *parent = nullptr);

    /// Reads the file and shows what it found.
    void read(const BookName &name, const QString &path);

Q_SIGNALS:
    void closed();

private:
    void tell(const RegisterTable &table);
    void submit();

    Workplace m_workplace;
    ImportRegister m_import;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QListWidget *m_faults = nullptr;
    QPushButton *m_do = nullptr;
    QPushButton *m_cancel = nullptr;
};

}
