// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/Typeset.h"

#include "core/pdf/typeset/DraftParts.h"
#include "core/pdf/typeset/FormFields.h"

#include <QDateTime>
#include <QImage>
#include <QPainter>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The signature block must not stand alone on a page: two lines of the text go with it.
void keepEndWithText(QList<FlowPiece> &body)
{
    for (qsizetype i = std::max<qsizetype>(0, body.size() - 2); i < body.size(); ++i)
        body[i].keepWithNext = true;
}

struct Pages
{
    Print print;
    QList<FieldPlace> fields;
};

Pages pagesOf(const DraftContent &content, const QDateTime &created)
{
    Pages pages;
    const DraftHead head = draftHead(content);
    auto pieces = draftBody(content);
    keepEndWithText(pieces);
    pages.fields = head.fields;
    pieces << draftEnd(content, pages.fields);
    pages.print.sheets = paginate(pieces, draftFrame, head.bottom);
    pages.print.sheets.first() = head.drawings + pages.print.sheets.first();
    addPageNumbers(pages.print.sheets, pages.print.size.width(), millimetres(10));
    pages.print.title
        = content.typeName.isEmpty() ? content.subject : content.typeName + u" "_s + content.subject;
    pages.print.author = content.agency;
    pages.print.created = created;
    return pages;
}

}

PageDrawing centredRule(qreal x, qreal y, qreal width)
{
    return [=](QPainter &painter) {
        painter.setPen(QPen(Qt::black, points(0.75)));
        painter.drawLine(QPointF(x - width / 2, y), QPointF(x + width / 2, y));
    };
}

QRectF inMillimetres(const QRectF &twips)
{
    return {toMillimetres(twips.x()),
        toMillimetres(twips.y()),
        toMillimetres(twips.width()),
        toMillimetres(twips.height())};
}

Result<TypesetDraft> typesetDraft(const DraftContent &content, const QDateTime &created)
{
    TRY(fontsReady());
    auto pages = pagesOf(content, created);
    const int count = int(pages.print.sheets.size());
    if (pages.fields.isEmpty()) {
        TRY_ASSIGN(auto pdf, printPdf(pages.print));
        return TypesetDraft{pdf, {}, count};
    }
    TRY_ASSIGN(auto pdf, printForm(pages.print, pages.fields));
    return TypesetDraft{pdf, pages.fields, count};
}

Result<QList<QImage>> typesetImages(const DraftContent &content, int dotsPerInch)
{
    TRY(fontsReady());
    return printImages(pagesOf(content, {}).print, dotsPerInch);
}

}
