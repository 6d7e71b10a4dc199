// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workplace/FileDialog.h"

#include "tests/support/SlowEvents.h"
#include "tests/support/Widgets.h"
#include "ui/watch/WatchedApplication.h"
#include "ui/workplace/Preferences.h"

#include <QAbstractFileIconProvider>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DialogBench
{
    QTemporaryDir home;
    Preferences preferences{home.filePath(u"window.ini"_s)};
    QWidget window;

    QString folder(const QString &name) const
    {
        QDir(home.path()).mkpath(name);
        return home.filePath(name);
    }
    static void write(const QString &path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    /// As if the person had chosen it.
    static void choose(QFileDialog *dialog, const QString &path)
    {
        const QPointer<QFileDialog> open(dialog);
        dialog->open();
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        REQUIRE(name);
        name->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
        REQUIRE(waitUntil([&] { return open.isNull(); }));
    }
    QString begins(const FileQuestion &question)
    {
        const std::unique_ptr<QFileDialog> dialog(fileDialog(&window, &preferences, question));
        return dialog->directory().path();
    }
};

}

TEST_CASE_METHOD(DialogBench, "each purpose begins in the folder that it was last given")
{
    const FileQuestion key{.purpose = u"key"_s, .title = u"Chọn khóa"_s, .folder = home.path()};
    const FileQuestion scan{.purpose = u"scan"_s, .title = u"Chọn bản quét"_s, .folder = home.path()};
    const auto kept = folder(u"khoá của tôi"_s);
    write(kept + u"/an.p12"_s);

    choose(fileDialog(&window, &preferences, key), kept + u"/an.p12"_s);

    CHECK(begins(key) == kept);
    CHECK(begins(scan) == home.path());
    QDir(kept).removeRecursively();
    CHECK(begins(key) == home.path()); // gone meanwhile
}

TEST_CASE_METHOD(DialogBench, "a folder that is not there is not taken for the name of a file")
{
    const auto absent = home.filePath(u"Documents"_s);
    const std::unique_ptr<QFileDialog> dialog(
        fileDialog(&window, nullptr, {.purpose = u"key"_s, .title = u"Chọn khóa"_s, .folder = absent}));
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    REQUIRE(name);
    CHECK(name->text().isEmpty());
    CHECK(QFileInfo(dialog->directory().path()).isDir());
}

TEST_CASE_METHOD(DialogBench, "a chosen folder is where the next question for a folder begins")
{
    const FileQuestion question{.wanted = FileWanted::Folder, .purpose = u"gửi"_s, .folder = home.path()};
    const auto target = folder(u"gói gửi"_s);

    choose(fileDialog(&window, &preferences, question), target);

    CHECK(begins(question) == target);
}

TEST_CASE_METHOD(DialogBench, "a new file takes the ending of the kind that was chosen")
{
    const FileQuestion question{.wanted = FileWanted::New,
        .purpose = u"báo cáo"_s,
        .filters = {u"PDF (*.pdf)"_s, u"Dữ liệu (*.json)"_s},
        .name = u"Kiểm tra 12.2026"_s,
        .folder = home.path()};
    auto *dialog = fileDialog(&window, &preferences, question);
    QString saved;
    QObject::connect(dialog, &QFileDialog::fileSelected, &window, [&](const QString &path) { saved = path; });
    CHECK(dialog->selectedFiles() == QStringList{home.filePath(u"Kiểm tra 12.2026.pdf"_s)});
    Q_EMIT dialog->filterSelected(u"Dữ liệu (*.json)"_s);

    choose(dialog, home.filePath(u"phieu"_s));

    CHECK(saved == home.filePath(u"phieu.json"_s));
}

TEST_CASE_METHOD(DialogBench, "files are told apart by name alone, and a long folder holds no frame up")
{
    const auto full = folder(u"đầy"_s);
    for (int i = 0; i < 600; ++i)
        write(full + u"/to-trinh-%1.%2"_s.arg(i).arg(i % 2 ? u"pdf"_s : u"docx"_s));
    WatchedApplication::forgetSlowEvents();
    const QPointer<QFileDialog> dialog(
        fileDialog(&window, &preferences, {.purpose = u"xem"_s, .title = u"Chọn tệp"_s, .folder = full}));
    dialog->open();
    const auto *list = dialog->findChild<QListView *>(u"listView"_s);
    REQUIRE(list);
    REQUIRE(waitUntil([&] { return list->model()->rowCount(list->rootIndex()) == 600; }));
    keepPicture(*dialog, u"file-dialog"_s);

    const auto icons = dialog->iconProvider();
    CHECK(icons->icon(QFileInfo(full)).cacheKey() != icons->icon(QFileInfo(full + u"/a.pdf"_s)).cacheKey());
    CHECK(icons->type(QFileInfo(full)) == u"Thư mục"_s);
    CHECK(icons->type(QFileInfo(full + u"/không có.pdf"_s)) == u"Tệp PDF"_s);
    const auto slow = slowInEveryRun();
    INFO(slow.join(u'\n').toStdString());
    CHECK(slow.isEmpty());
    dialog->close();
}

}
