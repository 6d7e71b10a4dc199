// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pages/PageText.h"

namespace chauban::test {

enum class Weight { Light, Bold };

/// Sets words on an A4 page as the layout norm does: agency left, motto right, everything else below. Each call
/// moves one line down in its column.
class Layout
{
public:
    bool fontsKnown = true; ///< false: the PDF's fonts tell neither bold nor italic

    /// The motto of the state in the right column.
    Layout &motto();
    Layout &partyMotto();
    /// A line centred in the left or right column.
    Layout &left(const QString &text, Weight weight = Weight::Bold);
    Layout &right(const QString &text, Weight weight = Weight::Light);
    /// A line centred on the page, below both columns.
    Layout &centre(const QString &text, Weight weight = Weight::Bold);
    /// An indented first line of a paragraph that fills the column, then a full line.
    Layout &body(const QString &text);
    Layout &addressee(const QString &text); ///< "Kính gửi: …", right of the middle of the left column
    Layout &gap(double points);
    /// The signature block in the right half, "Nơi nhận" left of it.
    Layout &signature(const QStringList &titles, const QString &name);
    /// One word anywhere, for overlays.
    Layout &word(const QString &text, double x, double y, bool inWidget);

    double y() const { return m_y; }
    PageText page() const { return m_page; }
    QList<PageText> pages() const { return {m_page}; }

private:
    void set(const QString &text, double x, double y, Weight weight);
    void setCentred(const QString &text, double axis, double y, Weight weight);

    PageText m_page = {{595, 842}, {}, 0, false};
    double m_left = 60;
    double m_right = 60;
    double m_y = 60;
};

/// Width of a text in the layout's imaginary 13-point font.
double widthOf(const QString &text);

}
