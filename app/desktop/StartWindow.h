// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace chauban {

struct Error;

/// What opens when there is no store, or when it cannot be opened: says so, and offers what to do.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    /// `demoFolder`: where the demo agencies would be made. `error`: why the store was not opened; null: there is none.
    StartWindow(const QString &demoFolder, const Error *error, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The demo agencies were made.
    void demoReady();
    void folderChosen(const QString &folder);
    void retryWanted();

private:
    void makeAgencies();
    void chooseFolder();

    QString m_demoFolder;
    QLabel *m_message;
    QPushButton *m_make;
};

}
