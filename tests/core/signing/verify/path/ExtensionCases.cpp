// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PKITS 4.13 and 4.16, and what a time-stamper must be.

#include "tests/core/signing/verify/path/PathCases.h"

namespace chauban::test {

using verify::IdentityAnswer;

namespace {

constexpr auto Bad = SignerIdentity::Untrusted;
constexpr auto Unknown = RevocationStatus::Unknown; ///< of a path that was not found

IdentityAnswer named(const char *constraint, const Extensions &alternative, const QByteArray &name = "Signer")
{
    const QByteArray sections = "[dir]\nO=Thu nghiem\n[other]\nO=Noi khac\n";
    const auto authority = made({.name = "CA",
                                    .issuer = &anchor(),
                                    .extensions = {{"nameConstraints", QByteArray("critical,") + constraint}},
                                    .sections = sections},
        authorityRights);
    return judged(
        made({.name = name, .issuer = &authority, .extensions = alternative}, signerRights), {authority});
}

std::vector<PathCase> nameConstraints()
{
    const Extensions mail{{"subjectAltName", "email:an@xa.dailoc.vn"}};
    const Extensions host{{"subjectAltName", "DNS:ky.dailoc.vn"}};
    const Extensions page{{"subjectAltName", "URI:http://ky.dailoc.vn/an"}};
    return {
        {"4.13 name constraints",
            "directory name within the permitted",
            [] { return named("permitted;dirName:dir", {}); }},
        {"4.13 name constraints",
            "directory name outside the permitted",
            [] { return named("permitted;dirName:other", {}); },
            Bad,
            Unknown},
        {"4.13 name constraints",
            "directory name excluded",
            [] { return named("excluded;dirName:dir", {}); },
            Bad,
            Unknown},
        {"4.13 name constraints",
            "mail address permitted",
            [=] { return named("permitted;email:xa.dailoc.vn", mail); }},
        {"4.13 name constraints",
            "mail address outside",
            [=] { return named("permitted;email:xa.khac.vn", mail); },
            Bad,
            Unknown},
        {"4.13 name constraints",
            "mail address excluded",
            [=] { return named("excluded;email:xa.dailoc.vn", mail); },
            Bad,
            Unknown},
        {"4.13 name constraints", "host permitted", [=] { return named("permitted;DNS:dailoc.vn", host); }},
        {"4.13 name constraints",
            "host outside",
            [=] { return named("permitted;DNS:khac.vn", host); },
            Bad,
            Unknown},
        {"4.13 name constraints",
            "address permitted",
            [=] { return named("permitted;URI:.dailoc.vn", page); }},
        {"4.13 name constraints",
            "address excluded",
            [=] { return named("excluded;URI:ky.dailoc.vn", page); },
            Bad,
            Unknown},
    };
}

IdentityAnswer privately(const char *value, bool atAuthority)
{
    const Extensions own{{"1.3.6.1.4.1.99999.1", value}};
    const auto authority = subordinate("CA", anchor(), atAuthority ? own : Extensions());
    return judged(signerOf(authority, atAuthority ? Extensions() : own), {authority});
}

std::vector<PathCase> privateExtensions()
{
    return {
        {"4.16 private extensions", "unknown, not critical", [] { return privately("DER:05:00", false); }},
        {"4.16 private extensions",
            "unknown, critical",
            [] { return privately("critical,DER:05:00", false); },
            Bad,
            Unknown},
        {"4.16 private extensions",
            "unknown, critical, at the authority",
            [] { return privately("critical,DER:05:00", true); },
            Bad,
            Unknown},
        {"4.16 private extensions",
            "statements of a qualified certificate, critical",
            [] {
                const auto authority = subordinate("CA", anchor());
                return judged(signerOf(authority, {{"qcStatements", "critical,DER:30:00"}}), {authority});
            }},
    };
}

std::vector<PathCase> timestampRights()
{
    const auto stamper = [](const Extensions &rights) {
        return [rights] {
            const auto authority = subordinate("CA", anchor());
            return judged(made({.name = "TSA", .issuer = &authority}, rights),
                {authority},
                {},
                {},
                TrustPurpose::Timestamping);
        };
    };
    const CertificateExtension only{"extendedKeyUsage", "critical,timeStamping"};
    return {
        {"RFC 3161 2.3", "time-stamping alone, critical", stamper({only})},
        {"RFC 3161 2.3", "and may sign", stamper({only, {"keyUsage", "critical,digitalSignature"}})},
        {"RFC 3161 2.3", "not critical", stamper({{"extendedKeyUsage", "timeStamping"}}), Bad},
        {"RFC 3161 2.3",
            "for mail, too",
            stamper({{"extendedKeyUsage", "critical,timeStamping,emailProtection"}}),
            Bad},
        {"RFC 3161 2.3", "without purpose", stamper(signerRights), Bad},
        {"RFC 3161 2.3",
            "may encipher keys only",
            stamper({only, {"keyUsage", "critical,keyEncipherment"}}),
            Bad},
    };
}

}

std::vector<PathCase> extensionCases()
{
    auto cases = nameConstraints();
    for (PathCase &path : timestampRights())
        cases.push_back(std::move(path));
    for (PathCase &path : privateExtensions())
        cases.push_back(std::move(path));
    return cases;
}

}
