// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decision/DecisionRecord.h"
#include "core/signing/cades/Cades.h"
#include "tests/app/cli/Chaubanctl.h"
#include "tests/support/TestKeys.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A decision as it was exported: the text and the signature beside it.
struct ExportedDecision
{
    QTemporaryDir folder;
    QString text = folder.filePath(u"y-kien-68.txt"_s);
    QString roots = folder.filePath(u"goc.pem"_s);

    explicit ExportedDecision(const SigningKey &signer)
    {
        DecisionRecord record;
        record.agency = u"ỦY BAN NHÂN DÂN XÃ AN PHÚ"_s;
        record.subject = u"Về việc phòng cháy"_s;
        record.choice = u"Cho ý kiến chỉ đạo"_s;
        record.choiceWord = u"direct"_s;
        record.person = u"Trần Quốc Khánh, Chủ tịch"_s;
        const auto bytes = recordBytes(record);
        REQUIRE(recordFromBytes(bytes).ok());
        put(text, bytes);
        put(text + u".p7s"_s, detachedCadesOver(bytes, signer, {test::now()}).value());
        put(roots, test::roots());
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    test::Answer verify(const QStringList &more) const
    {
        return test::chaubanctl(QStringList{u"decisions"_s, u"verify"_s, folder.path()} + more);
    }
    test::Answer trusting(const QStringList &more = {}) const
    {
        return verify(QStringList{u"--trust"_s, roots} + more);
    }
};

std::unique_ptr<SigningKey> keyOf(const QString &name)
{
    return test::issueKey(name).signingKey().value();
}

QJsonObject only(const test::Answer &answer)
{
    return answer.json()[u"decisions"].toArray().at(0).toObject();
}

}

TEST_CASE("a decision holds only when a chosen root vouches for the person whom it names")
{
    const ExportedDecision decision(*keyOf(u"Trần Quốc Khánh"_s));

    const auto answer = decision.trusting();
    CHECK(answer.code == 0);
    CHECK(answer.out.contains("đúng, chứng thư được tin cậy"));
    CHECK(only(decision.trusting({u"--json"_s}))[u"verdict"] == u"valid"_s);
}

TEST_CASE("a decision signed again by an authority of the forger's own is not said to hold")
{
    const auto authority
        = CertificateAuthority::create(u"Cơ quan cấp chứng thư"_s, test::now(), KeyKind::EcP256).value();
    const auto forger = authority
                            .issue({.commonName = u"Trần Quốc Khánh"_s,
                                .notBefore = test::now(),
                                .notAfter = Instant{test::now().milliseconds + 86'400'000}})
                            .value()
                            .signingKey()
                            .value();
    const ExportedDecision decision(*forger);

    const auto answer = decision.trusting();
    CHECK(answer.code == 3);
    CHECK(answer.out.contains("chưa kết luận được: Chứng thư không do tổ chức tin cậy cấp"));
    CHECK_FALSE(answer.out.contains("đúng"));
    const auto json = only(decision.trusting({u"--json"_s}));
    CHECK(json[u"sound"] == true);
    CHECK(json[u"trusted"] == false);
    CHECK(json[u"verdict"] == u"indeterminate"_s);
}

TEST_CASE("without chosen roots a decision is intact, and nobody knows whose")
{
    const ExportedDecision decision(*keyOf(u"Trần Quốc Khánh"_s));

    const auto answer = decision.verify({});
    CHECK(answer.code == 3);
    CHECK(answer.out.contains("toàn vẹn, chưa biết của ai"));
    CHECK_FALSE(answer.out.contains("đúng"));
}

TEST_CASE("a decision signed with a trusted certificate of somebody else is not said to hold")
{
    const ExportedDecision decision(*keyOf(u"Trần Quốc Khang"_s));

    const auto answer = decision.trusting();
    CHECK(answer.code == 3);
    CHECK(answer.out.contains("người quyết định ghi là “Trần Quốc Khánh, Chủ tịch”"));
    CHECK(answer.out.contains("chứng thư mang tên “Trần Quốc Khang”"));
    const auto json = only(decision.trusting({u"--json"_s}));
    CHECK(json[u"trusted"] == false);
    CHECK(json[u"namesSigner"] == false);
    CHECK(json[u"verdict"] == u"indeterminate"_s);
}
