// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reading/Layout.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chauban::test {

namespace {

constexpr double leftAxis = 170;
constexpr double rightAxis = 420;
constexpr double pageAxis = 312;
constexpr double columnLeft = 85;
constexpr double columnRight = 540;
constexpr double height = 14.5;
constexpr double line = 16;
constexpr double blank = 3.2;

double letterWidth(QChar letter)
{
    if (letter == u' ')
        return blank;
    return letter.isUpper() ? 8.2 : letter.isLetterOrNumber() ? 5.8 : 3.6;
}

}

double widthOf(const QString &text)
{
    double width = 0;
    for (const QChar letter : text.normalized(QString::NormalizationForm_C))
        width += letterWidth(letter);
    return width;
}

void Layout::set(const QString &text, double x, double y, Weight weight)
{
    for (const QString &part : text.split(u' ')) {
        const double width = widthOf(part);
        if (!part.isEmpty())
            m_page.words.append({part,
                QRectF(x, y, width, height),
                fontsKnown ? 13.0 : 0.0,
                {},
                fontsKnown && weight == Weight::Bold,
                false,
                false});
        x += width + blank;
    }
}

void Layout::setCentred(const QString &text, double axis, double y, Weight weight)
{
    set(text, axis - widthOf(text) / 2, y, weight);
    m_y = std::max(m_y, y + line);
}

Layout &Layout::motto()
{
    right(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, Weight::Bold);
    return right(u"Độc lập - Tự do - Hạnh phúc"_s, Weight::Bold);
}

Layout &Layout::partyMotto()
{
    return right(u"ĐẢNG CỘNG SẢN VIỆT NAM"_s, Weight::Bold);
}

Layout &Layout::left(const QString &text, Weight weight)
{
    setCentred(text, leftAxis, m_left, weight);
    m_left += line;
    return *this;
}

Layout &Layout::right(const QString &text, Weight weight)
{
    setCentred(text, rightAxis, m_right, weight);
    m_right += line;
    return *this;
}

Layout &Layout::centre(const QString &text, Weight weight)
{
    setCentred(text, pageAxis, m_y, weight);
    return *this;
}

Layout &Layout::body(const QString &text)
{
    QString filled = text;
    while (widthOf(filled) < columnRight - columnLeft - 36 - 25)
        filled += u" cho"_s;
    set(filled, columnLeft + 36, m_y, Weight::Light);
    m_page.words.last().box.setRight(columnRight);
    m_y += line;
    set(u"và các cơ quan có liên quan chịu trách nhiệm thi hành theo quy định của pháp luật hiện hành."_s,
        columnLeft,
        m_y,
        Weight::Light);
    m_page.words.last().box.setRight(columnRight);
    m_y += line;
    return *this;
}

Layout &Layout::addressee(const QString &text)
{
    set(u"Kính gửi: "_s + text, 200, m_y, Weight::Light);
    m_y += line;
    return *this;
}

Layout &Layout::gap(double points)
{
    m_y += points;
    m_left += points;
    m_right += points;
    return *this;
}

Layout &Layout::signature(const QStringList &titles, const QString &name)
{
    set(u"Nơi nhận:"_s, columnLeft, m_y, Weight::Bold);
    set(u"- Như trên;"_s, columnLeft, m_y + line, Weight::Light);
    set(u"- Lưu: VT."_s, columnLeft, m_y + 2 * line, Weight::Light);
    for (const QString &title : titles)
        setCentred(title, rightAxis, m_y, Weight::Bold);
    m_y += 70;
    setCentred(name, rightAxis, m_y, Weight::Bold);
    return *this;
}

Layout &Layout::word(const QString &text, double x, double y, bool inWidget)
{
    m_page.words.append({text, QRectF(x, y, widthOf(text), 11.5), 11, {}, false, false, inWidget});
    return *this;
}

}
