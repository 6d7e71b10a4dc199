// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ReadingTable.h"

#include "app/cli/Console.h"
#include "app/cli/Verb.h"
#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/reading/ReadPaper.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pagesAtMost = 300; // the signature of a longer paper stands before its annexes

struct Column
{
    const char *name;
    ReadField PaperReading::*field;
};

constexpr std::array columns = {Column{"number", &PaperReading::number},
    Column{"date", &PaperReading::dateText},
    Column{"type", &PaperReading::type},
    Column{"agency", &PaperReading::agency},
    Column{"subject", &PaperReading::subject},
    Column{"parent_agency", &PaperReading::parentAgency},
    Column{"place", &PaperReading::place},
    Column{"signer_title", &PaperReading::signerTitle},
    Column{"signer_name", &PaperReading::signerName}};

QString comparable(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

using TableRow = QHash<QString, QString>;

Result<QList<TableRow>> tableRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "platform.cannot-open", path};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QList<TableRow> rows;
    const QStringList names = lines.value(0).split(u'\t');
    for (const QString &line : lines.sliced(lines.isEmpty() ? 0 : 1)) {
        const QStringList values = line.split(u'\t');
        TableRow row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names[i].trimmed(), values.value(i).trimmed());
        rows << row;
    }
    return rows;
}

/// Counts and disagreements of one comparison.
class Comparison
{
public:
    void add(const TableRow &truth, const PaperReading &reading)
    {
        const QString file = truth[u"file"_s];
        const QString kind = truth[u"kind"_s];
        if (kind != "digital-born"_L1) {
            addOther(file, kind, reading);
            return;
        }
        ++m_papers;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const QString name = QString::fromLatin1(columns[i].name);
            const QString expected = comparable(truth[name]);
            const QString read = comparable((reading.*columns[i].field).text);
            if (expected == read) {
                ++m_agree[i];
                continue;
            }
            m_lines << u"%1  %2\n    %3\n    %4"_s.arg(file, name, expected, read);
            m_differences << QJsonObject{
                {u"file"_s, file}, {u"field"_s, name}, {u"expected"_s, expected}, {u"read"_s, read}};
        }
    }

    void addFailure(const QString &file, const QString &sentence)
    {
        m_others << file + u": "_s + sentence;
        m_failed = true;
    }

    int print(Console &console) const
    {
        QStringList lines;
        QJsonObject counts;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const QString name = QString::fromLatin1(columns[i].name);
            const int percent = m_papers ? 100 * m_agree[i] / m_papers : 0;
            lines << u"%1 %2/%3  %4 %"_s.arg(name, -14).arg(m_agree[i]).arg(m_papers).arg(percent);
            counts[name] = m_agree[i];
        }
        lines << QString() << m_lines << QString() << m_others;
        console.result(lines.join(u'\n'),
            {{u"papers"_s, m_papers}, {u"agree"_s, counts}, {u"differences"_s, m_differences}});
        return m_failed ? Failed : Done;
    }

private:
    void addOther(const QString &file, const QString &kind, const PaperReading &reading)
    {
        const bool none = reading.source == TextSource::None;
        m_others << u"%1 (%2): %3"_s.arg(file,
            kind,
            none ? u"no text"_s
                 : u"number %1, confidence %2"_s.arg(reading.number.text)
                       .arg(reading.number.confidence, 0, 'f', 2));
    }

    int m_papers = 0;
    std::array<int, columns.size()> m_agree = {};
    QStringList m_lines;
    QStringList m_others;
    QJsonArray m_differences;
    bool m_failed = false;
};

}

Result<PaperReading> readPaperFile(const QString &path)
{
    TRY_ASSIGN(PdfWorker worker, PdfWorker::openFile(path));
    TRY_ASSIGN(QList<PageText> pages, readAllPages(worker, pagesAtMost));
    return readPaper(std::move(pages));
}

int compareWithTable(const QString &table, const QString &folder, Console &console)
{
    const auto rows = tableRows(table);
    if (!rows.ok())
        return console.fail(rows.error());
    Comparison comparison;
    for (const TableRow &row : rows.value()) {
        const QString file = row[u"file"_s];
        const auto reading = readPaperFile(folder + u'/' + file);
        if (reading.ok())
            comparison.add(row, reading.value());
        else
            comparison.addFailure(file, sentence(reading.error(), console.language()));
    }
    return comparison.print(console);
}

}
