// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace chauban {

/// The arguments of a verb, taken apart: `--name VALUE`, `--name=VALUE`, `--flag` and what remains in order.
/// After `--` everything is positional.
class Options
{
public:
    /// What a verb understands; anything else that begins with "--" is refused.
    struct Known
    {
        QStringList valued = {}; ///< names without dashes
        QStringList flags = {};
    };

    static Result<Options> parse(const QStringList &arguments, const Known &known);

    const QStringList &positional() const { return m_positional; }
    bool has(const QString &name) const { return m_flags.contains(name) || m_values.contains(name); }
    std::optional<QString> value(const QString &name) const;
    QString value(const QString &name, const QString &otherwise) const;

    /// The value, or the usage error that names the option.
    Result<QString> required(const QString &name) const;
    /// The positional argument at `index`, or the usage error that names it as in the usage line ("IN.pdf").
    Result<QString> argument(qsizetype index, const QString &name) const;

private:
    QStringList m_positional;
    QHash<QString, QString> m_values;
    QSet<QString> m_flags;
};

}
