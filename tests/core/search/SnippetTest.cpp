// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/Snippet.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList marked(const QString &text, const QList<TextSpan> &spans)
{
    QStringList parts;
    for (const auto &span : spans)
        parts += text.sliced(span.begin, span.length);
    return parts;
}

QStringList found(const QString &text, const QString &typed)
{
    return marked(text, occurrences(text, searchTerms(typed, LastWord::Whole)));
}

}

TEST_CASE("occurrences are marked in the text as it was given")
{
    const auto composed = u"😀 Công văn HỎA TỐC số 05/UBND-VP, hoả tốc!"_s;
    CHECK(found(composed, u"hoa toc"_s) == QStringList{u"HỎA"_s, u"TỐC"_s, u"hoả"_s, u"tốc"_s});
    CHECK(found(composed, u"\"hỏa tốc\""_s) == QStringList{u"HỎA TỐC"_s, u"hoả tốc"_s});
    CHECK(found(composed, u"5/ubnd-vp"_s) == QStringList{u"05/UBND-VP"_s});
    CHECK(found(composed, u"hòa"_s).isEmpty());

    const auto decomposed = composed.normalized(QString::NormalizationForm_D);
    for (const auto &part : found(decomposed, u"\"hoa toc\""_s))
        CHECK(part.normalized(QString::NormalizationForm_C).toLower().startsWith(u'h'));
    CHECK(found(decomposed, u"\"hoa toc\""_s).size() == 2);
}

TEST_CASE("overlapping occurrences become one")
{
    CHECK(found(u"a b c d"_s, u"\"a b\" \"b c\""_s) == QStringList{u"a b c"_s});
}

TEST_CASE("a word still being typed marks the words that begin so")
{
    const auto text = u"Thuỷ lợi, thủ tục, thư"_s;
    CHECK(marked(text, occurrences(text, searchTerms(u"thủ"_s))) == QStringList{u"Thuỷ"_s, u"thủ"_s});
}

TEST_CASE("a snippet shows the first occurrence among whole words and says where the text goes on")
{
    const auto text = u"đầu "_s.repeated(200) + u"Kính\ngửi:   Sở Tài chính "_s + u"cuối "_s.repeated(200);
    const auto shown = snippet(text, searchTerms(u"tai chinh "_s), 60);

    CHECK(shown.text.startsWith(u"… đầu"));
    CHECK(shown.text.endsWith(u"cuối …"));
    CHECK(shown.text.contains(u"Kính gửi: Sở Tài chính"));
    CHECK(shown.text.size() < 100);
    CHECK(marked(shown.text, shown.marks) == QStringList{u"Tài"_s, u"chính"_s});
}

TEST_CASE("a snippet of a text without the words is empty, of a text without spaces it is short")
{
    CHECK(snippet(u"một hai"_s, searchTerms(u"ba "_s)).text.isEmpty());
    const auto endless = u"-ba"_s.repeated(10'000);
    CHECK(snippet(endless, searchTerms(u"ba "_s)).text.size() < 200);
}
