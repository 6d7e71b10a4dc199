// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/RevisionView.h"

#include <QByteArray>

#include <set>

namespace chauban {

/// What of a paper's pages is drawn; what one layer shows and another does not is covered or wiped there.
/// What a signature drew is in none: it cannot be taken away without breaking that signature.
enum class PaperLayer {
    Everything,
    LowerAnnotations, ///< without the annotations that lie upon another one
    Content, ///< without annotations and fields
    WithoutPictures, ///< as Content
    Words, ///< as Content: nothing but letters, all of them black, whatever is drawn over them
};

/// The paper with this layer alone, of which only the pages in `pages` (0-based) are of use. Empty when it shows the same as
/// the one above: as Everything the paper itself, as LowerAnnotations and Content Everything, as WithoutPictures Content.
/// Errors are QPDF's exceptions.
QByteArray paperLayer(const verify::RevisionView &view, PaperLayer layer, const std::set<int> &pages);

}
