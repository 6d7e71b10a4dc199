// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/DemoPaper.h"

#include "app/demo/DemoContent.h"
#include "app/demo/Dice.h"
#include "app/demo/HandDrawn.h"
#include "app/demo/Scan.h"
#include "core/base/Fold.h"
#include "core/base/Sha256.h"
#include "core/document/DocumentType.h"
#include "core/pdf/typeset/DraftParts.h"
#include "core/pdf/typeset/ImagePdf.h"
#include "core/pdf/typeset/Table.h"
#include "core/pdf/typeset/Typeset.h"

#include <QDateTime>
#include <QtEndian>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate firstDay{2026, 1, 5};
const QDate lastDay{2026, 3, 13};

bool isWorkingDay(QDate date)
{
    const bool newYearHolidays = date >= QDate(2026, 2, 14) && date <= QDate(2026, 2, 22);
    return date.dayOfWeek() <= 5 && !newYearHolidays;
}

QDate workingDay(QDate date)
{
    while (!isWorkingDay(date))
        date = date.addDays(1);
    return date;
}

QDate someDay(Dice &dice, QDate notBefore)
{
    const QDate from = notBefore.isValid() ? notBefore : firstDay;
    return workingDay(from.addDays(dice.between(0, int(from.daysTo(lastDay)))));
}

QDateTime morningOf(QDate date)
{
    return QDateTime(date, QTime(1, 30), Qt::UTC);
}

/// An annex in a file of its own: heading, what it belongs to, and a table to fill in.
Result<QByteArray> annexPdf(const DemoSpec &spec, const DemoPaper &paper)
{
    const qreal width = draftFrame.width;
    const TextStyle bold{.size = 14, .face = Face::Bold, .align = Align::Centre};
    const QString date = paper.date.isValid() ? paper.date.toString(u"dd/MM/yyyy"_s) : u"…/…/2026"_s;
    const QString code = paper.codeNumber().isEmpty() ? u"…/"_s + paper.notation : paper.codeNumber();
    QList<FlowPiece> pieces = paragraphPieces(TextBlock(u"PHỤ LỤC"_s, bold, width), 0);
    pieces << paragraphPieces(TextBlock(spec.annex.toUpper(), bold, width), points(4));
    pieces << paragraphPieces(
        TextBlock(u"(Kèm theo %1 số %2 ngày %3 của %4)"_s.arg(spec.typeName, code, date, spec.agency),
            {.size = 13, .face = Face::Italic, .align = Align::Centre},
            width),
        points(4));
    TableStyle style{.widths = {width * 0.08, width * 0.5, width * 0.2, width * 0.22}, .size = 13};
    style.face = Face::Bold;
    style.aligns = QList<Align>(4, Align::Centre);
    auto header = tableRow({u"STT"_s, u"Nội dung"_s, u"Đơn vị chủ trì"_s, u"Ghi chú"_s}, style);
    header.first().spaceBefore = points(10);
    pieces << header;
    style.face = Face::Regular;
    style.aligns = {Align::Centre};
    style.shortest = millimetres(9);
    for (int i = 1; i <= 12; ++i)
        pieces << tableRow({QString::number(i), {}, {}, {}}, style);
    Print print{.title = spec.annex, .author = spec.agency, .created = morningOf(workingDay(firstDay))};
    print.sheets = paginate(pieces, draftFrame, draftFrame.top);
    return printPdf(print);
}

/// Writes the paper's bytes: a draft with blanks, an issued paper, or the picture of one.
Result<> makePdf(DemoPaper &paper, const DraftContent &content, Dice &dice)
{
    const QDateTime created = morningOf(paper.date.isValid() ? paper.date : lastDay);
    if (!paper.scan) {
        TRY_ASSIGN(const auto draft, typesetDraft(content, created));
        paper.pdf = draft.pdf;
        paper.pages = draft.pages;
        return {};
    }
    const int resolution = dice.between(0, 1) == 0 ? 150 : 200;
    TRY_ASSIGN(auto pages, typesetImages(content, resolution));
    const bool grey = dice.between(0, 2) == 0;
    for (auto &page : pages) {
        page = scanned(page, dice);
        if (grey)
            page = page.convertToFormat(QImage::Format_Grayscale8);
    }
    TRY_ASSIGN(paper.pdf, imagesToPdf(pages, 62, created));
    paper.pages = int(pages.size());
    return {};
}

DemoPaper entryFor(const DemoSpec &spec, const QString &id)
{
    const auto &content = spec.content;
    return {.id = id,
        .direction = spec.direction,
        .typeName = spec.typeName,
        .number = {},
        .notation = content.notation,
        .date = {},
        .arrivalDate = {},
        .parentAgency = content.parentAgency,
        .agency = spec.agency,
        .subject = content.subject,
        .signerName = content.signature.name,
        .signerPosition = content.signature.titles.last(),
        .urgency = content.urgency,
        .recipients = content.addressees,
        .body = spec.body,
        .unit = spec.unit,
        .scan = spec.scan,
        .pages = 0,
        .pdf = {},
        .annexes = {}};
}

Result<DemoPaper> paperFor(const DemoSpec &spec, const QString &id, Dice &dice)
{
    DemoPaper paper = entryFor(spec, id);
    DraftContent content = spec.content;
    if (spec.direction == DemoDirection::Incoming) {
        paper.number = QString::number(dice.between(3, 900)).rightJustified(2, u'0');
        paper.date = someDay(dice, spec.notBefore);
        paper.arrivalDate = workingDay(paper.date.addDays(dice.between(0, 4)));
        content.issued = IssuedMarks{.number = paper.number,
            .date = paper.date,
            .signature = demoSignature(content.signature.name),
            .seal = demoSeal(spec.sealRing, spec.sealFoot)};
    }
    TRY(makePdf(paper, content, dice));
    if (!spec.annex.isEmpty()) {
        TRY_ASSIGN(const auto pdf, annexPdf(spec, paper));
        paper.annexes << DemoAnnex{spec.annex, pdf};
    }
    return paper;
}

}

QString DemoPaper::codeNumber() const
{
    return number.isEmpty() ? QString() : number + u'/' + notation;
}

Metadata DemoPaper::metadata() const
{
    Metadata metadata;
    for (const auto &type : documentTypes())
        if (folded(type.name) == folded(typeName))
            metadata.type = type.code;
    metadata.notation = codeNumber();
    if (date.isValid())
        metadata.issuedDate = date;
    metadata.agency = agency;
    metadata.subject = subject;
    metadata.signerName = signerName;
    metadata.signerTitle = signerPosition;
    const auto pressing = folded(urgency);
    metadata.urgency = pressing == "hoa toc"_L1 ? Urgency::Express
        : pressing == "thuong khan"_L1          ? Urgency::VeryUrgent
        : pressing == "khan"_L1                 ? Urgency::Urgent
                                                : Urgency::Normal;
    metadata.pages = pages;
    return metadata;
}

Result<QList<DemoPaper>> demoPapers(const DemoAgency &agency, quint64 seed)
{
    TRY_ASSIGN(const auto specs, demoSpecs(agency));
    QList<DemoPaper> papers;
    for (const auto &spec : specs) {
        const QString id = u"%1-%2"_s.arg(agency.id).arg(papers.size() + 1, 2, 10, QChar(u'0'));
        // Each paper has dice of its own, so that a new one does not change the others.
        Dice dice(seed ^ qFromLittleEndian<quint64>(Sha256::of(id.toUtf8()).bytes.constData()));
        TRY_ASSIGN(const auto paper, paperFor(spec, id, dice));
        papers << paper;
    }
    return papers;
}

}
