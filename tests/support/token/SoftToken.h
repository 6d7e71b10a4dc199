// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/CertificateAuthority.h"

#include <QTemporaryDir>

namespace chauban::test {

inline const QString TokenPin = QStringLiteral("12345678");

/// What is put on a token: the key, its certificate, or both.
enum class Parts { KeyAndCertificate, KeyOnly, CertificateOnly };

/// Whether a key wants the PIN for each signature.
enum class PinFor { LogIn, EachSignature };

/// USB tokens of SoftHSM in a folder of their own; while the object lives, this process and its children see no
/// others.
class SoftTokens
{
public:
    SoftTokens();
    ~SoftTokens();

    /// SoftHSM itself.
    static QString plainModule();
    /// Around it: three wrong PINs lock (for all its tokens), and pullOut() works.
    static QString countingModule();

    /// A new token without keys.
    void add(const QString &label) const;
    void put(const QString &label,
        const IssuedKey &key,
        Parts parts = Parts::KeyAndCertificate,
        PinFor pinFor = PinFor::LogIn) const;

    /// Pulls out all tokens of the counting module, and puts them back.
    void pullOut() const;
    void putBack() const;
    /// How often a PIN reached the counting module.
    int logins() const;
    /// Moves SoftHSM's own files away or back.
    void hideFiles(bool hidden) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    void run(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    mutable int m_nextId = 1;
};

}
