// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/DemoFolder.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Preferences.h"

#include <memory>

class QApplication;

namespace chauban {

class MainWindow;
class Office;

/// The program's parts, from the first window to the last.
class Desktop : public QObject
{
public:
    explicit Desktop(QApplication &application);
    ~Desktop() override;

    /// Opens the first window. `demo`, `store`: folders from the command line, or empty.
    void start(const QString &demo, const QString &store);
    /// Null while there is no store, and the start window asks for one.
    MainWindow *window() const { return m_window.get(); }

private:
    void setLanguage();
    QString storeFolder() const;
    void open();
    void offerStart(const Error *error);

    QApplication &m_application;
    QString m_folder;
    QString m_store;
    DemoFolder m_demo{QString()};
    Preferences m_preferences;
    KeyRing m_keys;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<QWidget> m_start;
    std::unique_ptr<MainWindow> m_window;
};

}
