// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/SignatureJudges.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace chauban::test {

using namespace Qt::Literals::StringLiterals;

namespace {
QString put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write into %s", qPrintable(folder.path()));
    return file.fileName();
}

struct Court
{
    QTemporaryDir folder;
    QString pdf;
    int signatures;
    Judgement judgement;

    /// `accepts` looks at the program's output, which begins with its exit code.
    template<typename Accepts>
    void ask(const QString &program, const QStringList &arguments, Accepts accepts)
    {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return;
        ++judgement.judges;
        const auto output = runProgramFor(program, arguments);
        if (!accepts(output))
            judgement.complaints << program + u": "_s + QString::fromUtf8(output);
    }
};

void askOpenssl(Court &court, const QByteArray &pdf, const QByteArray &roots)
{
    static const QRegularExpression pattern(uR"(/ByteRange ?\[ ?(\d+) (\d+) (\d+) (\d+) ?\])"_s);
    const auto rootFile = put(court.folder, u"roots.pem"_s, roots);
    auto found = pattern.globalMatch(QString::fromLatin1(pdf));
    int count = 0;
    for (; found.hasNext(); ++count) {
        const auto match = found.next();
        const auto at = [&](int i) { return qsizetype(match.captured(i).toLongLong()); };
        const auto hex = pdf.mid(at(2) + 1, at(3) - at(2) - 2);
        auto der = QByteArray::fromHex(hex);
        const auto content = pdf.mid(at(1), at(2)) + pdf.mid(at(3), at(4));
        const auto contentFile = put(court.folder, u"content"_s, content);
        const auto cmsFile = put(court.folder, u"cms.der"_s, der);
        court.ask(u"openssl"_s,
            {u"cms"_s,
                u"-verify"_s,
                u"-cades"_s,
                u"-inform"_s,
                u"DER"_s,
                u"-in"_s,
                cmsFile,
                u"-content"_s,
                contentFile,
                u"-binary"_s,
                u"-CAfile"_s,
                rootFile,
                u"-purpose"_s,
                u"any"_s,
                u"-out"_s,
                u"/dev/null"_s},
            [](const QByteArray &output) { return output.startsWith("0\n"); });
    }
    if (count != court.signatures)
        court.judgement.complaints << u"%1 byte ranges"_s.arg(count);
}
}

QStringList opensslQuestion(const CmsFiles &files, const QString &output)
{
    QStringList arguments{
        u"cms"_s, u"-verify"_s, u"-cades"_s, u"-inform"_s, u"DER"_s, u"-in"_s, files.signature};
    if (!files.content.isEmpty())
        arguments << u"-content"_s << files.content;
    return arguments << u"-binary"_s << u"-CAfile"_s << files.roots << u"-purpose"_s << u"any"_s << u"-out"_s
                     << output;
}

QStringList certtoolQuestion(const CmsFiles &files)
{
    return {u"--p7-verify"_s,
        u"--inder"_s,
        u"--infile"_s,
        files.signature,
        u"--load-data"_s,
        files.content,
        u"--load-ca-certificate"_s,
        files.roots};
}

QByteArray runProgramFor(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return "-1\n";
    return QByteArray::number(process.exitCode()) + '\n' + process.readAll();
}

Judgement judge(const QByteArray &pdf, int signatures, const QByteArray &roots)
{
    Court court{.folder = {}, .pdf = {}, .signatures = signatures, .judgement = {}};
    court.pdf = put(court.folder, u"signed.pdf"_s, pdf);
    court.ask(u"pdfsig"_s, {u"-nocert"_s, court.pdf}, [&](const QByteArray &output) {
        return output.count("Signature is Valid.") == signatures
            && output.count("- Signature Validation:") == signatures
            && output.lastIndexOf("Total document signed") > output.lastIndexOf("Signature #");
    });
    court.ask(u"qpdf"_s, {u"--check"_s, court.pdf}, [](const QByteArray &output) {
        return output.startsWith("0\n");
    });
    court.ask(u"mutool"_s, {u"sign"_s, u"-v"_s, court.pdf}, [&](const QByteArray &output) {
        const auto unchanged = output.count("The document is unchanged since signing.");
        const auto extended = output.count("The signature is valid but there have been edits since signing.");
        return unchanged == 1 && unchanged + extended == signatures;
    });
    askOpenssl(court, pdf, roots);
    return court.judgement;
}

}
