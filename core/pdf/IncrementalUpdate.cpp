// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/IncrementalUpdate.h"

#include "core/pdf/Guarded.h"
#include "core/pdf/PdfFile.h"
#include "core/pdf/Syntax.h"

#include <QCryptographicHash>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <cstring>

namespace chauban {

namespace {
constexpr qsizetype ByteRangeRoom = 64;
constexpr qint64 TableLimit = 9'999'999'999; ///< ten digits in a table entry (ISO 32000-2 7.5.4)
constexpr int OffsetBytes = 5; ///< of an entry in a stream: up to 1 TB

void appendBigEndian(QByteArray &bytes, quint64 value, int count)
{
    for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
        bytes += char(value >> shift);
}
}

/// Where each object of the section stands, counted from the header; by object number.
struct IncrementalUpdate::Written
{
    struct Entry
    {
        qint64 offset;
        int generation;
    };
    std::map<int, Entry> entries;

    /// Calls `run` for each run of successive numbers: an iterator to its first entry and its length.
    template<typename Run>
    void forEachRun(Run run) const
    {
        for (auto first = entries.begin(); first != entries.end();) {
            auto end = first;
            int count = 0;
            while (end != entries.end() && end->first == first->first + count) {
                ++end;
                ++count;
            }
            run(first, count);
            first = end;
        }
    }
};

bool UpdateSection::setContents(const QByteArray &der)
{
    if (contentsAt < 0 || der.size() > contentsSize)
        return false;
    const auto hex = der.toHex();
    std::memcpy(bytes.data() + contentsAt + 1, hex.constData(), size_t(hex.size()));
    return true;
}

QByteArrayView UpdateSection::beforeGap() const
{
    return QByteArrayView(bytes).first(contentsAt);
}

QByteArrayView UpdateSection::afterGap() const
{
    return QByteArrayView(bytes).sliced(contentsAt + 2 * contentsSize + 2);
}

IncrementalUpdate::IncrementalUpdate(const PdfFile &file)
    : m_file(&file)
    , m_nextId(file.firstFreeId())
{
}
IncrementalUpdate::IncrementalUpdate(IncrementalUpdate &&) noexcept = default;
IncrementalUpdate::~IncrementalUpdate() = default;

Result<IncrementalUpdate> IncrementalUpdate::create(const PdfFile &file)
{
    TRY(file.checkHead());
    IncrementalUpdate update(file);
    TRY_ASSIGN(update.m_encryption, Encryption::of(file.document()));
    return update;
}

QPDFObjectHandle IncrementalUpdate::reference(int id)
{
    // QPDF knows nothing of the new object; an operator is written as it stands.
    return QPDFObjectHandle::newOperator(std::to_string(id) + " 0 R");
}

void IncrementalUpdate::put(int id, const QPDFObjectHandle &value)
{
    m_values.insert_or_assign(id, value);
}

int IncrementalUpdate::add(const QPDFObjectHandle &value)
{
    const int id = reserve();
    put(id, value);
    return id;
}

int IncrementalUpdate::addStream(const QByteArray &dictionary, const QByteArray &data)
{
    Fragment fragment;
    fragment.addStream(dictionary, data);
    return addFragment(fragment);
}

int IncrementalUpdate::addFragment(const Fragment &fragment)
{
    const int first = m_nextId;
    m_nextId += int(fragment.objects.size());
    for (qsizetype i = 0; i < fragment.objects.size(); ++i) {
        const int id = first + int(i);
        m_texts[id] = fragmentText(fragment.objects[i], first, id);
    }
    return first;
}

void IncrementalUpdate::change(const QPDFObjectHandle &value)
{
    m_changed.insert_or_assign({value.getObjectID(), value.getGeneration()}, value);
}

void IncrementalUpdate::putSignature(int id, const QPDFObjectHandle &dictionary, qsizetype contentsSize)
{
    m_signature = {id, contentsSize};
    put(id, dictionary);
}

QByteArray IncrementalUpdate::fragmentText(const Fragment::Object &object, int firstId, int id) const
{
    QByteArray text;
    for (const auto &piece : object.pieces) {
        switch (piece.kind) {
        case Fragment::Piece::Kind::Text:
            text += piece.bytes;
            break;
        case Fragment::Piece::Kind::String:
            text += hexString(m_encryption.string(piece.bytes, id, 0));
            break;
        case Fragment::Piece::Kind::Reference:
            text += QByteArray::number(firstId + piece.object) + " 0 R";
        }
    }
    return object.isStream ? streamText(text, object.stream, id) : text;
}

QByteArray IncrementalUpdate::streamText(const QByteArray &dictionary, const QByteArray &data, int id) const
{
    auto head = dictionary;
    const auto stored = m_encryption.stream(data, id, 0);
    // Encryption adds a block: the length that the dictionary names is put right.
    if (stored.size() != data.size()) {
        const auto old = "/Length " + QByteArray::number(data.size());
        head.replace(head.lastIndexOf(old), old.size(), "/Length " + QByteArray::number(stored.size()));
    }
    return head + "\nstream\n" + stored + "\nendstream";
}

QByteArray IncrementalUpdate::valueText(const QPDFObjectHandle &value, int id, int generation) const
{
    SyntaxRules rules;
    if (m_encryption.isOn())
        rules.string
            = [&](const QByteArray &bytes) { return hexString(m_encryption.string(bytes, id, generation)); };
    return pdfSyntax(value, rules);
}

void IncrementalUpdate::writeObjects(UpdateSection &section, Written &written) const
{
    auto &bytes = section.bytes;
    const auto begin = [&](int id, int generation) {
        written.entries[id] = {section.base + bytes.size(), generation};
        bytes += QByteArray::number(id) + ' ' + QByteArray::number(generation) + " obj\n";
    };
    for (const auto &[name, value] : m_changed) {
        begin(name.first, name.second);
        bytes += valueText(value, name.first, name.second) + "\nendobj\n";
    }
    for (const auto &[id, text] : m_texts) {
        begin(id, 0);
        bytes += text + "\nendobj\n";
    }
    for (const auto &[id, value] : m_values) {
        begin(id, 0);
        auto text = valueText(value, id, 0);
        if (id == m_signature.id) {
            text.chop(2);
            section.contentsAt = bytes.size() + text.size() + qstrlen("/ByteRange ") + ByteRangeRoom
                + qstrlen(" /Contents ");
            section.contentsSize = m_signature.contentsSize;
            text += "/ByteRange " + QByteArray(ByteRangeRoom, ' ') + " /Contents <"
                + QByteArray(2 * m_signature.contentsSize, '0') + "> >>";
        }
        bytes += text + "\nendobj\n";
    }
}

QByteArray IncrementalUpdate::trailerEntries(const QByteArray &body) const
{
    auto trailer = m_file->document().getTrailer();
    QByteArray text;
    for (const char *key : {"/Root", "/Info", "/Encrypt"}) {
        auto value = trailer.getKey(key);
        if (value.isIndirect())
            text += ' ' + QByteArray(key) + ' ' + QByteArray::fromStdString(value.unparse());
        else if (value.isDictionary()) // strings of /Encrypt itself are never encrypted
            text += ' ' + QByteArray(key) + ' ' + pdfSyntax(value);
    }
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(body);
    auto ids = trailer.getKey("/ID");
    QByteArray first;
    if (ids.isArray() && ids.getArrayNItems() == 2 && ids.getArrayItem(0).isString()) {
        first = QByteArray::fromStdString(ids.getArrayItem(0).getStringValue());
        hash.addData(QByteArray::fromStdString(ids.getArrayItem(1).unparse()));
    }
    const auto second = hash.result();
    return text + " /ID [" + hexString(first.isEmpty() ? second : first) + hexString(second) + "] /Prev "
        + QByteArray::number(m_file->lastStartXref());
}

void IncrementalUpdate::writeTable(QByteArray &bytes, const Written &written) const
{
    const auto trailer = trailerEntries(bytes);
    bytes += "xref\n";
    written.forEachRun([&](auto entry, int count) {
        bytes += QByteArray::number(entry->first) + ' ' + QByteArray::number(count) + '\n';
        for (; count > 0; --count, ++entry)
            bytes += QByteArray::number(entry->second.offset).rightJustified(10, '0') + ' '
                + QByteArray::number(entry->second.generation).rightJustified(5, '0') + " n \n";
    });
    bytes += "trailer\n<< /Size " + QByteArray::number(m_nextId) + trailer + " >>\n";
}

void IncrementalUpdate::writeStream(QByteArray &bytes, Written &written)
{
    const auto trailer = trailerEntries(bytes);
    const int id = reserve(); // a cross-reference stream lists itself
    const auto position = m_file->bytes().size() + bytes.size();
    written.entries[id] = {position, 0};
    QByteArray index;
    QByteArray data;
    written.forEachRun([&](auto entry, int count) {
        index += QByteArray::number(entry->first) + ' ' + QByteArray::number(count) + ' ';
        for (; count > 0; --count, ++entry) {
            data += '\x01';
            appendBigEndian(data, quint64(entry->second.offset), OffsetBytes);
            appendBigEndian(data, quint64(entry->second.generation), 2);
        }
    });
    bytes += QByteArray::number(id) + " 0 obj\n<< /Type /XRef /Size " + QByteArray::number(m_nextId)
        + " /W [1 " + QByteArray::number(OffsetBytes) + " 2] /Index [" + index.trimmed() + ']' + trailer
        + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream\nendobj\n";
}

Result<UpdateSection> IncrementalUpdate::finish()
{
    return guarded([&]() -> Result<UpdateSection> {
        UpdateSection section;
        section.base = m_file->bytes().size();
        if (!m_file->bytes().endsWith('\n'))
            section.bytes = "\n";
        Written written;
        writeObjects(section, written);
        auto &bytes = section.bytes;
        const auto position = section.base + bytes.size();
        if (m_file->crossReference() == CrossReference::Stream)
            writeStream(bytes, written);
        else if (position > TableLimit)
            return Error{ErrorKind::Invalid, "pdf.too-large"};
        else
            writeTable(bytes, written);
        bytes += "startxref\n" + QByteArray::number(position) + "\n%%EOF\n";
        if (section.contentsAt >= 0) {
            const auto gap = section.base + section.contentsAt;
            const auto after = gap + 2 * section.contentsSize + 2;
            const auto range = "[0 " + QByteArray::number(gap) + ' ' + QByteArray::number(after) + ' '
                + QByteArray::number(section.base + bytes.size() - after) + ']';
            const auto room = section.contentsAt - qsizetype(qstrlen(" /Contents ")) - ByteRangeRoom;
            std::memcpy(bytes.data() + room, range.constData(), size_t(range.size()));
        }
        return section;
    });
}

}
