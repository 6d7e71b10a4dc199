// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace chauban {

/// Finds agencies as they are typed in short: every piece of what is typed is the beginning of a word ("thua" of
/// "Thừa") or the initials of words that follow each other ("stc" of "Sở Tài chính", "bnnmt" of "Bộ Nông nghiệp và
/// Môi trường"), in the order of the name, with or without accents; words may be left out ("stc hue").
///
/// Names are kept as numbers of distinct words, so that a look-up is one walk over small integers: a few
/// milliseconds for 123,000 agencies.
class AgencyIndex
{
public:
    explicit AgencyIndex(QStringList names = {});

    /// How often each agency was entered before.
    using Learned = QHash<QString, int>;

    /// The best first: those entered most often, then those of which least was left out, then the shorter ones. What
    /// was typed itself comes before several that add a place to it, unless one of them is usual.
    QStringList find(const QString &typed, const Learned &learned, int most = 8) const;

    qsizetype size() const { return m_names.size(); }

private:
    struct Piece;
    /// How well the pieces fit the words of a name from the first on; negative: not at all. Small is good.
    int misfit(const std::vector<Piece> &pieces, size_t piece, quint32 from, quint32 end, bool start) const;
    /// Behind the last word whose initials the piece spells from `word` on; 0: it does not.
    quint32 spelled(const Piece &piece, quint32 word, quint32 end) const;

    QStringList m_names;
    std::vector<quint32> m_begins; ///< of each name's words in m_words; one more at the end
    std::vector<quint32> m_words; ///< word numbers, name after name
    std::vector<quint32> m_letters; ///< of each name, bits of the first letters of its words
    QStringList m_spelling; ///< of each word number, folded
    std::vector<char> m_initial; ///< of each word number; lower-case ASCII
    std::vector<bool> m_joining; ///< "và" and the like: initials pass over them
};

}
