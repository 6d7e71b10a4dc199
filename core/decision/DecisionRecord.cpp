// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decision/DecisionRecord.h"

#include "core/decision/RecordText.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto Tag = u"chauban.decision.1"_s;
const auto Yes = u"có"_s;

/// The lines of a record in their order: the one place that knows them. FORMAT.md says what they mean.
template<typename Record, typename Archive>
void describe(Record &record, Archive &archive)
{
    archive(u"Cơ quan"_s, record.agency);
    archive(u"Mã cơ quan"_s, record.org);
    archive(u"Số, ký hiệu"_s, record.notation);
    archive(u"Số trong sổ"_s, record.number);
    archive(u"Trích yếu"_s, record.subject);
    archive(u"Mã văn bản"_s, record.document);
    archive(u"Phiên bản"_s, record.version);
    archive(u"Mã băm văn bản"_s, record.content);
    archive(u"Tệp"_s, record.files);
    archive(u"Quy trình"_s, record.chain);
    archive(u"Phiên bản quy trình"_s, record.chainVersion);
    archive(u"Mã luồng"_s, record.routing);
    archive(u"Bước"_s, record.step);
    archive(u"Mã bước"_s, record.stepId);
    archive(u"Mã việc"_s, record.task);
    archive(u"Quyết định"_s, record.choice);
    archive(u"Mã quyết định"_s, record.choiceWord);
    archive(u"Chủ trì"_s, record.lead);
    archive(u"Phối hợp"_s, record.contributors);
    archive(u"Để biết"_s, record.informed);
    archive(u"Thời hạn"_s, record.deadline);
    archive(u"Giao lại cho"_s, record.reassignedTo);
    archive(u"Trả lại bước"_s, record.returnedTo);
    archive(u"Sửa xong trình thẳng lại"_s, record.straightBack);
    archive(u"Kết thúc phần việc của người phối hợp"_s, record.endsOthers);
    archive.words(u"Ý kiến"_s, record.comment);
    archive(u"Người quyết định"_s, record.person);
    archive(u"Mã người quyết định"_s, record.personId);
    archive(u"Thay cho"_s, record.onBehalfOf);
    archive(u"Mã người được thay"_s, record.onBehalfOfId);
    archive(u"Mã ủy quyền"_s, record.delegation);
    archive(u"Mã lệnh"_s, record.command);
    archive(u"Mã băm lệnh"_s, record.commandHash);
    archive(u"Đầu nhật ký đã biết"_s, record.head);
}

class Writer
{
public:
    void operator()(const QString &label, const QString &value) { line(label, value); }
    void operator()(const QString &label, const QStringList &values)
    {
        for (const auto &value : values)
            line(label, value);
    }
    void operator()(const QString &label, int value)
    {
        line(label, value ? QString::number(value) : QString());
    }
    void operator()(const QString &label, bool value) { line(label, value ? Yes : QString()); }
    void operator()(const QString &label, const Sha256 &value) { line(label, value.hex()); }
    template<typename Kind>
    void operator()(const QString &label, const Id<Kind> &id)
    {
        line(label, id.isNull() ? QString() : id.text());
    }
    void operator()(const QString &label, const QList<DecidedFile> &files)
    {
        for (const auto &file : files)
            line(label, file.hash.hex() + u' ' + file.name);
    }
    void operator()(const QString &label, const JournalHead &head)
    {
        line(label, u"%1 %2"_s.arg(head.position).arg(head.link.hex()));
    }
    void words(const QString &label, const QString &text)
    {
        if (text.isEmpty())
            return;
        lines.append(label + u":"_s);
        for (const auto &each : text.split(u'\n'))
            lines.append(each.isEmpty() ? u">"_s : u"> "_s + escapedText(each));
    }

    QStringList lines{Tag};

private:
    void line(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            lines.append(label + u": "_s + escapedText(value));
    }
};

/// Takes line after line; what it did not take in the end was not written by a Writer.
class Reader
{
public:
    explicit Reader(QStringList lines)
        : m_lines(std::move(lines))
    {
    }

    void operator()(const QString &label, QString &value) { value = take(label); }
    void operator()(const QString &label, QStringList &values)
    {
        while (isNext(label))
            values.append(take(label));
    }
    void operator()(const QString &label, int &value) { value = take(label).toInt(); }
    void operator()(const QString &label, bool &value) { value = !take(label).isEmpty(); }
    void operator()(const QString &label, Sha256 &value)
    {
        value = Sha256::fromHex(take(label)).value_or(Sha256{});
    }
    template<typename Kind>
    void operator()(const QString &label, Id<Kind> &id)
    {
        id = Id<Kind>::fromText(take(label)).value_or(Id<Kind>{});
    }
    void operator()(const QString &label, QList<DecidedFile> &files)
    {
        while (isNext(label)) {
            const auto text = take(label);
            files.append(
                {Sha256::fromHex(text.section(u' ', 0, 0)).value_or(Sha256{}), text.section(u' ', 1)});
        }
    }
    void operator()(const QString &label, JournalHead &head)
    {
        const auto text = take(label);
        head = {
            text.section(u' ', 0, 0).toLongLong(), Sha256::fromHex(text.section(u' ', 1)).value_or(Sha256{})};
    }
    void words(const QString &label, QString &text)
    {
        if (m_lines.value(m_next) != label + u":"_s)
            return;
        QStringList parts;
        for (++m_next; m_lines.value(m_next).startsWith(u'>'); ++m_next)
            parts.append(unescapedText(m_lines[m_next].mid(2)).value_or(QString()));
        text = parts.join(u'\n');
    }

private:
    bool isNext(const QString &label) const { return m_lines.value(m_next).startsWith(label + u": "_s); }
    QString take(const QString &label)
    {
        if (!isNext(label))
            return {};
        return unescapedText(m_lines[m_next++].mid(label.size() + 2)).value_or(QString());
    }

    QStringList m_lines;
    qsizetype m_next = 1; ///< the first is the tag
};

QStringList linesOf(const DecisionRecord &record)
{
    Writer writer;
    describe(record, writer);
    return writer.lines;
}

}

QByteArray recordBytes(const DecisionRecord &record)
{
    return linesOf(record).join(u'\n').toUtf8() + '\n';
}

Result<DecisionRecord> recordFromBytes(const QByteArray &bytes)
{
    Reader reader(QString::fromUtf8(bytes).split(u'\n'));
    DecisionRecord record;
    describe(record, reader);
    const auto canonical = recordBytes(record);
    if (canonical == bytes)
        return record;
    const auto given = bytes.split('\n'), expected = canonical.split('\n');
    qsizetype line = 0;
    while (line < std::min(given.size(), expected.size()) && given[line] == expected[line])
        ++line;
    return Error{ErrorKind::Invalid, "decision.record-damaged", QString::number(line + 1)};
}

QString differingLine(const DecisionRecord &a, const DecisionRecord &b)
{
    const auto left = linesOf(a), right = linesOf(b);
    const auto label = [](const QString &line) { return line.section(u':', 0, 0); };
    QString words; // the label above the lines of words
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        const auto here = left.value(i), there = right.value(i);
        if (here == there) {
            words = here.endsWith(u':') ? here.chopped(1) : words;
            continue;
        }
        if (here.startsWith(u'>') || there.startsWith(u'>'))
            return words;
        // A line that only one of them has stands before the next that both have.
        const auto isHere = [&](const QString &line) { return label(line) == label(here); };
        const bool inserted = !there.isEmpty() && std::any_of(right.cbegin() + i, right.cend(), isHere);
        return label(inserted ? there : here);
    }
    return {};
}

}
