// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/Chaubanctl.h"
#include "tests/support/TestKeys.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
struct TrustDesk
{
    QTemporaryDir folder;

    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    test::Answer run(const QStringList &arguments) const
    {
        return test::chaubanctl(
            QStringList{u"trust"_s} + arguments + QStringList{u"--store"_s, folder.path()});
    }
};
}

TEST_CASE("to trust a person's own certificate as a root is warned of")
{
    const TrustDesk desk;

    CHECK(desk.run({u"add"_s, desk.put(u"roots.pem"_s, test::roots())}).error.isEmpty());
    const auto own = desk.put(u"own.pem"_s, test::personKey().certificate().pem());
    const auto answer = desk.run({u"add"_s, own});
    CHECK(answer.code == 0);
    CHECK(answer.error.contains("“Nguyễn Thị Hồng Ánh” không phải chứng thư của nơi cấp"));
    CHECK(desk.run({u"add"_s, own, u"--json"_s}).json()[u"notAuthorities"].toArray().size() == 1);
}

TEST_CASE("a root is removed by its fingerprint as other programs write it")
{
    const TrustDesk desk;
    const auto added = desk.run({u"add"_s, desk.put(u"roots.pem"_s, test::roots()), u"--json"_s}).json();
    QStringList pairs;
    const auto hex = added[u"fingerprint"].toString().toUpper();
    for (qsizetype at = 0; at < hex.size(); at += 2)
        pairs << hex.mid(at, 2);

    CHECK(desk.run({u"list"_s, u"--lang"_s, u"en"_s}).out.startsWith("ROOT CERTIFICATE"));
    CHECK(desk.run({u"remove"_s, pairs.join(u':')}).code == 0);
    CHECK(desk.run({u"list"_s, u"--json"_s}).json()[u"anchors"].toArray().isEmpty());
}
