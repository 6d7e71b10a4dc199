// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/ActDrafts.h"

namespace chauban {

void ActDrafts::keep(const DocumentId &document, ActKind kind, const QJsonObject &typed)
{
    m_typed.insert({document, kind}, typed);
}

QJsonObject ActDrafts::kept(const DocumentId &document, ActKind kind) const
{
    return m_typed.value({document, kind});
}

void ActDrafts::drop(const DocumentId &document, ActKind kind)
{
    m_typed.remove({document, kind});
}

}
