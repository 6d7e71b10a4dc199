// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace chauban::test {

/// What an update can do beside writing objects.
struct DraftTrick
{
    QByteArray loose = {}; ///< bytes before the section that it does not name
    std::map<int, qint64> elsewhere = {}; ///< object → where the section says that it stands
    std::set<int> freed = {};
    std::optional<qint64> previous = {}; ///< /Prev, where it is not the last section
};

/// A small PDF written byte by byte, revision after revision: what an attacker or a signing program would append.
/// Object numbers of the first revision: 1 catalog, 2 pages, 3 page, 4 content, 5 font, 6 form, 7–9 the fields
/// chauban.number, chauban.day, chauban.month (their parent is 10).
class PdfDraft
{
public:
    /// How every revision is written: a table, a stream with what can be in an object stream, a table with such a
    /// stream beside it, or a table of encrypted objects.
    enum class Writing { Table, Stream, Hybrid, Encrypted };
    /// `objects` replace or join those of the first revision.
    explicit PdfDraft(Writing writing = Writing::Table,
        const std::map<int, QByteArray> &objects = {},
        const DraftTrick &trick = {});
    explicit PdfDraft(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    const QByteArray &bytes() const { return m_bytes; }
    /// The same writer going on with other bytes.
    void setBytes(const QByteArray &bytes) { m_bytes = bytes; }
    qint64 lastSection() const;
    /// An object as this writer would write it: with its number, encrypted when the paper is.
    QByteArray written(int number, const QByteArray &body) const;
    /// Appends an incremental update with these objects ("<< … >>", or a whole stream).
    void update(const std::map<int, QByteArray> &objects, const DraftTrick &trick = {});

    /// How a signature is placed and what it says.
    struct Signing
    {
        int field = 20; ///< object number of the field
        int value = 0; ///< of the dictionary, the image being the next; 0: field + 1
        QByteArray name = "Person";
        QByteArray subFilter = "ETSI.CAdES.detached";
        QByteArray type = ""; ///< of the dictionary; empty: what belongs to the sub-filter
        QByteArray rectangle = "[100 100 200 150]";
        QByteArray extra = ""; ///< further keys of the signature dictionary
        QByteArray fieldExtra = ""; ///< further keys of the field
        std::map<int, QByteArray> also = {}; ///< objects changed in the same update
        QByteArray fields = "[10 0 R 20 0 R]"; ///< of the form
        QByteArray annotations = "[7 0 R 8 0 R 9 0 R 20 0 R]"; ///< of the page
        QByteArray catalog = ""; ///< further keys of the catalog, which is written only when this is set
    };
    /// Appends a signature made by `sign` over the range. Returns where the Contents string begins.
    qint64 sign(const Signing &signing, const std::function<QByteArray(const QByteArray &)> &sign);

    static QByteArray page(const QByteArray &annotations);
    static QByteArray form(const QByteArray &fields);
    static QByteArray catalog(const QByteArray &more);
    static QByteArray stream(const QByteArray &dictionary, const QByteArray &data);
    static QByteArray blank(int number, const QByteArray &name, const QByteArray &value);
    static QByteArray image(const QByteArray &text);

private:
    void append(
        const std::map<int, QByteArray> &objects, const DraftTrick &trick, const QByteArray &previous);

    QByteArray m_bytes;
    Writing m_writing = Writing::Table;
    int m_revisions = 0;
};

}
