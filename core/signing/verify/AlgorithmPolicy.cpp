// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/AlgorithmPolicy.h"

#include <algorithm>
#include <array>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>

namespace chauban::verify {

namespace {

constexpr int forever = 9999;

/// The first year in which the digest is no longer acceptable.
struct DigestSunset
{
    int nid;
    int year;
};
constexpr std::array digestSunsets{
    DigestSunset{NID_md2, 2000},
    DigestSunset{NID_md4, 2000},
    DigestSunset{NID_md5, 2004},
    DigestSunset{NID_ripemd160, 2014},
    DigestSunset{NID_sha1, 2012},
    DigestSunset{NID_sha224, 2023},
    DigestSunset{NID_sha256, forever},
    DigestSunset{NID_sha384, forever},
    DigestSunset{NID_sha512, forever},
    DigestSunset{NID_sha512_256, forever},
    DigestSunset{NID_sha3_256, forever},
    DigestSunset{NID_sha3_384, forever},
    DigestSunset{NID_sha3_512, forever},
    DigestSunset{NID_shake256, forever},
};

/// From `bits` on a key of the kind is acceptable until the year; the largest size that fits counts.
struct KeySunset
{
    int bits;
    int year;
};
constexpr std::array factoringSunsets{
    KeySunset{0, 2000}, KeySunset{1024, 2009}, KeySunset{1536, 2016}, KeySunset{1900, forever}};
constexpr std::array curveSunsets{
    KeySunset{0, 2000}, KeySunset{160, 2012}, KeySunset{224, 2016}, KeySunset{250, forever}};

template<size_t Size>
int sunsetOf(const std::array<KeySunset, Size> &table, int bits)
{
    int year = 0;
    for (const KeySunset &row : table) {
        if (bits >= row.bits)
            year = row.year;
    }
    return year;
}

int keySunset(int keyType, int keyBits)
{
    switch (keyType) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
    case EVP_PKEY_DSA:
        return sunsetOf(factoringSunsets, keyBits);
    case EVP_PKEY_EC:
    case EVP_PKEY_ED25519:
    case EVP_PKEY_ED448:
        return sunsetOf(curveSunsets, keyBits);
    default:
        return 0;
    }
}

/// 0 for a digest that is not known.
int digestSunset(int digest)
{
    const auto row = std::find_if(digestSunsets.begin(), digestSunsets.end(), [&](const DigestSunset &known) {
        return known.nid == digest;
    });
    return row == digestSunsets.end() ? 0 : row->year;
}

}

bool algorithmAcceptable(int digest, int keyType, int keyBits, Instant at)
{
    const int year = at.toDateTime().date().year();
    return year < digestSunset(digest) && year < keySunset(keyType, keyBits);
}

int weakerDigest(int one, int other)
{
    return digestSunset(other) < digestSunset(one) ? other : one;
}

}
