// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/StartWindow.h"

#include "app/demo/DemoOffice.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/FileDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

StartWindow::StartWindow(const QString &demoFolder, const Error *error, QWidget *parent)
    : QWidget(parent)
    , m_demoFolder(demoFolder)
    , m_message(new QLabel)
    , m_make(button(tr("Tạo cơ quan mẫu để dùng thử"), u"building-2"_s, Weight::Primary))
{
    setObjectName(u"start-window"_s);
    setWindowTitle(tr("Châu Bản"));
    setGround(this, "window");
    resize(theme().px(640), theme().px(420));
    auto *column = new QVBoxLayout(this);
    const int margin = theme().px(40);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme().px(12));
    column->addWidget(heading(tr("Châu Bản")));
    m_message->setObjectName(u"start-message"_s);
    m_message->setWordWrap(true);
    m_message->setText(error
            ? sentence(*error, Language::Vietnamese)
            : tr("Máy này chưa có kho văn bản. Hãy tạo hai cơ quan mẫu với người dùng, văn bản và "
                 "chữ ký thử để dùng ngay, hoặc mở một kho có sẵn."));
    column->addWidget(m_message);
    auto *open = button(tr("Mở kho khác…"), u"folder-open"_s);
    auto *retry = button(tr("Thử lại"), u"refresh-cw"_s);
    retry->setVisible(error);
    for (auto *choice : {m_make, open, retry})
        column->addWidget(choice, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_make, &QPushButton::clicked, this, &StartWindow::makeAgencies);
    connect(open, &QPushButton::clicked, this, &StartWindow::chooseFolder);
    connect(retry, &QPushButton::clicked, this, &StartWindow::retryWanted);
}

void StartWindow::makeAgencies()
{
    m_make->setEnabled(false);
    // Made beside its place and then moved there, so that a half-made demo is never opened.
    const auto made = m_demoFolder + u".new"_s;
    const QPointer<StartWindow> self(this);
    const auto progress = [self, label = m_message](const QString &step) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, label, step] {
            if (self)
                label->setText(tr("Đang tạo cơ quan mẫu… %1").arg(step));
        });
    };
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcher<Result<>>::finished, this, [this, watcher, made] {
        const auto result = watcher->result();
        watcher->deleteLater();
        m_make->setEnabled(true);
        if (!result.ok())
            m_message->setText(sentence(result.error(), Language::Vietnamese));
        else if (!QDir().rename(made, m_demoFolder))
            m_message->setText(
                sentence({ErrorKind::Unavailable, "file.cannot-write", m_demoFolder}, Language::Vietnamese));
        else
            Q_EMIT demoReady();
    });
    watcher->setFuture(QtConcurrent::run([made, progress] {
        QDir(made).removeRecursively();
        return makeDemo(made, progress);
    }));
}

void StartWindow::chooseFolder()
{
    auto *dialog = fileDialog(this,
        nullptr,
        {.wanted = FileWanted::Folder, .purpose = u"store-folder"_s, .title = tr("Thư mục kho văn bản")});
    connect(dialog, &QFileDialog::fileSelected, this, &StartWindow::folderChosen);
    dialog->open();
}

}
