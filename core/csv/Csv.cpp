// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/Csv.h"

#include <QStringDecoder>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Apostrophes, then a character that starts a formula.
bool looksLikeFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.mid(1);
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
}

QString written(const QString &cell)
{
    QString safe = looksLikeFormula(cell) ? u'\'' + cell : cell;
    const bool quote = safe.contains(u'"') || safe.contains(u',') || safe.contains(u';')
        || safe.contains(u'\n') || safe.contains(u'\r') || safe.startsWith(u' ') || safe.endsWith(u' ');
    return quote ? u'"' + safe.replace(u"\""_s, u"\"\""_s) + u'"' : safe;
}

/// Walks through the text cell by cell.
class CsvReader
{
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
    {
        const auto firstRow
            = QStringView(text).left(text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n'));
        m_divider = firstRow.contains(u',') || !firstRow.contains(u';') ? u',' : u';';
    }

    Result<QList<QStringList>> rows()
    {
        while (m_at < m_text.size()) {
            TRY(m_text[m_at] == u'"' ? quoted() : plain());
            if (m_at < m_text.size() && m_text[m_at] == m_divider) {
                ++m_at;
                if (m_at == m_text.size())
                    keep({}); // the file ends after a divider: one more empty cell
                continue;
            }
            endRow();
        }
        if (!m_row.isEmpty())
            m_rows << m_row;
        return m_rows;
    }

private:
    Result<> plain()
    {
        const auto start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_divider && !atLineEnd())
            if (m_text[m_at++] == u'"')
                return Error{ErrorKind::Invalid, "csv.stray-quote", QString::number(m_line)};
        keep(m_text.mid(start, m_at - start));
        return {};
    }

    Result<> quoted()
    {
        const int opened = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                m_line += m_text[m_at] == u'\n';
                cell += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                cell += m_text[m_at++];
            } else {
                ++m_at;
                if (m_at < m_text.size() && m_text[m_at] != m_divider && !atLineEnd())
                    return Error{ErrorKind::Invalid, "csv.stray-quote", QString::number(m_line)};
                keep(cell);
                return {};
            }
        }
        return Error{ErrorKind::Invalid, "csv.open-quote", QString::number(opened)};
    }

    bool atLineEnd() const
    {
        return m_text[m_at] == u'\n'
            || (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n');
    }

    void keep(const QString &cell)
    {
        m_row << (cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.mid(1) : cell);
    }

    void endRow()
    {
        m_rows << std::exchange(m_row, {});
        if (m_at < m_text.size())
            m_at += m_text[m_at] == u'\r' ? 2 : 1;
        ++m_line;
    }

    const QString m_text;
    QChar m_divider;
    qsizetype m_at = 0;
    int m_line = 1;
    QStringList m_row;
    QList<QStringList> m_rows;
};

}

QByteArray writeCsv(const QList<QStringList> &rows)
{
    QString text(QChar(0xfeff));
    for (const auto &row : rows) {
        QStringList cells;
        for (const auto &cell : row)
            cells << written(cell);
        // One empty cell would be an empty line.
        text += (cells == QStringList{QString()} ? u"\"\""_s : cells.join(u',')) + u"\r\n"_s;
    }
    return text.toUtf8();
}

Result<QList<QStringList>> readCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return Error{ErrorKind::Invalid, "csv.not-utf8"};
    return CsvReader(text).rows();
}

}
