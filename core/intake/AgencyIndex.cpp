// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/AgencyIndex.h"

#include "core/base/Fold.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    const auto plain = folded(text);
    QStringList words;
    QString word;
    for (const auto letter : plain) {
        if (letter.isLetterOrNumber()) {
            word += letter;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

quint32 letterBit(char letter)
{
    if (letter >= 'a' && letter <= 'z')
        return 1u << (letter - 'a');
    return 1u << 26;
}

/// Several names say the same and go on with a province or a commune: which one is not for us to guess.
bool isWholeButForPlace(const QString &typed, const QStringList &names)
{
    static const QStringList kinds{u"tỉnh"_s, u"thành phố"_s, u"đặc khu"_s, u"phường"_s, u"xã"_s};
    return std::count_if(names.cbegin(), names.cend(), [&](const QString &name) {
        return std::any_of(kinds.cbegin(), kinds.cend(), [&](const QString &kind) {
            return name.startsWith(typed + u' ' + kind + u' ', Qt::CaseInsensitive);
        });
    }) > 1;
}

struct Ranked
{
    int name = 0;
    int learned = 0;
    int misfit = 0;
    quint32 length = 0; ///< in words

    bool operator<(const Ranked &other) const
    {
        return std::tuple(-learned, misfit, length, name)
            < std::tuple(-other.learned, other.misfit, other.length, other.name);
    }
};

}

/// One piece of what was typed.
struct AgencyIndex::Piece
{
    QByteArray letters; ///< folded
    std::vector<bool> begins; ///< for each word number, whether it begins with the piece
};

AgencyIndex::AgencyIndex(QStringList names)
    : m_names(std::move(names))
{
    QHash<QString, quint32> numbers;
    m_begins.reserve(size_t(m_names.size()) + 1);
    m_letters.reserve(size_t(m_names.size()));
    for (const auto &name : m_names) {
        m_begins.push_back(quint32(m_words.size()));
        quint32 letters = 0;
        for (const auto &word : wordsOf(name)) {
            auto entry = numbers.constFind(word);
            if (entry == numbers.cend()) {
                entry = numbers.insert(word, quint32(m_spelling.size()));
                m_spelling.append(word);
                m_initial.push_back(word.front().toLatin1());
                m_joining.push_back(word == "va"_L1 || word == "cua"_L1 || word == "cac"_L1);
            }
            m_words.push_back(entry.value());
            letters |= letterBit(m_initial[entry.value()]);
        }
        m_letters.push_back(letters);
    }
    m_begins.push_back(quint32(m_words.size()));
}

quint32 AgencyIndex::spelled(const Piece &piece, quint32 word, quint32 end) const
{
    qsizetype letter = 0;
    for (; word < end && letter < piece.letters.size(); ++word) {
        const auto number = m_words[word];
        if (m_initial[number] == piece.letters[letter])
            ++letter;
        else if (letter == 0 || !m_joining[number])
            return 0;
    }
    return letter == piece.letters.size() ? word : 0;
}

int AgencyIndex::misfit(
    const std::vector<Piece> &pieces, size_t piece, quint32 from, quint32 end, bool start) const
{
    if (piece == pieces.size())
        return int(end - from) > 0 ? 1 : 0;
    int best = -1;
    const auto take = [&](int skipped, int rest) {
        // What is left out before the first piece weighs most: names are typed from their beginning.
        const int cost = skipped * (start ? 4 : 2) + rest;
        if (rest >= 0 && (best < 0 || cost < best))
            best = cost;
    };
    for (auto word = from; word < end; ++word) {
        const int skipped = int(word - from);
        if (best >= 0 && skipped * 2 >= best)
            break;
        if (pieces[piece].begins[m_words[word]])
            take(skipped, misfit(pieces, piece + 1, word + 1, end, false));
        if (const auto behind = spelled(pieces[piece], word, end); behind > word + 1)
            take(skipped, misfit(pieces, piece + 1, behind, end, false));
    }
    return best;
}

QStringList AgencyIndex::find(const QString &typed, const Learned &learned, int most) const
{
    std::vector<Piece> pieces;
    quint32 letters = 0;
    for (const auto &text : wordsOf(typed)) {
        Piece piece{text.toLatin1(), std::vector<bool>(size_t(m_spelling.size()))};
        for (qsizetype i = 0; i < m_spelling.size(); ++i)
            piece.begins[size_t(i)] = m_spelling[i].startsWith(text);
        letters |= letterBit(piece.letters.front());
        pieces.push_back(std::move(piece));
    }
    constexpr size_t mostPieces = 12;
    if (pieces.empty() || pieces.size() > mostPieces)
        return {};
    std::vector<Ranked> found; // a heap: its first is the worst that is kept
    for (int name = 0; name < int(m_names.size()); ++name) {
        if ((m_letters[size_t(name)] & letters) != letters)
            continue;
        const auto begin = m_begins[size_t(name)];
        const auto end = m_begins[size_t(name) + 1];
        const int cost = misfit(pieces, 0, begin, end, true);
        if (cost < 0)
            continue;
        Ranked ranked{name, learned.isEmpty() ? 0 : learned.value(m_names[name]), cost, end - begin};
        if (int(found.size()) == most && !(ranked < found.front()))
            continue;
        found.push_back(ranked);
        std::push_heap(found.begin(), found.end());
        if (int(found.size()) > most) {
            std::pop_heap(found.begin(), found.end());
            found.pop_back();
        }
    }
    std::sort_heap(found.begin(), found.end());
    QStringList names;
    for (const auto &ranked : found)
        names.append(m_names[ranked.name]);
    const bool isUsual = !found.empty() && found.front().learned > 0;
    if (!isUsual && isWholeButForPlace(typed.simplified(), names))
        names.prepend(typed.simplified());
    return names;
}

}
