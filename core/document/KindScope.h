// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Document.h"

namespace chauban {

/// The kinds of documents to which somebody's sight is limited; all, unless they are named.
class KindScope
{
public:
    KindScope() = default;
    explicit KindScope(QList<DocumentKind> kinds)
        : m_kinds(std::move(kinds))
    {
    }

    bool isLimited() const { return m_kinds.has_value(); }
    bool covers(DocumentKind kind) const { return !m_kinds || m_kinds->contains(kind); }
    /// As statements take it, for instr(): empty when it is not limited, else the kinds' words.
    QString words() const
    {
        QString words(m_kinds ? QStringLiteral("|") : QString());
        for (const auto kind : m_kinds.value_or(QList<DocumentKind>{}))
            words += toWord(kind) + u'|';
        return words;
    }

private:
    std::optional<QList<DocumentKind>> m_kinds;
};

}
