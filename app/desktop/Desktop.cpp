// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/Desktop.h"

#include "app/desktop/DemoFolder.h"
#include "app/desktop/Screens.h"
#include "app/desktop/StartWindow.h"
#include "app/desktop/Translations.h"
#include "app/worker/WorkerTable.h"
#include "core/pdf/worker/Worker.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
/// The program's parts, from the first window to the last.
class Desktop : public QObject
{
public:
    explicit Desktop(QApplication &application)
        : m_application(application)
        , m_folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        , m_preferences(m_folder + u"/giao-dien.ini"_s)
        , m_keys(m_preferences)
    {
        connect(&m_preferences, &Preferences::languageChanged, this, [this] { setLanguage(); });
    }

    /// `demo`, `store`: folders from the command line, or empty.
    void start(const QString &demo, const QString &store)
    {
        m_demo = DemoFolder(demo.isEmpty() ? m_folder + u"/co-quan-mau"_s : demo);
        m_store = store;
        setLanguage();
        applyTheme(m_application, {.scheme = m_preferences.scheme(), .percent = m_preferences.textPercent()});
        open();
    }

private:
    void setLanguage() { speak(m_application, m_preferences.language()); }

    QString storeFolder() const
    {
        if (!m_store.isEmpty())
            return m_store;
        return m_demo.exists() ? m_demo.store() : m_folder + u"/store"_s;
    }

    void open()
    {
        const auto folder = storeFolder();
        if (!QFileInfo::exists(folder)) {
            offerStart(nullptr);
            return;
        }
        auto opened
            = Store::open(folder, u"Châu Bản (tiến trình %1)"_s.arg(QCoreApplication::applicationPid()));
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
            m_preferences.setDefault(u"roots"_s, m_demo.roots().toUtf8());
        }
        m_window = std::make_unique<MainWindow>(*m_office, m_keys, m_preferences, std::move(parts));
        m_window->QWidget::show();
        if (m_start)
            m_start.release()->deleteLater();
    }

    void offerStart(const Error *error)
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

int runDesktop(int argc, char **argv)
{
    // The confined worker is this program started again, before anything else is set up.
    if (isWorkerCall(argc, argv))
        return runWorker(workerOperations());
    std::signal(SIGXFSZ, SIG_IGN);
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"chauban"_s);
    QApplication::setDesktopFileName(u"chauban"_s);

    QCommandLineParser options;
    const QCommandLineOption demo(u"demo"_s, u"Thư mục cơ quan mẫu."_s, u"DIR"_s);
    const QCommandLineOption store(u"store"_s, u"Thư mục kho văn bản."_s, u"DIR"_s);
    options.addOptions({demo, store});
    options.addHelpOption();
    options.process(application);

    Desktop desktop(application);
    desktop.start(options.value(demo), options.value(store));
    return QApplication::exec();
}

}
