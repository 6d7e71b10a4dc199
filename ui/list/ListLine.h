// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Pieces.h"
#include "workflow/session/View.h"

#include <QCoreApplication>

namespace chauban {

class WorkingCalendar;

/// By what a line is known again after the list was read anew.
struct LineKey
{
    DocumentId document;
    TaskId task; ///< null in lists of documents and in clerks' queues

    friend bool operator==(const LineKey &, const LineKey &) = default;
    friend size_t qHash(const LineKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.document, key.task);
    }
};

/// One row of any list.
struct ListLine
{
    InboxLine work; ///< in lists of documents without task and principal
    std::optional<Principal> handler = {}; ///< who has it; known in registers
    Snippet snippet = {}; ///< known in searches with words

    const Document &document() const { return work.document; }
    LineKey key() const { return {work.place.document, work.place.task}; }
};

/// What the words of a line are made with.
struct LineContext
{
    std::shared_ptr<const Directory> directory; ///< may be null
    QDate today;
    std::shared_ptr<const WorkingCalendar> calendar = {}; ///< null: Monday to Friday

    QTimeZone zone() const { return directory ? directory->zone() : QTimeZone::utc(); }
};

/// A chip's words: urgency and time left are always said, never by colour alone.
struct ChipText
{
    QString text;
    ChipKind kind = ChipKind::Plain;
};

/// The words in which lists tell a line.
class LineText
{
    Q_DECLARE_TR_FUNCTIONS(LineText)

public:
    explicit LineText(const LineContext &context)
        : m_context(context)
    {
    }

    /// Without "V/v" or "Về việc" in front.
    static QString subject(const Document &document);
    /// "Công văn: rà soát …": type and subject as registers print them.
    static QString typeAndSubject(const Document &document);
    /// The author agency of an incoming paper, the author of our own.
    QString sender(const Document &document) const;
    /// "Ngày văn bản 21/09/2026 · Người ký Trần Văn Đức", as far as it is known.
    static QString signedBy(const Metadata &metadata);
    QString principal(const Principal &principal) const;
    /// Of arrival, else of issue, else of creation.
    QDate date(const Document &document) const;
    /// Until when the viewer, else the paper itself, has time; invalid: no limit, or it is finished.
    QDate due(const ListLine &line) const;
    QList<ChipText> chips(const ListLine &line) const;
    /// "6852/STC-NS · Đang xử lý".
    QString numberAndState(const Document &document) const;
    /// What a screen reader says of the line.
    QString spoken(const ListLine &line, bool unread, bool picked) const;

    static QString shortDate(QDate date); ///< 21/09/2026; empty when invalid

private:
    const LineContext &m_context;
};

/// The colours of a state's chip.
ChipKind chipOf(DocumentState state);
/// Whether nothing is left to be done with it.
bool isFinished(DocumentState state);

}
