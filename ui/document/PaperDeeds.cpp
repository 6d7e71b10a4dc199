// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/PaperDeeds.h"

#include "core/base/Result.h"
#include "ui/workplace/FileDialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>
#include <QUuid>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

bool writeCopy(const Blob &file, const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile copy(path);
    if (!copy.open(QIODevice::WriteOnly))
        return false;
    const auto bytes = file.bytes();
    return copy.write(bytes.data(), bytes.size()) == bytes.size() && copy.commit();
}

/// What `lp` is told of the person's choices.
QStringList printOptions(const QPrinter &printer)
{
    QStringList options{u"-n"_s, QString::number(printer.copyCount())};
    if (!printer.printerName().isEmpty())
        options << u"-d"_s << printer.printerName();
    if (printer.printRange() == QPrinter::PageRange)
        options << u"-P"_s << u"%1-%2"_s.arg(printer.fromPage()).arg(printer.toPage());
    if (printer.duplex() == QPrinter::DuplexLongSide || printer.duplex() == QPrinter::DuplexAuto)
        options << u"-o"_s << u"sides=two-sided-long-edge"_s;
    return options;
}

}

PaperDeeds::PaperDeeds(const Workplace &workplace, QWidget *window)
    : QObject(window)
    , m_workplace(workplace)
    , m_window(window)
{
}

void PaperDeeds::setFile(const QString &name, const std::optional<Blob> &file)
{
    m_name = QFileInfo(name).fileName();
    m_file = file;
}

QString PaperDeeds::temporaryPath() const
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    return folder + u"/chauban-"_s + QUuid::createUuid().toString(QUuid::Id128) + u'/' + m_name;
}

void PaperDeeds::write(const QString &path, std::function<void()> then)
{
    QThreadPool::globalInstance()->start(
        [file = *m_file, path, then = std::move(then), self = QPointer(this)] {
            const bool written = writeCopy(file, path);
            QMetaObject::invokeMethod(qApp, [written, path, then, self] {
                if (!self)
                    return;
                if (written)
                    then();
                else
                    self->m_workplace.navigator.notify(
                        {.text = tr("Không ghi được tệp %1. Hãy chọn thư mục khác.").arg(path),
                            .kind = NoticeKind::Failed});
            });
        });
}

void PaperDeeds::print()
{
    if (!m_file)
        return;
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("In văn bản %1").arg(m_name));
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (!printer->outputFileName().isEmpty()) {
            saveTo(printer->outputFileName());
            return;
        }
        const auto path = temporaryPath();
        write(path, [this, path, options = printOptions(*printer)] { sendToPrinter(options, path); });
    });
    dialog->open();
}

void PaperDeeds::sendToPrinter(const QStringList &options, const QString &path)
{
    auto *lp = new QProcess(this);
    const auto end = [this, lp, path](bool sent) {
        QFile::remove(path);
        QDir().rmdir(QFileInfo(path).path());
        m_workplace.navigator.notify(sent
                ? Notice{.text = tr("Đã gửi văn bản ra máy in.")}
                : Notice{.text = tr("Không in được. Hãy kiểm tra máy in rồi in lại, hoặc lưu bản sao."),
                    .kind = NoticeKind::Failed});
        lp->deleteLater();
    };
    connect(lp, &QProcess::finished, this, [end](int code) { end(code == 0); });
    connect(lp, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(false);
    });
    lp->start(u"lp"_s, options + QStringList{u"-t"_s, m_name, u"--"_s, path});
}

void PaperDeeds::save()
{
    if (!m_file)
        return;
    auto *dialog = fileDialog(m_window,
        &m_workplace.preferences,
        {.wanted = FileWanted::New, .purpose = u"paper-save"_s, .title = tr("Lưu bản sao"), .name = m_name});
    connect(dialog, &QFileDialog::fileSelected, this, &PaperDeeds::saveTo);
    dialog->open();
}

void PaperDeeds::saveTo(const QString &path)
{
    if (!m_file)
        return;
    write(path,
        [this, path] { m_workplace.navigator.notify({.text = tr("Đã lưu bản sao vào %1.").arg(path)}); });
}

void PaperDeeds::open()
{
    if (!m_file)
        return;
    auto *question = new QMessageBox(QMessageBox::Question,
        tr("Mở bằng chương trình khác"),
        tr("Mở tệp %1 bằng chương trình khác trên máy này?").arg(m_name),
        QMessageBox::NoButton,
        m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Chỉ mở tệp của nơi gửi mà bạn tin cậy. Sửa trong chương trình đó không "
                                    "làm thay đổi văn bản đã lưu."));
    auto *agree = question->addButton(tr("Mở tệp"), QMessageBox::AcceptRole);
    question->addButton(tr("Không mở"), QMessageBox::RejectRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, agree](QAbstractButton *pressed) {
        if (pressed != agree)
            return;
        const auto path = temporaryPath();
        write(path, [this, path] {
            QFile::setPermissions(path, QFileDevice::ReadOwner);
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                m_workplace.navigator.notify(
                    {.text = tr("Máy này không có chương trình mở tệp %1. Hãy lưu bản sao.").arg(m_name),
                        .kind = NoticeKind::Failed});
        });
    });
    question->open();
}

void PaperDeeds::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

}
