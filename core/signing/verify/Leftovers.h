// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/RevisionView.h"

#include <set>
#include <string>

namespace chauban::verify {

/// Tells the scraps that writers leave behind from hidden content. Inert, whoever might point at it later:
///   a simple value · validation data (a stream of one whole DER element, a /VRI entry, a list of either) ·
///   a second copy of a stream that the document uses
class Leftovers
{
public:
    /// `reached`: the objects that the revision's trailer reaches.
    Leftovers(const RevisionView &view, const std::set<int> &reached)
        : m_view(view)
        , m_reached(reached)
    {
    }
    bool inert(const QPDFObjectHandle &object);

private:
    bool harmless(const QPDFObjectHandle &object);
    bool copied(const QPDFObjectHandle &stream);

    const RevisionView &m_view;
    const std::set<int> &m_reached;
    std::set<std::string> m_used; ///< data and filters of the streams in use
    bool m_collected = false;
};

}
