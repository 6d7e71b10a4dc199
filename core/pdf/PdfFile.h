// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QPDF;

namespace chauban {

/// The kind of a file's last cross-reference section (ISO 32000-2 7.5.4, 7.5.8).
enum class CrossReference { Table, Stream, Hybrid };

/// A PDF parsed exactly as its cross-reference says, never repaired: what is signed must be what every other
/// reader sees. Objects are read when touched, so opening costs as much as its cross-reference is long.
class PdfFile
{
public:
    /// Maps the file; the bytes are not copied. Errors: file.*, and those of parse().
    static Result<PdfFile> open(const QString &path);
    /// Errors: pdf.empty, pdf.not-a-pdf, pdf.broken, pdf.password-needed, pdf.unsupported-encryption.
    static Result<PdfFile> parse(const QByteArray &bytes);

    PdfFile(PdfFile &&) noexcept;
    PdfFile &operator=(PdfFile &&) noexcept;
    ~PdfFile();

    QByteArrayView bytes() const;
    QPDF &document() const;

    CrossReference crossReference() const;
    /// The number after the last startxref, which a further section names as /Prev.
    qint64 lastStartXref() const;
    /// Where "%PDF-" stands; offsets inside the file count from there.
    qint64 headerOffset() const;
    /// The first object number that neither /Size nor any cross-reference entry covers.
    int firstFreeId() const;
    bool isEncrypted() const;
    /// Whether it may be written on: offsets must count from the first byte, since readers disagree on those of a file with
    /// something before its header (ISO 32000-2 7.5.2), and a signature is over all of it. Errors: pdf.foreign-head.
    Result<> checkHead() const;

private:
    struct State;
    explicit PdfFile(std::unique_ptr<State> state);
    static Result<PdfFile> load(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

}
