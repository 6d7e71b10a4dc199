// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/chain/Condition.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

using Operator = Comparison::Operator;

/// Every value that makes the comparison hold, when they can be counted.
std::optional<QStringList> valuesOf(const Comparison &comparison)
{
    if (comparison.op == Operator::Is || comparison.op == Operator::OneOf)
        return comparison.values;
    const auto *field = KnownField::find(comparison.field);
    if (comparison.op != Operator::IsNot || !field || field->choices.isEmpty())
        return std::nullopt;
    auto rest = field->choices;
    rest.removeAll(comparison.values.value(0));
    return rest;
}

bool implies(const Comparison &narrow, const Comparison &wide)
{
    if (narrow == wide)
        return true;
    if (narrow.field != wide.field)
        return false;
    const auto limit = [](const Comparison &comparison) { return comparison.values.value(0).toLongLong(); };
    if (narrow.op == wide.op && wide.op == Operator::AtLeast)
        return limit(narrow) >= limit(wide);
    if (narrow.op == wide.op && wide.op == Operator::AtMost)
        return limit(narrow) <= limit(wide);
    const auto values = valuesOf(narrow);
    return values && !values->isEmpty()
        && std::all_of(values->begin(), values->end(), [&](const auto &value) {
               return wide.holds({{wide.field, value}});
           });
}

}

const QList<KnownField> &KnownField::all()
{
    static const QList<KnownField> fields = {
        {"kind"_L1, Type::Choice, {u"incoming"_s, u"outgoing"_s, u"internal"_s}},
        {"type"_L1, Type::Text, {}},
        {"urgency"_L1, Type::Choice, {u"normal"_s, u"urgent"_s, u"very-urgent"_s, u"express"_s}},
        {"secrecy"_L1, Type::Choice, {u"none"_s, u"secret"_s, u"top-secret"_s, u"most-secret"_s}},
        {"normative"_L1, Type::Choice, {u"yes"_s, u"no"_s}},
        {"replyRequired"_L1, Type::Choice, {u"yes"_s, u"no"_s}},
        {"unit"_L1, Type::Text, {}},
        {"body"_L1, Type::Text, {}},
        {"field"_L1, Type::Text, {}},
        {"author"_L1, Type::Text, {}},
        {"pages"_L1, Type::Number, {}},
        {"amount"_L1, Type::Number, {}},
        {"signer"_L1, Type::Holder, {}},
        {"handler"_L1, Type::Holder, {}},
    };
    return fields;
}

const KnownField *KnownField::find(QStringView name)
{
    const auto &fields = all();
    const auto found
        = std::find_if(fields.begin(), fields.end(), [&](const auto &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

bool Comparison::holds(const DocumentFields &fields) const
{
    const auto value = fields.value(field);
    bool isNumber = false;
    const auto number = value.toLongLong(&isNumber);
    switch (op) {
    case Operator::Is:
    case Operator::OneOf:
        return values.contains(value);
    case Operator::IsNot:
        return !values.contains(value);
    case Operator::AtLeast:
        return isNumber && number >= values.value(0).toLongLong();
    case Operator::AtMost:
        return isNumber && number <= values.value(0).toLongLong();
    case Operator::IsSet:
        return !value.isEmpty();
    case Operator::IsNotSet:
        return value.isEmpty();
    }
    return false;
}

bool holds(const Condition &condition, const DocumentFields &fields)
{
    return std::all_of(
        condition.begin(), condition.end(), [&](const auto &one) { return one.holds(fields); });
}

bool implies(const Condition &narrow, const Condition &wide)
{
    return std::all_of(wide.begin(), wide.end(), [&](const auto &needed) {
        return std::any_of(
            narrow.begin(), narrow.end(), [&](const auto &given) { return implies(given, needed); });
    });
}

bool isImpossible(const Condition &condition)
{
    return std::any_of(condition.begin(), condition.end(), [&](const auto &one) {
        const auto values = valuesOf(one);
        return values && std::none_of(values->begin(), values->end(), [&](const auto &value) {
            return std::all_of(condition.begin(), condition.end(), [&](const auto &other) {
                return other.field != one.field || other.holds({{one.field, value}});
            });
        });
    });
}

}
