// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PKITS 4.8 to 4.12; whoever verifies accepts any policy.

#include "tests/core/signing/verify/path/PathCases.h"

namespace chauban::test {

using verify::IdentityAnswer;

namespace {

constexpr auto Bad = SignerIdentity::Untrusted;
constexpr auto Unknown = RevocationStatus::Unknown;

const QByteArray One = "1.3.6.1.4.1.99999.10";
const QByteArray Two = "1.3.6.1.4.1.99999.20";
const QByteArray Any = "2.5.29.32.0";

Extensions policy(const QByteArray &policies)
{
    return {{"certificatePolicies", policies}};
}

Extensions explicitAfter(int certificates)
{
    return {{"policyConstraints", "critical,requireExplicitPolicy:" + QByteArray::number(certificates)}};
}

Extensions mapping(const QByteArray &from, const QByteArray &to)
{
    return {{"policyMappings", "critical," + from + ':' + to}};
}

/// The path anchor, upper, lower, signer with these extensions.
IdentityAnswer path(const Extensions &upper, const Extensions &lower, const Extensions &signer)
{
    const auto first = subordinate("CA", anchor(), upper);
    const auto second = subordinate("Sub", first, lower);
    return judged(signerOf(second, signer), {first, second});
}

std::vector<PathCase> explicitPolicies()
{
    return {
        {"4.8 policies",
            "the same policy everywhere",
            [] { return path(policy(One), policy(One), policy(One)); }},
        {"4.8 policies", "none anywhere", [] { return path({}, {}, {}); }},
        {"4.8 policies",
            "different ones, none demanded",
            [] { return path(policy(One), policy(Two), policy(One)); }},
        {"4.8 policies",
            "the same, one demanded",
            [] { return path(policy(One) + explicitAfter(0), policy(One), policy(One)); }},
        {"4.8 policies",
            "different ones, one demanded",
            [] { return path(policy(One) + explicitAfter(0), policy(Two), policy(Two)); },
            Bad,
            Unknown},
        {"4.8 policies",
            "missing in the middle, one demanded",
            [] { return path(policy(One) + explicitAfter(0), {}, policy(One)); },
            Bad,
            Unknown},
        {"4.8 policies",
            "several, one in common",
            [] { return path(policy(One + ',' + Two) + explicitAfter(0), policy(Two), policy(Two)); }},
        {"4.8 policies",
            "the same one twice in a certificate",
            [] { return path(policy(One + ',' + One) + explicitAfter(0), policy(One), policy(One)); },
            Bad,
            Unknown},
        {"4.9 explicit policy",
            "demanded after ten certificates",
            [] { return path(explicitAfter(10), {}, {}); }},
        {"4.9 explicit policy",
            "demanded at once, none there",
            [] { return path(explicitAfter(0), {}, {}); },
            Bad,
            Unknown},
        {"4.9 explicit policy",
            "demanded after two, none there",
            [] { return path(explicitAfter(2), {}, {}); },
            Bad,
            Unknown},
        {"4.9 explicit policy",
            "demanded by the lower authority",
            [] { return path({}, explicitAfter(0), policy(One)); },
            Bad,
            Unknown},
        {"4.9 explicit policy",
            "demanded and there",
            [] { return path(policy(One) + explicitAfter(2), policy(One), policy(One)); }},
    };
}

std::vector<PathCase> mappings()
{
    const auto demanded = explicitAfter(0);
    const Extensions mapsAndForbids{
        {"policyConstraints", "critical,requireExplicitPolicy:0,inhibitPolicyMapping:0"}};
    return {
        {"4.10 mappings",
            "one mapped to two",
            [=] { return path(policy(One) + demanded + mapping(One, Two), policy(Two), policy(Two)); }},
        {"4.10 mappings",
            "one mapped to two, but one used",
            [=] { return path(policy(One) + demanded + mapping(One, Two), policy(One), policy(One)); },
            Bad,
            Unknown},
        {"4.10 mappings",
            "from any policy",
            [=] { return path(policy(One) + demanded + mapping(Any, Two), policy(Two), policy(Two)); },
            Bad,
            Unknown},
        {"4.10 mappings",
            "to any policy",
            [=] { return path(policy(One) + demanded + mapping(One, Any), policy(One), policy(One)); },
            Bad,
            Unknown},
        {"4.10 mappings",
            "of a policy that it does not have",
            [=] { return path(policy(One) + demanded + mapping(Two, One), policy(One), policy(One)); }},
        {"4.11 inhibited mapping",
            "mapped although forbidden",
            [=] { return path(policy(One) + mapsAndForbids, policy(One) + mapping(One, Two), policy(Two)); },
            Bad,
            Unknown},
        {"4.11 inhibited mapping",
            "forbidden, not mapped",
            [=] { return path(policy(One) + mapsAndForbids, policy(One), policy(One)); }},
        {"4.11 inhibited mapping",
            "forbidden only later",
            [=] {
                const Extensions later{
                    {"policyConstraints", "critical,requireExplicitPolicy:0,inhibitPolicyMapping:1"}};
                return path(policy(One) + later, policy(One) + mapping(One, Two), policy(Two));
            }},
    };
}

std::vector<PathCase> anyPolicy()
{
    const auto demanded = explicitAfter(0);
    const auto inhibited = [](int certificates) {
        return Extensions{{"inhibitAnyPolicy", "critical," + QByteArray::number(certificates)}};
    };
    return {
        {"4.12 any policy",
            "any policy stands for the demanded one",
            [=] { return path(policy(Any) + demanded, policy(Any), policy(One)); }},
        {"4.12 any policy",
            "forbidden at once, used below",
            [=] { return path(policy(One) + demanded + inhibited(0), policy(Any), policy(One)); },
            Bad,
            Unknown},
        {"4.12 any policy",
            "forbidden at once, not used",
            [=] { return path(policy(One) + demanded + inhibited(0), policy(One), policy(One)); }},
        {"4.12 any policy",
            "forbidden after one, used once",
            [=] { return path(policy(One) + demanded + inhibited(1), policy(Any), policy(One)); }},
        {"4.12 any policy",
            "forbidden after one, used twice",
            [=] { return path(policy(One) + demanded + inhibited(1), policy(Any), policy(Any)); },
            Bad,
            Unknown},
    };
}

}

std::vector<PathCase> policyCases()
{
    std::vector<PathCase> cases;
    for (const auto &list : {explicitPolicies(), mappings(), anyPolicy()})
        cases.insert(cases.end(), list.begin(), list.end());
    return cases;
}

}
