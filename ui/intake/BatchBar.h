// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Document.h"
#include "ui/workplace/Workplace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace chauban {

class IntakeDesk;

/// Under the queue when several letters are marked: enter all that are sure, join, submit to a leader, print, remove.
class BatchBar : public QWidget
{
    Q_OBJECT

public:
    BatchBar(const Workplace &workplace, IntakeDesk &desk, QWidget *parent = nullptr);
    void showRows(const QList<int> &rows);

Q_SIGNALS:
    void enterSure();

private:
    QList<DocumentId> registeredChosen() const;
    void fillLeaders();
    void submitToLeader();
    void print(bool stamps);

    Workplace m_workplace;
    IntakeDesk &m_desk;
    QList<int> m_rows;
    QLabel *m_count;
    QPushButton *m_enter, *m_pages, *m_attach, *m_remove, *m_submit, *m_stamps, *m_slips;
    QComboBox *m_leaders;
};

}
