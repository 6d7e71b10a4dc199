// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/Acts.h"

#include <QJsonObject>
#include <QMap>

namespace chauban {

/// What was typed into forms that were closed before the act was done, by document and act; gone with the program.
class ActDrafts
{
public:
    void keep(const DocumentId &document, ActKind kind, const QJsonObject &typed);
    QJsonObject kept(const DocumentId &document, ActKind kind) const;
    void drop(const DocumentId &document, ActKind kind);
    /// Another person works here now.
    void clear() { m_typed.clear(); }

private:
    QMap<std::pair<DocumentId, ActKind>, QJsonObject> m_typed;
};

}
