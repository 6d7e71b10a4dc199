// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>

class QPDF;

namespace chauban {

/// The standard security handler's work on new objects of an encrypted file: every string and stream that an
/// update adds is encrypted like the rest (ISO 32000-2 7.6.2), with the file's own key.
class Encryption
{
public:
    enum class Method { None, Rc4, Aes };

    /// What the file uses; of a plain file, an Encryption that changes nothing.
    /// Errors: pdf.unsupported-encryption.
    static Result<Encryption> of(QPDF &document);

    bool isOn() const { return m_strings != Method::None || m_streams != Method::None; }
    /// May form fields be filled in and signed with what the permission bits say (bit 6 or bit 9)?
    bool allowsSigning() const { return m_allowsSigning; }

    QByteArray string(const QByteArray &plain, int id, int generation) const;
    QByteArray stream(const QByteArray &plain, int id, int generation) const;

private:
    QByteArray apply(Method method, const QByteArray &plain, int id, int generation) const;

    Method m_strings = Method::None;
    Method m_streams = Method::None;
    bool m_keyPerObject = true; ///< false from V 5 on: the file key itself encrypts
    bool m_allowsSigning = true;
    QByteArray m_key;
};

}
