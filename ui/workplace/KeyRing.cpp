// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workplace/KeyRing.h"

#include "core/platform/SecretBytes.h"
#include "core/signing/Pkcs12.h"
#include "core/signing/token/TokenKey.h"
#include "ui/workplace/Preferences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unavailable, "file.cannot-read", path};
    return file.readAll();
}
}

KeyRing::KeyRing(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
}

QList<HeldKey> KeyRing::personal() const
{
    return read(u"keys"_s);
}

QList<HeldKey> KeyRing::seals() const
{
    return read(u"seals"_s);
}

void KeyRing::setPersonal(const QList<HeldKey> &keys)
{
    write(u"keys"_s, keys);
}

void KeyRing::setSeals(const QList<HeldKey> &keys)
{
    write(u"seals"_s, keys);
}

QString KeyRing::tokenModule() const
{
    return QString::fromUtf8(m_preferences.value(u"token/module"_s));
}

void KeyRing::setTokenModule(const QString &file)
{
    m_preferences.setValue(u"token/module"_s, file.toUtf8());
}

Language KeyRing::language() const
{
    return m_preferences.language();
}

Result<std::unique_ptr<SigningKey>> KeyRing::open(const HeldKey &key, const SecretBytes &password)
{
    if (key.isOnDevice())
        return openTokenKey(key.token, oncePin(password));
    TRY_ASSIGN(const auto file, contentOf(key.file));
    const auto view = password.view();
    auto secret = QByteArray::fromRawData(view.data(), view.size());
    return loadPkcs12(file, secret);
}

Result<QByteArray> KeyRing::markOf(const HeldKey &key)
{
    return key.mark.isEmpty() ? Result<QByteArray>(QByteArray()) : contentOf(key.mark);
}

QList<HeldKey> KeyRing::read(const QString &name) const
{
    QList<HeldKey> keys;
    for (const auto &item : QJsonDocument::fromJson(m_preferences.value(name)).array()) {
        const auto object = item.toObject();
        keys.append({object[u"file"].toString(),
            object[u"mark"].toString(),
            object[u"label"].toString(),
            {object[u"module"].toString(), object[u"serial"].toString(), object[u"certificate"].toString()},
            QDate::fromString(object[u"until"].toString(), Qt::ISODate),
            object[u"device"].toString()});
    }
    return keys;
}

void KeyRing::write(const QString &name, const QList<HeldKey> &keys)
{
    QJsonArray array;
    for (const auto &key : keys) {
        QJsonObject object{{u"file"_s, key.file}, {u"mark"_s, key.mark}, {u"label"_s, key.label}};
        if (key.isOnDevice()) {
            object[u"module"] = key.token.module;
            object[u"serial"] = key.token.serial;
            object[u"certificate"] = key.token.certificate;
            object[u"until"] = key.until.toString(Qt::ISODate);
            object[u"device"] = key.device;
        }
        array.append(object);
    }
    m_preferences.setValue(name, QJsonDocument(array).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

}
