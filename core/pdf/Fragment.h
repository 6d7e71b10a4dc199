// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

class QPDFObjectHandle;

namespace chauban {

/// PDF objects that refer only to each other, taken out of the file they were made in: a plain value that may
/// be kept and put into any number of files. Object 0 is the one to refer to.
struct Fragment
{
    /// A piece of an object's text: as it stands, or a hole to fill in the target file.
    struct Piece
    {
        enum class Kind { Text, String, Reference } kind;
        QByteArray bytes; ///< Text: PDF syntax; String: the plain bytes
        qsizetype object = 0; ///< Reference: index into objects
    };
    struct Object
    {
        QList<Piece> pieces; ///< the value; of a stream, its dictionary with /Length
        QByteArray stream;
        bool isStream = false;
    };
    QList<Object> objects;

    /// Copies a value and everything that it refers to (not /Parent). Throws what QPDF throws.
    static Fragment copy(const QPDFObjectHandle &root);

    /// Adds a stream and returns its index; `dictionary` is what stands between << and >>, without /Length.
    qsizetype addStream(const QByteArray &dictionary, const QByteArray &data);
};

}
