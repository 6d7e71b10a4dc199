// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/hazard/SigningHazards.h"
#include "core/signing/SignatureRequest.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "workflow/signing/BatchNote.h"

#include <QAbstractListModel>

namespace chauban {

struct PaperGround;

/// Whether a paper can be signed together with others.
enum class Fitness {
    Unknown, ///< it is being looked at
    Fit,
    NoPdf,
    Changed, ///< its content is not the one that was agreed to
    NoPlace, ///< no signature block was found: it is signed by itself, where the place is chosen by hand
    Broken, ///< its file must be written anew first: it is signed by itself, where that is asked
    NotReadable,
};

/// One paper of a batch as it is confirmed.
struct BatchRow
{
    BatchPaper paper;
    bool wasSeen = true;
    Fitness fitness = Fitness::Unknown;
    int pages = 0; ///< 0: not known
    Sha256 file; ///< of the main file
    std::optional<PagePlace> place; ///< nothing: in the template's field
    QList<SigningHazard> hazards = {}; ///< what its objects tell, to be looked at before signing
};

/// The papers of a batch with what is told of each: before, while and after they are signed.
class BatchSheet final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// What the delegate paints.
    struct Words
    {
        QString subject;
        QString facts; ///< number, pages, where the signature will stand
        QString hash; ///< short
        QString outcome; ///< of the chip
        ChipKind kind = ChipKind::Plain;
        QString why; ///< of a refusal; empty: none
    };

    using QAbstractListModel::QAbstractListModel;

    void setLanguage(Language language) { m_language = language; }
    void setRows(const QList<BatchRow> &rows);
    const QList<BatchRow> &rows() const { return m_rows; }
    /// What was found out about a paper before signing.
    void setGround(int row, const Result<PaperGround> &ground);
    void setPaper(int row, const BatchPaper &paper);

    /// -1: none is left to be looked at.
    int nextUnknown() const;
    /// The rows that will be signed.
    QList<int> fit() const;
    /// Those of them that should be looked at before.
    QList<int> hazardous() const;
    Words words(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString facts(const BatchRow &row) const;

    QList<BatchRow> m_rows;
    Language m_language = Language::Vietnamese;
};

/// The first of them in words, and how many more there are; empty for none.
QString hazardWords(const QList<SigningHazard> &hazards, Language language);

/// "3f2a91c0…9c1b77aa"
QString shortHash(const Sha256 &hash);

}
