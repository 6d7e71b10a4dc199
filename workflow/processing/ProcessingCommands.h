// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Principal.h"
#include "workflow/ruling/Scene.h"

namespace chauban {

/// Commands that move a paper along its chain, and the acts on an outgoing paper that leave a mark in its file:
/// signature, number, seal, issue. The routing's own rules (workflow/routing) decide whose turn it is.

/// Puts a chain file into force; the version before stays with the routings that pin it.
struct PublishChain
{
    static constexpr auto name = "chain.publish";
    static Needs needs() { return {Need::Chains}; }
    QByteArray file;

    static constexpr auto fields() { return std::tuple{Field{"file", &PublishChain::file}}; }
};

/// A leader chosen for a step when the paper is submitted.
struct ChosenLeader
{
    QString step;
    Principal principal;

    static constexpr auto fields()
    {
        using T = ChosenLeader;
        return std::tuple{Field{"step", &T::step}, Field{"principal", &T::principal}};
    }
};

/// Submits the paper to its chain: an incoming one to the leaders, a draft for approval.
struct StartRouting
{
    static constexpr auto name = "routing.start";
    static Needs needs() { return {Need::Chains, Need::Routings, Need::Answered}; }
    ChainId chain; ///< null: the active chain of the document's kind
    QList<ChosenLeader> chosen;
    /// Issuing it closes the incoming paper that it answers: said only by that paper's lead, director or clerk.
    bool closesReplied = false;

    static constexpr auto fields()
    {
        using T = StartRouting;
        return std::tuple{Field{"chain", &T::chain},
            Field{"chosen", &T::chosen},
            Field{"closesReplied", &T::closesReplied}};
    }
};

enum class RoutingVerb {
    Perform, ///< approve, initial, check form, acknowledge, give an opinion: what the task asks
    Abstain,
    Direct,
    Forward,
    ClosePart,
    Refuse,
    Return,
    Resubmit,
    Recall,
    Withdraw,
    Comment,
    Reassign,
    Extend,
    Urge,
};
template<>
inline constexpr auto enumWords<RoutingVerb> = std::to_array<EnumWord<RoutingVerb>>({
    {RoutingVerb::Perform, "perform"},
    {RoutingVerb::Abstain, "abstain"},
    {RoutingVerb::Direct, "direct"},
    {RoutingVerb::Forward, "forward"},
    {RoutingVerb::ClosePart, "close-part"},
    {RoutingVerb::Refuse, "refuse"},
    {RoutingVerb::Return, "return"},
    {RoutingVerb::Resubmit, "resubmit"},
    {RoutingVerb::Recall, "recall"},
    {RoutingVerb::Withdraw, "withdraw"},
    {RoutingVerb::Comment, "comment"},
    {RoutingVerb::Reassign, "reassign"},
    {RoutingVerb::Extend, "extend"},
    {RoutingVerb::Urge, "urge"},
});

/// One act on a routing; which members matter depends on the verb.
struct ActOnRouting
{
    static constexpr auto name = "routing.act";
    static Needs needs() { return {Need::Routings}; }
    RoutingVerb verb = RoutingVerb::Perform;
    QString text; ///< opinion, result, reason or comment
    std::optional<Principal> lead;
    QList<Principal> contributors;
    QList<Principal> informed;
    std::optional<int> workingDays; ///< deadline, or what is added to it
    std::optional<int> workingHours;
    std::optional<Principal> to; ///< Reassign
    QString step; ///< Return: a named step; empty: the one before, or "initiator"
    bool straightBack = false; ///< Return: the paper comes straight back to the one who returned it
    bool endOthers = false; ///< ClosePart: open parts below end with it

    static constexpr auto fields()
    {
        using T = ActOnRouting;
        return std::tuple{Field{"verb", &T::verb},
            Field{"text", &T::text},
            Field{"lead", &T::lead},
            Field{"contributors", &T::contributors},
            Field{"informed", &T::informed},
            Field{"workingDays", &T::workingDays},
            Field{"workingHours", &T::workingHours},
            Field{"to", &T::to},
            Field{"step", &T::step},
            Field{"straightBack", &T::straightBack},
            Field{"endOthers", &T::endOthers}};
    }
};

/// The competent person has signed: the files are those of the version before, the main one grown by a signature
/// (record/SignatureRules.h).
struct SignDocument
{
    static constexpr auto name = "document.sign";
    static Needs needs() { return {Need::Routings}; }
    QList<DocumentFile> files;
    QString certificate; ///< subject as the author names it; the record keeps what the file says
    QString opinion = {}; ///< what the signer says with it; may be empty

    static constexpr auto fields()
    {
        using T = SignDocument;
        return std::tuple{
            Field{"files", &T::files}, Field{"certificate", &T::certificate}, Field{"opinion", &T::opinion}};
    }
};

/// A signed outgoing paper gets the next number of its register, and its date.
struct AssignNumber
{
    static constexpr auto name = "number.assign";
    static Needs needs() { return {Need::Register, Need::LastNumber, Need::Routings}; }
    std::optional<QDate> date; ///< default: today; not before the date of the register's last number

    static constexpr auto fields() { return std::tuple{Field{"date", &AssignNumber::date}}; }
};

/// A number is given up; it stays in the register with its reason, and the work on the paper ends.
struct CancelNumber
{
    static constexpr auto name = "number.cancel";
    static Needs needs() { return {Need::Routings}; }
    QString reason;

    static constexpr auto fields() { return std::tuple{Field{"reason", &CancelNumber::reason}}; }
};

/// Number and date stand on the page and the agency's seal signature is in the file.
struct SealDocument
{
    static constexpr auto name = "document.seal";
    static Needs needs() { return {Need::Routings}; }
    QList<DocumentFile> files;
    QString certificate;

    static constexpr auto fields()
    {
        using T = SealDocument;
        return std::tuple{Field{"files", &T::files}, Field{"certificate", &T::certificate}};
    }
};

/// The paper leaves the agency. The incoming paper that it answers is closed with it when that was said at submission,
/// or is said now by who may (Rights.h).
struct IssueDocument
{
    static constexpr auto name = "document.issue";
    static Needs needs() { return {Need::Routings, Need::Answered, Need::Replied}; }
    QList<Recipient> recipients;
    bool closesReplied = false;

    static constexpr auto fields()
    {
        using T = IssueDocument;
        return std::tuple{Field{"recipients", &T::recipients}, Field{"closesReplied", &T::closesReplied}};
    }
};

Result<Ruling> decide(const Scene &scene, const PublishChain &body);
Result<Ruling> decide(const Scene &scene, const StartRouting &body);
Result<Ruling> decide(const Scene &scene, const ActOnRouting &body);
Result<Ruling> decide(const Scene &scene, const SignDocument &body);
Result<Ruling> decide(const Scene &scene, const AssignNumber &body);
Result<Ruling> decide(const Scene &scene, const CancelNumber &body);
Result<Ruling> decide(const Scene &scene, const SealDocument &body);
Result<Ruling> decide(const Scene &scene, const IssueDocument &body);

}
