// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Walker does with mouse and keys.

#include "tests/walks/Sight.h"
#include "tests/walks/Walker.h"
#include "ui/watch/WatchedApplication.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWindow>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QWindow *windowOf(const QWidget *control)
{
    return control->window()->windowHandle();
}

/// As a window manager does for the window that is pressed, and for the one below when a menu has closed.
void activate(QWidget *window)
{
    if (QApplication::activePopupWidget() || QGuiApplication::focusWindow() == windowOf(window))
        return;
    window->activateWindow();
    waitUntil([&] { return QGuiApplication::focusWindow() == windowOf(window); }, std::chrono::seconds(5));
}

void press(const QWidget *control, QPoint point)
{
    activate(control->window());
    QTest::mouseClick(windowOf(control), Qt::LeftButton, {}, control->mapTo(control->window(), point));
}

/// Where keys go now: to the list that has popped up, else to the active window.
QWindow *typedInto()
{
    const auto *popup = QApplication::activePopupWidget();
    return popup ? windowOf(popup) : QGuiApplication::focusWindow();
}

QAction *entryOf(const QMenu *menu, const QString &text)
{
    for (auto *entry : menu->actions())
        if (entry->isVisible() && entry->isEnabled() && entry->text().remove(u'&') == text)
            return entry;
    return nullptr;
}

QMimeData *filesAsMime(const QStringList &files)
{
    QList<QUrl> urls;
    for (const auto &file : files)
        urls.append(QUrl::fromLocalFile(file));
    auto *mime = new QMimeData;
    mime->setUrls(urls);
    return mime;
}

}

void Walker::clickAt(QWidget *control, QPoint point)
{
    const auto name = control->objectName().isEmpty() ? wordsOf(control) : control->objectName();
    const QPointer<QWidget> kept(control);
    const auto ready = [&] {
        if (!kept || !kept->isVisible() || !kept->isEnabled())
            return false;
        scrollIntoSight(kept, point);
        return isReachable(kept, point);
    };
    if (!waitUntil(ready, Patience))
        fail(u"“%1” không bấm được: %2."_s.arg(name,
            !kept                    ? u"đã biến mất"_s
                : !kept->isVisible() ? u"đã ẩn"_s
                : !kept->isEnabled() ? u"đang tắt"_s
                                     : u"bị che khuất"_s));
    press(kept, point);
}

void Walker::click(QWidget *control)
{
    clickAt(control, pressPoint(control));
}

void Walker::click(const QString &name)
{
    waitFor(u"“%1” bấm được"_s.arg(name), [&] { return offers(name); });
    click(control(name));
}

void Walker::clickRow(const QString &name, const QString &part)
{
    const auto index = row(name, part);
    auto *view = list(name);
    view->scrollTo(index);
    clickAt(view->viewport(), view->visualRect(index).center());
}

void Walker::doubleClickRow(const QString &name, const QString &part)
{
    clickRow(name, part);
    const auto *view = list(name);
    const auto point = view->visualRect(row(name, part)).center();
    QTest::mouseDClick(windowOf(view), Qt::LeftButton, {}, view->viewport()->mapTo(view->window(), point));
}

void Walker::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!typedInto())
        activate(QApplication::activeModalWidget() ? QApplication::activeModalWidget()
                                                   : control(u"main-window"_s));
    if (!typedInto())
        fail(u"Không cửa sổ nào nhận phím."_s);
    QTest::keyClick(typedInto(), key, modifiers);
}

void Walker::type(const QString &text)
{
    for (const auto letter : text) {
        if (!QApplication::focusWidget() && !QApplication::activePopupWidget())
            fail(u"Gõ “%1” mà không ô nào nhận chữ."_s.arg(text));
        const auto code = letter == u'\n' ? Qt::Key_Return
            : letter.unicode() < 0x80     ? Qt::Key(letter.toUpper().unicode())
                                          : Qt::Key_unknown; // composed by the input method
        const auto shift = letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::sendKeyEvent(
            QTest::Click, typedInto(), code, letter == u'\n' ? u"\r"_s : QString(letter), shift);
    }
}

void Walker::write(const QString &field, const QString &text)
{
    click(field);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    type(text);
    if (const auto there = words(field); !there.contains(u'•') && there != text)
        fail(u"Trong “%1” là “%2”, không phải “%3” đã gõ."_s.arg(field, there, text));
}

void Walker::choose(const QString &name, const QString &part)
{
    auto *box = qobject_cast<QComboBox *>(control(name));
    if (!box)
        fail(u"“%1” không phải ô chọn."_s.arg(name));
    int wanted = -1;
    waitFor(u"“%1” trong ô chọn “%2”"_s.arg(part, name), [&] {
        for (int i = 0; i < box->count(); ++i)
            if (box->itemText(i).contains(part))
                wanted = i;
        return wanted >= 0;
    });
    click(box);
    waitFor(u"danh sách của “%1”"_s.arg(name), [&] { return box->view()->isVisible(); });
    for (int step = 0; step <= 2 * box->count() && box->view()->currentIndex().row() != wanted; ++step)
        key(box->view()->currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
    key(Qt::Key_Return);
    waitForWords(name, part);
}

void Walker::setChecked(const QString &name, bool checked)
{
    auto *box = qobject_cast<QAbstractButton *>(control(name));
    if (box && box->isChecked() != checked)
        click(box);
    if (!box || box->isChecked() != checked)
        fail(u"“%1” không đánh dấu được."_s.arg(name));
}

void Walker::pickFromMenu(const QString &button, const QString &text)
{
    bool picked = false;
    QTimer hand; // a menu may hold the press until it is closed
    QObject::connect(&hand, &QTimer::timeout, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        auto *entry = menu && !picked ? entryOf(menu, text) : nullptr;
        if (!entry)
            return;
        picked = true;
        hand.stop();
        const WatchedApplication::OwnTurns apart;
        press(menu, menu->actionGeometry(entry).center());
    });
    QTimer::singleShot(std::chrono::seconds(20), &hand, [] {
        if (auto *menu = QApplication::activePopupWidget())
            menu->close(); // what is not in it cannot be picked
    });
    hand.start(10);
    click(button);
    waitFor(
        u"“%1” trong danh mục của “%2”"_s.arg(text, button),
        [&] { return picked; },
        std::chrono::seconds(25));
}

void Walker::act(const QString &text)
{
    waitFor(u"việc “%1”"_s.arg(text), [&] { return sees(u"moreActs"_s) && acts().contains(text); });
    for (auto *found : seen(text))
        if (found->objectName().startsWith("act-"_L1))
            return click(found);
    pickFromMenu(u"moreActs"_s, text);
}

void Walker::drop(const QString &name, const QStringList &files)
{
    auto *onto = control(name);
    const auto point = onto->rect().center();
    const std::unique_ptr<QMimeData> mime(filesAsMime(files));
    QDragEnterEvent come(point, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(onto, &come);
    if (!come.isAccepted())
        fail(u"“%1” không nhận tệp kéo vào."_s.arg(name));
    QDropEvent drop(point, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(onto, &drop);
    if (!drop.isAccepted())
        fail(u"“%1” không nhận tệp thả vào."_s.arg(name));
}

void Walker::copyFiles(const QStringList &files)
{
    QApplication::clipboard()->setMimeData(filesAsMime(files));
}

void Walker::chooseFile(const QString &path)
{
    const auto dialog = [] {
        for (auto *window : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<QFileDialog *>(window); found && found->isVisible())
                return found;
        return static_cast<QFileDialog *>(nullptr);
    };
    waitFor(
        u"hộp chọn tệp"_s, [&] { return dialog() && QGuiApplication::focusWindow() == windowOf(dialog()); });
    const QPointer<QFileDialog> open(dialog());
    auto *name = open->findChild<QLineEdit *>(u"fileNameEdit"_s);
    click(name);
    key(Qt::Key_A, Qt::ControlModifier);
    type(path);
    key(Qt::Key_Return);
    waitFor(u"hộp chọn tệp đóng lại"_s, [&] { return !open || !open->isVisible(); });
}

}
