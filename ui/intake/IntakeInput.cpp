// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the intake is given: keys, files that are dropped, pasted or chosen, and the scanner's folder.

#include "ui/intake/IntakeDesk.h"
#include "ui/intake/IntakeScreen.h"
#include "ui/intake/LetterPanel.h"
#include "ui/intake/LetterQueue.h"
#include "ui/intake/LetterView.h"
#include "ui/intake/ScanFolder.h"
#include "ui/intake/TakenIn.h"
#include "ui/reader/PageView.h"
#include "ui/workplace/FileDialog.h"
#include "ui/workplace/Preferences.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>

namespace chauban {

using namespace Qt::Literals::StringLiterals;
using ::operator|; // of keys; a chain's flags have one of their own in this namespace

namespace {

const QString folderKey = u"intake-scan-folder"_s;

}

void IntakeScreen::buildShortcuts()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    const auto move = [this](int by) {
        const int row = current() < 0 ? 0 : current() + by;
        openRow(std::clamp(row, 0, std::max(0, int(m_desk->letters().size()) - 1)));
    };
    add(tr("Vào sổ và mở tiếp"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] { enter(); });
    add(tr("Lặp lại giá trị trước"), {Qt::Key_F4, Qt::CTRL | Qt::Key_Apostrophe}, [this] {
        m_panel->repeatPrevious();
    });
    add(tr("Ô cần kiểm tra tiếp theo"), {Qt::CTRL | Qt::Key_J}, [this] { m_panel->focusNextDoubt(); });
    add(tr("Văn bản sau"), {Qt::ALT | Qt::Key_Down}, [move] { move(1); });
    add(tr("Văn bản trước"), {Qt::ALT | Qt::Key_Up}, [move] { move(-1); });
    add(tr("Trang sau"), {Qt::ALT | Qt::Key_PageDown}, [this] { m_page->turn(1); });
    add(tr("Trang trước"), {Qt::ALT | Qt::Key_PageUp}, [this] { m_page->turn(-1); });
    for (const auto *zoom : {"zoom-in", "zoom-out"}) // while one types in the form, too
        if (auto *action = m_page->view()->findChild<QAction *>(QLatin1StringView(zoom)))
            addAction(action);
    add(tr("Thêm tệp"), {QKeySequence::Open}, [this] { chooseFiles(); });
    add(tr("Dán vào hàng chờ"), {QKeySequence::Paste, Qt::CTRL | Qt::SHIFT | Qt::Key_V}, [this] {
        takeIn(QApplication::clipboard()->mimeData());
    });
    add(tr("Tách thành nhiều văn bản"), {Qt::CTRL | Qt::Key_T}, [this] { splitCurrent(); });
    add(tr("Hàng chờ"), {Qt::CTRL | Qt::Key_L}, [this] { m_queue->setFocus(); });
}

void IntakeScreen::chooseFiles()
{
    auto *dialog = fileDialog(this,
        &workplace().preferences,
        {.wanted = FileWanted::Several,
            .purpose = u"intake"_s,
            .title = tr("Thêm tệp vào hàng chờ"),
            .filters = {tr("Văn bản, ảnh quét (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"), tr("Mọi tệp (*)")}});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_desk->addFiles(paths, FileOrigin::HandedOver);
    });
    dialog->open();
}

void IntakeScreen::chooseFolder()
{
    auto *dialog = fileDialog(this,
        &workplace().preferences,
        {.wanted = FileWanted::Folder,
            .purpose = u"scan-folder"_s,
            .title = tr("Thư mục mà máy quét ghi tệp vào")});
    connect(dialog, &QFileDialog::fileSelected, this, &IntakeScreen::watchFolder);
    dialog->open();
}

void IntakeScreen::dragEnterEvent(QDragEnterEvent *event)
{
    const auto *mime = event->mimeData();
    if (mime->hasUrls() || mime->hasText() || mime->hasImage())
        event->acceptProposedAction();
}

void IntakeScreen::dropEvent(QDropEvent *event)
{
    if (takeIn(event->mimeData()))
        event->acceptProposedAction();
}

void IntakeScreen::watchFolder(const QString &folder)
{
    workplace().preferences.setValue(folderKey, folder.toUtf8());
    m_desk->setScanFolder(folder);
    m_scans->setPath(folder);
    m_folder->setText(folder.isEmpty() ? tr("Thư mục quét…") : tr("Quét: %1").arg(QDir(folder).dirName()));
    m_folder->setToolTip(folder.isEmpty() ? tr("Chọn thư mục mà máy quét ghi tệp vào") : folder);
}

bool IntakeScreen::takeIn(const QMimeData *mime)
{
    const auto given = takenIn(*mime, m_desk->today());
    if (!given.rows.isEmpty()) {
        m_desk->addLetters(given.rows);
        navigator().notify({tr("Đã thêm %n văn bản từ bảng tính.", nullptr, int(given.rows.size()))});
        return true;
    }
    if (!given.picture.isNull()) {
        m_desk->addPicture(given.picture);
        return true;
    }
    return !given.files.isEmpty() && m_desk->addFiles(given.files, FileOrigin::HandedOver) > 0;
}

QString IntakeScreen::keptScanFolder() const
{
    return QString::fromUtf8(workplace().preferences.value(folderKey));
}

}
