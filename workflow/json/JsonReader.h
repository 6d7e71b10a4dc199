// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/json/EnumNames.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace chauban {

/// The sentence for a word that is not one of an enum's names.
template<NamedEnum Enum>
QString notOneOf(const QString &word)
{
    return QStringLiteral("“%1” không thuộc: %2").arg(word, allNames<Enum>());
}

/// Whether a key may be left out.
enum class Presence { Required, Optional };

/// Reads one JSON object that a person wrote, and collects every fault with its path ("$.flow.steps[2].act: …")
/// instead of stopping at the first. After a fault the value read is a default; whoever reads last looks at the
/// problems before using anything.
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString path, QStringList &problems);

    /// The root object of a text; not being JSON or not an object is the one problem.
    static JsonReader fromText(const QByteArray &text, QStringList &problems);

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    QJsonValue value(QLatin1StringView key); ///< for keys of several shapes; marks the key as known
    QString path(QLatin1StringView key) const { return m_path + u'.' + key; }

    QString text(QLatin1StringView key, Presence presence = Presence::Required);
    int integer(QLatin1StringView key, int fallback, Presence presence = Presence::Optional);
    QStringList texts(QLatin1StringView key, Presence presence = Presence::Optional);
    JsonReader object(QLatin1StringView key, Presence presence = Presence::Required);
    QList<JsonReader> objects(QLatin1StringView key, Presence presence = Presence::Required);

    template<NamedEnum Enum>
    Enum name(QLatin1StringView key, Enum fallback, Presence presence = Presence::Required)
    {
        const auto word = text(key, presence);
        if (word.isEmpty())
            return fallback;
        if (const auto found = fromName<Enum>(word))
            return *found;
        problem(key, notOneOf<Enum>(word));
        return fallback;
    }

    /// The object at `key` names the only keys that were asked for; every other one is a problem.
    void finish();
    void problem(QLatin1StringView key, const QString &what);

private:
    QJsonObject m_object;
    QString m_path;
    QStringList *m_problems;
    QSet<QString> m_known;
};

}
