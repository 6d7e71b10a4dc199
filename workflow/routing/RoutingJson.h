// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "workflow/routing/RoutingEvent.h"

namespace chauban {

/// Canonical JSON for storage: keys sorted, no spaces, no floats, instants in milliseconds. What is empty is left
/// out. These bytes are what the journal hashes.
QByteArray toJson(const RoutingEvent &event);
QByteArray toJson(const Routing &routing); ///< the chain stands as its pin: id, version and hash

/// Refused ("workflow.json-damaged") for anything that toJson() does not write.
Result<RoutingEvent> routingEventFromJson(const QByteArray &json);
/// `chain` is the one that the routing pins; another hash is refused ("routing.chain-differs").
Result<Routing> routingFromJson(const QByteArray &json, const Chain &chain);
/// The id, version and hash that a stored routing pins, to find its chain by.
struct ChainPin
{
    ChainId id;
    int version = 0;
    Sha256 hash;
};
Result<ChainPin> chainPinOf(const QByteArray &routingJson);

}
