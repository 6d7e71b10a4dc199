// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/Widgets.h"
#include "tests/walks/DemoCopy.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class QAbstractItemView;
class QModelIndex;

namespace chauban {
class Desktop;
class MainWindow;
}

namespace chauban::tests {

constexpr std::chrono::seconds Patience(40); ///< on a machine that does other things

/// Somebody before the program's real window, over a demo folder of its own: looks for visible things by name, presses
/// them with mouse and keys, and reads what stands there. It never speaks with the store. What is not found within the
/// deadline fails the test with a picture and the names of what was to be seen. And at the end of every story nothing
/// may have kept the window's thread for more than a frame (ui/watch): the offender is named.
///
/// To add a scenario: a file tests/walks/ScenarioNN….cpp with one TEST_CASE "…" that makes a Walker and tells the story
/// (`say` before each step, `enter` for each person, `CHECK` on what stands in the window), and its name in
/// CMakeLists.txt. Stories that begin with a letter on its way call the steps of MainJob.h. Names of controls:
/// objectName, or the words to be seen; "pane > name" looks inside a pane. Files are dropped, pasted or chosen in
/// the file dialog. Never sleep: `waitFor` polls. Pictures: `picture`, when $CHAUBAN_SCREENSHOTS names a folder.
class Walker
{
public:
    /// Opens the window; `story` names the pictures.
    explicit Walker(const QString &story);
    ~Walker();

    const DemoCopy &demo() const { return m_demo; }
    /// The next sentence of the story.
    void say(const QString &sentence);
    /// Keeps a picture of the whole window, when its pages are drawn.
    void picture(const QString &name);
    void pictureAtOnce(const QString &name);
    [[noreturn]] void fail(const QString &what);
    /// Polls until the condition holds; `what` is said when it never does.
    void waitFor(
        const QString &what, const std::function<bool()> &condition, std::chrono::seconds limit = Patience);

    // People.
    /// Logs in by name and password; whoever is in leaves first.
    void enter(const QString &login);
    void leave();
    /// Another start of the program over the same papers, as after a shutdown; nobody is logged in.
    void restart();
    /// Closes the window and the store, lets others work in the same folders, and opens the window again.
    void whileClosed(const std::function<void()> &others);
    /// Where the program keeps what belongs to this computer. $CHAUBAN_WALK_HOME names another one.
    QString home() const;

    // Looking.
    /// The one visible control of this name, awaited.
    QWidget *control(const QString &name);
    bool sees(const QString &name) const;
    /// Whether it can be seen and used now.
    bool offers(const QString &name) const;
    QString words(const QString &name);
    void waitForWords(const QString &name, const QString &part);
    /// The rows of a list or table as they are read out, cells parted by " | ".
    QStringList rows(const QString &list);
    /// The only row that contains the words, awaited.
    QModelIndex row(const QString &list, const QString &part);
    /// What a list of the navigation holds, and what a search finds. Sure for one that is opened for the first time
    /// since the person came in: `enter` again before asking for what must not be there.
    QStringList listed(const QString &screen);
    QStringList found(const QString &words);
    /// Every act on the open document, on buttons and in the menu beside them.
    QStringList acts();

    // Doing.
    void click(const QString &name);
    void click(QWidget *control);
    void clickAt(QWidget *control, QPoint point);
    void doubleClickRow(const QString &list, const QString &part);
    void clickRow(const QString &list, const QString &part);
    /// Types at the cursor, any letters.
    void type(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Clicks into the field and types over what stood there.
    void write(const QString &field, const QString &text);
    /// Opens the choice and takes the entry that contains the words.
    void choose(const QString &box, const QString &part);
    void setChecked(const QString &box, bool checked);
    /// The entry of the menu that opens when the button is pressed.
    void pickFromMenu(const QString &button, const QString &entry);
    /// An act on the open document: its button, or its entry in the menu beside.
    void act(const QString &text);
    /// Drops files from outside onto the control.
    void drop(const QString &name, const QStringList &files);
    /// Pastes the files as a file manager would have copied them.
    void copyFiles(const QStringList &files);
    /// Answers the file dialog that is open.
    void chooseFile(const QString &path);

private:
    void open();
    QStringList shown(const QString &screen, const QString &list);
    QAbstractItemView *list(const QString &name);

    DemoCopy m_demo;
    QTemporaryDir m_home;
    QString m_story;
    int m_steps = 0;
    int m_pictures = 0;
    std::unique_ptr<Desktop> m_desktop;
};

}
