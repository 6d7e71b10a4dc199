// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/signing/token/TokenList.h"
#include "ui/text/ReasonText.h"

#include <QDate>
#include <QObject>

#include <memory>

namespace chauban {

class Preferences;
class SecretBytes;
class SigningKey;

/// A certificate with its key that the person may sign with, not opened yet: in a file or on a device.
struct HeldKey
{
    QString file; ///< PKCS#12; empty when the key is on a device
    QString mark; ///< picture of the signature or seal (PNG, transparent); may be empty
    QString label; ///< how lists show it: the holder's name, or the file's while it was never opened
    TokenAddress token = {}; ///< where on a device; empty when the key is in a file
    QDate until = {}; ///< the certificate's last day, as far as it is known
    QString device = {}; ///< what the device calls itself

    bool isOnDevice() const { return !token.isEmpty(); }
    /// What tells it from the others of a ring.
    QString name() const { return isOnDevice() ? token.certificate : file; }
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

    /// The file of the maker's driver for signing devices (PKCS#11); empty: looked for in the usual places.
    QString tokenModule() const;
    void setTokenModule(const QString &file);
    Language language() const;
    /// Of the person whose keys they are.
    Preferences &preferences() const { return m_preferences; }

    /// Opens a key with its password or PIN; takes as long as a device or a password asks for (call it where time does not
    /// matter). A key on a device is used and ended in the thread that opened it.
    /// Errors: file.cannot-read and those of loadPkcs12() and openTokenKey().
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
