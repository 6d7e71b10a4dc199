// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/DocumentType.h"
#include "ui/acts/Acts.h"
#include "ui/acts/Situation.h"

#include <QCoreApplication>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Puts the acts of a situation together: what is asked first, then what may be done besides.
class OfferList
{
    Q_DECLARE_TR_FUNCTIONS(chauban::Acts)

public:
    explicit OfferList(const Situation &situation)
        : m_is(situation)
    {
    }

    QList<ActOffer> take()
    {
        offerAsked();
        offerClerkWork();
        offerAuthorWork();
        offerRoutingActs();
        offerOversight();
        offerRest();
        const auto first = std::find_if(m_offers.begin(), m_offers.end(), [](const ActOffer &offer) {
            return offer.weight == Weight::Primary;
        });
        std::rotate(m_offers.begin(),
            first == m_offers.end() ? m_offers.begin() : first,
            first == m_offers.end() ? m_offers.begin() : first + 1);
        return std::move(m_offers);
    }

private:
    void add(ActKind kind, const QString &text, const char *icon, Weight weight, const TaskId &task = {});
    void primary(ActKind kind, const QString &text, const char *icon, const TaskId &task = {});
    void offerAsked();
    void offerPerform(const Task &task);
    void offerPart(const Task &task);
    void offerClerkWork();
    void offerAuthorWork();
    void offerRoutingActs();
    void offerReturn(const Task &task);
    void offerOversight();
    void offerRest();
    bool canSign() const;
    bool has(ActKind kind) const;

    const Situation &m_is;
    QList<ActOffer> m_offers;
    bool m_hasPrimary = false;
};

/// Keys of acts that do not depend on whose turn it is; the primary one has Ctrl+Enter.
QKeySequence shortcutOf(ActKind kind)
{
    switch (kind) {
    case ActKind::Forward:
        return QKeySequence(u"Ctrl+Shift+F"_s);
    case ActKind::Return:
        return QKeySequence(u"Ctrl+Shift+R"_s);
    case ActKind::Comment:
        return QKeySequence(u"Ctrl+Shift+C"_s);
    case ActKind::ClosePart:
        return QKeySequence(u"Ctrl+Shift+E"_s);
    case ActKind::Recall:
        return QKeySequence(u"Ctrl+Shift+Z"_s);
    case ActKind::DraftReply:
        return QKeySequence(u"Ctrl+Shift+D"_s);
    case ActKind::AddToDossier:
        return QKeySequence(u"Ctrl+Shift+H"_s);
    default:
        return {};
    }
}

bool OfferList::has(ActKind kind) const
{
    return std::any_of(
        m_offers.cbegin(), m_offers.cend(), [kind](const ActOffer &offer) { return offer.kind == kind; });
}

void OfferList::add(ActKind kind, const QString &text, const char *icon, Weight weight, const TaskId &task)
{
    if (!has(kind))
        m_offers.append({kind, text, QString::fromLatin1(icon), weight, shortcutOf(kind), task});
}

void OfferList::primary(ActKind kind, const QString &text, const char *icon, const TaskId &task)
{
    if (has(kind))
        return;
    add(kind, text, icon, m_hasPrimary ? Weight::Plain : Weight::Primary, task);
    if (!m_hasPrimary)
        m_offers.last().shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return);
    m_hasPrimary = true;
}

/// Decree 30/2020 art. 13: only who has the competence signs for a body; a secret paper has no file to sign.
bool OfferList::canSign() const
{
    const auto &document = m_is.view.document;
    const auto &held = m_is.standing.positions;
    return !m_is.isIncoming() && document.metadata.secrecy == Secrecy::None && m_is.may("document.sign")
        && std::any_of(held.cbegin(), held.cend(), [&](const Position &position) {
               return position.signsFor(document.body);
           });
}

/// What one's open tasks ask for, in their order.
void OfferList::offerAsked()
{
    const auto state = m_is.view.document.state;
    const bool clerk = m_is.standing.servesBody;
    for (const auto &task : m_is.mine) {
        const bool taken = m_is.allows(RoutingVerb::Perform, task.id);
        if (task.act == "work-on"_L1 && task.relationship != Relationship::Author)
            offerPart(task);
        else if (task.act == "directive"_L1 && m_is.allows(RoutingVerb::Direct, task.id))
            primary(ActKind::Direct, tr("Cho ý kiến chỉ đạo"), "milestone", task.id);
        else if (!taken)
            continue;
        else if (task.act == "sign"_L1 && canSign())
            primary(ActKind::Sign, tr("Ký và chuyển"), "signature", task.id);
        else if (task.act == "assign-number"_L1 && clerk && state == DocumentState::Signed)
            primary(ActKind::AssignNumber, tr("Cấp số"), "hash", task.id);
        else if (task.act == "seal"_L1 && clerk && state == DocumentState::Numbered)
            primary(ActKind::Seal, tr("Đóng dấu"), "stamp", task.id);
        else if (task.act == "issue"_L1 && clerk && state == DocumentState::Sealed)
            primary(ActKind::Issue, tr("Phát hành"), "send", task.id);
        else
            offerPerform(task);
    }
}

void OfferList::offerPerform(const Task &task)
{
    static const QHash<QString, std::pair<const char *, const char *>> words = {
        {u"approve"_s, {QT_TR_NOOP("Đồng ý"), "check"}},
        {u"check-form"_s, {QT_TR_NOOP("Ký nháy"), "pen-line"}},
        {u"initial"_s, {QT_TR_NOOP("Ký nháy"), "pen-line"}},
        {u"opinion"_s, {QT_TR_NOOP("Cho ý kiến"), "message-square"}},
        {u"acknowledge"_s, {QT_TR_NOOP("Đã xem"), "check-check"}},
    };
    const auto found = words.constFind(task.act);
    if (found == words.cend())
        return;
    const bool passesOn = m_is.isIncoming() && task.act == "approve"_L1;
    primary(ActKind::Perform,
        passesOn ? tr("Trình lãnh đạo") : tr(found->first),
        passesOn ? "send" : found->second,
        task.id);
    if (passesOn && m_is.allows(RoutingVerb::Forward, task.id))
        add(ActKind::Forward, tr("Chuyển xử lý"), "forward", Weight::Plain, task.id);
}

/// A part of the work on an incoming paper. A head hands it on; whoever works on it answers, then ends the part.
void OfferList::offerPart(const Task &task)
{
    const bool leads = task.relationship == Relationship::Lead;
    const bool head
        = m_is.holdsRole(Role::UnitHead) || m_is.holdsRole(Role::OfficeChief) || m_is.holdsRole(Role::Leader);
    const bool given = m_is.hasGivenLead();
    if (!m_is.allows(RoutingVerb::ClosePart, task.id))
        return;
    if (head && !given)
        primary(ActKind::Forward, tr("Chuyển xử lý"), "forward", task.id);
    if (leads && !head && !m_is.hasReply() && m_is.isIncoming() && m_is.may("document.draft"))
        primary(ActKind::DraftReply, tr("Tạo dự thảo trả lời"), "reply", task.id);
    if (head)
        add(ActKind::ClosePart, tr("Kết thúc xử lý"), "circle-check", Weight::Plain, task.id);
    else
        primary(ActKind::ClosePart,
            leads ? tr("Kết thúc xử lý") : tr("Trả kết quả phối hợp"),
            "circle-check",
            task.id);
    add(ActKind::Forward, given ? tr("Giao thêm") : tr("Chuyển xử lý"), "forward", Weight::Plain, task.id);
    if (leads && m_is.isIncoming() && m_is.may("document.draft"))
        add(ActKind::DraftReply, tr("Tạo dự thảo trả lời"), "reply", Weight::Plain, task.id);
}

void OfferList::offerClerkWork()
{
    const auto &document = m_is.view.document;
    const auto state = document.state;
    if (!m_is.standing.servesBody)
        return;
    // A copy has no approval chain: its clerk made it and sends it.
    if (copyFormOf(document.metadata.type) && state == DocumentState::Sealed)
        primary(ActKind::Issue, tr("Phát hành"), "send");
    if (!m_is.isIncoming())
        return;
    if (state == DocumentState::Received) {
        primary(ActKind::Register, tr("Vào sổ"), "book-open");
        add(ActKind::Reject, tr("Trả lại nơi gửi"), "undo-2", Weight::Danger);
    }
    if (state == DocumentState::Registered && !m_is.running && m_is.may("routing.start"))
        primary(ActKind::Submit, tr("Trình lãnh đạo"), "send");
}

/// Writing and (re)submitting: the draft first, and once it was changed after its return, the submission.
void OfferList::offerAuthorWork()
{
    const auto &view = m_is.view;
    const auto *revision = m_is.revision();
    const bool isDraft = view.document.state == DocumentState::Draft;
    const bool mayRevise = !m_is.isIncoming() && m_is.may("document.revise")
        && (isDraft || view.document.state == DocumentState::Returned);
    const bool changed
        = revision && !view.versions.isEmpty() && view.versions.last().createdAt > revision->openedAt;
    if (mayRevise && revision && !changed)
        primary(ActKind::Revise, tr("Sửa dự thảo"), "square-pen", revision->id);
    if (revision && m_is.may("routing.act") && m_is.allows(RoutingVerb::Resubmit, revision->id))
        primary(ActKind::Submit, tr("Trình lại"), "send", revision->id);
    else if (isDraft && !m_is.running && m_is.may("routing.start"))
        primary(ActKind::Submit, tr("Trình duyệt"), "send");
    if (mayRevise)
        add(ActKind::Revise, tr("Sửa dự thảo"), "square-pen", Weight::Plain);
}

void OfferList::offerReturn(const Task &task)
{
    if (m_is.allows(RoutingVerb::Return, task.id))
        add(ActKind::Return, tr("Trả lại"), "undo-2", Weight::Danger, task.id);
    const bool judges = task.act != "assign-number"_L1 && !m_is.isIncoming();
    if (judges && m_is.allows(RoutingVerb::Refuse, task.id))
        add(ActKind::Refuse, tr("Từ chối"), "circle-x", Weight::Danger, task.id);
}

void OfferList::offerRoutingActs()
{
    if (!m_is.may("routing.act"))
        return;
    for (const auto &task : m_is.mine) {
        offerReturn(task);
        if (m_is.allows(RoutingVerb::Forward, task.id))
            add(ActKind::Forward, tr("Chuyển xử lý"), "forward", Weight::Plain, task.id);
    }
    if (m_is.allows(RoutingVerb::Comment))
        add(ActKind::Comment,
            tr("Ý kiến"),
            "message-square-plus",
            Weight::Plain,
            m_is.mine.isEmpty() ? TaskId{} : m_is.mine.first().id);
    if (const auto task = m_is.recallable())
        add(ActKind::Recall, tr("Thu hồi"), "rotate-ccw", Weight::Plain, *task);
    if (m_is.allows(RoutingVerb::Withdraw))
        add(ActKind::Withdraw,
            m_is.isIncoming() ? tr("Rút lại việc trình") : tr("Rút văn bản đã trình"),
            "log-out",
            Weight::Danger);
}

/// Work that others have: urging it, giving it more time, giving it to somebody else.
void OfferList::offerOversight()
{
    if (!m_is.may("routing.act") || !m_is.running)
        return;
    for (const auto &task : m_is.others) {
        if (task.act == "acknowledge"_L1)
            continue;
        if (m_is.allows(RoutingVerb::Urge, task.id))
            add(ActKind::Urge, tr("Đôn đốc"), "bell", Weight::Plain, task.id);
        if (m_is.allows(RoutingVerb::Extend, task.id))
            add(ActKind::Extend, tr("Gia hạn"), "calendar-clock", Weight::Plain, task.id);
        if (m_is.allows(RoutingVerb::Reassign, task.id))
            add(ActKind::Reassign, tr("Giao người khác"), "user-plus", Weight::Plain, task.id);
    }
    for (const auto &task : m_is.mine)
        if (task.relationship != Relationship::Author && task.act != "acknowledge"_L1
            && m_is.allows(RoutingVerb::Reassign, task.id))
            add(ActKind::Reassign, tr("Giao người khác"), "user-plus", Weight::Plain, task.id);
}

void OfferList::offerRest()
{
    const auto &document = m_is.view.document;
    const auto state = document.state;
    const bool numberedIncoming = m_is.isIncoming() && document.number;
    if (m_is.may("dossier.collect") && state != DocumentState::Received && state != DocumentState::Rejected)
        add(ActKind::AddToDossier, tr("Đưa vào hồ sơ"), "folder-plus", Weight::Quiet);
    if (numberedIncoming)
        add(ActKind::PrintSlip, tr("In phiếu xử lý"), "printer", Weight::Quiet);
    if (m_is.may("document.correct") && state != DocumentState::Cancelled
        && (numberedIncoming || m_is.isNumbered()))
        add(ActKind::Correct, tr("Sửa thông tin"), "pen-line", Weight::Quiet);
    const bool ended = state == DocumentState::Issued || state == DocumentState::Cancelled;
    if (m_is.may("number.cancel") && document.number && !ended)
        add(ActKind::Cancel, tr("Hủy số"), "trash-2", Weight::Quiet);
}

}

QList<ActOffer> actsFor(const DocumentView &view,
    const Directory &directory,
    const PersonId &viewer,
    Instant now,
    const TaskId &preferred)
{
    const auto situation = situationOf(view, directory, viewer, now, preferred);
    return OfferList(situation).take();
}

}
