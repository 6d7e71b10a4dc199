// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace chauban {

/// What a sentence of a directive is made of.
struct DirectiveParts
{
    QString lead; ///< empty: nobody yet
    QStringList contributors;
    QStringList informed;
    QString day; ///< "21/9/2026"; empty: no deadline
};

/// Which sentences are offered: those of a leader, or of a head who hands work on.
enum class DirectiveStyle { Leader, Head };

/// The usual sentences with the names in place, the most usual first; none before somebody leads.
QStringList directivePhrases(DirectiveStyle style, const DirectiveParts &parts);

/// Sentences that a person wrote and sent, newest first and each once, at most eight: what is kept of `known` when
/// `used` is added.
QStringList rememberedPhrases(QStringList known, const QString &used);

}
