// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/revision/Revisions.h"

#include <QByteArrayView>
#include <QSet>

#include <optional>

namespace chauban::pdf {

/// Where the first bytes of a revision stand that its cross-reference sections do not reach: an object that no
/// entry names, a second header, loose text. Nothing when every byte of [begin, end) is accounted for.
/// `objects` are the offsets that the cross-reference sections of this revision name.
std::optional<qint64> findStrayBytes(
    QByteArrayView pdf, const Revision &revision, const QSet<qint64> &objects);

}
