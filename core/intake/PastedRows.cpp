// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/PastedRows.h"

#include "core/base/Fold.h"
#include "core/intake/TypedDate.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

using Columns = QList<std::optional<LetterField>>;

/// Cells that hold tabs, quotes or line ends stand in quotes, quotes inside are doubled.
QList<QStringList> cellsOf(const QString &text)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        auto &cell = rows.last().last();
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u'"') {
            cell += text[++i];
        } else if (c == u'"' && (quoted || cell.isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && c == u'\t') {
            rows.last().append(QString());
        } else if (!quoted && c == u'\n') {
            rows.append(QStringList{QString()});
        } else if (c != u'\r') {
            cell += c;
        }
    }
    return rows;
}

std::optional<LetterField> headingOf(const QString &cell)
{
    const auto plain = folded(cell.simplified());
    const std::pair<QLatin1StringView, LetterField> known[] = {{"ngay den"_L1, LetterField::Arrival},
        {"co quan"_L1, LetterField::Agency},
        {"noi gui"_L1, LetterField::Agency},
        {"tac gia"_L1, LetterField::Agency},
        {"so, ky hieu"_L1, LetterField::Notation},
        {"so ky hieu"_L1, LetterField::Notation},
        {"so va ky hieu"_L1, LetterField::Notation},
        {"ngay van ban"_L1, LetterField::Date},
        {"ngay ban hanh"_L1, LetterField::Date},
        {"ngay thang"_L1, LetterField::Date},
        {"ten loai va trich yeu"_L1, LetterField::Subject},
        {"loai"_L1, LetterField::Type},
        {"ten loai"_L1, LetterField::Type},
        {"trich yeu"_L1, LetterField::Subject},
        {"noi dung"_L1, LetterField::Subject},
        {"do khan"_L1, LetterField::Urgency},
        {"muc do khan"_L1, LetterField::Urgency},
        {"do mat"_L1, LetterField::Secrecy},
        {"nguoi ky"_L1, LetterField::Signer},
        {"so trang"_L1, LetterField::Pages},
        {"so ban"_L1, LetterField::Copies},
        {"han"_L1, LetterField::Due},
        {"ghi chu"_L1, LetterField::Note}};
    for (const auto &[heading, field] : known)
        if (plain.startsWith(heading))
            return field;
    return std::nullopt;
}

Columns columnsOf(const QStringList &first)
{
    Columns columns;
    for (const auto &cell : first)
        columns.append(headingOf(cell));
    return columns;
}

const Columns &usualColumns()
{
    static const Columns usual = {LetterField::Agency,
        LetterField::Notation,
        LetterField::Date,
        LetterField::Type,
        LetterField::Subject,
        LetterField::Urgency,
        LetterField::Due,
        LetterField::Note};
    return usual;
}

/// "Báo cáo kết quả …" in one cell names type and subject.
void splitType(LetterForm &form)
{
    const auto words = form.text(LetterField::Subject).simplified().split(u' ');
    for (int take = std::min(4, int(words.size()) - 1); take >= 2; --take) {
        if (const auto code = typeCode(words.mid(0, take).join(u' ')); !code.isEmpty()) {
            form.setText(LetterField::Type, words.mid(0, take).join(u' '));
            form.setText(LetterField::Subject, words.mid(take).join(u' '));
            return;
        }
    }
}

LetterForm letterOf(const QStringList &cells, const Columns &columns, QDate today)
{
    LetterForm form;
    form.setText(LetterField::Arrival, dateText(today));
    form.setText(LetterField::Copies, u"1"_s);
    for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        const auto cell = cells[i].simplified();
        if (columns[i] && !cell.isEmpty())
            form.setText(*columns[i], cell);
    }
    if (form.text(LetterField::Type).isEmpty())
        splitType(form);
    if (form.text(LetterField::Type).isEmpty()) {
        form.setText(LetterField::Type, u"Công văn"_s);
        form.setDoubtful(LetterField::Type, true);
    }
    for (const auto field :
        {LetterField::Agency, LetterField::Notation, LetterField::Date, LetterField::Subject})
        form.setDoubtful(field, form.text(field).isEmpty());
    if (const auto fault = faultOf(form, today))
        form.setDoubtful(fault->field, true);
    return form;
}

}

bool looksLikeRows(const QString &text)
{
    const auto lines = QStringView(text).split(u'\n');
    return std::any_of(lines.cbegin(), lines.cend(), [](QStringView line) { return line.count(u'\t') >= 2; });
}

QList<LetterForm> pastedLetters(const QString &text, QDate today)
{
    auto rows = cellsOf(text);
    auto columns = columnsOf(rows.first());
    const auto known = columns.size() - columns.count(std::nullopt);
    if (known >= 2)
        rows.removeFirst();
    else
        columns = usualColumns();
    QList<LetterForm> letters;
    for (const auto &cells : rows)
        if (!cells.join(QString()).trimmed().isEmpty())
            letters.append(letterOf(cells, columns, today));
    return letters;
}

}
