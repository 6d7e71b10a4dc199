// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/Marks.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordOf(CopyKind kind)
{
    switch (kind) {
    case CopyKind::TrueCopy:
        return u"SAO Y"_s;
    case CopyKind::Extract:
        return u"TRÍCH SAO"_s;
    case CopyKind::CopyOfCopy:
        return u"SAO LỤC"_s;
    }
    return {};
}

}

QString isoWithZone(Instant time, const QTimeZone &zone)
{
    const QDateTime local = time.toDateTime(zone);
    const int minutes = zone.offsetFromUtc(local) / 60;
    return local.toString(u"yyyy-MM-ddTHH:mm:ss"_s)
        + u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
              .arg(std::abs(minutes) / 60, 2, 10, '0'_L1)
              .arg(std::abs(minutes) % 60, 2, 10, '0'_L1);
}

PageMark annexMark(const QString &codeNumber, Instant signedAt, const QTimeZone &zone)
{
    return {{codeNumber, isoWithZone(signedAt, zone)}};
}

PageMark copyMark(CopyKind kind, const QString &agency, Instant signedAt, const QTimeZone &zone)
{
    return {{wordOf(kind), agency, isoWithZone(signedAt, zone)}};
}

}
