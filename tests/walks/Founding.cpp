// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/Founding.h"

#include "tests/support/TestKeys.h"
#include "tests/walks/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

const QMap<QString, QByteArray> tables{
    {u"agency.csv"_s,
        "name,code,zone,place\nTrường Cao đẳng nghề Bình Sơn,H99.7,Asia/Ho_Chi_Minh,Bình Sơn\n"},
    {u"bodies.csv"_s,
        "notation,name,superior,place\n"
        "CĐNBS,Trường Cao đẳng nghề Bình Sơn,Ủy ban nhân dân tỉnh,Bình Sơn\n"},
    {u"units.csv"_s,
        "code,name,notation\nBGH,Ban Giám hiệu,\nHC,Phòng Hành chính,HC\nĐT,Phòng Đào tạo,ĐT\n"
        "KĐ,Khoa Điện,KĐ\n"},
    {u"positions.csv"_s,
        "unit,code,title,role,rank,signs_as,bodies\n"
        "BGH,ht,Hiệu trưởng,lãnh đạo,0,,CĐNBS\nBGH,pht,Phó Hiệu trưởng,lãnh đạo,1,KT.,CĐNBS\n"
        "HC,vt,Văn thư,văn thư,2,,CĐNBS\nHC,qt,Quản trị hệ thống,quản trị,2,,\n"
        "ĐT,tp,Trưởng phòng Đào tạo,trưởng đơn vị,0,,\nĐT,cv,Chuyên viên,chuyên viên,2,,\n"
        "KĐ,tk,Trưởng khoa Điện,trưởng đơn vị,0,,\n"},
    {u"people.csv"_s,
        "login,name,unit,position,from\nlong.ht,Phan Văn Long,BGH,ht,2025-07-01\n"
        "mai.pht,Đỗ Thị Mai,BGH,pht,2025-07-01\nthu.vt,Lê Minh Thư,HC,vt,2025-07-01\n"
        "tin.qt,Trần Tín,HC,qt,2025-07-01\nhai.tp,Vũ Hải,ĐT,tp,2025-07-01\n"
        "yen.cv,Ngô Hải Yến,ĐT,cv,2025-07-01\ndien.tk,Bùi Quang Điện,KĐ,tk,2025-07-01\n"},
};

// No approval of the form, no office chief: shorter than the chains of the demo's commune.
constexpr const char *incomingChain = R"({"format": "chauban-chain-1", "version": 1, "kind": "incoming",
"id": "0192e000-0000-7000-8000-0000000000b1", "name": "Văn bản đến của trường", "flow": {"sequence": [
{"step": "directive", "name": "Hiệu trưởng chỉ đạo", "act": "directive", "who": {"rule": "chosen"},
 "deadline": {"workingDays": 2}}]}})";

constexpr const char *outgoingChain = R"({"format": "chauban-chain-1", "version": 1, "kind": "outgoing",
"id": "0192e000-0000-7000-8000-0000000000b2", "name": "Văn bản đi của trường", "flow": {"sequence": [
{"step": "content", "name": "Trưởng phòng duyệt", "act": "approve", "who": {"rule": "unit-head"},
 "deadline": {"workingDays": 2}, "onRefusal": "initiator"},
{"step": "sign", "name": "Lãnh đạo trường ký", "act": "sign", "who": {"rule": "chosen"},
 "deadline": {"workingDays": 2}, "onRefusal": "initiator"},
{"step": "number", "name": "Cấp số", "act": "assign-number", "who": {"rule": "role", "name": "clerk"},
 "deadline": {"workingDays": 2}},
{"step": "seal", "name": "Đóng dấu", "act": "seal", "who": {"rule": "role", "name": "clerk"},
 "deadline": {"workingDays": 2}},
{"step": "issue", "name": "Phát hành", "act": "issue", "who": {"rule": "role", "name": "clerk"},
 "deadline": {"workingDays": 2}}]}})";

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

}

void foundCollege(const DemoCopy &demo)
{
    const auto folder = demo.path(u"bang"_s);
    const auto administrator = u"tin.qt"_s;
    REQUIRE(QDir().mkpath(folder));
    for (auto table = tables.cbegin(); table != tables.cend(); ++table)
        write(folder + u'/' + table.key(), table.value());
    chaubanctl(demo, {u"org"_s, u"import"_s, folder}, administrator);
    for (const auto &login :
        {u"long.ht"_s, u"mai.pht"_s, u"thu.vt"_s, u"hai.tp"_s, u"yen.cv"_s, u"dien.tk"_s})
        chaubanctl(demo,
            {u"user"_s, u"set-password"_s, login, u"--new-password-file"_s, demo.path(u"password"_s)},
            administrator);
    for (const auto &[name, chain] :
        {std::pair{u"den.json"_s, incomingChain}, std::pair{u"di.json"_s, outgoingChain}}) {
        const auto path = folder + u'/' + name;
        write(path, chain);
        chaubanctl(demo, {u"chain"_s, u"lint"_s, path});
        chaubanctl(demo, {u"chain"_s, u"publish"_s, path}, administrator);
    }
}

void makeKey(const DemoCopy &demo, const QString &holder, const QString &path)
{
    constexpr qint64 Month = 30 * 86'400'000LL;
    const auto now = test::now().milliseconds;
    const auto key = test::authority().issue({.commonName = holder,
        .organisation = u"Trường Cao đẳng nghề Bình Sơn"_s,
        .notBefore = {now - Month},
        .notAfter = {now + Month}});
    REQUIRE(key.ok());
    const auto p12 = key->pkcs12(demo.password().toUtf8());
    REQUIRE(p12.ok());
    write(path, p12.value());
    const auto roots = demo.path(u"goc-cua-truong.pem"_s);
    write(roots, test::roots());
    chaubanctl(demo, {u"trust"_s, u"add"_s, roots, u"--store"_s, demo.path(u"store"_s)});
}

}
