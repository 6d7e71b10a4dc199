// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/chain/VoteRule.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

int Threshold::needed(int voters) const
{
    const auto share = qint64(voters) * numerator;
    switch (kind) {
    case Kind::Any:
        return 1;
    case Kind::All:
        return voters;
    case Kind::Count:
        return numerator;
    case Kind::AtLeast:
        return int((share + denominator - 1) / denominator);
    case Kind::MoreThan:
        return int(share / denominator) + 1;
    }
    return voters;
}

QString Threshold::text() const
{
    switch (kind) {
    case Kind::Any:
        return u"any"_s;
    case Kind::All:
        return u"all"_s;
    case Kind::Count:
        return QString::number(numerator);
    case Kind::AtLeast:
        return u">=%1/%2"_s.arg(numerator).arg(denominator);
    case Kind::MoreThan:
        return u">%1/%2"_s.arg(numerator).arg(denominator);
    }
    return {};
}

std::optional<Threshold> Threshold::fromText(QStringView text)
{
    if (text == "any"_L1)
        return Threshold{Kind::Any};
    if (text == "all"_L1)
        return Threshold{Kind::All};

    const bool atLeast = text.startsWith(">="_L1);
    const bool moreThan = !atLeast && text.startsWith(u'>');
    const auto number = text.mid(atLeast ? 2 : moreThan ? 1 : 0);
    const auto slash = number.indexOf(u'/');
    const bool percent = number.endsWith(u'%');
    bool topOk = false;
    bool bottomOk = true;
    const int top = number.left(slash >= 0  ? slash
                                  : percent ? number.size() - 1
                                            : number.size())
                        .toInt(&topOk);
    const int bottom = slash >= 0 ? number.mid(slash + 1).toInt(&bottomOk) : percent ? 100 : 1;
    if (!topOk || !bottomOk || top < (moreThan ? 0 : 1) || bottom < 1)
        return std::nullopt;
    if (!atLeast && !moreThan)
        return slash < 0 && !percent ? std::optional(Threshold{Kind::Count, top, 1}) : std::nullopt;
    if (top > bottom || (moreThan && top == bottom))
        return std::nullopt;
    return Threshold{atLeast ? Kind::AtLeast : Kind::MoreThan, top, bottom};
}

VoteOutcome VoteRule::outcome(const Tally &tally) const
{
    const int toApprove = std::max(approve.needed(tally.voters) - tally.approvals, 0);
    const int toRefuse = std::max(refuse.needed(tally.voters) - tally.refusals, 0);
    const int out = tally.out();
    const auto verdict = [this](bool approved, bool refused) {
        return approved == refused ? tie : approved ? VoteOutcome::Approved : VoteOutcome::Refused;
    };
    if (out == 0)
        return verdict(toApprove == 0, toRefuse == 0);
    if (timing == VoteTiming::All)
        return VoteOutcome::Open;
    if (timing == VoteTiming::First && (toApprove == 0) != (toRefuse == 0))
        return verdict(toApprove == 0, toRefuse == 0);

    // Which ends can still be reached by the votes that are out? Everyone may still abstain.
    std::optional<VoteOutcome> only;
    bool several = false;
    const auto reachable = [&](bool can, bool approved, bool refused) {
        if (!can)
            return;
        several = several || (only && *only != verdict(approved, refused));
        only = verdict(approved, refused);
    };
    reachable(toApprove + toRefuse <= out, true, true);
    reachable(toApprove <= out && toRefuse > 0, true, false);
    reachable(toRefuse <= out && toApprove > 0, false, true);
    reachable(toApprove > 0 && toRefuse > 0, false, false);
    return several ? VoteOutcome::Open : *only;
}

}
