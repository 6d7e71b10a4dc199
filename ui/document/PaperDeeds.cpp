// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/PaperDeeds.h"

#include "core/base/Result.h"
#include "ui/workplace/Background.h"
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
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>
#include <QUuid>

#include <chrono>
#include <sys/stat.h>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds SpoolerPatience(60);

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

/// Where a copy for another program lies, in a new folder that nobody else on this computer may enter; empty when there
/// is no place for one.
QString temporaryPath(const QString &name)
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation) + u"/chauban-"_s
        + QUuid::createUuid().toString(QUuid::Id128);
    return ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == 0 ? folder + u'/' + name : QString();
}

/// Hands the file to the print spooler; waits for it, in a thread of the pool that others may use meanwhile.
bool sendToPrinter(const Blob &file, const QString &name, const QStringList &options)
{
    const auto path = temporaryPath(name);
    QThreadPool::globalInstance()->releaseThread();
    QProcess lp;
    bool sent = writeCopy(file, path);
    if (sent) {
        lp.start(u"lp"_s, options + QStringList{u"-t"_s, name, u"--"_s, path});
        sent = lp.waitForFinished(int(std::chrono::milliseconds(SpoolerPatience).count()))
            && lp.exitStatus() == QProcess::NormalExit && lp.exitCode() == 0;
    }
    QThreadPool::globalInstance()->reserveThread();
    QFile::remove(path);
    QDir().rmdir(QFileInfo(path).path());
    return sent;
}

/// Who shows the notices of what was begun in `window`: the page that it lies in.
QObject *pageOf(QWidget &window, const Navigator &navigator)
{
    for (auto *widget = &window; widget; widget = widget->parentWidget())
        if (dynamic_cast<const Navigator *>(widget) == &navigator)
            return widget;
    return window.window();
}

}

/// One file on its way out, with all that is needed to finish it.
struct PaperDeeds::Errand
{
    QString name;
    Blob file;
    QPointer<QObject> page; ///< gone: nobody is there to be told
    Navigator *navigator;

    void tell(const Notice &notice) const
    {
        if (page)
            navigator->notify(notice);
    }
    /// `work` runs away from the window's thread; `then` in it, whoever is still there.
    template<typename Work, typename Then>
    void run(Work work, Then then) const
    {
        inBackground(
            qApp, [file = file, work] { return work(file); }, then);
    }
    void saveTo(const QString &path) const;
    void print(const QStringList &options) const;
    void openElsewhere() const;
};

void PaperDeeds::Errand::saveTo(const QString &path) const
{
    run([path](const Blob &copied) { return writeCopy(copied, path); },
        [errand = *this, path](bool written) {
            errand.tell(written
                    ? Notice{.text = tr("Đã lưu bản sao vào %1.").arg(path)}
                    : Notice{.text = tr("Không ghi được tệp %1. Hãy chọn thư mục khác.").arg(path),
                        .kind = NoticeKind::Failed});
        });
}

void PaperDeeds::Errand::print(const QStringList &options) const
{
    run([name = name, options](const Blob &printed) { return sendToPrinter(printed, name, options); },
        [errand = *this](bool sent) {
            errand.tell(sent
                    ? Notice{.text = tr("Đã gửi văn bản ra máy in.")}
                    : Notice{.text = tr("Không in được. Hãy kiểm tra máy in rồi in lại, hoặc lưu bản sao."),
                        .kind = NoticeKind::Failed});
        });
}

void PaperDeeds::Errand::openElsewhere() const
{
    run(
        [path = temporaryPath(name)](const Blob &copied) {
            const bool written
                = writeCopy(copied, path) && QFile::setPermissions(path, QFileDevice::ReadOwner);
            return written ? path : QString();
        },
        [errand = *this](const QString &path) {
            if (path.isEmpty() || !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                errand.tell(
                    {.text = tr("Máy này không có chương trình mở tệp %1. Hãy lưu bản sao.").arg(errand.name),
                        .kind = NoticeKind::Failed});
        });
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

PaperDeeds::Errand PaperDeeds::errand() const
{
    return {m_name, *m_file, pageOf(*m_window, m_workplace.navigator), &m_workplace.navigator};
}

void PaperDeeds::print()
{
    if (!m_file)
        return;
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("In văn bản %1").arg(m_name));
    connect(dialog, &QObject::destroyed, qApp, [printer] { delete printer; });
    connect(dialog, &QDialog::accepted, dialog, [errand = errand(), printer] {
        if (printer->outputFileName().isEmpty())
            errand.print(printOptions(*printer));
        else
            errand.saveTo(printer->outputFileName());
    });
    dialog->open();
}

void PaperDeeds::printWith(const QStringList &options)
{
    if (m_file)
        errand().print(options);
}

void PaperDeeds::save()
{
    if (!m_file)
        return;
    auto *dialog = fileDialog(m_window->window(),
        &m_workplace.preferences,
        {.wanted = FileWanted::New, .purpose = u"paper-save"_s, .title = tr("Lưu bản sao"), .name = m_name});
    connect(dialog, &QFileDialog::fileSelected, dialog, [errand = errand()](const QString &path) {
        errand.saveTo(path);
    });
    dialog->open();
}

void PaperDeeds::saveTo(const QString &path)
{
    if (m_file)
        errand().saveTo(path);
}

void PaperDeeds::open()
{
    if (!m_file)
        return;
    auto *question = new QMessageBox(QMessageBox::Question,
        tr("Mở bằng chương trình khác"),
        tr("Mở tệp %1 bằng chương trình khác trên máy này?").arg(m_name),
        QMessageBox::NoButton,
        m_window->window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Chỉ mở tệp của nơi gửi mà bạn tin cậy. Sửa trong chương trình đó không "
                                    "làm thay đổi văn bản đã lưu."));
    auto *agree = question->addButton(tr("Mở tệp"), QMessageBox::AcceptRole);
    question->addButton(tr("Không mở"), QMessageBox::RejectRole);
    connect(question,
        &QMessageBox::buttonClicked,
        question,
        [errand = errand(), agree](const QAbstractButton *pressed) {
            if (pressed == agree)
                errand.openElsewhere();
        });
    question->open();
}

void PaperDeeds::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

}
