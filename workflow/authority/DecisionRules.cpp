// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/authority/DecisionRules.h"

#include "workflow/processing/Progress.h"
#include "workflow/record/SignatureRules.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString performed(Act act)
{
    switch (act) {
    case Act::Approve:
        return u"Đồng ý với nội dung"_s;
    case Act::CheckForm:
        return u"Đồng ý với thể thức, kỹ thuật trình bày"_s;
    case Act::Initial:
        return u"Ký nháy"_s;
    case Act::Opinion:
        return u"Cho ý kiến"_s;
    case Act::Acknowledge:
        return u"Đã xem"_s;
    case Act::WorkOn:
        return u"Đã xử lý"_s;
    default:
        return u"Thực hiện"_s;
    }
}

QString choiceText(RoutingVerb verb, Act act)
{
    switch (verb) {
    case RoutingVerb::Perform:
        return performed(act);
    case RoutingVerb::Abstain:
        return u"Không có ý kiến"_s;
    case RoutingVerb::Direct:
        return u"Cho ý kiến chỉ đạo"_s;
    case RoutingVerb::Forward:
        return u"Chuyển xử lý"_s;
    case RoutingVerb::ClosePart:
        return u"Kết thúc phần việc"_s;
    case RoutingVerb::Refuse:
        return u"Từ chối"_s;
    case RoutingVerb::Return:
        return u"Trả lại"_s;
    case RoutingVerb::Resubmit:
        return u"Trình lại"_s;
    case RoutingVerb::Recall:
        return u"Thu hồi"_s;
    case RoutingVerb::Withdraw:
        return u"Rút văn bản đã trình"_s;
    case RoutingVerb::Comment:
        return u"Góp ý"_s;
    case RoutingVerb::Reassign:
        return u"Giao lại"_s;
    case RoutingVerb::Extend:
        return u"Gia hạn"_s;
    case RoutingVerb::Urge:
        return u"Đôn đốc"_s;
    }
    return {};
}

/// Those about the whole routing, not about somebody's task.
bool needsNoTask(RoutingVerb verb)
{
    return verb == RoutingVerb::Comment || verb == RoutingVerb::Withdraw || verb == RoutingVerb::Recall;
}

QString personText(const Directory &directory, const PersonId &id, QDate day)
{
    const auto *person = directory.person(id);
    QStringList parts{person ? person->name : QString()};
    for (const auto &position : directory.positionsOf(id, day))
        parts.append(position.title);
    return parts.join(u", "_s);
}

/// "Trưởng phòng, Phòng Kinh tế (position:…)": the name for people, the principal for programs.
QString principalText(const Directory &directory, const Principal &principal)
{
    QStringList parts;
    if (const auto *person = directory.person({principal.id}))
        parts.append(person->name);
    if (const auto *position = directory.position({principal.id})) {
        parts.append(position->title);
        if (const auto *unit = directory.unit(position->unit))
            parts.append(unit->name);
    }
    return u"%1 (%2)"_s.arg(parts.join(u", "_s), principal.text());
}

QStringList principalTexts(const Directory &directory, const QList<Principal> &principals)
{
    QStringList texts;
    for (const auto &principal : principals)
        texts.append(principalText(directory, principal));
    return texts;
}

QString deadlineText(const ActOnRouting &act)
{
    if (act.workingDays)
        return u"%1 ngày làm việc"_s.arg(*act.workingDays);
    return act.workingHours ? u"%1 giờ làm việc"_s.arg(*act.workingHours) : QString();
}

void describeDocument(DecisionRecord &record, const Scene &scene)
{
    const auto &document = *scene.document;
    record.agency = scene.directory->org.name;
    record.org = scene.org;
    record.notation = document.metadata.notation;
    record.number = document.number ? QString::number(*document.number) : QString();
    record.subject = document.metadata.subject;
    record.document = document.id;
    record.version = document.version;
    record.content = document.contentHash;
    for (const auto &file : scene.files)
        record.files.append({file.blob, file.name});
}

Result<Act> describeStep(DecisionRecord &record, const Scene &scene, RoutingVerb verb)
{
    TRY_ASSIGN(const auto loaded, openRouting(scene));
    if (!loaded)
        return refuse("routing.not-running", scene.document->metadata.subject, ErrorKind::Conflict);
    const auto &routing = loaded->routing;
    record.chain = routing.chain.title().name;
    record.chainVersion = routing.chain.title().version;
    record.routing = routing.id;
    const int place = scene.expectedTask.isNull() ? -1 : routing.find(scene.expectedTask);
    if (place < 0) {
        if (!needsNoTask(verb) || !scene.expectedTask.isNull())
            return refuse("decision.no-task");
        return Act::Approve;
    }
    const auto &task = routing.tasks[place];
    record.task = task.id;
    if (task.block >= 0) {
        record.step = routing.chain.step(task.block).name;
        record.stepId = routing.chain.step(task.block).id;
    }
    return task.act;
}

void describeChoice(DecisionRecord &record, const Directory &directory, const ActOnRouting &act, Act asked)
{
    record.choice = choiceText(act.verb, asked);
    record.choiceWord = toWord(act.verb);
    if (act.lead)
        record.lead = principalText(directory, *act.lead);
    record.contributors = principalTexts(directory, act.contributors);
    record.informed = principalTexts(directory, act.informed);
    record.deadline = deadlineText(act);
    if (act.to)
        record.reassignedTo = principalText(directory, *act.to);
    record.returnedTo = act.step;
    record.straightBack = act.straightBack;
    record.endsOthers = act.endOthers;
    record.comment = act.text;
}

void describeWho(DecisionRecord &record, const Scene &scene)
{
    const auto &directory = *scene.directory;
    record.person = personText(directory, scene.actor, scene.today);
    record.personId = scene.actor;
    if (scene.onBehalfOf.isNull())
        return;
    record.onBehalfOf = personText(directory, scene.onBehalfOf, scene.today);
    record.onBehalfOfId = scene.onBehalfOf;
    const auto delegation
        = directory.delegation(scene.onBehalfOf, scene.actor, scene.now, toWord(scene.document->kind));
    if (delegation)
        record.delegation = delegation->id;
}

}

Result<DecisionRecord> recordOf(const Command &command, const Scene &scene, const JournalHead &head)
{
    const auto *act = std::get_if<ActOnRouting>(&command.body);
    if (!act || !scene.document)
        return refuse("decision.not-signable", commandName(command));
    const auto &document = *scene.document;
    if (document.metadata.secrecy != Secrecy::None || document.contentHash.isNull())
        return refuse("decision.no-content", document.metadata.subject);
    if (command.expectedContent != document.contentHash)
        return refuse("decision.content-changed", document.metadata.subject, ErrorKind::Conflict);
    DecisionRecord record;
    describeDocument(record, scene);
    TRY_ASSIGN(const auto asked, describeStep(record, scene, act->verb));
    describeChoice(record, *scene.directory, *act, asked);
    describeWho(record, scene);
    record.command = command.id;
    record.commandHash = Sha256::of(commandBytes(command));
    record.head = head;
    return record;
}

Result<QJsonObject> checkProof(Database &database, const Command &command, const Scene &scene)
{
    TRY_ASSIGN(const auto sent, recordFromBytes(command.proof.record));
    TRY_ASSIGN(const auto expected, recordOf(command, scene, sent.head));
    if (const auto line = differingLine(expected, sent); !line.isEmpty())
        return refuse("decision.record-differs", line, ErrorKind::Conflict);
    if (!scene.proof)
        return Error{ErrorKind::Unavailable, "sign.cannot-check"};
    const auto &proof = *scene.proof;
    if (!proof.signature.isSound)
        return refuse("decision.signature-broken");
    TRY(checkSigner(scene, proof.signature));
    if (!proof.maySign || scene.now < proof.notBefore || proof.notAfter < scene.now)
        return refuse("decision.certificate-not-valid", proof.signature.signer, ErrorKind::Denied);
    TRY_ASSIGN(const bool known, Journal(database, command.org).contains(sent.head));
    if (!known)
        return refuse("decision.head-unknown", QString::number(sent.head.position), ErrorKind::Conflict);
    QJsonObject facts{
        {"signer"_L1, proof.signature.signer}, {"fingerprint"_L1, toJson(proof.signature.certificate)}};
    if (proof.signedAt)
        facts.insert("signedAt"_L1, toJson(*proof.signedAt));
    return facts;
}

}
