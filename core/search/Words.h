// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <optional>

namespace chauban {

/// One word of a text in the two forms under which it is found, both UTF-8.
struct SearchWord
{
    QByteArray exact; ///< as written, but normalized(): composed, lower case, one school of tone placement
    QByteArray folded; ///< without any mark
    qsizetype begin = 0; ///< first byte in the text
    qsizetype end = 0; ///< behind the last byte

    bool isMarked() const { return exact != folded; }
};

/// Splits UTF-8 text into words: runs of letters, digits and combining marks; everything else separates, also
/// bytes that are no UTF-8. A number loses its leading zeros ("05" is "5"), so that "05/UBND-VP" is the three
/// words 5, ubnd, vp however it is punctuated. Of a word only the first 64 letters count.
class WordReader
{
public:
    explicit WordReader(QByteArrayView text = {})
        : m_text(text)
    {
    }

    /// Starts over with another text; keeps what it has learnt of words.
    void read(QByteArrayView text);
    /// The next word, or nothing at the end. Valid until the next call.
    const SearchWord *next();

private:
    struct Forms
    {
        QByteArray exact;
        QByteArray folded;
    };
    void setForms(QByteArrayView word);

    QByteArrayView m_text;
    qsizetype m_position = 0;
    SearchWord m_word;
    QHash<QByteArray, Forms> m_known; ///< marked words seen before: Vietnamese has few syllables
};

}
