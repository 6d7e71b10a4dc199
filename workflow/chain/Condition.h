// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/json/EnumNames.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace chauban {

/// What is known of a document when a chain chooses its way: field name → text ("urgency" → "express").
using DocumentFields = QMap<QString, QString>;

/// A field that conditions and assignment rules may name.
struct KnownField
{
    enum class Type { Text, Number, Choice, Holder };

    QLatin1StringView name;
    Type type;
    QStringList choices; ///< the only values, for Type::Choice

    /// The field of that name, or nullptr.
    static const KnownField *find(QStringView name);
    static const QList<KnownField> &all();
};

/// One comparison of a document field.
struct Comparison
{
    enum class Operator { Is, IsNot, OneOf, AtLeast, AtMost, IsSet, IsNotSet };

    QString field;
    Operator op = Operator::Is;
    QStringList values; ///< one, several for OneOf, none for IsSet and IsNotSet

    bool holds(const DocumentFields &fields) const;
    friend bool operator==(const Comparison &, const Comparison &) = default;
};
template<>
inline constexpr std::array enumNames<Comparison::Operator> = {
    "is", "is-not", "one-of", "at-least", "at-most", "is-set", "is-not-set"};

/// All comparisons hold. Empty: always (the default branch).
using Condition = QList<Comparison>;
bool holds(const Condition &condition, const DocumentFields &fields);

/// True when whatever makes `narrow` hold makes `wide` hold too, as far as the comparisons show it.
bool implies(const Condition &narrow, const Condition &wide);

/// True when no document at all can make the condition hold.
bool isImpossible(const Condition &condition);

}
