// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/Acts.h"

namespace chauban {

/// The acts of a situation as they are put together: each kind once, what is asked first, then what may be done
/// besides.
class OfferList
{
public:
    void add(ActKind kind, const QString &text, const char *icon, Weight weight, const TaskId &task = {});
    /// One that is asked of the viewer. The first of them is Primary and has Ctrl+Enter, further ones are Plain.
    void primary(ActKind kind, const QString &text, const char *icon, const TaskId &task = {});
    bool has(ActKind kind) const;

    /// All of them, the primary one in front.
    QList<ActOffer> take();

private:
    QList<ActOffer> m_offers;
    bool m_hasPrimary = false;
};

}
