// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace chauban::test {

/// The standard security handler with an empty password, as a writer of old files uses it: RC4 with 128 bits
/// (ISO 32000-2, 7.6.4; V 2, R 3). Written independently of the product's own.
class DraftCipher
{
public:
    DraftCipher();

    /// "/Encrypt << … >> /ID […]" for every trailer.
    QByteArray trailer() const;
    /// The object with its strings and its stream encrypted; /Contents of a signature stays as it is.
    QByteArray apply(int number, const QByteArray &body) const;

private:
    QByteArray m_key;
    QByteArray m_user; ///< /U
};

}
