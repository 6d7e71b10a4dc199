// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/Words.h"

#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "exact" or "exact|folded" of each word.
QStringList formsOf(const QByteArray &text)
{
    QStringList forms;
    WordReader reader(text);
    while (const auto *word = reader.next()) {
        const auto exact = QString::fromUtf8(word->exact);
        forms += word->isMarked() ? exact + u'|' + QString::fromUtf8(word->folded) : exact;
    }
    return forms;
}

QStringList formsOf(const QString &text)
{
    return formsOf(text.toUtf8());
}

QString decomposed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D);
}

}

TEST_CASE("the spellings of one word share their folded form, and both schools their exact one")
{
    CHECK(formsOf(u"hoa toc"_s) == QStringList{u"hoa"_s, u"toc"_s});
    const QStringList express = {u"hoả|hoa"_s, u"tốc|toc"_s};
    CHECK(formsOf(u"hỏa tốc"_s) == express);
    CHECK(formsOf(u"hoả tốc"_s) == express);
    CHECK(formsOf(u"HỎA TỐC"_s) == express);
    CHECK(formsOf(decomposed(u"hỏa tốc"_s)) == express);
    CHECK(formsOf(decomposed(u"Hoả Tốc"_s)) == express);
}

TEST_CASE("đ and stacked marks are folded")
{
    CHECK(formsOf(u"Đường"_s) == QStringList{u"đường|duong"_s});
    CHECK(formsOf(u"NGHỊ ĐỊNH"_s) == QStringList{u"nghị|nghi"_s, u"định|dinh"_s});
    CHECK(
        formsOf(u"ẵ ệ ộ ợ ự ỷ"_s) == QStringList{u"ẵ|a"_s, u"ệ|e"_s, u"ộ|o"_s, u"ợ|o"_s, u"ự|u"_s, u"ỷ|y"_s});
    // â typed with its tone apart, and the tone before the shape.
    CHECK(formsOf(u"tấn"_s) == QStringList{u"tấn|tan"_s});
    CHECK(formsOf(u"te\u0323\u0302"_s) == QStringList{u"tệ|te"_s});
    CHECK(formsOf(u"e\u0302\u0323"_s) == formsOf(u"e\u0323\u0302"_s));
}

TEST_CASE("a mark that composes with nothing neither splits nor hides its word")
{
    const auto forms = formsOf(u"b\u0300a"_s);
    REQUIRE(forms.size() == 1);
    CHECK(forms.first().endsWith(u"|ba"));
    CHECK(formsOf(u"\u0301 \u0300"_s).isEmpty());
}

TEST_CASE("a notation is its parts, whatever joins them, and numbers lose leading zeros")
{
    const QStringList parts = {u"5"_s, u"ubnd"_s, u"vp"_s};
    for (const auto &notation :
        {u"05/UBND-VP"_s, u"5/UBND-VP"_s, u"005/ubnd–vp"_s, u"05/UBND—VP"_s, u"05 / UBND ‑ VP"_s})
        CHECK(formsOf(notation) == parts);
    CHECK(formsOf(u"104/2025/NĐ-CP"_s) == QStringList{u"104"_s, u"2025"_s, u"nđ|nd"_s, u"cp"_s});
    CHECK(formsOf(u"0 00 010 1.533"_s) == QStringList{u"0"_s, u"0"_s, u"10"_s, u"1"_s, u"533"_s});
    CHECK(formsOf(u"000.00.00.G22 H01 0a"_s)
        == QStringList{u"0"_s, u"0"_s, u"0"_s, u"g22"_s, u"h01"_s, u"0a"_s});
}

TEST_CASE("punctuation and an e-mail address give words")
{
    CHECK(formsOf(u"“Kính gửi”: Ủy ban; (số 3)…"_s)
        == QStringList{u"kính|kinh"_s, u"gửi|gui"_s, u"uỷ|uy"_s, u"ban"_s, u"số|so"_s, u"3"_s});
    CHECK(formsOf(u"van.thu_2@tinh.gov.vn"_s)
        == QStringList{u"van"_s, u"thu"_s, u"2"_s, u"tinh"_s, u"gov"_s, u"vn"_s});
    CHECK(formsOf(QByteArray("a\0b", 3)) == QStringList{u"a"_s, u"b"_s});
    CHECK(formsOf(QByteArray()).isEmpty());
}

TEST_CASE("of a huge word the first letters count")
{
    const auto letter = GENERATE(u"x"_s, u"ấ"_s, decomposed(u"ấ"_s));
    const auto huge = letter.repeated(100'000);
    const auto forms = formsOf(huge + u" end"_s);
    REQUIRE(forms.size() == 2);
    CHECK(forms.first().size() < 200);
    CHECK(forms.last() == u"end"_s);
    CHECK(formsOf(huge + letter).first() == forms.first());
}

TEST_CASE("bytes that are no UTF-8 separate words and nothing is read past the end")
{
    CHECK(formsOf(QByteArray("ab\xff"
                             "cd"))
        == QStringList{u"ab"_s, u"cd"_s});
    CHECK(formsOf(QByteArray("ab\xc3")) == QStringList{u"ab"_s}); // cut
    CHECK(formsOf(QByteArray("ab\xe1\xba")) == QStringList{u"ab"_s});
    CHECK(formsOf(QByteArray("\xc1\x81"
                             "b"))
        == QStringList{u"b"_s}); // overlong A
    CHECK(formsOf(QByteArray("\xed\xa0\x80"
                             "b"))
        == QStringList{u"b"_s}); // surrogate
    CHECK(formsOf(QByteArray("\xf5\x80\x80\x80"
                             "b"))
        == QStringList{u"b"_s}); // beyond Unicode
    CHECK(formsOf(u"𝟓a😀b"_s.toUtf8()).last() == u"b"_s);
}

TEST_CASE("offsets are the bytes of the word as written")
{
    const auto text = GENERATE(u"— hỏa tốc, 005 x"_s, decomposed(u"— hỏa tốc, 005 x"_s)).toUtf8();
    WordReader reader(text);
    QStringList slices;
    while (const auto *word = reader.next())
        slices += QString::fromUtf8(text.sliced(word->begin, word->end - word->begin))
                      .normalized(QString::NormalizationForm_C);
    CHECK(slices == QStringList{u"hỏa"_s, u"tốc"_s, u"005"_s, u"x"_s});
}
