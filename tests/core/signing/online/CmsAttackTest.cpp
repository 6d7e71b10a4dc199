// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to an archived signature on a file: lawful additions, and what must not count.

#include "core/signing/cades/CmsAdditions.h"
#include "core/signing/verify/ArchiveTimestamp.h"
#include "core/signing/verify/Der.h"
#include "tests/core/signing/online/CmsLadder.h"

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using test::asFile;
using test::cmsWords;
using test::daysFromNow;
using test::Detours;
using test::judged;
using test::network;
using test::signedFile;
using verify::derElement;
using verify::readCmsParts;

namespace {

/// A SignedData taken into pieces that can be put together otherwise.
struct Pieces
{
    QByteArray head; ///< version, digestAlgorithms, encapContentInfo
    QList<QByteArray> certificates;
    QList<QByteArray> revocations;
    QByteArray signer;
    QList<QByteArray> attributes; ///< unsigned

    explicit Pieces(const QByteArray &cms)
    {
        const auto parts = readCmsParts(cms);
        REQUIRE(parts);
        head = parts->version.toByteArray() + parts->digestAlgorithms.toByteArray()
            + parts->encapsulated.toByteArray();
        for (const auto &certificate : parts->certificates)
            certificates.append(certificate.toByteArray());
        for (const auto &choice : parts->revocations)
            revocations.append(choice.toByteArray());
        signer = parts->signer.toByteArray();
        for (const auto &attribute : parts->unsignedAttributes)
            for (const auto &value : attribute.values)
                add(attribute.type.toByteArray(), value.toByteArray());
    }

    void add(const QByteArray &type, const QByteArray &values)
    {
        attributes.append(derElement(0x30, type + derElement(0x31, values)));
    }

    QByteArray joined() const
    {
        const auto info = derElement(0x30, signer + derElement(0xa1, attributes.join()));
        const auto data = head + derElement(0xa0, certificates.join()) + derElement(0xa1, revocations.join())
            + derElement(0x31, info);
        return derElement(
            0x30, QByteArray::fromHex("06092a864886f70d010702") + derElement(0xa0, derElement(0x30, data)));
    }
};

QByteArray contentDigest()
{
    return Sha256::of(test::signedContent()).bytes;
}

/// A token of the real authority over that imprint.
QByteArray tokenOver(const QByteArray &bytes)
{
    return must(
        requestTimestamp({network().url(u"tsa/tsa"_s)}, httpFetch(), Sha256::of(bytes), network().trust()));
}

/// An archive-time-stamp of the real authority, made over this index, that carries `carried` as its indexes.
QByteArray archived(const QByteArray &cms,
    const QByteArray &content,
    const QByteArray &index,
    const QList<std::pair<QByteArray, QByteArray>> &carried)
{
    Pieces token(tokenOver(verify::archiveImprint(*readCmsParts(cms), content, index)));
    for (const auto &[type, values] : carried)
        token.add(type, values);
    Pieces pieces(cms);
    pieces.add(verify::oid::archiveTimestamp(), token.joined());
    return pieces.joined();
}

QByteArray raisedTo(PadesLevel wanted, const QByteArray &cms = signedFile(network(), u"signer"_s))
{
    Detours net;
    const auto raised = must(raiseSignature(
        asFile(cms), wanted, net.sources(network(), u"tsa/tsa"_s), network().trust(), SystemClock().now()));
    CHECK(!raised.obstacle);
    return raised.cms;
}

QByteArray indexOf(const QByteArray &cms)
{
    return verify::archiveIndexOf(*readCmsParts(cms));
}

bool warns(const QByteArray &cms, const QString &warning, const TrustStore &trust = network().trust())
{
    return verifyDetachedCms(cms, asFile({}).content, trust, SystemClock().now()).warnings.contains(warning);
}

}

TEST_CASE("what is added to an archived signature later does it no harm and earns no level")
{
    const auto trust = network().trust();
    const auto whole = raisedTo(PadesLevel::LTA);
    const auto extra = network().certificate(u"second"_s).der();
    const auto more = must(withValidationData(whole, {{extra}, {network().read(u"root.crl"_s)}, {}}));
    CHECK(cmsWords(more, trust) == "B-LTA valid good proven");
    const auto restamped = must(withTimestampToken(whole, tokenOver("other bytes")));
    CHECK(cmsWords(restamped, trust) == "B-LTA valid good proven");
    CHECK(warns(restamped, u"verify.timestamp-broken"_s));

    // The archive-time-stamp came before the evidence: it does not protect it.
    const auto early = raisedTo(PadesLevel::T);
    const auto stamped
        = archived(early, contentDigest(), indexOf(early), {{verify::oid::archiveIndex(), indexOf(early)}});
    CHECK(cmsWords(stamped, trust) == "B-T valid unknown proven");
    const auto supplied = raisedTo(PadesLevel::LT, stamped);
    CHECK(cmsWords(supplied, trust) == "B-LT valid good proven");
    CHECK(cmsWords(raisedTo(PadesLevel::LTA, supplied), trust) == "B-LTA valid good proven");
}

TEST_CASE("an archive time-stamp that leaves out what proves the signer makes no B-LTA")
{
    const auto trust = network().trust();
    const auto ready = raisedTo(PadesLevel::LT);
    const auto kind = verify::oid::archiveIndex();
    const auto wordsWithout = [&](const std::function<void(Pieces &)> &leaveOut) {
        Pieces named(ready);
        leaveOut(named);
        const auto index = indexOf(named.joined());
        return cmsWords(archived(ready, contentDigest(), index, {{kind, index}}), trust);
    };
    CHECK(wordsWithout([](Pieces &) {}) == "B-LTA valid good proven");
    const auto signer = network().certificate(u"signer"_s).der();
    const auto issuer = network().read(u"inter.der"_s);
    for (const auto &left : {signer, issuer}) {
        REQUIRE(Pieces(ready).certificates.contains(left));
        CHECK(wordsWithout([&](Pieces &pieces) { pieces.certificates.removeAll(left); })
            == "B-LT valid good proven");
    }
    CHECK(wordsWithout([](Pieces &pieces) { pieces.revocations.clear(); }) == "B-LT valid good proven");
    CHECK(wordsWithout([](Pieces &pieces) { pieces.attributes.clear(); }) == "B-LT valid good proven");
}

TEST_CASE("an archive time-stamp does not hold when anything is gone that its index names")
{
    const auto whole = raisedTo(PadesLevel::LTA);
    const Pieces pieces(whole);
    const auto broken = [&](const Pieces &without) {
        const auto cms = without.joined();
        CHECK(warns(cms, u"verify.archive-incomplete"_s));
        CHECK(judged(cms, network().trust()).level != u"B-LTA"_s);
    };
    for (qsizetype i = 0; i < pieces.certificates.size(); ++i) {
        auto without = pieces;
        without.certificates.removeAt(i);
        broken(without);
    }
    for (qsizetype i = 0; i < pieces.revocations.size(); ++i) {
        auto without = pieces;
        without.revocations.removeAt(i);
        broken(without);
    }
    auto without = pieces;
    without.attributes.removeIf(
        [](const QByteArray &attribute) { return attribute.contains(verify::oid::signatureTimestamp()); });
    REQUIRE(without.attributes.size() == pieces.attributes.size() - 1);
    broken(without);
    CHECK(cmsWords(pieces.joined(), network().trust()) == "B-LTA valid good proven");
}

TEST_CASE("an index that names nothing, other content and another signature make no archive time-stamp")
{
    const auto trust = network().trust();
    const auto ready = raisedTo(PadesLevel::LT);
    const auto kind = verify::oid::archiveIndex();
    const auto swollen
        = indexOf(must(withValidationData(ready, {{network().certificate(u"second"_s).der()}, {}, {}})));
    const auto nothing = archived(ready, contentDigest(), swollen, {{kind, swollen}});
    CHECK(cmsWords(nothing, trust) == "B-LT valid good proven");
    CHECK(warns(nothing, u"verify.archive-incomplete"_s));

    const auto index = indexOf(ready);
    const auto other = archived(ready, Sha256::of("nội dung khác").bytes, index, {{kind, index}});
    CHECK(cmsWords(other, trust) == "B-LT valid good proven");
    CHECK(warns(other, u"verify.timestamp-broken"_s));

    Pieces moved(ready);
    for (const auto &attribute : Pieces(raisedTo(PadesLevel::LTA)).attributes)
        if (attribute.contains(verify::oid::archiveTimestamp()))
            moved.attributes.append(attribute);
    CHECK(cmsWords(moved.joined(), trust) == "B-LT valid good proven");
    CHECK(warns(moved.joined(), u"verify.timestamp-broken"_s));
}

TEST_CASE("an index that is there twice, is missing or has another form is not believed")
{
    const auto trust = network().trust();
    const auto ready = raisedTo(PadesLevel::LT);
    const auto kind = verify::oid::archiveIndex();
    const auto index = indexOf(ready);
    const auto older = QByteArray::fromHex("060604008d450205"); // ats-hash-index, 0.4.0.1733.2.5
    const auto form = GENERATE(0, 1, 2, 3, 4);
    QList<std::pair<QByteArray, QByteArray>> carried;
    if (form == 0)
        carried = {{kind, index}, {kind, index}};
    else if (form == 1)
        carried = {{kind, index + index}};
    else if (form == 2)
        carried = {{older, index}};
    else if (form == 3)
        carried = {{kind, index.first(index.size() - 1)}};
    const auto cms = archived(ready, contentDigest(), index, carried);

    CHECK(cmsWords(cms, trust) == "B-LT valid good proven");
    CHECK(warns(cms, u"verify.archive-unsupported"_s));
    Pieces twice(archived(ready, contentDigest(), index, {{kind, index}}));
    twice.attributes.append(twice.attributes.last());
    CHECK(cmsWords(twice.joined(), trust) == "B-LTA valid good proven");
}

TEST_CASE("an archive of an older form is told, and never touched")
{
    Detours net;
    const auto older = QByteArray::fromHex("060b2a864886f70d0109100230"); // archive-time-stamp-v2
    Pieces pieces(raisedTo(PadesLevel::T));
    pieces.add(older, tokenOver("anything"));
    const auto cms = pieces.joined();

    CHECK(cmsWords(cms, network().trust()) == "B-T valid unknown proven");
    CHECK(warns(cms, u"verify.archive-unsupported"_s));
    const auto raised = must(raiseSignature(asFile(cms),
        PadesLevel::LTA,
        net.sources(network(), u"tsa/tsa"_s),
        network().trust(),
        SystemClock().now()));
    CHECK(raised.cms == cms);
    CHECK(raised.obstacle->reason == Reason("level.older-archive"));
}

TEST_CASE("an archive time-stamp of an unknown authority or from the future proves no time")
{
    const auto whole = raisedTo(PadesLevel::LTA);
    auto strange = network().trust();
    strange.timestampRoots.clear();

    CHECK(cmsWords(whole, strange) == "B-LTA valid good claimed");
    CHECK(warns(whole, u"verify.timestamp-untrusted"_s, strange));
    const auto before = verifyDetachedCms(whole, asFile({}).content, network().trust(), daysFromNow(-1));
    CHECK(before.warnings.contains(u"verify.timestamp-order"_s));
    CHECK_FALSE(before.signatures.first().timeProven);
}

TEST_CASE(
    "an archived signature without lengths is judged the same, and no changed byte makes the verifier fail")
{
    const auto trust = network().trust();
    const auto whole = raisedTo(PadesLevel::LTA);
    const Pieces pieces(whole);
    auto inner = QByteArrayView(whole);
    inner = verify::takePart(inner)->content;
    const auto type = verify::takePart(inner)->whole.toByteArray();
    inner = verify::takePart(inner)->content;
    const auto fields = verify::takePart(inner)->content.toByteArray();
    const auto open
        = QByteArray::fromHex("3080") + type + QByteArray::fromHex("a0803080") + fields + QByteArray(6, '\0');
    CHECK_FALSE(readCmsParts(open));
    CHECK(cmsWords(open, trust) == "B-LTA valid good proven");
    CHECK(withDefiniteLengths(open) == whole);

    int reports = 0;
    for (qsizetype i = 0; i < whole.size(); i += 13) {
        auto changed = whole;
        changed[i] = char(changed[i] ^ 0x55);
        reports
            += verifyDetachedCms(changed, asFile({}).content, trust, SystemClock().now()).signatures.size()
            == 1;
        CHECK(judged(whole.first(i), trust).verdict == SignatureVerdict::Invalid);
    }
    CHECK(reports == (whole.size() + 12) / 13);
}
