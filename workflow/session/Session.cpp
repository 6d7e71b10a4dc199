// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session/Session.h"

#include "core/document/rows/DocumentRows.h"
#include "workflow/authority/Authority.h"
#include "workflow/authority/DecisionRules.h"
#include "workflow/authority/rows/AuthorityRows.h"
#include "workflow/session/rows/SessionRows.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Error unknown(const QString &text)
{
    return {ErrorKind::NotFound, "document.unknown", text};
}

/// The ids that begin with the text, as the first and last of them; nothing when it is no beginning of an id.
std::optional<std::pair<DocumentId, DocumentId>> idsBeginningWith(const QString &text)
{
    constexpr qsizetype Shortest = 4;
    constexpr qsizetype IdDigits = 32;
    auto digits = text.toLower().remove(u'-');
    const bool isHex = std::all_of(digits.cbegin(), digits.cend(), [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
    if (!isHex || digits.size() < Shortest || digits.size() > IdDigits)
        return std::nullopt;
    const auto filled = [&](QChar digit) {
        return DocumentId::fromBytes(QByteArray::fromHex(digits.leftJustified(IdDigits, digit).toLatin1()));
    };
    return std::pair{filled(u'0'), filled(u'f')};
}

}

Result<Session> Session::actingFor(const PersonId &principal) const
{
    TRY_ASSIGN(const auto known, directory());
    if (principal == m_person)
        return *this;
    if (!known->delegation(principal, m_person, m_ports.clock.now()))
        return Error{ErrorKind::Denied, "access.no-delegation"};
    auto other = *this;
    other.m_onBehalfOf = principal;
    return other;
}

Result<std::shared_ptr<const Directory>> Session::directory() const
{
    return m_ports.authority.directory(m_org);
}

Result<QList<Position>> Session::positions() const
{
    TRY_ASSIGN(const auto known, directory());
    return known->positionsOf(viewer(), m_ports.clock.now().dateIn(known->zone()));
}

Result<KindScope> Session::scope() const
{
    TRY_ASSIGN(const auto known, directory());
    return scopeOf(*known, m_person, m_onBehalfOf, m_ports.clock.now());
}

Result<Viewer> Session::eyes() const
{
    TRY_ASSIGN(const auto known, directory());
    const auto now = m_ports.clock.now();
    const auto *person = known->person(m_person);
    if (!person || !person->active)
        return Error{ErrorKind::Denied, "access.unknown-actor", m_person.text()};
    if (!m_onBehalfOf.isNull() && !known->delegation(m_onBehalfOf, m_person, now))
        return Error{ErrorKind::Denied, "access.no-delegation"};
    return Viewer{m_org,
        principalsOf(*known, viewer(), now.dateIn(known->zone())),
        scopeOf(*known, m_person, m_onBehalfOf, now)};
}

Result<Sha256> Session::upload(QByteArrayView bytes)
{
    TRY_ASSIGN(const auto hash, m_ports.blobs.put(bytes));
    m_uploaded.insert(hash);
    return hash;
}

Result<Sha256> Session::uploadFile(const QString &path)
{
    TRY_ASSIGN(const auto hash, m_ports.blobs.putFile(path));
    m_uploaded.insert(hash);
    return hash;
}

Command Session::commandFor(CommandBody body, const Target &target, CommandId id) const
{
    Command command;
    command.id = id.isNull() ? m_ports.ids.create<CommandId>() : id;
    command.org = m_org;
    command.actor = m_person;
    command.onBehalfOf = m_onBehalfOf;
    command.document = target.document;
    command.expectedTask = target.task;
    command.expectedContent = target.content;
    command.claimedAt = m_ports.clock.now();
    command.body = std::move(body);
    command.uploaded = m_uploaded;
    return command;
}

Result<Outcome> Session::submit(CommandBody body, const Target &target, CommandId id)
{
    return m_ports.authority.execute(commandFor(std::move(body), target, id));
}

Result<UnsignedDecision> Session::decisionToSign(CommandBody body, const Target &target, CommandId id)
{
    UnsignedDecision decision{commandFor(std::move(body), target, id), {}};
    TRY_ASSIGN(auto scene, sceneOf(target.document));
    TRY_ASSIGN(auto seen, visible(target.document));
    scene.document = std::move(seen.first);
    scene.expectedTask = target.task;
    TRY_ASSIGN(scene.files, rows::selectFiles(m_ports.reader, target.document, scene.document->version));
    if (target.content.isNull())
        decision.command.expectedContent = scene.document->contentHash;
    TRY_ASSIGN(const auto head, Journal(m_ports.reader, m_org).head());
    TRY_ASSIGN(const auto record, recordOf(decision.command, scene, head));
    decision.record = recordBytes(record);
    return decision;
}

Result<Outcome> Session::submitSigned(const UnsignedDecision &decision, const QByteArray &signature)
{
    auto command = decision.command;
    command.proof = {decision.record, signature};
    return m_ports.authority.execute(command);
}

Result<std::pair<Document, QList<Relationship>>> Session::visible(const DocumentId &id) const
{
    TRY_ASSIGN(const auto mine, eyes());
    TRY_ASSIGN(
        const auto relationships, rows::selectRelationships(m_ports.reader, id, mine.principals, mine.scope));
    if (relationships.isEmpty())
        return unknown(id.text());
    TRY_ASSIGN(const auto found, rows::selectDocument(m_ports.reader, m_org, id));
    if (!found)
        return unknown(id.text());
    return std::pair{*found, relationships};
}

Result<DocumentId> Session::find(const QString &text) const
{
    constexpr int Most = 100;
    QList<DocumentId> candidates;
    if (const auto range = idsBeginningWith(text)) {
        TRY_ASSIGN(
            candidates, rows::selectIdsBetween(m_ports.reader, m_org, range->first, range->second, Most));
    }
    if (candidates.isEmpty()) {
        TRY_ASSIGN(candidates, rows::selectByNotation(m_ports.reader, m_org, text, Most));
    }
    TRY_ASSIGN(const auto mine, eyes());
    QList<DocumentId> found;
    for (const auto &candidate : candidates) {
        TRY_ASSIGN(const auto relationships,
            rows::selectRelationships(m_ports.reader, candidate, mine.principals, mine.scope));
        if (!relationships.isEmpty())
            found.append(candidate);
    }
    if (found.isEmpty())
        return unknown(text);
    if (found.size() > 1)
        return Error{ErrorKind::Invalid, "document.ambiguous", text};
    return found.first();
}

}
