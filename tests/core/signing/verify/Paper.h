// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/signing/verify/Signed.h"

#include <catch2/catch.hpp>

namespace chauban::test {

/// A signed paper on which every later change can be tried: a PdfDraft with an empty signature field 11 "Seal", a note
/// 14 on blank paper, a layer 15, metadata 16, a page 50 and content 51 that nothing reaches, and a second object 4
/// that no section names. The first signature is field 20, dictionary 21, image 22.
struct Paper
{
    PdfDraft::Writing writing = PdfDraft::Writing::Table;
    int permission = 0; ///< 1–3: certified with that /P; 0: an approval signature
    PdfDraft draft;
    qint64 unsignedSection = 0; ///< the section before the signature
    qint64 gap = 0; ///< where /Contents of the first signature begins
    qint64 signedEnd = 0;
    qint64 shadow = 0; ///< where the unnamed object 4 stands

    Paper(PdfDraft::Writing writing, int permission);

    void update(const std::map<int, QByteArray> &objects, const DraftTrick &trick = {})
    {
        draft.update(objects, trick);
    }
    VerificationReport report() const { return verify(draft); }

    static QByteArray page(const QByteArray &moreAnnotations = "");
    static QByteArray form(const QByteArray &moreFields = "");
    QByteArray catalog(const QByteArray &more = "") const;
    /// A signature of field `number` (new, or 11) that leaves what is there.
    PdfDraft::Signing signing(int number, const QByteArray &name, const QByteArray &rectangle) const;
    /// The digits between < and > of the first signature, and its /ByteRange array.
    QByteArray contents() const;
    QByteArray byteRange() const;
};

/// What of a table is written to $CHAUBAN_TABLES/NAME.md when that folder is given.
class VerdictTable
{
public:
    explicit VerdictTable(const char *name)
        : m_name(name)
    {
    }
    ~VerdictTable();
    void add(const char *row, const Paper &paper, const VerificationReport &report);

private:
    const char *m_name;
    std::map<std::string, std::map<std::string, std::string>> m_cells; ///< row → column → verdict
};

const std::vector<PdfDraft::Writing> everyWriting{PdfDraft::Writing::Table,
    PdfDraft::Writing::Stream,
    PdfDraft::Writing::Hybrid,
    PdfDraft::Writing::Encrypted};
std::string describe(const Paper &paper);

}
