// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/Cades.h"
#include "core/signing/cades/CmsEnvelope.h"
#include "core/signing/cades/VerifyCades.h"
#include "core/signing/verify/Der.h"
#include "tests/support/TestKeys.h"

#include <catch2/catch.hpp>

using namespace chauban;
using verify::derElement;
using verify::takePart;

namespace {
const QByteArray Content = "nội dung bất kỳ";

QByteArray envelopeAround(const QByteArray &content)
{
    const auto cms = detachedCadesOver(content, test::personKey(), {test::now()}).value();
    const auto around = aroundContent(cms, quint64(content.size())).value();
    return around.first + content + around.second;
}

/// The same in a shell that tells no length.
QByteArray withoutLengths(const QByteArray &envelope)
{
    QByteArrayView bytes(envelope);
    const auto whole = takePart(bytes, 0x30);
    auto rest = whole->content;
    const auto type = takePart(rest);
    return QByteArray("\x30\x80", 2) + type->whole.toByteArray() + rest.toByteArray() + QByteArray(2, '\0');
}

SignatureVerdict judged(const QByteArray &envelope)
{
    const auto trust = TrustStore::fromPem(test::roots()).value();
    return verifyEnvelopingCms(envelope, trust, test::now()).verdict;
}
}

TEST_CASE("what stands behind an envelope or between its shells and is signed by nobody makes it invalid")
{
    const auto envelope = envelopeAround(Content);
    const auto hidden = derElement(0x04, "another content");
    QByteArrayView bytes(envelope);
    const auto outer = takePart(bytes, 0x30);
    auto rest = outer->content;
    const auto type = takePart(rest)->whole.toByteArray();
    const auto data = takePart(rest, 0xa0)->content.toByteArray();

    CHECK(judged(envelope) == SignatureVerdict::Valid);
    CHECK(judged(envelope + QByteArray(5000, '\0'))
        == SignatureVerdict::Valid); // padding, as of a detached one
    CHECK(judged(envelope + hidden) == SignatureVerdict::Invalid);
    CHECK(judged(envelope + QByteArray(5000, '\0') + 'x') == SignatureVerdict::Invalid);
    CHECK(judged(derElement(0x30, outer->content.toByteArray() + hidden)) == SignatureVerdict::Invalid);
    CHECK(judged(derElement(0x30, type + derElement(0xa0, data + hidden))) == SignatureVerdict::Invalid);

    const auto pieces = withoutLengths(envelope);
    CHECK(judged(pieces) == SignatureVerdict::Valid);
    CHECK(judged(pieces + QByteArray(10, '\0')) == SignatureVerdict::Valid);
    CHECK(judged(pieces + hidden) == SignatureVerdict::Invalid);
}

TEST_CASE("a signature without lengths keeps the mark of what stands behind it")
{
    const auto detached = takeApart(withoutLengths(envelopeAround(Content)))->detached;
    CHECK(withDefiniteLengths(detached) == detached);
    const auto open = withoutLengths(detached);
    CHECK(withDefiniteLengths(open) == detached);
    CHECK(withDefiniteLengths(open + "junk") == detached + 'j');
}
