// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/JsonFields.h"
#include "core/journal/CanonicalJson.h"
#include "workflow/authority/Command.h"
#include "workflow/chain/ChainFile.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace chauban;

namespace {

/// What is understood is written and understood the same.
template<typename Body>
void tryAs(const QJsonObject &json)
{
    const auto body = fromJson<Body>(json);
    if (!body.ok())
        return;
    const auto written = toJson(body.value());
    const auto again = fromJson<Body>(written);
    if (!again.ok() || toJson(again.value()) != written)
        std::abort();
}

template<typename... Bodies>
void tryAll(const QJsonObject &json, std::type_identity<std::variant<Bodies...>>)
{
    (tryAs<Bodies>(json), ...);
}

}

// Commands and chains come from files and, later, over the wire.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(chainFromJson(bytes));
    const auto json = QJsonDocument::fromJson(bytes);
    if (!json.isObject())
        return 0;
    tryAll(json.object(), std::type_identity<CommandBody>{});
    const auto canonical = canonicalJson(json.object());
    if (canonicalJson(QJsonDocument::fromJson(canonical).object()) != canonical)
        std::abort();
    return 0;
}
