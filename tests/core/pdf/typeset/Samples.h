// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/typeset/Draft.h"

#include <QByteArray>
#include <QRectF>

#include <memory>

namespace Poppler {
class Document;
}

namespace chauban {

/// A letter of a commune's committee with one page of text.
DraftContent sampleLetter();
/// A decision with grounds, articles and so much text that it needs several pages.
DraftContent sampleDecision();
/// A submission of a department with a table.
DraftContent sampleSubmission();

/// A PDF as another program reads it.
class ReadBack
{
public:
    explicit ReadBack(const QByteArray &pdf);
    ~ReadBack();

    int pages() const;
    QString text(int page) const; ///< in reading order, blanks and line ends folded to one blank
    QString text() const; ///< of all pages
    /// Millimetres from the top left of the nth occurrence of words that stand in one line; null when absent.
    QRectF place(const QString &words, int page = 0) const;
    /// All text boxes of a page in millimetres.
    QList<QRectF> boxes(int page) const;
    /// Renders a page to PNG in the folder named by CHAUBAN_SHOW, when that is set, for a person to look at.
    void show(const QString &name) const;

private:
    std::unique_ptr<Poppler::Document> m_document;
};

}
