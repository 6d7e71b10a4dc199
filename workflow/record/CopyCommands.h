// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/DocumentType.h"
#include "workflow/ruling/Scene.h"

namespace chauban {

/// The agency makes a copy of an issued or incoming paper (Decree 30/2020, articles 25–27): a document of its own,
/// numbered in the copies' register and sealed already, because the mark on it names no number.
/// Command's document: the source, which stays as it is.
struct CopyDocument
{
    static constexpr auto name = "document.copy";
    static Needs needs() { return {Need::Register}; }
    CopyForm form = CopyForm::TrueCopy;
    QString pages; ///< of an extract: which pages of the main file, "1-3"
    /// A whole copy: the source's main file and annexes, each grown by the agency's signature where it is a PDF.
    /// An extract: one main file made of the pages.
    QList<DocumentFile> files;
    QString certificate; ///< subject as the author names it; the record keeps what the file says

    static constexpr auto fields()
    {
        using T = CopyDocument;
        return std::tuple{Field{"form", &T::form},
            Field{"pages", &T::pages},
            Field{"files", &T::files},
            Field{"certificate", &T::certificate}};
    }
};

/// The files out of which those of a copy grow; of an extract one without content: it is made anew.
QList<DocumentFile> sourceFiles(const QList<DocumentFile> &files, CopyForm form);
/// Whether a paper in this state and of this type may be copied in this form. Fails with "document.secret-file",
/// "copy.not-issued", "copy.needs-original" or "copy.needs-copy".
Result<> checkCopyable(const Document &source, CopyForm form);

Result<Ruling> decide(const Scene &scene, const CopyDocument &body);

}
