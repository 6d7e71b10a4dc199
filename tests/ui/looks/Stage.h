// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/Tokens.h"
#include "ui/text/ReasonText.h"

#include <QSize>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace chauban {
class DocumentPanel;
class KeyRing;
class MainWindow;
class Office;
class OfficePage;
class Preferences;
enum class ActKind;
}

namespace chauban::tests {

/// How the window is looked at.
struct Look
{
    const char *name;
    QSize size;
    int percent = 100;
    ColorScheme scheme = ColorScheme::Light;
    Language language = Language::Vietnamese;
    bool isOutlined = false; ///< what it shows is compared with tests/ui/looks/golden
};

/// The program's window over the demo agencies with papers on their way, put together as app/desktop does.
class Stage
{
public:
    explicit Stage(const Look &look);
    ~Stage();

    /// Logs somebody of the demo in; an empty login: nobody.
    void enter(const QString &login);
    /// The page is made anew: nothing of the scene before is left.
    void renew();
    /// Opens a screen by its id, or a document.
    void open(const QString &screen, const QString &query = {});
    /// Lets everything asked for come in: lists, papers, sharp pages.
    void settle();

    QWidget &window() const;
    OfficePage &page() const;
    /// The document beside or instead of the list.
    DocumentPanel &document() const;
    /// Opens the form of an act on the document shown.
    void startAct(ActKind kind);
    /// The visible widget of that name.
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        for (auto *found : window().findChildren<Widget *>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    QStringList waitingPapers() const; ///< files of letters that nobody registered

private:
    void roundTrip();
    bool isSharp() const;

    Look m_look;
    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<MainWindow> m_window;
};

}
