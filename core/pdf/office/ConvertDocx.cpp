// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/office/ConvertDocx.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Macros never run, nothing is fetched from elsewhere, no window asks anything.
constexpr auto profileSettings = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
)";

QString officeProgram()
{
    const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
    return soffice.isEmpty() ? QStandardPaths::findExecutable(u"libreoffice"_s) : soffice;
}

/// The office program as a child that takes its own children with it when it must end.
class OfficeProcess
{
public:
    OfficeProcess()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
        m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
    }
    ~OfficeProcess()
    {
        end();
    }
    OfficeProcess(const OfficeProcess &) = delete;
    OfficeProcess &operator=(const OfficeProcess &) = delete;

    Result<> run(const QString &program, const QStringList &arguments, const ConvertOptions &options)
    {
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            return Error{ErrorKind::Unavailable, "office.not-installed", m_process.errorString()};
        m_group = m_process.processId();
        const QDeadlineTimer deadline(options.timeout);
        while (!m_process.waitForFinished(100)) {
            if (m_process.state() == QProcess::NotRunning)
                break;
            if (options.stop.stop_requested())
                return Error{ErrorKind::Cancelled, "office.cancelled"};
            if (deadline.hasExpired())
                return Error{ErrorKind::Unavailable,
                    "office.timeout",
                    QString::number(std::chrono::ceil<std::chrono::seconds>(options.timeout).count())};
        }
        return {};
    }

    QString output()
    {
        return QString::fromLocal8Bit(m_process.readAll()).simplified().left(300);
    }

private:
    void end()
    {
#ifdef Q_OS_UNIX
        if (m_group > 0)
            ::kill(pid_t(-m_group), SIGKILL); // whatever is left of the group, also after a normal end
#endif
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    QProcess m_process;
    qint64 m_group = 0;
};

Result<> prepare(const QString &path, const QDir &folder)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "office.cannot-read", path};
    // A Word file is a ZIP; the older .doc and other kinds are refused with advice.
    if (source.peek(4) != QByteArray("PK\x03\x04", 4))
        return Error{ErrorKind::Invalid, "office.not-a-word-file", path};
    QFile settings(folder.filePath(u"profile/user/registrymodifications.xcu"_s));
    const bool ready = folder.mkpath(u"profile/user"_s) && folder.mkpath(u"out"_s)
        && settings.open(QIODevice::WriteOnly) && settings.write(profileSettings) > 0
        && source.copy(folder.filePath(u"paper.docx"_s));
    settings.close();
    if (!ready)
        return Error{ErrorKind::Unavailable, "office.no-room", folder.path()};
    return {};
}

}

bool canConvertDocx()
{
    return !officeProgram().isEmpty();
}

Result<QByteArray> convertDocx(const QString &path, const ConvertOptions &options)
{
    const QString program = options.program.isEmpty() ? officeProgram() : options.program;
    if (program.isEmpty())
        return Error{ErrorKind::Unavailable, "office.not-installed"};
    QTemporaryDir temporary;
    if (!temporary.isValid())
        return Error{ErrorKind::Unavailable, "office.no-room", QDir::tempPath()};
    const QDir folder(temporary.path());
    TRY(prepare(path, folder));

    const QString profile = QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString();
    OfficeProcess office;
    TRY(office.run(program,
        {u"-env:UserInstallation="_s + profile,
            u"--headless"_s,
            u"--norestore"_s,
            u"--nolockcheck"_s,
            u"--nodefault"_s,
            u"--nofirststartwizard"_s,
            u"--convert-to"_s,
            u"pdf:writer_pdf_Export"_s,
            u"--outdir"_s,
            folder.filePath(u"out"_s),
            folder.filePath(u"paper.docx"_s)},
        options));
    QFile pdf(folder.filePath(u"out/paper.pdf"_s));
    const QByteArray bytes = pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
    if (!bytes.startsWith("%PDF-"))
        return Error{ErrorKind::Invalid, "office.failed", office.output()};
    return bytes;
}

}
