// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace chauban::tests {

/// A letter (công văn) that another agency sends.
struct PostedLetter
{
    QString codeNumber; ///< "77/SGDĐT-VP"
    QString subject; ///< without "V/v"
    QString agency = QStringLiteral("Sở Giáo dục và Đào tạo");
    QString parentAgency = QStringLiteral("Ủy ban nhân dân tỉnh Sơn Hải");
};

/// Writes it as an office program does, dated today.
void writeLetter(const PostedLetter &letter, const QString &path);
/// Writes what a scanner makes of it: pictures of its pages.
void writeScan(const PostedLetter &letter, const QString &path);
/// Writes lines of ASCII as the plainest of programs does: what is written can be found in the bytes.
void writePlain(const QStringList &lines, const QString &path);

}
