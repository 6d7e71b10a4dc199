// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/ExtractPages.h"

#include "core/pdf/Guarded.h"
#include "core/pdf/Pages.h"
#include "core/pdf/PdfFile.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <QRegularExpression>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int HiddenOrNotViewed = 2 | 32; ///< /F of an annotation: bits 2 and 6

Error noSuchPage(const QString &text)
{
    return {ErrorKind::Invalid, "pdf.no-such-page", text};
}

QByteArray written(QPDF &document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

}

Result<QList<int>> pageNumbers(const QString &text, int pages)
{
    static const QRegularExpression range(u"^(\\d{1,6})(?:\\s*-\\s*(\\d{1,6}))?$"_s);
    QList<int> numbers;
    for (const auto &part : text.split(u',')) {
        const auto match = range.match(part.trimmed());
        if (!match.hasMatch())
            return noSuchPage(text);
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (first < 1 || last < first || last > pages)
            return noSuchPage(text);
        for (int number = first; number <= last; ++number) {
            if (numbers.contains(number))
                return noSuchPage(text);
            numbers.append(number);
        }
    }
    return numbers;
}

Result<QByteArray> extractPages(const QByteArray &pdf, const QString &pages)
{
    TRY_ASSIGN(const auto file, PdfFile::parse(pdf));
    TRY_ASSIGN(const int count, pageCount(file));
    TRY_ASSIGN(const auto numbers, pageNumbers(pages, count));
    return guarded([&]() -> Result<QByteArray> {
        auto &source = file.document();
        QPDFPageDocumentHelper(source).flattenAnnotations(0, HiddenOrNotViewed);
        QPDF extract;
        extract.emptyPDF();
        QPDFPageDocumentHelper target(extract);
        const auto all = QPDFPageDocumentHelper(source).getAllPages();
        for (const int number : numbers) {
            auto page = all.at(size_t(number - 1)).getObjectHandle();
            for (const auto *key : {"/Annots", "/AA", "/B", "/StructParents", "/Metadata"})
                page.removeKey(key);
            target.addPage(QPDFPageObjectHelper(page), false);
        }
        return written(extract);
    });
}

}
