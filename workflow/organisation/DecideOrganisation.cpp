// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/organisation/OrganisationCommands.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int SmallestCost = 1 << 14; // scrypt N; OWASP's lower bound for r = 8 is 2^14 with p = 5

/// Every reference inside a changed directory must point to a member that exists or comes with it.
Result<> checkReferences(const Directory &current, const Directory &change)
{
    const auto hasUnit = [&](const UnitId &id) { return change.unit(id) || current.unit(id); };
    for (const auto &unit : change.units)
        if (!unit.parent.isNull() && !hasUnit(unit.parent))
            return refuse("directory.unknown-unit", unit.name);
    for (const auto &position : change.positions) {
        if (!hasUnit(position.unit))
            return refuse("directory.unknown-unit", position.title);
        for (const auto &body : position.bodies)
            if (!change.body(body) && !current.body(body))
                return refuse("directory.unknown-body", position.title);
    }
    for (const auto &appointment : change.appointments) {
        if (!change.person(appointment.person) && !current.person(appointment.person))
            return refuse("directory.unknown-person", appointment.person.text());
        if (!change.position(appointment.position) && !current.position(appointment.position))
            return refuse("directory.unknown-position", appointment.position.text());
        if (appointment.to && *appointment.to < appointment.from)
            return refuse("directory.wrong-period", appointment.person.text());
    }
    return {};
}

Result<> checkLogins(const Directory &current, const Directory &change)
{
    for (const auto &person : change.people) {
        if (person.login.trimmed().isEmpty() || person.name.trimmed().isEmpty())
            return refuse("directory.no-login", person.name);
        const auto *known = current.personByLogin(person.login);
        const auto *fresh = change.personByLogin(person.login);
        if ((known && known->id != person.id) || (fresh && fresh->id != person.id))
            return refuse("directory.login-taken", person.login, ErrorKind::Conflict);
    }
    return {};
}

/// A certificate belongs to one person or one body, and to the same for ever: old signatures are judged by it.
Result<> checkCertificates(const Directory &current, const Directory &change)
{
    for (const auto &certificate : change.certificates) {
        const bool isPersons = !certificate.person.isNull();
        if (certificate.fingerprint.isNull() || isPersons != certificate.body.isNull())
            return refuse("directory.certificate-of-nobody", certificate.subject);
        if (isPersons && !change.person(certificate.person) && !current.person(certificate.person))
            return refuse("directory.unknown-person", certificate.person.text());
        if (!isPersons && !change.body(certificate.body) && !current.body(certificate.body))
            return refuse("directory.unknown-body", certificate.subject);
        for (const auto *directory : {&current, &change})
            if (const auto *known = directory->certificate(certificate.fingerprint);
                known && (known->person != certificate.person || known->body != certificate.body))
                return refuse("directory.certificate-taken", certificate.subject, ErrorKind::Conflict);
    }
    return {};
}

}

Result<Ruling> decide(const Scene &scene, const ChangeDirectory &body)
{
    const auto &change = body.directory;
    if (change.org.id != scene.org)
        return refuse("directory.other-agency", change.org.name, ErrorKind::Denied);
    // Powers are delegated by those who have them, never by the administrator.
    if (!change.delegations.isEmpty())
        return refuse("delegation.not-own", {}, ErrorKind::Denied);
    if (change.org.name.trimmed().isEmpty() || !change.zone().isValid())
        return refuse("directory.wrong-zone", change.org.zone);
    TRY(checkReferences(*scene.directory, change));
    TRY(checkLogins(*scene.directory, change));
    TRY(checkCertificates(*scene.directory, change));

    Ruling ruling{u"directory.changed"_s, {}, {PutDirectory{change}}};
    ruling.facts = {{"directory"_L1, toJson(change)}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const SetPassword &body)
{
    if (!scene.directory->person(body.person))
        return refuse("directory.unknown-person", body.person.text());
    if (body.person != scene.actor && !meets(Demand::Administrator, scene.standing))
        return refuse("access.denied", QLatin1StringView(SetPassword::name), ErrorKind::Denied);
    if (body.salt.size() < 16 || body.hash.size() < 32 || body.cost < SmallestCost)
        return refuse("directory.weak-password-hash");
    Ruling ruling{
        u"person.password-set"_s, {}, {PutCredential{body.person, body.salt, body.cost, body.hash}}};
    ruling.facts = {{"person"_L1, toJson(body.person)}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const GrantDelegation &body)
{
    const auto &delegation = body.delegation;
    // One gives away only one's own powers; what one holds by delegation cannot be passed on.
    if (delegation.from != scene.actor)
        return refuse("delegation.not-own", {}, ErrorKind::Denied);
    const auto *other = scene.directory->person(delegation.to);
    if (delegation.to == delegation.from || !other || !other->active)
        return refuse("directory.unknown-person", delegation.to.text());
    const auto &all = scene.directory->delegations;
    const bool isKnown = std::any_of(
        all.cbegin(), all.cend(), [&](const Delegation &known) { return known.id == delegation.id; });
    if (delegation.id.isNull() || isKnown)
        return refuse("delegation.exists-already", {}, ErrorKind::Conflict);
    if (!delegation.scope.isEmpty() && !fromWord<DocumentKind>(delegation.scope))
        return refuse("delegation.wrong-scope", delegation.scope);
    if (delegation.ends <= delegation.begins || delegation.ends <= scene.now || delegation.revoked)
        return refuse("delegation.wrong-period");
    Ruling ruling{u"delegation.granted"_s, {}, {PutDelegation{delegation}}};
    ruling.facts = {{"delegation"_L1, toJson(delegation)}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const RevokeDelegation &body)
{
    const auto &all = scene.directory->delegations;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Delegation &candidate) {
        return candidate.id == body.delegation;
    });
    if (found == all.cend() || found->from != scene.actor)
        return refuse("delegation.not-own", {}, ErrorKind::Denied);
    auto revoked = *found;
    revoked.revoked = scene.now;
    Ruling ruling{u"delegation.revoked"_s, {}, {PutDelegation{revoked}}};
    ruling.facts = {{"delegation"_L1, toJson(body.delegation)}};
    return ruling;
}

}
