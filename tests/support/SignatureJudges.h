// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace chauban::test {

/// What programs other than ours say about a signed PDF.
struct Judgement
{
    QStringList complaints; ///< "pdfsig: …"; empty: all that are installed accept every signature
    int judges = 0; ///< how many were installed
};

/// Asks pdfsig, mutool, qpdf and, signature by signature, openssl cms; `roots` (PEM) are what the signers'
/// chains must lead to.
Judgement judge(const QByteArray &pdf, int signatures, const QByteArray &roots);

/// A CMS signature as files for other programs.
struct CmsFiles
{
    QString signature; ///< DER
    QString content; ///< what it is over; empty: the signature encloses it
    QString roots; ///< PEM
};
/// What `openssl` is to be asked about it; the content goes to `output`.
QStringList opensslQuestion(const CmsFiles &files, const QString &output = QStringLiteral("/dev/null"));
/// What `certtool` is to be asked about a detached one.
QStringList certtoolQuestion(const CmsFiles &files);

/// Runs a program and returns both its outputs; the exit code comes first as "0\n".
QByteArray runProgramFor(const QString &program, const QStringList &arguments);

}
