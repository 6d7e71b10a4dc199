// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pages/PageText.h"

#include <QStringList>

namespace chauban {

/// Who gets a paper, as its pages say: the lines below "Nơi nhận", where "Như trên" stands for those after "Kính
/// gửi"; the copies for the files ("Lưu") are left out. Empty when the pages do not say.
QStringList namedRecipients(const QList<PageText> &pages);

/// The same of a register's entry: "Sở Nội vụ; Phòng Kinh tế".
QStringList splitRecipients(const QString &toPlaces);

}
