// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/database/sqlite/SqliteDatabase.h"
#include "workflow/authority/Authority.h"

#include <QTemporaryDir>

namespace chauban::tests {

/// A clock that stands until it is moved.
struct SteppedClock final : Clock
{
    Instant time = Instant::fromDateTime(
        {QDate(2026, 3, 2), QTime(1, 30), QTimeZone::utc()}); // Monday 08:30 in Hà Nội
    Instant now() override { return time; }
    void advance(std::chrono::milliseconds by) { time.milliseconds += by.count(); }
};

/// Ids 1, 2, 3 …: the same test always makes the same history.
struct CountedIds final : IdSource
{
    quint64 last = 0;
    QUuid next() override { return QUuid(quint32(++last), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1); }
};

/// Contents that a test only names: everything is stored, and what grew out of what is as the test says.
struct NamedContent final : ContentPort
{
    QSet<Sha256> missing;
    QHash<Sha256, SignatureGrowth> growths; ///< by the content that grew
    QHash<QByteArray, JudgedProof> proofs; ///< by the signature
    int asked = 0; ///< how often growth() was

    Result<> checkStored(const DocumentFile &file) override;
    Result<SignatureGrowth> growth(const Sha256 &before, const Sha256 &after) override;
    /// A signature that the test does not know is not sound.
    Result<JudgedProof> judgeProof(const DecisionProof &proof) override;
};

/// The command that publishes a chain of the program: "commune-incoming", "commune-outgoing" …
PublishChain shippedChain(const QString &name);

/// The fingerprint of the certificate that a test knows by this name.
Sha256 certificateOf(const QString &name);

/// A small commune: one issuing body (UBND), an office (VP) and two divisions (KT, VHXH), one person for every role,
/// a store in a temporary folder and the Authority over it.
struct Agency
{
    QTemporaryDir folder;
    SteppedClock clock;
    CountedIds ids;
    Directory directory;
    std::unique_ptr<SqliteDatabase> store;
    NamedContent content;
    std::unique_ptr<Authority> authority;

    /// Opens a fresh store and founds the agency. Fails the test when it cannot.
    Agency();

    PersonId who(const QString &login) const;
    BodyId body() const { return directory.bodies.first().id; }
    UnitId unit(const QString &notation) const;
    PositionId positionOf(const QString &login) const;

    /// A command by a person, who has its files, ready to be changed further.
    Command command(const QString &login, CommandBody body, const DocumentId &document = {});
    Outcome run(const Command &command);
    /// Runs a command and requires that it was accepted.
    Outcome done(const QString &login, CommandBody body, const DocumentId &document = {});
    /// Runs a command and requires that it was refused; answers the reason.
    QString refused(const QString &login, CommandBody body, const DocumentId &document = {});

    DocumentId freshDocument() { return ids.create<DocumentId>(); }
    Document document(const DocumentId &id);
    /// Whether the person may see the document, asked of the access table only.
    bool sees(const QString &login, const DocumentId &id);

    /// The file grown by a sound signature with each of these certificates.
    DocumentFile signedBy(const DocumentFile &file, const QStringList &names);

    static Metadata letter(const QString &notation, const QString &subject);
    static DocumentFile pdf(const QByteArray &content, const QString &name = QStringLiteral("van-ban.pdf"));
};

}
