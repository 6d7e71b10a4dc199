// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace chauban {

/// A decision that its author signed with their own key.
struct DecisionProof
{
    QByteArray record; ///< the exact bytes that were signed: FORMAT.md, tag chauban.decision.1
    QByteArray signature; ///< detached CMS over them, DER, CAdES level B-B or higher

    bool isNull() const { return record.isEmpty() && signature.isEmpty(); }
    friend bool operator==(const DecisionProof &, const DecisionProof &) = default;
};

}
