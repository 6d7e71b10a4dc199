// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage: bench_search [documents] [words per document]. Fills a store and prints how long searches take.

#include "core/search/Snippet.h"
#include "tests/bench/Verdict.h"
#include "tests/core/search/SearchStore.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Syllables as a Vietnamese text has them: few often, many rarely.
class Vocabulary
{
public:
    Vocabulary()
    {
        const auto onsets = u"b c ch d đ g gi h kh l m n ng nh ph qu s t th tr v x"_s.split(u' ');
        const auto rhymes
            = u"a ai an ang anh ao ăn ăng âm ân âu e em en ê êm ên i inh iên o oan ong ô ông ơn u ung uôn "
              "ư ưng ươi ương"_s.split(u' ');
        for (const auto &onset : onsets)
            for (const auto &rhyme : rhymes)
                for (const auto tone : {u'\0', u'\u0300', u'\u0309', u'\u0303', u'\u0301', u'\u0323'}) {
                    auto syllable = onset + rhyme;
                    if (tone)
                        syllable.insert(onset.size() + 1, tone);
                    m_syllables += syllable.normalized(QString::NormalizationForm_C);
                }
        std::shuffle(m_syllables.begin(), m_syllables.end(), m_random);
    }

    QString text(int words)
    {
        QStringList chosen;
        for (int i = 0; i < words; ++i) {
            const auto skewed = std::pow(std::uniform_real_distribution(0.0, 1.0)(m_random), 3.0);
            chosen += m_syllables[qsizetype(skewed * double(m_syllables.size()))];
        }
        return chosen.join(u' ');
    }
    const QStringList &syllables() const { return m_syllables; }

private:
    std::mt19937 m_random{20260701};
    QStringList m_syllables;
};

struct Median
{
    double wall = 0; ///< milliseconds
    double processor = 0; ///< milliseconds; what remains when other programs keep the machine busy
};

Median medianOf(int runs, const std::function<void()> &call)
{
    std::vector<double> walls;
    std::vector<double> processors;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto processor = std::clock();
        call();
        processors.push_back(double(std::clock() - processor) * 1e3 / CLOCKS_PER_SEC);
        walls.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(walls.begin(), walls.end());
    std::sort(processors.begin(), processors.end());
    return {walls[walls.size() / 2], processors[processors.size() / 2]};
}

struct Bench : SearchStore
{
    Principal clerk = Principal::of(PersonId{QUuid::createUuid()}); ///< sees all
    Principal unitHead = Principal::of(PersonId{QUuid::createUuid()}); ///< sees one in a hundred
    Principal officer = Principal::of(PersonId{QUuid::createUuid()}); ///< sees 50, spread over all
    Principal newcomer = Principal::of(PersonId{QUuid::createUuid()}); ///< sees the newest 1,000
    Vocabulary vocabulary;

    void fill(int count, int words)
    {
        auto transaction = must(Transaction::begin(*database));
        for (int i = 0; i < count; ++i) {
            Metadata metadata;
            metadata.type = u"CV"_s;
            metadata.notation = u"%1/UBND-VP"_s.arg(i % 5000 + 1, 2, 10, QChar(u'0'));
            metadata.subject = u"về việc hỏa tốc "_s + vocabulary.text(14);
            if (i % (count / 20) == 7)
                metadata.subject += u" hiếmhoi"_s;
            metadata.agency = u"Ủy ban nhân dân"_s;
            const auto id = add(document(metadata), vocabulary.text(words));
            grant(id, clerk, u"clerk"_s);
            if (i % 100 == 0)
                grant(id, unitHead, u"lead"_s);
            if (i % (count / 50) == 0)
                grant(id, officer, u"lead"_s);
            if (i >= count - 1000)
                grant(id, newcomer, u"lead"_s);
        }
        must(transaction.commit());
    }

    Median measure(const char *name, const Principal &who, const SearchQuery &query)
    {
        const Viewer viewer{org, {who}};
        qsizetype hits = 0;
        const auto time
            = medianOf(21, [&] { hits = must(search(*database, viewer, query, std::nullopt, 50)).size(); });
        std::printf(
            "%-56s %8.2f ms %8.2f ms processor %4d hits\n", name, time.wall, time.processor, int(hits));
        return time;
    }

    Median listPage(const Principal &who)
    {
        return medianOf(101, [&] {
            must(database->rows<QByteArray, QString>(
                "SELECT access.document_id, document.subject FROM access JOIN document ON document.id = "
                "document_id "
                "WHERE access.org_id = ?1 AND principal = ?2 ORDER BY access.sort_key DESC LIMIT 50",
                org,
                who.bytes()));
        });
    }
};

}

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::max(1000, atoi(argv[1])) : 100'000;
    const int words = argc > 2 ? atoi(argv[2]) : 120;
    Bench store;
    QElapsedTimer timer;
    timer.start();
    store.fill(count, words);
    const auto seconds = double(timer.elapsed()) / 1000;
    const auto size = QFileInfo(store.folder.filePath(u"store.db"_s)).size();
    std::printf("%d documents of %d words entered in %.1f s (%.0f a second), file %lld MB\n\n",
        count,
        words,
        seconds,
        count / seconds,
        size >> 20);

    const auto prefix = store.vocabulary.syllables().first().first(2);
    const auto common
        = store.measure("viewer of 50, two words that occur in all", store.officer, {u"hoa toc "_s});
    store.measure("viewer of 50, an accented phrase that occurs in all", store.officer, {u"\"hỏa tốc\""_s});
    store.measure("viewer of 50, a word that occurs in 20", store.officer, {u"hiemhoi "_s});
    store.measure("viewer of 50, beginning of a word", store.officer, {prefix});
    store.measure("viewer of 50, one letter", store.officer, {u"h"_s});
    store.measure("viewer of 50, common words never in a row", store.officer, {u"\"toc viec\" "_s});
    store.measure("viewer of 1 in 100, words that occur in all", store.unitHead, {u"hoa toc "_s});
    store.measure("viewer of 1 in 100, a word that occurs in 20", store.unitHead, {u"hiemhoi "_s});
    store.measure("viewer of the newest 1,000, words that occur in all", store.newcomer, {u"hoa toc "_s});
    store.measure("viewer of all, words that occur in all", store.clerk, {u"hoa toc "_s});
    store.measure("viewer of all, a word that occurs in 20", store.clerk, {u"hiemhoi "_s});
    store.measure("viewer of all, beginning of a word", store.clerk, {prefix});
    store.measure("viewer of all, hoa t", store.clerk, {u"hoa t"_s});
    store.measure("viewer of all, hoa to", store.clerk, {u"hoa to"_s});
    store.measure("viewer of all, 05/UBND-VP", store.clerk, {u"05/UBND-VP"_s});
    store.measure("viewer of all, common words never in a row", store.clerk, {u"\"toc viec\" "_s});
    SearchQuery incoming;
    incoming.kind = DocumentKind::Incoming;
    store.measure("viewer of all, no words, one kind", store.clerk, incoming);
    const auto large = store.listPage(store.clerk);
    const auto small = store.listPage(store.newcomer);
    std::printf("\npage of a list of %d: %.3f ms, of 1,000: %.3f ms, ratio %.2f\n",
        count,
        large.processor,
        small.processor,
        large.processor / small.processor);
    const bool met = bench::verdict(
        "search by a viewer of 50, words that occur in all", common.wall, bench::Bound::AtMost, 10, "ms");
    return met ? 0 : 1;
}
