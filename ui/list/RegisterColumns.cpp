// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/RegisterColumns.h"

#include "ui/text/DocumentText.h"

#include <QCoreApplication>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RegisterWords
{
    Q_DECLARE_TR_FUNCTIONS(RegisterColumns)
};

QString ourNumber(const ListLine &line, const LineText &)
{
    return line.document().number ? QString::number(*line.document().number) : QString();
}

QString arrival(const ListLine &line, const LineText &)
{
    return LineText::shortDate(line.document().arrivalDate.value_or(QDate()));
}

QString issued(const ListLine &line, const LineText &)
{
    return LineText::shortDate(line.document().metadata.issuedDate.value_or(QDate()));
}

QString notation(const ListLine &line, const LineText &)
{
    return line.document().metadata.notation;
}

QString about(const ListLine &line, const LineText &)
{
    return LineText::typeAndSubject(line.document());
}

QString handler(const ListLine &line, const LineText &words)
{
    return line.handler ? words.principal(*line.handler) : QString();
}

QString state(const ListLine &line, const LineText &)
{
    return textOf(line.document().state);
}

QList<RegisterColumn> incoming()
{
    return {{u"number"_s, {RegisterWords::tr("Số đến"), ourNumber}, 76, 0},
        {u"arrival"_s, {RegisterWords::tr("Ngày đến"), arrival}, 104, 0},
        {u"agency"_s,
            {RegisterWords::tr("Cơ quan ban hành"),
                [](const ListLine &line, const LineText &) { return line.document().metadata.agency; }},
            196,
            0},
        {u"notation"_s, {RegisterWords::tr("Số, ký hiệu"), notation}, 148, 0},
        {u"issued"_s, {RegisterWords::tr("Ngày văn bản"), issued}, 112, 3},
        {u"subject"_s, {RegisterWords::tr("Tên loại và trích yếu"), about}, 0, 0},
        {u"handler"_s, {RegisterWords::tr("Đơn vị/người nhận"), handler}, 168, 1},
        {u"state"_s, {RegisterWords::tr("Trạng thái"), state}, 140, 2}};
}

QList<RegisterColumn> outgoing(DocumentKind kind)
{
    const auto signer
        = [](const ListLine &line, const LineText &) { return line.document().metadata.signerName; };
    const auto places
        = [](const ListLine &line, const LineText &) { return line.document().metadata.toPlaces; };
    const auto author = [](const ListLine &line, const LineText &words) {
        const auto &document = line.document();
        return document.unit.isNull() ? words.sender(document)
                                      : words.principal(Principal::of(document.unit));
    };
    QList<RegisterColumn> columns = {{u"notation"_s, {RegisterWords::tr("Số, ký hiệu"), notation}, 148, 0},
        {u"issued"_s, {RegisterWords::tr("Ngày văn bản"), issued}, 112, 0},
        {u"subject"_s, {RegisterWords::tr("Tên loại và trích yếu"), about}, 0, 0},
        {u"signer"_s, {RegisterWords::tr("Người ký"), signer}, 160, 1}};
    if (kind == DocumentKind::Outgoing)
        columns.append({u"places"_s, {RegisterWords::tr("Nơi nhận"), places}, 190, 3});
    columns.append({u"unit"_s, {RegisterWords::tr("Đơn vị soạn thảo"), author}, 176, 2});
    columns.append({u"state"_s, {RegisterWords::tr("Trạng thái"), state}, 140, 0});
    return columns;
}

}

QList<RegisterColumn> registerColumns(DocumentKind kind)
{
    return kind == DocumentKind::Incoming ? incoming() : outgoing(kind);
}

}
