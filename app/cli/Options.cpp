// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Options.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

Result<Options> Options::parse(const QStringList &arguments, const Known &known)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &argument = arguments[i];
        if (argument == "--"_L1) {
            options.m_positional += arguments.mid(i + 1);
            break;
        }
        if (!argument.startsWith("--"_L1)) {
            options.m_positional << argument;
            continue;
        }
        const auto equals = argument.indexOf(u'=');
        const auto name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        if (known.valued.contains(name)) {
            if (equals < 0 && i + 1 == arguments.size())
                return Error{ErrorKind::Invalid, "cli.missing-value", argument};
            options.m_values[name] = equals < 0 ? arguments[++i] : argument.mid(equals + 1);
        } else if (known.flags.contains(name) && equals < 0) {
            options.m_flags << name;
        } else {
            return Error{ErrorKind::Invalid, "cli.unknown-option", argument};
        }
    }
    return options;
}

std::optional<QString> Options::value(const QString &name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
}

QString Options::value(const QString &name, const QString &otherwise) const
{
    return m_values.value(name, otherwise);
}

Result<QString> Options::required(const QString &name) const
{
    if (const auto found = value(name))
        return *found;
    return Error{ErrorKind::Invalid, "cli.missing-argument", u"--"_s + name};
}

Result<QString> Options::argument(qsizetype index, const QString &name) const
{
    if (index < m_positional.size())
        return m_positional[index];
    return Error{ErrorKind::Invalid, "cli.missing-argument", name};
}

}
