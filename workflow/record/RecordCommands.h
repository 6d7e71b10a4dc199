// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Document.h"
#include "core/document/Dossier.h"
#include "workflow/ruling/Scene.h"

namespace chauban {

/// Commands on papers and registers. Each names itself, lists what its rule needs, and has its rule beside it:
/// `decide(scene, body)` answers a Ruling or refuses with a reason.

/// An incoming paper has arrived; it gets no number yet.
struct ReceiveDocument
{
    static constexpr auto name = "document.receive";
    static Needs needs() { return {Need::Duplicates}; }
    BodyId body;
    Metadata metadata;
    QList<DocumentFile> files;
    bool duplicateAccepted = false; ///< the clerk has seen the warning

    static constexpr auto fields()
    {
        using T = ReceiveDocument;
        return std::tuple{Field{"body", &T::body},
            Field{"metadata", &T::metadata},
            Field{"files", &T::files},
            Field{"duplicateAccepted", &T::duplicateAccepted}};
    }
};

/// The paper enters the register and gets the next arrival number. Creates the document when it was not received
/// before.
struct RegisterDocument
{
    static constexpr auto name = "document.register";
    static Needs needs() { return {Need::Register, Need::Duplicates}; }
    BodyId body;
    std::optional<QDate> arrivalDate; ///< default: today
    Metadata metadata;
    QList<DocumentFile> files; ///< only for a document that was not received before
    bool duplicateAccepted = false;

    static constexpr auto fields()
    {
        using T = RegisterDocument;
        return std::tuple{Field{"body", &T::body},
            Field{"arrivalDate", &T::arrivalDate},
            Field{"metadata", &T::metadata},
            Field{"files", &T::files},
            Field{"duplicateAccepted", &T::duplicateAccepted}};
    }
};

/// The same letter has come another way: its files are added to the paper already registered.
struct JoinDocument
{
    static constexpr auto name = "document.join";
    static Needs needs() { return {}; }
    QList<DocumentFile> files;
    QString note;

    static constexpr auto fields()
    {
        using T = JoinDocument;
        return std::tuple{Field{"files", &T::files}, Field{"note", &T::note}};
    }
};

/// An incoming paper goes back to its sender with a reason; it uses no number.
struct RejectDocument
{
    static constexpr auto name = "document.reject";
    static Needs needs() { return {}; }
    QString reason;

    static constexpr auto fields() { return std::tuple{Field{"reason", &RejectDocument::reason}}; }
};

/// Metadata of a registered paper is corrected; the journal keeps what it was.
struct CorrectDocument
{
    static constexpr auto name = "document.correct";
    static Needs needs() { return {}; }
    Metadata metadata;
    QString reason;

    static constexpr auto fields()
    {
        using T = CorrectDocument;
        return std::tuple{Field{"metadata", &T::metadata}, Field{"reason", &T::reason}};
    }
};

/// A new outgoing or internal paper.
struct DraftDocument
{
    static constexpr auto name = "document.draft";
    static Needs needs() { return {}; }
    DocumentKind kind = DocumentKind::Outgoing;
    BodyId body;
    UnitId unit;
    Metadata metadata;
    QList<DocumentFile> files;
    DocumentId replyTo; ///< null: answers nothing

    static constexpr auto fields()
    {
        using T = DraftDocument;
        return std::tuple{Field{"kind", &T::kind},
            Field{"body", &T::body},
            Field{"unit", &T::unit},
            Field{"metadata", &T::metadata},
            Field{"files", &T::files},
            Field{"replyTo", &T::replyTo}};
    }
};

/// A further version of a draft.
struct ReviseDocument
{
    static constexpr auto name = "document.revise";
    static Needs needs() { return {}; }
    Metadata metadata;
    QList<DocumentFile> files;
    QString note;

    static constexpr auto fields()
    {
        using T = ReviseDocument;
        return std::tuple{
            Field{"metadata", &T::metadata}, Field{"files", &T::files}, Field{"note", &T::note}};
    }
};

struct RelateDocument
{
    static constexpr auto name = "document.relate";
    static Needs needs() { return {}; }
    DocumentId other;
    RelationKind kind = RelationKind::ReplyTo;

    static constexpr auto fields()
    {
        using T = RelateDocument;
        return std::tuple{Field{"other", &T::other}, Field{"kind", &T::kind}};
    }
};

/// Opens a year's register at a number. The series is one in which papers are numbered (isSeries()).
struct OpenRegister
{
    static constexpr auto name = "register.open";
    static Needs needs() { return {Need::Register}; }
    BodyId body;
    DocumentKind kind = DocumentKind::Incoming;
    QString series;
    int year = 0;
    qint64 opening = 1;

    static constexpr auto fields()
    {
        using T = OpenRegister;
        return std::tuple{Field{"body", &T::body},
            Field{"kind", &T::kind},
            Field{"series", &T::series},
            Field{"year", &T::year},
            Field{"opening", &T::opening}};
    }
};

Result<Ruling> decide(const Scene &scene, const ReceiveDocument &body);
Result<Ruling> decide(const Scene &scene, const RegisterDocument &body);
Result<Ruling> decide(const Scene &scene, const JoinDocument &body);
Result<Ruling> decide(const Scene &scene, const RejectDocument &body);
Result<Ruling> decide(const Scene &scene, const CorrectDocument &body);
Result<Ruling> decide(const Scene &scene, const DraftDocument &body);
Result<Ruling> decide(const Scene &scene, const ReviseDocument &body);
Result<Ruling> decide(const Scene &scene, const RelateDocument &body);
Result<Ruling> decide(const Scene &scene, const OpenRegister &body);

}
