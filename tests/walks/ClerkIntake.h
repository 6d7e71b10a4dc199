// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/walks/Letters.h"
#include "tests/walks/Walker.h"

namespace chauban::tests {

/// A clerk at "Tiếp nhận văn bản".
class ClerkIntake
{
public:
    explicit ClerkIntake(Walker &walker);

    /// Logs in, by default as Nhung, the commune's clerk, and opens the screen.
    void open(const QString &login = QStringLiteral("nhung.vth"));
    /// Waits until the queue has a letter of these words in such a stage ("Đã đọc", "Trùng" …), and shows its form.
    void show(const QString &part, const QString &stage);
    /// Types what is written on the letter into the form.
    void fill(const PostedLetter &letter);
    /// Ctrl+Enter on the letter in the form, again where the program asks to look first; until it is on its way.
    void send(const QString &notation);
    /// The number of arrival that the letter has got.
    int numberOf(const QString &notation);
    /// Both.
    int enter(const QString &notation);
    /// The line of the queue with these words; empty: none, or several.
    QString line(const QString &part);

private:
    Walker &m_walker;
};

}
