// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/Encryption.h"
#include "core/pdf/Fragment.h"

#include <QByteArray>

#include <map>

class QPDFObjectHandle;

namespace chauban {

class PdfFile;

/// The bytes that follow a file to make its next revision, and where in them a signature will stand.
struct UpdateSection
{
    QByteArray bytes;
    qint64 base = 0; ///< length of the file before
    qsizetype contentsAt = -1; ///< of "<" within bytes; -1: no signature in this update
    qsizetype contentsSize = 0; ///< bytes of the signature value that fit

    /// Puts the DER into its place; the rest of it stays zero. False: it does not fit.
    bool setContents(const QByteArray &der);
    /// What the signature covers, in order: the file before, and both sides of the gap.
    QByteArrayView beforeGap() const;
    QByteArrayView afterGap() const;
};

/// Collects new and changed objects of a file and writes them as one appended section of the same kind as the
/// file's last one; the file's own bytes are never altered (ISO 32000-2 7.5.6).
///
/// New objects are numbered above /Size and every cross-reference entry. Inside other values they are named by
/// reference(id). Values of the file itself are changed through their QPDF handles and then told to change().
class IncrementalUpdate
{
public:
    /// Errors: pdf.unsupported-encryption, pdf.foreign-head.
    static Result<IncrementalUpdate> create(const PdfFile &file);
    IncrementalUpdate(IncrementalUpdate &&) noexcept;
    ~IncrementalUpdate();

    const Encryption &encryption() const { return m_encryption; }

    int reserve() { return m_nextId++; }
    static QPDFObjectHandle reference(int id);
    /// The value of a reserved number; written at finish(), so it may still change until then.
    void put(int id, const QPDFObjectHandle &value);
    int add(const QPDFObjectHandle &value);
    int addStream(const QByteArray &dictionary, const QByteArray &data);
    /// All objects of the fragment; the number of its object 0.
    int addFragment(const Fragment &fragment);
    /// `value` is an indirect object of the file, changed in place.
    void change(const QPDFObjectHandle &value);
    /// The signature dictionary; /ByteRange and /Contents are added to it, with room for contentsSize bytes.
    void putSignature(int id, const QPDFObjectHandle &dictionary, qsizetype contentsSize);

    /// Errors: pdf.broken, pdf.too-large (a table cannot point beyond 10 GB).
    Result<UpdateSection> finish();

private:
    struct Written;
    struct Signature
    {
        int id = 0;
        qsizetype contentsSize = 0;
    };

    explicit IncrementalUpdate(const PdfFile &file);
    QByteArray fragmentText(const Fragment::Object &object, int firstId, int id) const;
    QByteArray streamText(const QByteArray &dictionary, const QByteArray &data, int id) const;
    QByteArray valueText(const QPDFObjectHandle &value, int id, int generation) const;
    void writeObjects(UpdateSection &section, Written &written) const;
    QByteArray trailerEntries(const QByteArray &body) const;
    void writeTable(QByteArray &bytes, const Written &written) const;
    void writeStream(QByteArray &bytes, Written &written);

    const PdfFile *m_file;
    Encryption m_encryption;
    int m_nextId;
    Signature m_signature;
    std::map<int, QByteArray> m_texts; ///< finished objects
    std::map<int, QPDFObjectHandle> m_values; ///< new objects that may still change
    std::map<std::pair<int, int>, QPDFObjectHandle> m_changed; ///< by number and generation
};

}
