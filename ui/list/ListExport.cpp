// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/ListExport.h"

#include "core/csv/Csv.h"
#include "core/document/DocumentType.h"
#include "core/platform/AtomicFile.h"
#include "ui/text/DocumentText.h"

namespace chauban {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ListExport)
};

QStringList rowOf(const InboxLine &line, const LineText &words)
{
    const auto &document = line.document;
    const auto &metadata = document.metadata;
    const auto *type = documentType(metadata.type);
    const auto due = words.due({line});
    return {textOf(document.kind),
        document.number ? QString::number(*document.number) : QString(),
        LineText::shortDate(document.arrivalDate.value_or(QDate())),
        metadata.agency,
        metadata.notation,
        LineText::shortDate(metadata.issuedDate.value_or(QDate())),
        type ? type->name : metadata.type,
        metadata.subject,
        metadata.urgency == Urgency::Normal ? QString() : textOf(metadata.urgency),
        LineText::shortDate(due),
        textOf(document.state)};
}

}

Result<> exportLines(const QString &path, const QList<InboxLine> &lines, const LineContext &context)
{
    const LineText words(context);
    QList<QStringList> rows = {{ExportWords::tr("Loại"),
        ExportWords::tr("Số đến hoặc số đi"),
        ExportWords::tr("Ngày đến"),
        ExportWords::tr("Cơ quan ban hành"),
        ExportWords::tr("Số, ký hiệu"),
        ExportWords::tr("Ngày văn bản"),
        ExportWords::tr("Tên loại"),
        ExportWords::tr("Trích yếu"),
        ExportWords::tr("Độ khẩn"),
        ExportWords::tr("Hạn xử lý"),
        ExportWords::tr("Trạng thái")}};
    for (const auto &line : lines)
        rows.append(rowOf(line, words));
    return replaceFile(path, {writeCsv(rows)});
}

}
