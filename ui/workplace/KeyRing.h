// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/signing/Certificate.h"

#include <QObject>

#include <memory>

namespace chauban {

class Preferences;
class SecretBytes;
class SigningKey;

/// A certificate with its key that the person may sign with, not opened yet.
struct HeldKey
{
    QString file; ///< PKCS#12
    QString mark; ///< picture of the signature or seal (PNG, transparent); may be empty
    QString label; ///< how lists show it: the holder's name, or the file's while it was never opened
};

/// Keys that this person uses on this computer. Only their places are remembered; a key is opened with its password
/// for one act, and neither is kept.
class KeyRing : public QObject
{
    Q_OBJECT

public:
    explicit KeyRing(Preferences &preferences, QObject *parent = nullptr);

    /// Keys for signing personally, and keys of agencies' seals.
    QList<HeldKey> personal() const;
    QList<HeldKey> seals() const;
    void setPersonal(const QList<HeldKey> &keys);
    void setSeals(const QList<HeldKey> &keys);

    /// Opens a key; takes as long as its password asks for (call it where time does not matter).
    /// Errors: file.cannot-read and those of loadPkcs12.
    static Result<std::unique_ptr<SigningKey>> open(const HeldKey &key, const SecretBytes &password);
    /// The picture's bytes; empty when the key has none. Errors: file.cannot-read.
    static Result<QByteArray> markOf(const HeldKey &key);

Q_SIGNALS:
    void changed();

private:
    QList<HeldKey> read(const QString &name) const;
    void write(const QString &name, const QList<HeldKey> &keys);

    Preferences &m_preferences;
};

}
