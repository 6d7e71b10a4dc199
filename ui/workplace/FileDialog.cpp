// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workplace/FileDialog.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/workplace/Preferences.h"

#include <QAbstractFileIconProvider>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QSplitter>
#include <QStandardPaths>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include <memory>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Icons and kinds of files by their names alone. Qt's own provider looks each file up in the system's icon themes and
/// opens it to guess its kind, which shows in every folder of some length. Asked by the thread that reads the folder,
/// too, so everything is made beforehand.
class FileIcons : public QAbstractFileIconProvider
{
    Q_DECLARE_TR_FUNCTIONS(chauban::FileIcons)

public:
    QIcon icon(IconType type) const override
    {
        return type == Computer || type == Drive ? m_place : type == File ? m_file : m_folder;
    }
    QIcon icon(const QFileInfo &file) const override { return file.isDir() ? m_folder : m_file; }
    QString type(const QFileInfo &file) const override
    {
        if (file.isDir())
            return m_folderKind;
        return file.suffix().isEmpty() ? m_fileKind : m_kind.arg(file.suffix().toUpper());
    }

private:
    const QIcon m_place = chauban::icon(u"house"_s);
    const QIcon m_folder = chauban::icon(u"folder"_s);
    const QIcon m_file = chauban::icon(u"file"_s);
    const QString m_folderKind = tr("Thư mục");
    const QString m_fileKind = tr("Tệp");
    const QString m_kind = tr("Tệp %1");
};

/// Gives the dialog its icons, for as long as it lives.
class IconsOfDialog : public QObject
{
public:
    explicit IconsOfDialog(QFileDialog *dialog)
        : QObject(dialog)
    {
        dialog->setIconProvider(&m_icons);
    }

private:
    FileIcons m_icons;
};

/// Qt's own dialog, which opens where the system has none, in the looks of our window.
void dress(QFileDialog *dialog)
{
    auto *list = dialog->findChild<QTreeView *>(u"treeView"_s);
    if (!list) // the system's
        return;
    new IconsOfDialog(dialog);
    // Its completion is a window of its own, whose Return ends both windows in one event: longer than a frame.
    if (auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s))
        name->setCompleter(nullptr);
    const std::pair<QString, QString> signs[] = {{u"backButton"_s, u"arrow-left"_s},
        {u"forwardButton"_s, u"arrow-right"_s},
        {u"toParentButton"_s, u"corner-up-left"_s},
        {u"newFolderButton"_s, u"folder-plus"_s},
        {u"listModeButton"_s, u"layout-list"_s},
        {u"detailModeButton"_s, u"rows-3"_s}};
    for (const auto &[name, sign] : signs)
        if (auto *button = dialog->findChild<QToolButton *>(name))
            button->setIcon(icon(sign));
    QList<QUrl> places;
    for (const auto place : {QStandardPaths::HomeLocation,
             QStandardPaths::DesktopLocation,
             QStandardPaths::DocumentsLocation,
             QStandardPaths::DownloadLocation})
        if (const auto path = QStandardPaths::writableLocation(place);
            QFileInfo(path).isDir() && !places.contains(QUrl::fromLocalFile(path)))
            places.append(QUrl::fromLocalFile(path));
    dialog->setSidebarUrls(places);
    dialog->resize(theme().px(860), theme().px(540));
    if (auto *parts = dialog->findChild<QSplitter *>(u"splitter"_s))
        parts->setSizes({theme().px(170), theme().px(690)});
    list->setColumnWidth(0, theme().px(330));
    list->setColumnWidth(2, theme().px(90));
    list->setColumnWidth(3, theme().px(160));
}

QString memoryOf(const FileQuestion &question)
{
    return u"folder-of-"_s + question.purpose;
}

QString firstFolder(const Preferences *preferences, const FileQuestion &question)
{
    const auto kept = preferences ? QString::fromUtf8(preferences->value(memoryOf(question))) : QString();
    if (!kept.isEmpty() && QFileInfo(kept).isDir())
        return kept;
    // Qt takes the last part of a folder that is not there for the name of a file.
    for (const auto &folder :
        {question.folder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

/// "pdf" of "Văn bản PDF (*.pdf)", nothing of "Mọi tệp (*)".
QString endingOf(const QString &filter)
{
    const auto from = filter.indexOf(u"*."_s);
    auto to = from + 2;
    while (from >= 0 && to < filter.size() && filter[to].isLetterOrNumber())
        ++to;
    return from < 0 ? QString() : filter.mid(from + 2, to - from - 2);
}

void suggest(QFileDialog *dialog, const FileQuestion &question)
{
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const auto ending = endingOf(question.filters.value(0));
    dialog->setDefaultSuffix(ending);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(endingOf(filter));
    });
    const bool isWhole = ending.isEmpty() || question.name.endsWith(u'.' + ending, Qt::CaseInsensitive);
    dialog->selectFile(isWhole ? question.name : question.name + u'.' + ending);
}

}

QFileDialog *fileDialog(QWidget *parent, Preferences *preferences, const FileQuestion &question)
{
    auto *dialog = new QFileDialog(parent, question.title, firstFolder(preferences, question));
    dialog->setObjectName(question.purpose + u"-dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dress(dialog);
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    switch (question.wanted) {
    case FileWanted::One:
        dialog->setFileMode(QFileDialog::ExistingFile);
        break;
    case FileWanted::Several:
        dialog->setFileMode(QFileDialog::ExistingFiles);
        break;
    case FileWanted::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    case FileWanted::New:
        suggest(dialog, question);
        break;
    }
    if (preferences)
        QObject::connect(dialog,
            &QFileDialog::filesSelected,
            preferences,
            [preferences, question](const QStringList &files) {
                if (files.isEmpty())
                    return;
                const auto folder
                    = question.wanted == FileWanted::Folder ? files.first() : QFileInfo(files.first()).path();
                preferences->setValue(memoryOf(question), folder.toUtf8());
            });
    return dialog;
}

}
