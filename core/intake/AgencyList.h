// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace chauban {

/// The agencies that the program knows by itself: central bodies, the 34 provinces of 2025 and what is usual in each
/// (resources/agencies/agencies.json, written from general knowledge; the office's own entries are learned). Loaded
/// from the program's resources: some thousand names.
QStringList knownAgencies();

/// The whole name of an agency whose letterhead was read: "SỞ TÀI CHÍNH" under "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG" is
/// "Sở Tài chính tỉnh Lâm Đồng"; what is no usual agency stays as it was read.
QString wholeAgencyName(const QString &read, const QString &parent, const QStringList &known);

}
