// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/authority/Command.h"

#include "core/journal/CanonicalJson.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

template<size_t Index = 0>
Result<CommandBody> readBody(const QString &name, const QJsonObject &json)
{
    if constexpr (Index == std::variant_size_v<CommandBody>) {
        return Error{ErrorKind::Invalid, "command.unknown", name};
    } else {
        using Body = std::variant_alternative_t<Index, CommandBody>;
        if (name != QLatin1StringView(Body::name))
            return readBody<Index + 1>(name, json);
        TRY_ASSIGN(auto body, fromJson<Body>(json, name));
        return CommandBody(std::move(body));
    }
}

}

QString commandName(const Command &command)
{
    return std::visit([](const auto &body) { return QString::fromLatin1(body.name); }, command.body);
}

QByteArray commandBytes(const Command &command)
{
    QJsonObject object{
        {"id"_L1, toJson(command.id)},
        {"org"_L1, toJson(command.org)},
        {"actor"_L1, toJson(command.actor)},
        {"name"_L1, commandName(command)},
        {"body"_L1, std::visit([](const auto &body) { return toJson(body); }, command.body)},
    };
    const auto add = [&](QLatin1StringView name, const auto &value) {
        if (!value.isNull())
            object.insert(name, toJson(value));
    };
    add("onBehalfOf"_L1, command.onBehalfOf);
    add("document"_L1, command.document);
    add("expectedTask"_L1, command.expectedTask);
    add("expectedContent"_L1, command.expectedContent);
    return "chauban.command.1\n" + canonicalJson(object);
}

Result<CommandBody> commandBody(const QString &name, const QJsonObject &json)
{
    return readBody(name, json);
}

}
