// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

class QPDF;
class QPDFObjectHandle;

namespace chauban::verify {

/// Where an object lies: its offset in the file, or the object stream that holds it and its index there.
struct Location
{
    long long offset = 0; ///< 0 when in an object stream
    int stream = 0;
    int index = 0;
    int generation = 0;

    friend bool operator==(const Location &, const Location &) = default;
};

/// The document as it stood at the end of one revision.
class RevisionView
{
public:
    enum class Reading { Strict, Repaired };

    /// Fails (nullptr) when the bytes are no PDF, are damaged (unless Repaired), or need a password.
    static std::unique_ptr<RevisionView> open(
        QByteArrayView bytes, Reading reading, bool *encrypted = nullptr);
    ~RevisionView();

    QPDF &document() const { return *m_document; }
    const std::map<int, Location> &objects() const { return m_objects; }
    /// The object by number; null when it is free or damaged.
    QPDFObjectHandle object(int id) const;
    /// Its syntax in one normal form, streams with the digest of their raw bytes; "damaged" when unreadable.
    std::string normalForm(int id) const;
    QByteArrayView bytes() const { return m_bytes; }

private:
    RevisionView();

    QByteArrayView m_bytes;
    std::unique_ptr<QPDF> m_document;
    std::map<int, Location> m_objects;
};

/// As RevisionView::normalForm, for a direct or indirect object: one level, references kept as references.
std::string normalForm(const QPDFObjectHandle &object);

/// What a path through the objects meets: the number of an indirect object, 0 for a direct one.
int idOf(const QPDFObjectHandle &object);

}
