// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/Desktop.h"

#include "app/desktop/Screens.h"
#include "app/desktop/StartWindow.h"
#include "app/desktop/Translations.h"
#include "core/signing/online/TrustFile.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"
#include "ui/workplace/Office.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

Desktop::Desktop(QApplication &application)
    : m_application(application)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
    , m_preferences(m_folder + u"/giao-dien.ini"_s)
    , m_keys(m_preferences)
{
    connect(&m_preferences, &Preferences::languageChanged, this, [this] { setLanguage(); });
}

Desktop::~Desktop() = default;

void Desktop::start(const QString &demo, const QString &store)
{
    m_demo = DemoFolder(demo.isEmpty() ? m_folder + u"/co-quan-mau"_s : demo);
    m_store = store;
    setLanguage();
    applyTheme(m_application, {.scheme = m_preferences.scheme(), .percent = m_preferences.textPercent()});
    open();
}

void Desktop::setLanguage()
{
    speak(m_application, m_preferences.language());
}

QString Desktop::storeFolder() const
{
    if (!m_store.isEmpty())
        return m_store;
    return m_demo.exists() ? m_demo.store() : m_folder + u"/store"_s;
}

void Desktop::open()
{
    const auto folder = storeFolder();
    if (!QFileInfo::exists(folder)) {
        offerStart(nullptr);
        return;
    }
    auto opened = Store::open(folder, u"Châu Bản (tiến trình %1)"_s.arg(QCoreApplication::applicationPid()));
    if (!opened.ok()) {
        offerStart(&opened.error());
        return;
    }
    m_office = std::make_unique<Office>(std::move(opened).value());
    ShellParts parts{.screens = allScreens, .pageParts = pagePartsOf};
    if (m_store.isEmpty() && m_demo.exists()) {
        parts.offered = m_demo.people();
        parts.offeredPassword = m_demo.password();
        parts.entered = [this](const Person &person) { m_demo.giveKeys(person, m_keys); };
        m_demo.trustRoots();
    }
    m_preferences.setDefault(u"roots"_s, TrustFile::fileIn(folder).toUtf8());
    m_window = std::make_unique<MainWindow>(*m_office, m_keys, m_preferences, std::move(parts));
    m_window->QWidget::show();
    if (m_start)
        m_start.release()->deleteLater();
}

void Desktop::offerStart(const Error *error)
{
    QDir().mkpath(m_folder);
    auto *window = new StartWindow(m_folder + u"/co-quan-mau"_s, error);
    connect(window, &StartWindow::demoReady, this, [this] {
        m_demo = DemoFolder(m_folder + u"/co-quan-mau"_s);
        m_store.clear();
        open();
    });
    connect(window, &StartWindow::folderChosen, this, [this](const QString &folder) {
        m_store = folder;
        open();
    });
    connect(window, &StartWindow::retryWanted, this, [this] { open(); });
    if (m_start)
        m_start.release()->deleteLater();
    m_start.reset(window);
    window->show();
}

}
