// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/online/TestNetwork.h"

#include "core/signing/OpensslKey.h"
#include "tests/support/Must.h"

#include <QFile>

#include <openssl/evp.h>
#include <openssl/pem.h>

namespace chauban::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString script = u"tests/support/online/network.py"_s;

}

TestNetwork::TestNetwork()
{
    qunsetenv("http_proxy"); // it is all on this machine
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(u"python3"_s, {script, u"serve"_s, m_folder.path()});
    while (!m_server.canReadLine() && m_server.waitForReadyRead(60'000)) { }
    m_port = m_server.readLine().trimmed().toInt();
    if (m_port == 0)
        qFatal("the test network does not start");
}

TestNetwork::~TestNetwork()
{
    m_server.closeWriteChannel();
    m_server.waitForFinished();
}

QString TestNetwork::url(const QString &path) const
{
    return u"http://127.0.0.1:%1/%2"_s.arg(m_port).arg(path);
}

QByteArray TestNetwork::read(const QString &name) const
{
    QFile source(file(name));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(name));
    return source.readAll();
}

Certificate TestNetwork::certificate(const QString &name) const
{
    const bool authority = name == u"root"_s || name == u"inter"_s || name == u"tsaroot"_s;
    return must(Certificate::fromPem(read(name + (authority ? u"/ca.crt"_s : u".crt"_s)))).first();
}

std::unique_ptr<SigningKey> TestNetwork::key(const QString &name) const
{
    return keyWith(name, {certificate(name), certificate(u"inter"_s), certificate(u"root"_s)});
}

std::unique_ptr<SigningKey> TestNetwork::loneKey(const QString &name) const
{
    return keyWith(name, {certificate(name)});
}

std::unique_ptr<SigningKey> TestNetwork::keyWith(
    const QString &name, const QList<Certificate> &certificates) const
{
    const auto pem = read(name + u".key"_s);
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(
        BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    return must(OpensslKey::create(key.get(), certificates));
}

TrustStore TestNetwork::trust() const
{
    return {
        .signingRoots = {certificate(u"root"_s).der()}, .timestampRoots = {certificate(u"tsaroot"_s).der()}};
}

void TestNetwork::revoke(const QString &name, Instant at) const
{
    run({u"revoke"_s, m_folder.path(), name, at.toDateTime().toString(u"yyMMddHHmmss'Z'"_s)});
}

void TestNetwork::makeList(
    const QString &authority, const QString &name, Instant from, Instant to, const QString &extensions) const
{
    const auto text = [](Instant time) { return time.toDateTime().toString(u"yyyyMMddHHmmss'Z'"_s); };
    run({u"crl"_s, m_folder.path(), authority, name, text(from), text(to), extensions});
}

void TestNetwork::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(u"python3"_s, QStringList{script} + arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("network.py %s failed", qPrintable(arguments.first()));
}

const TestNetwork &network()
{
    static const TestNetwork instance;
    return instance;
}

}
