// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/WordDiff.h"

#include <catch2/catch.hpp>
#include <random>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

QString joined(const QList<DiffPiece> &pieces, DiffKind left)
{
    QString text;
    for (const auto &piece : pieces)
        if (piece.kind != left)
            text += piece.text;
    return text;
}

int changedWords(const QList<DiffPiece> &pieces)
{
    int words = 0;
    for (const auto &piece : pieces)
        if (piece.kind != DiffKind::Same)
            words += int(piece.text.split(u' ', Qt::SkipEmptyParts).size());
    return words;
}

/// Words in the longest common subsequence, by the textbook's table.
int longestCommon(const QStringList &a, const QStringList &b)
{
    QList<QList<int>> best(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (int i = 0; i < a.size(); ++i)
        for (int j = 0; j < b.size(); ++j)
            best[i + 1][j + 1] = a[i] == b[j] ? best[i][j] + 1 : std::max(best[i][j + 1], best[i + 1][j]);
    return best[a.size()][b.size()];
}

}

TEST_CASE("a changed word is told as removed and added where it stands")
{
    CHECK(diffWords(u"báo cáo trước ngày 05 tháng 3"_s, u"báo cáo trước ngày 15 tháng 3"_s)
        == QList<DiffPiece>{{DiffKind::Same, u"báo cáo trước ngày "_s},
            {DiffKind::Removed, u"05 "_s},
            {DiffKind::Added, u"15 "_s},
            {DiffKind::Same, u"tháng 3"_s}});
}

TEST_CASE("texts without a difference have none, however they are spaced and composed")
{
    CHECK(changedWords(diffWords({}, {})) == 0);
    const auto text = u"Ủy ban  nhân dân\nxã"_s;
    CHECK(
        changedWords(diffWords(text, u"Ủy ban nhân dân xã"_s.normalized(QString::NormalizationForm_D))) == 0);
    CHECK(diffWords({}, u"mới"_s) == QList<DiffPiece>{{DiffKind::Added, u"mới"_s}});
    CHECK(diffWords(u"cũ"_s, {}) == QList<DiffPiece>{{DiffKind::Removed, u"cũ"_s}});
}

TEST_CASE("differences give both texts back and are as few as can be")
{
    std::mt19937 random(7);
    const QStringList lexicon{u"văn"_s, u"bản"_s, u"số"_s, u"hồ"_s, u"sơ"_s};
    const auto some = [&] {
        QStringList words;
        for (int i = std::uniform_int_distribution(0, 14)(random); i > 0; --i)
            words.append(
                lexicon[std::uniform_int_distribution<qsizetype>(0, lexicon.size() - 1)(random)] + u' ');
        return words;
    };
    for (int round = 0; round < 500; ++round) {
        const auto before = some();
        const auto after = some();
        const auto pieces = diffWords(before.join(QString()), after.join(QString()));
        CAPTURE(before.join(QString()).toStdString(), after.join(QString()).toStdString());
        REQUIRE(joined(pieces, DiffKind::Added) == before.join(QString()));
        REQUIRE(joined(pieces, DiffKind::Removed) == after.join(QString()));
        REQUIRE(changedWords(pieces) == before.size() + after.size() - 2 * longestCommon(before, after));
    }
}

TEST_CASE("texts that differ too much are told as one removal and one addition")
{
    const auto pieces = diffWords(u"đầu a b c d cuối"_s, u"đầu e f b g cuối"_s, 2);
    CHECK(pieces
        == QList<DiffPiece>{{DiffKind::Same, u"đầu "_s},
            {DiffKind::Removed, u"a b c d "_s},
            {DiffKind::Added, u"e f b g "_s},
            {DiffKind::Same, u"cuối"_s}});
}
