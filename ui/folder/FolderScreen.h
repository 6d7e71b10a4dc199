// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Screen.h"

class QStackedWidget;

namespace chauban {

class BatchPanel;
class FolderList;

/// "Cặp trình ký": the folder that is gone through, and the batch that is signed from it. A batch that an earlier start
/// of the program did not end is told of first.
class FolderScreen final : public Screen
{
    Q_OBJECT

public:
    /// `notes`: the folder in which it is remembered what is being signed.
    FolderScreen(const Workplace &workplace, const QString &notes, QWidget *parent = nullptr);

    void arrive(const Route &route) override;
    void refresh() override;
    FolderList &list() const { return *m_list; }
    BatchPanel &batch();

private:
    QString noteFile() const;
    void recall();
    void place(QWidget *page);
    /// The other page cannot take the focus: a list that is read anew would.
    void bring(QWidget *page);
    void showList();

    QString m_notes;
    QStackedWidget *m_stack;
    FolderList *m_list;
    BatchPanel *m_batch = nullptr; ///< made after the list stands
};

}
