// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/blob/BlobStore.h"
#include "core/search/Search.h"
#include "workflow/authority/Command.h"
#include "workflow/session/View.h"

namespace chauban {

class Authority;
class Database;
struct RoutedWay;

/// A decision whose author has not signed it yet.
struct UnsignedDecision
{
    Command command;
    QByteArray record; ///< what is to be signed: core/decision/FORMAT.md
};

/// All that a session needs from the world.
struct SessionPorts
{
    Authority &authority;
    Database &reader;
    BlobStore &blobs;
    Clock &clock;
    IdSource &ids;
};

/// What a command is about, as its author saw it. Null members: nothing.
struct Target
{
    DocumentId document = {};
    TaskId task = {};
    Sha256 content = {};
};

/// A person at work: gives commands to the Authority and asks what that person may see.
///
/// Every answer is restricted by the table `access` for the principals that the viewer is today; what the viewer
/// may not see does not exist ("document.unknown"). A session that acts for another person sees with that
/// person's eyes, but only the kinds of documents that the delegation covers, and gives commands on their behalf. Queries fail with "access.unknown-actor" once the person was
/// deactivated.
class Session
{
public:
    Session(const SessionPorts &ports, const OrgId &org, const PersonId &person)
        : m_ports(ports)
        , m_org(org)
        , m_person(person)
    {
    }

    const OrgId &org() const { return m_org; }
    const PersonId &person() const { return m_person; }
    /// The one whose rights are exercised.
    const PersonId &viewer() const { return m_onBehalfOf.isNull() ? m_person : m_onBehalfOf; }
    /// The same person, acting for another. Fails with "access.no-delegation".
    Result<Session> actingFor(const PersonId &principal) const;

    Result<std::shared_ptr<const Directory>> directory() const;
    /// Positions that the viewer holds today.
    Result<QList<Position>> positions() const;
    /// The kinds of documents that the viewer's delegation covers; all without one.
    Result<KindScope> scope() const;

    /// Stores the bytes of a file for a command to name; from then on this session may name them. Errors: blob.*.
    Result<Sha256> upload(QByteArrayView bytes);
    Result<Sha256> uploadFile(const QString &path);
    /// Gives a command and answers its outcome. With the id of an earlier command it is that command again, and
    /// its outcome. Fails with "blob.missing" when the body names a file that is not stored yet (upload it first),
    /// or that was not uploaded here and lies only in documents that the viewer may not see.
    Result<Outcome> submit(CommandBody body, const Target &target = {}, CommandId id = {});

    /// The command as its author is to sign it, on the document, the step and the journal that they see now. Without a
    /// content in the target the newest one is meant. Fails with those of recordOf() and "document.unknown".
    Result<UnsignedDecision> decisionToSign(CommandBody body, const Target &target, CommandId id = {});
    /// Gives it with the author's detached CMS over its record, and answers the outcome.
    Result<Outcome> submitSigned(const UnsignedDecision &decision, const QByteArray &signature);

    /// What waits in a box, newest first; never the same line twice.
    Result<QList<InboxLine>> inbox(const QString &box, const Page &page) const;
    /// By box name; boxes in which nothing waits are left out.
    Result<QList<BoxCount>> counters() const;
    /// What the query finds, or without words the documents that its filters leave; newest first.
    Result<QList<DocumentLine>> documents(const SearchQuery &query, const Page &page) const;
    /// The same with the words where they stand in each document.
    Result<QList<FoundLine>> search(const SearchQuery &query, const Page &page) const;
    /// Where the lines of these lists stand, without their documents: quick enough to walk far down a list.
    Result<QList<Place>> inboxPlaces(const QString &box, const Page &page) const;
    Result<QList<Place>> documentPlaces(const SearchQuery &query, const Page &page) const;
    Result<DocumentView> document(const DocumentId &id) const;
    /// The ways on which the document was sent, oldest first; none before it was submitted.
    Result<QList<RoutedWay>> ways(const DocumentId &document) const;
    /// The document that a person means: by id, by the beginning of the id (four characters or more), or by
    /// notation. Fails with "document.unknown" or "document.ambiguous".
    Result<DocumentId> find(const QString &text) const;
    /// Every row of `access` on the document, or only those through which `person` sees it. Also for an
    /// administrator, who sees the rows but not the document.
    Result<QList<AccessReason>> why(const DocumentId &document, const std::optional<PersonId> &person) const;
    /// A file of the document's version (0: the newest), counted from 0. Fails with "document.no-such-file".
    Result<Blob> blob(const DocumentId &document, int file, int version = 0) const;
    /// The same for a confined reader to begin with, before its hash is verified.
    Result<UnverifiedBlob> openBlob(const DocumentId &document, int file, int version = 0) const;
    /// The files of one of the document's versions, in the order in which blob() counts them.
    Result<QList<DocumentFile>> filesOf(const DocumentId &document, int version) const;

    /// Issued papers of the bodies that the viewer serves as clerk: those whose signatures are below a level, the lowest
    /// first, behind `after` (its level and document count); those whose archive ends before, the soonest first (its
    /// end and document count); and how many of both no obstacle of their own holds back.
    Result<QList<PaperLevel>> levelsBelow(
        SignatureLevel wanted, const PaperLevel &after = {}, int limit = 50) const;
    Result<QList<PaperLevel>> archivesEnding(
        Instant before, const PaperLevel &after = {}, int limit = 50) const;
    Result<int> countRisable(SignatureLevel wanted, Instant endsBefore) const;

    /// The dossiers that the viewer keeps, or serves as clerk, behind the code `after`, by code.
    Result<QList<DossierLine>> dossiers(const QString &after = {}, int limit = 200) const;
    /// One of them with its papers. Fails with "dossier.unknown".
    Result<DossierView> dossier(const DossierId &id) const;

private:
    Command commandFor(CommandBody body, const Target &target, CommandId id) const;
    /// With whose eyes the queries look, and how far.
    Result<Viewer> eyes() const;
    Result<QList<SearchHit>> hitsOf(const SearchQuery &query, const Page &page) const;
    /// The document and the viewer's relationships to it.
    Result<std::pair<Document, QList<Relationship>>> visible(const DocumentId &id) const;
    /// The document's routings with what their rules look at.
    Result<Scene> sceneOf(const DocumentId &document) const;
    /// The bodies that the viewer serves as clerk; none while a delegation limits what they see.
    Result<QList<BodyId>> servedBodies() const;
    /// Whether the viewer may know of a dossier: keeps it, or is a clerk.
    Result<bool> mayKnow(const Dossier &dossier) const;

    SessionPorts m_ports;
    OrgId m_org;
    PersonId m_person;
    PersonId m_onBehalfOf;
    QSet<Sha256> m_uploaded;
};

}
