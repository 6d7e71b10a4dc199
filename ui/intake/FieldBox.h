// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/LetterForm.h"

#include <QWidget>

class QLabel;

namespace chauban {

class ShortField;

/// One field of the clerk's form: its name, where it is typed, and a chip that says what is to be known of it.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    explicit FieldBox(LetterField field, QWidget *parent = nullptr);

    ShortField *edit() const { return m_edit; }
    /// Filled in by the program and to be looked at; else the chip says which date a short one means.
    void showMarks(bool doubtful, QDate today);
    /// Says what keeps the letter from being entered; until the next showMarks().
    void showFault(FormFault::Kind kind);

    static QString nameOf(LetterField field);

private:
    void showNote(const QString &text, const char *kind);

    LetterField m_field;
    ShortField *m_edit;
    QLabel *m_note;
};

}
