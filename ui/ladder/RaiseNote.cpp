// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/RaiseNote.h"

#include "core/platform/AtomicFile.h"
#include "ui/ladder/LevelRaiser.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestNote = 4096; ///< bytes

QString noteIn(const QString &store)
{
    return store + u"/raising.json"_s;
}

}

std::optional<RaiseNote> RaiseNote::of(const RaiseState &state)
{
    if (!state.obstacle || state.left == 0)
        return std::nullopt;
    return RaiseNote{QString::fromLatin1(state.obstacle->reason.id()), state.obstacle->detail, state.nextTry};
}

std::optional<RaiseNote> RaiseNote::open(const QString &store, Instant now)
{
    QFile file(noteIn(store));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto note = QJsonDocument::fromJson(file.read(LongestNote)).object();
    const auto age = now.milliseconds - note[u"at"].toInteger();
    if (note[u"reason"].toString().isEmpty() || age < 0 || age > RaisePlan::Day)
        return std::nullopt;
    RaiseNote found{note[u"reason"].toString(), note[u"detail"].toString(), std::nullopt};
    if (const Instant next{note[u"next"].toInteger()}; next > now)
        found.nextTry = next;
    return found;
}

void RaiseNote::keep(const QString &store, const std::optional<RaiseNote> &note, Instant now)
{
    if (!note) {
        QFile::remove(noteIn(store));
        return;
    }
    QJsonObject fields{{u"reason"_s, note->reason}, {u"detail"_s, note->detail}, {u"at"_s, now.milliseconds}};
    if (note->nextTry)
        fields[u"next"_s] = note->nextTry->milliseconds;
    (void)replaceFile(noteIn(store), {QJsonDocument(fields).toJson(QJsonDocument::Compact)});
}

}
