// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/LetterForm.h"

#include <QImage>

namespace chauban {

/// Where a letter in the clerk's queue stands.
enum class LetterStage {
    Waiting, ///< its file was not read yet
    Read, ///< the form is prefilled
    Unreadable, ///< its file could not be read; the form may be filled in by hand
    Duplicate, ///< the register has such a letter, or the queue has the same file
    Filing, ///< on its way into the register
    Registered, ///< has its arrival number
};

/// What is known of the words on a scan that brings none of its own.
enum class ScanReading {
    NotNeeded, ///< the file brings its words, or was not read yet
    Underway, ///< its first page is being recognised
    Read, ///< fields were filled from it, all of them doubtful
    Unavailable, ///< this computer has no recognition program
    Illegible,
};

/// Pages of a file on this computer; the file itself is never changed.
struct LetterPart
{
    QString path;
    Sha256 hash; ///< of the whole file as it was read; null: not read yet
    int first = 0; ///< 0-based
    int count = -1; ///< negative: all from `first` on
    QString name; ///< what it was called where it came from
    QString original; ///< the picture that it was made from; empty: it is what arrived
    Sha256 originalHash;

    bool isWhole() const { return first == 0 && count < 0; }
    friend bool operator==(const LetterPart &, const LetterPart &) = default;
};

/// One letter in the clerk's queue: its files, what was typed about it, and what has become of it.
struct IntakeLetter
{
    DocumentId id; ///< of the document that it becomes, so that entering it twice is entering it once
    QString name; ///< as the queue shows it before anything is known: the file's
    BodyId body; ///< null: the first that the clerk serves
    QList<LetterPart> pages; ///< the main PDF, part after part; empty: a letter without a file
    QList<LetterPart> attachments;
    bool inStore = false; ///< received before: its files are in the store
    LetterForm form;
    LetterStage stage = LetterStage::Waiting;
    qint64 number = 0;
    DocumentId twin; ///< the document of which it is a duplicate
    QString trouble; ///< a sentence; empty: none
    bool brokenSignature = false;
    bool onlyAttaches
        = false; ///< no letter itself (Word, archive …): goes into the register with another only
    bool isLocked = false; ///< its PDF opens with a password only

    // Looked up again after a restart:
    int pageCount = 0;
    QList<int> starts; ///< pages on which a letter seems to begin, beside the first
    QImage thumbnail;
    ScanReading scan = ScanReading::NotNeeded;

    /// What the queue shows: the subject, else the name.
    QString title() const;
    bool isSure() const;
};

/// Whether both are of the same pages, wherever their files lie.
bool haveSamePages(const IntakeLetter &one, const IntakeLetter &other);

QJsonObject toDraft(const IntakeLetter &letter);
/// Nothing when it has no usable id.
std::optional<IntakeLetter> fromDraft(const QJsonObject &object);

}
