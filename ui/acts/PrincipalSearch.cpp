// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/PrincipalSearch.h"

#include "core/base/Fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^a-z0-9]+"_s);
    return folded(text).split(between, Qt::SkipEmptyParts);
}

QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const auto &word : words)
        initials += word.front();
    return initials;
}

bool headsUnit(const Position &position)
{
    return position.rank == 0
        && (position.role == Role::UnitHead || position.role == Role::OfficeChief
            || position.role == Role::Leader);
}

void addUnitHead(QList<PrincipalCandidate> &list, const Directory &directory, const Unit &unit, QDate date)
{
    for (const auto &position : directory.positions) {
        const auto holders = directory.holders(position.id, date);
        if (position.unit != unit.id || !headsUnit(position) || holders.isEmpty())
            continue;
        const auto *head = directory.person(holders.first());
        PrincipalCandidate candidate{Principal::of(position.id),
            unit.name,
            head ? u"%1 %2"_s.arg(position.title, head->name) : position.title,
            unit.id};
        const auto name = wordsOf(unit.name);
        candidate.words = name + wordsOf(unit.notation) + wordsOf(candidate.detail);
        candidate.words.append(initialsOf(name));
        list.append(candidate);
        return;
    }
}

void addPerson(QList<PrincipalCandidate> &list, const Directory &directory, const Person &person, QDate date)
{
    auto held = directory.positionsOf(person.id, date);
    held.removeIf([](const Position &position) { return position.role == Role::Administrator; });
    if (!person.active || held.isEmpty())
        return;
    const auto *unit = directory.unit(held.first().unit);
    PrincipalCandidate candidate{Principal::of(person.id),
        person.name,
        unit ? u"%1, %2"_s.arg(held.first().title, unit->name) : held.first().title,
        held.first().unit};
    const auto name = wordsOf(person.name);
    candidate.words = name + wordsOf(candidate.detail) + QStringList{initialsOf(name)};
    if (unit)
        candidate.words += wordsOf(unit->notation);
    list.append(candidate);
}

/// 0: the whole of a word (a notation, initials); 1: the name begins so; 2: found; -1: not meant.
int scoreOf(const PrincipalCandidate &candidate, const QStringList &typed)
{
    for (const auto &part : typed)
        if (std::none_of(candidate.words.cbegin(), candidate.words.cend(), [&](const QString &word) {
                return word.startsWith(part);
            }))
            return -1;
    const bool whole = typed.size() == 1 && candidate.words.contains(typed.first());
    const bool begins = folded(candidate.name).startsWith(typed.join(u' '));
    return whole ? 0 : begins ? 1 : 2;
}

}

QList<PrincipalCandidate> candidatesOf(const Directory &directory, QDate date)
{
    QList<PrincipalCandidate> list;
    auto units = directory.units;
    std::stable_sort(
        units.begin(), units.end(), [](const Unit &a, const Unit &b) { return a.sort < b.sort; });
    for (const auto &unit : std::as_const(units))
        addUnitHead(list, directory, unit, date);
    for (const auto &person : directory.people)
        addPerson(list, directory, person, date);
    return list;
}

QList<PrincipalCandidate> matching(
    const QList<PrincipalCandidate> &candidates, const QString &typed, const UnitId &home)
{
    const auto parts = wordsOf(typed);
    QList<std::pair<int, PrincipalCandidate>> found;
    for (const auto &candidate : candidates) {
        const bool isPerson = candidate.principal.kind == Principal::Kind::Person;
        const bool near = isPerson && !home.isNull() && candidate.unit == home;
        const int score = parts.isEmpty() ? (near ? 0 : 1) : scoreOf(candidate, parts);
        if (score >= 0)
            found.append({score * 4 + (near ? 0 : isPerson ? 2 : 1), candidate});
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<PrincipalCandidate> best;
    for (const auto &[score, candidate] : std::as_const(found))
        best.append(candidate);
    return best;
}

}
