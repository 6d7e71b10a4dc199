// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Options.h"
#include "app/cli/ReadingTable.h"
#include "app/cli/Verbs.h"
#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/reading/ReadPaper.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NamedField
{
    const char *name;
    const char *vietnamese;
    const char *english;
    ReadField PaperReading::*field;
};

constexpr std::array fields = {
    NamedField{"number", "Số, ký hiệu", "Number", &PaperReading::number},
    NamedField{"notation", "Ký hiệu", "Notation", &PaperReading::notation},
    NamedField{"date", "Ngày", "Date", &PaperReading::dateText},
    NamedField{"place", "Nơi ban hành", "Place", &PaperReading::place},
    NamedField{"parentAgency", "Cơ quan chủ quản", "Superior", &PaperReading::parentAgency},
    NamedField{"agency", "Cơ quan", "Agency", &PaperReading::agency},
    NamedField{"type", "Loại", "Type", &PaperReading::type},
    NamedField{"subject", "Trích yếu", "Subject", &PaperReading::subject},
    NamedField{"signerTitle", "Chức vụ", "Signer's title", &PaperReading::signerTitle},
    NamedField{"signerName", "Người ký", "Signer", &PaperReading::signerName},
    NamedField{"urgency", "Độ khẩn", "Urgency", &PaperReading::urgency},
    NamedField{"secrecy", "Độ mật", "Secrecy", &PaperReading::secrecy},
};

QString sourceName(TextSource source)
{
    switch (source) {
    case TextSource::None:
        return u"none"_s;
    case TextSource::Typed:
        return u"typed"_s;
    case TextSource::Recognised:
        break;
    }
    return u"recognised"_s;
}

QJsonObject objectOf(const ReadField &field)
{
    const auto hundredths = [](double value) { return std::round(value * 100) / 100; };
    QJsonObject object = {{u"text"_s, field.text}, {u"confidence"_s, hundredths(field.confidence)}};
    if (field.page >= 0) {
        object[u"page"_s] = field.page + 1;
        object[u"box"_s] = QJsonArray{hundredths(field.box.x()),
            hundredths(field.box.y()),
            hundredths(field.box.width()),
            hundredths(field.box.height())};
    }
    return object;
}

QJsonObject objectOf(const QString &file, const PaperReading &reading)
{
    QJsonObject object = {{u"file"_s, file}, {u"text"_s, sourceName(reading.source)}};
    for (const NamedField &named : fields)
        object[QString::fromLatin1(named.name)] = objectOf(reading.*named.field);
    return object;
}

QString linesOf(const QString &file, const PaperReading &reading, const Console &console)
{
    QStringList lines = {file};
    if (reading.source == TextSource::None)
        lines << console.text("  không có chữ: tệp chỉ có ảnh, cần nhận dạng chữ trước",
            "  no text: the file holds pictures only, recognise them first");
    if (reading.source == TextSource::Recognised)
        lines << console.text("  chữ do máy nhận dạng từ ảnh: hãy đối chiếu với bản ảnh",
            "  text recognised from pictures: compare it with the page");
    for (const NamedField &named : fields) {
        const ReadField &field = reading.*named.field;
        if (field)
            lines << u"  %1 %2  (%3 %)"_s.arg(console.text(named.vietnamese, named.english), -18)
                         .arg(field.text)
                         .arg(qRound(field.confidence * 100));
    }
    return lines.join(u'\n');
}

int readFiles(const QStringList &files, Console &console)
{
    QJsonArray papers;
    QStringList lines;
    int exit = Done;
    for (const QString &file : files) {
        const auto reading = readPaperFile(file);
        if (!reading.ok() && files.size() == 1)
            return console.fail(reading.error());
        if (!reading.ok()) {
            const QString message = sentence(reading.error(), console.language());
            lines << file + u"\n  "_s + message;
            papers << QJsonObject{{u"file"_s, file},
                {u"error"_s,
                    QJsonObject{{u"reason"_s, QString::fromLatin1(reading.error().reason.id())},
                        {u"message"_s, message}}}};
            exit = Failed;
            continue;
        }
        lines << linesOf(file, reading.value(), console);
        papers << objectOf(file, reading.value());
    }
    console.result(lines.join(u'\n'), {{u"papers"_s, papers}});
    return exit;
}

int run(const QStringList &arguments, Console &console)
{
    const auto options = Options::parse(arguments, {.valued = {u"table"_s}});
    if (!options.ok())
        return console.fail(options.error());
    if (const auto table = options.value().value(u"table"_s)) {
        const auto folder = options.value().argument(0, u"DIR"_s);
        return folder.ok() ? compareWithTable(*table, folder.value(), console) : console.fail(folder.error());
    }
    const auto first = options.value().argument(0, u"FILE"_s);
    return first.ok() ? readFiles(options.value().positional(), console) : console.fail(first.error());
}

}

const Verb ReadVerb{
    .name = "read",
    .summary = "đọc số, ngày, cơ quan, loại, trích yếu, người ký từ tệp PDF",
    .summaryInEnglish = "read number, date, agency, type, subject and signer from PDF files",
    .usage = "chaubanctl read [--json] FILE…\n"
             "chaubanctl read --table LABELS.tsv DIR   compares with a table of true values, field by field",
    .runtime = Runtime::Plain,
    .run = run,
};

}
