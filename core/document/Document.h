// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/JsonFields.h"

namespace chauban {

enum class DocumentKind { Incoming, Outgoing, Internal };
template<>
inline constexpr auto enumWords<DocumentKind> = std::to_array<EnumWord<DocumentKind>>({
    {DocumentKind::Incoming, "incoming"},
    {DocumentKind::Outgoing, "outgoing"},
    {DocumentKind::Internal, "internal"},
});

/// Where a document stands, apart from who works on it (domain: incoming and outgoing states).
enum class DocumentState {
    Received, ///< incoming: arrived, not yet in the register
    Rejected, ///< incoming: sent back with a reason, never numbered
    Registered, ///< incoming: has its arrival number, waits for a directive
    InProgress, ///< incoming: directed, being worked on
    Done, ///< incoming: closed
    Draft, ///< outgoing: being written
    Submitted, ///< outgoing: in its approval chain
    Returned, ///< outgoing: back with its author, with a reason
    Signed, ///< outgoing: signed by the competent person, waits for its number
    Numbered, ///< outgoing: has number and date, waits for the agency's seal
    Sealed, ///< outgoing: ready to be issued
    Issued, ///< outgoing: sent to its recipients
    Cancelled, ///< its number is void, with a reason
};
template<>
inline constexpr auto enumWords<DocumentState> = std::to_array<EnumWord<DocumentState>>({
    {DocumentState::Received, "received"},
    {DocumentState::Rejected, "rejected"},
    {DocumentState::Registered, "registered"},
    {DocumentState::InProgress, "in-progress"},
    {DocumentState::Done, "done"},
    {DocumentState::Draft, "draft"},
    {DocumentState::Submitted, "submitted"},
    {DocumentState::Returned, "returned"},
    {DocumentState::Signed, "signed"},
    {DocumentState::Numbered, "numbered"},
    {DocumentState::Sealed, "sealed"},
    {DocumentState::Issued, "issued"},
    {DocumentState::Cancelled, "cancelled"},
});

enum class Urgency { Normal, Urgent, VeryUrgent, Express };
template<>
inline constexpr auto enumWords<Urgency> = std::to_array<EnumWord<Urgency>>({
    {Urgency::Normal, "normal"},
    {Urgency::Urgent, "urgent"}, // Khẩn
    {Urgency::VeryUrgent, "very-urgent"}, // Thượng khẩn
    {Urgency::Express, "express"}, // Hỏa tốc
});

/// From Secret upwards only the register line is kept: no file, text, search entry, signature or exchange.
enum class Secrecy { None, Secret, TopSecret, MostSecret };
template<>
inline constexpr auto enumWords<Secrecy> = std::to_array<EnumWord<Secrecy>>({
    {Secrecy::None, "none"},
    {Secrecy::Secret, "secret"}, // Mật
    {Secrecy::TopSecret, "top-secret"}, // Tối mật
    {Secrecy::MostSecret, "most-secret"}, // Tuyệt mật
});

enum class FileRole { Main, Annex, Original, Receipt };
template<>
inline constexpr auto enumWords<FileRole> = std::to_array<EnumWord<FileRole>>({
    {FileRole::Main, "main"},
    {FileRole::Annex, "annex"},
    {FileRole::Original, "original"}, ///< what the main file was made from (Word)
    {FileRole::Receipt, "receipt"},
});

enum class RelationKind { ReplyTo, Replaces, Annex, Duplicate, CopyOf };
template<>
inline constexpr auto enumWords<RelationKind> = std::to_array<EnumWord<RelationKind>>({
    {RelationKind::ReplyTo, "reply-to"},
    {RelationKind::Replaces, "replaces"},
    {RelationKind::Annex, "annex"},
    {RelationKind::Duplicate, "duplicate"},
    {RelationKind::CopyOf, "copy-of"},
});

enum class RecipientState { NotSent, Sent, Received };
template<>
inline constexpr auto enumWords<RecipientState> = std::to_array<EnumWord<RecipientState>>({
    {RecipientState::NotSent, "not-sent"},
    {RecipientState::Sent, "sent"},
    {RecipientState::Received, "received"},
});

/// What a clerk enters about a paper. Lengths are those of the metadata standard (see checkLengths()).
struct Metadata
{
    QString type; ///< abbreviation of the 29 types ("QĐ"), "CV" công văn, "TCg" thư công; see DocumentType.h
    QString notation; ///< as printed: "05/UBND-VP"
    std::optional<QDate> issuedDate;
    QString agency; ///< author
    QString agencyCode;
    QString subject;
    QString signerName;
    QString signerTitle;
    Urgency urgency = Urgency::Normal;
    Secrecy secrecy = Secrecy::None;
    QString language;
    int pages = 0;
    int copies = 0;
    std::optional<QDate> dueDate;
    QString toPlaces;
    QString description;
    QString note;

    static constexpr auto fields()
    {
        return std::tuple{Field{"type", &Metadata::type},
            Field{"notation", &Metadata::notation},
            Field{"issuedDate", &Metadata::issuedDate},
            Field{"agency", &Metadata::agency},
            Field{"agencyCode", &Metadata::agencyCode},
            Field{"subject", &Metadata::subject},
            Field{"signerName", &Metadata::signerName},
            Field{"signerTitle", &Metadata::signerTitle},
            Field{"urgency", &Metadata::urgency},
            Field{"secrecy", &Metadata::secrecy},
            Field{"language", &Metadata::language},
            Field{"pages", &Metadata::pages},
            Field{"copies", &Metadata::copies},
            Field{"dueDate", &Metadata::dueDate},
            Field{"toPlaces", &Metadata::toPlaces},
            Field{"description", &Metadata::description},
            Field{"note", &Metadata::note}};
    }
};

/// Fails with "document.too-long" (detail: the member) when a field exceeds the standard's length.
Result<> checkLengths(const Metadata &metadata);

/// One file of one version. The bytes lie in the BlobStore.
struct DocumentFile
{
    QString name;
    FileRole role = FileRole::Main;
    QString mediaType;
    Sha256 blob;
    qint64 size = 0;
    int pages = 0;

    auto columns() { return std::tie(name, role, mediaType, blob, size, pages); }
    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &DocumentFile::name},
            Field{"role", &DocumentFile::role},
            Field{"mediaType", &DocumentFile::mediaType},
            Field{"blob", &DocumentFile::blob},
            Field{"size", &DocumentFile::size},
            Field{"pages", &DocumentFile::pages}};
    }
    friend bool operator==(const DocumentFile &, const DocumentFile &) = default;
};

/// A document as it stands now.
struct Document
{
    DocumentId id;
    BodyId body;
    DocumentKind kind = DocumentKind::Incoming;
    DocumentState state = DocumentState::Received;
    QByteArray sortKey; ///< newest first; fixed when the document is created
    PersonId createdBy;
    Instant createdAt;
    UnitId unit; ///< of its author; null: none
    std::optional<qint64> number; ///< ours: arrival number, or number of an outgoing paper
    RegisterId registerId; ///< null until numbered
    std::optional<QDate> arrivalDate;
    Metadata metadata;
    int version = 0; ///< 0: no files yet
    Sha256 contentHash; ///< of the newest version; null: metadata only
    std::optional<Instant> issuedAt;
    std::optional<Instant> closedAt;
};

/// One state of a document's content; versions are never changed.
struct DocumentVersion
{
    int version = 1;
    std::optional<int> extends; ///< the version to which this one only adds a signature or a filled field
    Sha256 contentHash;
    QByteArray manifest; ///< canonical bytes that contentHash covers
    QString note;
    PersonId createdBy;
    Instant createdAt;

    auto columns() { return std::tie(version, extends, contentHash, manifest, note, createdBy, createdAt); }
};

/// The canonical manifest of a version: FORMAT.md, tag chauban.content.1.
QByteArray contentManifest(const Metadata &metadata, const QList<DocumentFile> &files);

struct Recipient
{
    QString name;
    QString code;
    RecipientState state = RecipientState::NotSent;
    Instant changedAt;
    QString receiver; ///< who signed for it

    auto columns() { return std::tie(name, code, state, changedAt, receiver); }
    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &Recipient::name},
            Field{"code", &Recipient::code},
            Field{"state", &Recipient::state},
            Field{"changedAt", &Recipient::changedAt},
            Field{"receiver", &Recipient::receiver}};
    }
};

struct Relation
{
    DocumentId document;
    DocumentId other;
    RelationKind kind = RelationKind::ReplyTo;

    auto columns() { return std::tie(document, other, kind); }
};

}
