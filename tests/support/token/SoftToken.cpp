// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/token/SoftToken.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <openssl/evp.h>
#include <openssl/pkcs12.h>

namespace chauban::test {

using namespace Qt::Literals::StringLiterals;

namespace {
void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

template<typename Write>
QByteArray derOf(Write write)
{
    QByteArray der(write(nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    write(&out);
    return der;
}

/// The private and the public half, as DER.
std::pair<QByteArray, QByteArray> halves(const IssuedKey &key)
{
    const auto file = key.pkcs12("x").value();
    const auto *data = reinterpret_cast<const unsigned char *>(file.constData());
    auto *p12 = d2i_PKCS12(nullptr, &data, long(file.size()));
    EVP_PKEY *native = nullptr;
    if (PKCS12_parse(p12, "x", &native, nullptr, nullptr) != 1)
        qFatal("the key file does not open");
    auto *info = EVP_PKEY2PKCS8(native);
    const std::pair result(derOf([&](unsigned char **out) { return i2d_PKCS8_PRIV_KEY_INFO(info, out); }),
        derOf([&](unsigned char **out) { return i2d_PUBKEY(native, out); }));
    PKCS8_PRIV_KEY_INFO_free(info);
    EVP_PKEY_free(native);
    PKCS12_free(p12);
    return result;
}
}

SoftTokens::SoftTokens()
{
    QDir(m_folder.path()).mkdir(u"tokens"_s);
    QDir(m_folder.path()).mkdir(u"state"_s);
    write(path(u"softhsm2.conf"_s),
        "directories.tokendir = " + path(u"tokens"_s).toUtf8()
            + "\nobjectstore.backend = file\nlog.level = ERROR\nslots.removable = true\n");
    qputenv("SOFTHSM2_CONF", path(u"softhsm2.conf"_s).toUtf8());
    qputenv("CHAUBAN_TOKEN_STATE", path(u"state"_s).toUtf8());
    qputenv("CHAUBAN_SOFT_TOKEN", plainModule().toUtf8());
}

SoftTokens::~SoftTokens()
{
    for (const char *name : {"SOFTHSM2_CONF", "CHAUBAN_TOKEN_STATE", "CHAUBAN_SOFT_TOKEN"})
        qunsetenv(name);
}

QString SoftTokens::plainModule()
{
    return u"/usr/lib/softhsm/libsofthsm2.so"_s;
}

QString SoftTokens::countingModule()
{
    return QStringLiteral(CHAUBAN_COUNTING_TOKEN);
}

void SoftTokens::add(const QString &label) const
{
    run(u"softhsm2-util"_s,
        {u"--init-token"_s,
            u"--free"_s,
            u"--label"_s,
            label,
            u"--pin"_s,
            TokenPin,
            u"--so-pin"_s,
            u"87654321"_s});
}

void SoftTokens::put(const QString &label, const IssuedKey &key, Parts parts, PinFor pinFor) const
{
    const auto id = QString::number(m_nextId++).rightJustified(2, u'0');
    const auto store = [&](const QString &type, const QByteArray &der) {
        const auto file = path(u"object.der"_s);
        write(file, der);
        QStringList arguments{u"--module"_s,
            plainModule(),
            u"--token-label"_s,
            label,
            u"--login"_s,
            u"--pin"_s,
            TokenPin,
            u"--write-object"_s,
            file,
            u"--type"_s,
            type,
            u"--id"_s,
            id,
            u"--label"_s,
            key.certificates().first().subject()};
        if (type == "privkey"_L1) {
            arguments << u"--usage-sign"_s;
            if (pinFor == PinFor::EachSignature)
                arguments << u"--always-auth"_s;
        }
        run(u"pkcs11-tool"_s, arguments);
        QFile::remove(file);
    };
    if (parts != Parts::CertificateOnly) {
        const auto [privateKey, publicKey] = halves(key);
        store(u"privkey"_s, privateKey);
        store(u"pubkey"_s, publicKey);
    }
    if (parts != Parts::KeyOnly)
        store(u"cert"_s, key.certificates().first().der());
}

void SoftTokens::pullOut() const
{
    write(path(u"state/removed"_s), {});
}

void SoftTokens::putBack() const
{
    QFile::remove(path(u"state/removed"_s));
}

int SoftTokens::logins() const
{
    QFile file(path(u"state/logins"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toInt() : 0;
}

void SoftTokens::hideFiles(bool hidden) const
{
    const auto tokens = path(u"tokens"_s), elsewhere = path(u"elsewhere"_s);
    if (hidden ? !QDir().rename(tokens, elsewhere) || !QDir().mkdir(tokens)
               : !QDir().rmdir(tokens) || !QDir().rename(elsewhere, tokens))
        qFatal("cannot move %s", qPrintable(tokens));
}

void SoftTokens::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAll().constData());
}

}
