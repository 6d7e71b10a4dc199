// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Document.h"

#include <array>
#include <optional>

namespace chauban {

/// The fields of the clerk's form, in the order in which they are filled in.
enum class LetterField {
    Arrival,
    Agency,
    Notation,
    Date,
    Type,
    Subject,
    Urgency,
    Secrecy,
    Signer,
    SignerTitle,
    Pages,
    Copies,
    Due,
    Note,
};
inline constexpr int letterFieldCount = 14;

/// What stands in the form, letter by letter as it was typed, so that half a word is kept too.
class LetterForm
{
public:
    const QString &text(LetterField field) const { return m_texts[size_t(field)]; }
    void setText(LetterField field, const QString &text) { m_texts[size_t(field)] = text; }

    /// Filled in by the program and not sure: a person must look at it.
    bool doubtful(LetterField field) const { return m_doubts & bit(field); }
    void setDoubtful(LetterField field, bool doubtful);
    bool hasDoubts() const { return m_doubts != 0; }
    void clearDoubts() { m_doubts = 0; }
    /// Takes what stands in the other's fields, with its doubts, where there is nothing yet: what was typed stays.
    void fillFrom(const LetterForm &other);

    QJsonObject json() const;
    /// Unknown members are left out: the draft of a newer program is still worth having.
    static LetterForm fromJson(const QJsonObject &object);

    friend bool operator==(const LetterForm &, const LetterForm &) = default;

private:
    static quint32 bit(LetterField field) { return 1u << int(field); }

    std::array<QString, letterFieldCount> m_texts;
    quint32 m_doubts = 0;
};

/// What the form says, for the register.
struct LetterEntry
{
    Metadata metadata;
    QDate arrival;
};

/// What keeps a form from being entered: the field, and why ("missing", "not a date").
struct FormFault
{
    enum class Kind { Missing, NotADate, NotANumber, UnknownWord, InFuture };
    LetterField field = LetterField::Subject;
    Kind kind = Kind::Missing;

    friend bool operator==(const FormFault &, const FormFault &) = default;
};

/// The first fault from top to bottom; nothing when it may be entered. `today` in the agency's zone.
std::optional<FormFault> faultOf(const LetterForm &form, QDate today);

/// The form as values; what has a fault is left empty.
LetterEntry entryOf(const LetterForm &form, QDate today);

/// The form that says what is known: of a letter that was received before, or one that is corrected.
LetterForm formOf(const Metadata &metadata, QDate arrival);

/// The code of a type as it is typed: its abbreviation ("qđ", "qd", "ttr"), its name, or initials of its name ("bc");
/// empty when there is none. What is ambiguous without accents takes the more frequent ("qd": Quyết định).
QString typeCode(const QString &typed);

/// What is typed for a level of urgency: "k", "tk", "ht", the words, or nothing for the ordinary one.
std::optional<Urgency> typedUrgency(const QString &typed);
/// "m", "tm", "tuyệt mật" …, or nothing.
std::optional<Secrecy> typedSecrecy(const QString &typed);

}
