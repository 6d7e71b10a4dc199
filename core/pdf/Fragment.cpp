// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/Fragment.h"

#include "core/pdf/Syntax.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>

namespace chauban {

namespace {
// Stand around a hole while a value is written; PDF syntax of numbers, names and hex strings never holds them.
constexpr char HoleBegin = '\x01';
constexpr char HoleEnd = '\x02';

QByteArray hole(qsizetype index)
{
    return HoleBegin + QByteArray::number(index) + HoleEnd;
}

/// Walks from the root outwards, giving each object that it meets the next index.
struct Copier
{
    Fragment fragment;
    QList<QPDFObjectHandle> queue;
    std::map<QPDFObjGen, qsizetype> indexes;

    qsizetype indexOf(const QPDFObjectHandle &value)
    {
        const auto [entry, added] = indexes.try_emplace(value.getObjGen(), queue.size());
        if (added)
            queue << value;
        return entry->second;
    }

    Fragment::Object copy(QPDFObjectHandle value)
    {
        QList<Fragment::Piece> holes;
        const auto open = [&](Fragment::Piece piece) {
            holes << std::move(piece);
            return hole(holes.size() - 1);
        };
        const SyntaxRules rules{[&](const QPDFObjectHandle &target) {
                                    return open({Fragment::Piece::Kind::Reference, {}, indexOf(target)});
                                },
            [&](const QByteArray &bytes) {
                return open({Fragment::Piece::Kind::String, bytes, 0});
            }};
        Fragment::Object object;
        if (value.isStream()) {
            const auto data = value.getRawStreamData();
            object.isStream = true;
            object.stream
                = QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
            value = value.getDict().shallowCopy();
            value.replaceKey("/Length", QPDFObjectHandle::newInteger(object.stream.size()));
        }
        const auto text = pdfSyntax(value, rules);
        for (const auto &part : text.split(HoleBegin)) {
            const auto end = part.indexOf(HoleEnd);
            if (end >= 0)
                object.pieces << holes[part.first(end).toLongLong()];
            object.pieces << Fragment::Piece{Fragment::Piece::Kind::Text, part.mid(end + 1)};
        }
        return object;
    }
};
}

Fragment Fragment::copy(const QPDFObjectHandle &root)
{
    Copier copier;
    copier.queue << root;
    if (root.isIndirect())
        copier.indexes[root.getObjGen()] = 0;
    for (qsizetype i = 0; i < copier.queue.size(); ++i)
        copier.fragment.objects << copier.copy(copier.queue[i]);
    return copier.fragment;
}

qsizetype Fragment::addStream(const QByteArray &dictionary, const QByteArray &data)
{
    Object object;
    object.isStream = true;
    object.stream = data;
    object.pieces << Piece{
        Piece::Kind::Text, "<< " + dictionary + " /Length " + QByteArray::number(data.size()) + " >>"};
    objects << object;
    return objects.size() - 1;
}

}
