// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/database/sqlite/SqliteDatabase.h"
#include "core/signing/cades/Cades.h"
#include "core/signing/Cms.h"
#include "tests/support/SignatureJudges.h"
#include "tests/support/TestKeys.h"
#include "tests/workflow/session/Office.h"
#include "workflow/chain/ChainFile.h"
#include "workflow/session/StoredContent.h"
#include "workflow/signing/DecisionEvidence.h"
#include "workflow/signing/DecisionSigning.h"

#include <QFile>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

TrustStore anchors()
{
    return unwrap(TrustStore::fromPem(test::roots()));
}

/// A letter that waits for the chairman's directive, and his key.
struct DirectingOffice : Office
{
    DocumentId letter;
    const std::unique_ptr<SigningKey> chairmans
        = unwrap(test::issueKey(u"Nguyễn Văn An"_s, KeyKind::Rsa2048).signingKey());
    const SigningKey &key = *chairmans;

    DirectingOffice()
    {
        clock.time = test::now();
        accept(session(u"quantri"_s), shippedChain(u"commune-incoming"_s));
        letter = arrived(1);
        enrol(key, u"chutich"_s);
    }

    DocumentId arrived(int number)
    {
        const auto id = registered(number);
        StartRouting start;
        start.chosen = {{u"directive"_s, Principal::of(who(u"chutich"_s))}};
        accept(session(u"vanthu"_s), start, {.document = id});
        accept(session(u"chanhvp"_s), ActOnRouting{}, {.document = id});
        return id;
    }

    void enrol(const SigningKey &signer, const QString &login)
    {
        Directory change;
        change.org = directory.org;
        const auto certificate = signer.certificate();
        change.certificates = {{certificate.fingerprint(), who(login), {}, certificate.subject()}};
        accept(session(u"quantri"_s), ChangeDirectory{change});
    }

    /// The task that waits for the person.
    Target taskOf(const QString &login, const DocumentId &id)
    {
        const auto view = unwrap(session(login).document(id));
        const auto mine = principalsOf(directory, who(login), clock.time.dateIn(directory.zone()));
        for (const auto &task : view.tasks)
            if (task.state == WorkState::Open && mine.contains(task.principal))
                return {id, task.id, view.document.contentHash};
        FAIL("nothing waits for " << login.toStdString());
        return {};
    }

    ActOnRouting directive(const QString &words = u"Giao phòng Kinh tế.\nBáo cáo trong tuần."_s) const
    {
        ActOnRouting act;
        act.verb = RoutingVerb::Direct;
        act.text = words;
        const auto head = directory.positionsOf(who(u"truongkt"_s), QDate(2026, 3, 2)).first().id;
        act.lead = Principal::of(head);
        act.informed = {Principal::of(who(u"phochutich"_s))};
        act.workingDays = 5;
        return act;
    }

    UnsignedDecision toSign(const DocumentId &id)
    {
        return unwrap(session(u"chutich"_s).decisionToSign(directive(), taskOf(u"chutich"_s, id)));
    }
    QByteArray signatureOf(const QByteArray &record, const SigningKey &signer)
    {
        return unwrap(detachedCadesOver(record, signer, {clock.time}));
    }
    /// What the door answers; empty: accepted. `detail` follows a colon.
    QString answer(const UnsignedDecision &decision, const QByteArray &signature)
    {
        const auto outcome = unwrap(session(u"chutich"_s).submitSigned(decision, signature));
        return outcome.detail.isEmpty() ? outcome.reason : outcome.reason + u": "_s + outcome.detail;
    }
    /// The same decision under another id, as the door remembers what it refused.
    UnsignedDecision again(UnsignedDecision decision, const std::function<void(DecisionRecord &)> &edit = {})
    {
        auto record = unwrap(recordFromBytes(decision.record));
        decision = unwrap(session(u"chutich"_s)
                              .decisionToSign(decision.command.body,
                                  {decision.command.document,
                                      decision.command.expectedTask,
                                      decision.command.expectedContent}));
        record = unwrap(recordFromBytes(decision.record));
        if (edit)
            edit(record);
        decision.record = recordBytes(record);
        return decision;
    }
    QString answerTo(const UnsignedDecision &decision)
    {
        return answer(decision, signatureOf(decision.record, key));
    }
    QList<DecisionEvidence> evidence(const DocumentId &id)
    {
        return unwrap(decisionsOf(id, unwrap(session(u"chutich"_s).document(id)).history, anchors()));
    }
    bool isDirected()
    {
        return unwrap(session(u"chutich"_s).document(letter)).document.state == DocumentState::InProgress;
    }
};

bool isAccepted(const QString &program, const QStringList &arguments)
{
    const auto output = test::runProgramFor(program, arguments);
    INFO(program.toStdString() << ": " << output.toStdString());
    CHECK(output.startsWith("0\n"));
    return output.startsWith("0\n");
}

}

TEST_CASE_METHOD(DirectingOffice, "a signed directive is stored with its event and stands by itself")
{
    auto chairman = session(u"chutich"_s);
    const auto outcome
        = unwrap(signDecision(chairman, directive(), taskOf(u"chutich"_s, letter), key, clock.time));
    INFO(outcome.reason.toStdString() << " " << outcome.detail.toStdString());
    REQUIRE(outcome.accepted);

    const auto found = evidence(letter);
    REQUIRE(found.size() == 1);
    CHECK(found[0].position == outcome.position);
    CHECK(found[0].isTrusted());
    CHECK(found[0].report.signature.level == u"B-B"_s);
    const auto &record = *found[0].record;
    CHECK(record.choice == u"Cho ý kiến chỉ đạo"_s);
    CHECK(record.comment == directive().text);
    CHECK(record.step == u"Lãnh đạo Ủy ban cho ý kiến chỉ đạo"_s);
    CHECK(record.lead.startsWith(u"Trưởng phòng, Phòng Kinh tế (position:"_s));
    CHECK(record.informed.value(0).startsWith(u"Trần Thị Bình (person:"_s));
    CHECK(record.deadline == u"5 ngày làm việc"_s);
    CHECK(record.person == u"Nguyễn Văn An, Chủ tịch"_s);
    CHECK(record.files.value(0).hash == Sha256::of("letter 1"));
    CHECK(record.head.position == outcome.position - 1);

    Journal journal(store->reader(), directory.org.id);
    CHECK_FALSE(unwrap(journal.verify()).has_value());
    CHECK_FALSE(unwrap(journal.verify(record.head)).has_value());
    CHECK(unwrap(journal.ofDocument(letter)).last().bytes.contains("\"record\":\"chauban.decision.1\\u000a"));
}

TEST_CASE_METHOD(DirectingOffice, "openssl and certtool accept what is exported, with nothing of ours")
{
    auto chairman = session(u"chutich"_s);
    REQUIRE(
        unwrap(signDecision(chairman, directive(), taskOf(u"chutich"_s, letter), key, clock.time)).accepted);
    QTemporaryDir target;
    const auto files = unwrap(writeEvidence(target.path(), evidence(letter), anchors()));
    REQUIRE(files.size() == 5);
    const auto text = target.filePath(files[0]);

    QFile readme(target.filePath(u"README.txt"_s));
    REQUIRE(readme.open(QIODevice::ReadOnly));
    int commands = 0;
    for (const auto &line : QString::fromUtf8(readme.readAll()).split(u'\n')) {
        if (!line.startsWith(u"openssl "_s))
            continue;
        ++commands;
        isAccepted(u"sh"_s, {u"-c"_s, u"cd '%1' && %2"_s.arg(target.path(), line)});
        auto forged = line;
        forged.replace(u"-content y"_s, u"-content goc.pem -certfile y"_s);
        CHECK_FALSE(test::runProgramFor(u"sh"_s, {u"-c"_s, u"cd '%1' && %2"_s.arg(target.path(), forged)})
                        .startsWith("0\n"));
    }
    CHECK(commands == 2);
    isAccepted(
        u"certtool"_s, test::certtoolQuestion({text + u".p7s"_s, text, target.filePath(u"goc.pem"_s)}));
    isAccepted(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-in"_s, text + u".pem"_s});

    CHECK(unwrap(readEvidence(text, anchors(), clock.time)).isTrusted());
    QFile edited(text);
    REQUIRE(edited.open(QIODevice::ReadWrite));
    const auto said = edited.readAll();
    edited.seek(said.indexOf("trong tuần"));
    edited.write("sang ");
    edited.close();
    CHECK_FALSE(unwrap(readEvidence(text, anchors(), clock.time)).isSound());
}

TEST_CASE_METHOD(DirectingOffice, "a signed decision takes effect once, and every retry hears the same")
{
    const auto decision = toSign(letter);
    const auto first
        = unwrap(session(u"chutich"_s).submitSigned(decision, signatureOf(decision.record, key)));
    REQUIRE(first.accepted);
    clock.advance(std::chrono::minutes(1));
    const auto second
        = unwrap(session(u"chutich"_s).submitSigned(decision, signatureOf(decision.record, key)));
    CHECK(second.accepted);
    CHECK(second.position == first.position);
    const auto third = unwrap(session(u"chutich"_s).submitSigned(decision, "not even a signature"));
    CHECK(third.position == first.position);
    CHECK(evidence(letter).size() == 1);
    CHECK(evidence(letter)[0].proof.record == decision.record);
}

TEST_CASE_METHOD(
    DirectingOffice, "a record that is not what the command decides is refused, however well signed")
{
    const auto good = toSign(letter);
    const auto differs = [&](const QString &line, const std::function<void(DecisionRecord &)> &edit) {
        CHECK(answerTo(again(good, edit)).toStdString() == "decision.record-differs: " + line.toStdString());
    };
    differs(u"Ý kiến"_s, [](auto &record) { record.comment = u"Giao phòng Văn hóa."_s; });
    differs(u"Quyết định"_s, [](auto &record) { record.choice = u"Từ chối"_s; });
    differs(u"Chủ trì"_s, [](auto &record) { record.lead.clear(); });
    differs(u"Thời hạn"_s, [](auto &record) { record.deadline = u"50 ngày làm việc"_s; });
    differs(u"Mã băm văn bản"_s, [](auto &record) { record.content = Sha256::of("another"); });
    differs(u"Phiên bản"_s, [](auto &record) { ++record.version; });
    differs(u"Mã việc"_s, [&](auto &record) { record.task = TaskId{ids.next()}; });
    differs(u"Thay cho"_s, [](auto &record) { record.onBehalfOf = u"Trần Thị Bình"_s; });
    differs(u"Mã băm lệnh"_s, [](auto &record) { record.commandHash = Sha256::of("x"); });

    auto changed = again(good);
    std::get<ActOnRouting>(changed.command.body).text = u"Giao phòng Văn hóa."_s;
    CHECK(answerTo(changed) == u"decision.record-differs: Ý kiến"_s);
    changed = again(good);
    std::get<ActOnRouting>(changed.command.body).workingDays = 50;
    CHECK(answerTo(changed) == u"decision.record-differs: Thời hạn"_s);
    changed = again(good);
    changed.record.replace("Bước: ", "Bước:  ");
    CHECK(answerTo(changed).startsWith(u"decision.record-d"_s));
    changed.command.id = CommandId{ids.next()};
    changed.record = "đồng ý\n";
    CHECK(answerTo(changed) == u"decision.record-damaged: 1"_s);

    CHECK_FALSE(isDirected());
    CHECK(answerTo(again(good)) == QString());
    CHECK(isDirected());
}

TEST_CASE_METHOD(DirectingOffice, "a proof does not serve a second time, elsewhere or later")
{
    const auto other = arrived(2);
    const auto first = toSign(letter);
    const auto signature = signatureOf(first.record, key);

    auto elsewhere = toSign(other);
    elsewhere.record = first.record;
    CHECK(answer(elsewhere, signature) == u"decision.record-differs: Số, ký hiệu"_s);
    auto asAnother = first;
    asAnother.command.id = CommandId{ids.next()};
    CHECK(answer(asAnother, signature) == u"decision.record-differs: Mã lệnh"_s);

    CHECK(evidence(letter).isEmpty());
    CHECK(evidence(other).isEmpty());
}

TEST_CASE_METHOD(DirectingOffice, "an approval that was signed for one version does not serve for the next")
{
    accept(session(u"quantri"_s), shippedChain(u"commune-outgoing"_s));
    const DocumentId paper{ids.next()};
    DraftDocument draft{DocumentKind::Outgoing, body(), directory.units[2].id, {}, {}, {}};
    draft.metadata = Agency::letter({}, u"Trả lời"_s);
    draft.files = {file("v1")};
    auto author = session(u"chuyenvienkt"_s), head = session(u"truongkt"_s);
    accept(author, draft, {.document = paper});
    StartRouting start;
    start.chosen = {{u"sign"_s, Principal::of(who(u"phochutich"_s))}};
    accept(author, start, {.document = paper});
    const auto first = unwrap(head.decisionToSign(ActOnRouting{}, taskOf(u"truongkt"_s, paper)));
    CHECK(first.record.contains("Đồng ý với nội dung"));

    ActOnRouting back;
    back.verb = RoutingVerb::Return;
    back.text = u"Sửa lại"_s;
    accept(head, back, taskOf(u"truongkt"_s, paper));
    ReviseDocument revised;
    revised.metadata = draft.metadata;
    revised.files = {file("v2")};
    accept(author, revised, {.document = paper});
    ActOnRouting again;
    again.verb = RoutingVerb::Resubmit;
    accept(author, again, {.document = paper});

    auto later = unwrap(head.decisionToSign(ActOnRouting{}, taskOf(u"truongkt"_s, paper), first.command.id));
    later.record = first.record;
    const auto outcome = unwrap(head.submitSigned(later, signatureOf(first.record, key)));
    CHECK(outcome.reason == u"decision.record-differs"_s);
    CHECK(outcome.detail == u"Phiên bản"_s);
}

TEST_CASE_METHOD(DirectingOffice, "only the acting person's own valid certificate signs")
{
    const auto good = toSign(letter);
    const auto answerBy = [&](const SigningKey &signer) {
        const auto decision = again(good);
        return answer(decision, signatureOf(decision.record, signer)).section(u':', 0, 0);
    };
    const auto deputys = unwrap(test::issueKey(u"Trần Thị Bình"_s).signingKey());
    enrol(*deputys, u"phochutich"_s);
    CHECK(answerBy(*deputys) == u"sign.certificate-of-other"_s);
    const auto unknown = unwrap(test::issueKey(u"Nguyễn Văn An"_s).signingKey());
    CHECK(answerBy(*unknown) == u"sign.certificate-unregistered"_s);
    const auto expired = unwrap(test::issueKey(u"Nguyễn Văn An"_s, KeyKind::EcP256, -30, -1).signingKey());
    enrol(*expired, u"chutich"_s);
    CHECK(answerBy(*expired) == u"decision.certificate-not-valid"_s);
    const auto coming = unwrap(test::issueKey(u"Nguyễn Văn An"_s, KeyKind::EcP256, 2, 30).signingKey());
    enrol(*coming, u"chutich"_s);
    CHECK(answerBy(*coming) == u"decision.certificate-not-valid"_s);
    auto chairman = session(u"chutich"_s);
    const auto early
        = signDecision(chairman, directive(), taskOf(u"chutich"_s, letter), *expired, clock.time);
    REQUIRE_FALSE(early.ok());
    CHECK(early.error().reason == Reason("sign.certificate-expired"));
    CHECK_FALSE(isDirected());
}

TEST_CASE_METHOD(DirectingOffice, "a signature that does not hold, or lacks what CAdES demands, is refused")
{
    const auto good = toSign(letter);
    const auto answerWith = [&](const std::function<QByteArray(const QByteArray &)> &make) {
        const auto decision = again(good);
        return answer(decision, make(decision.record));
    };
    const auto broken = u"decision.signature-broken"_s;
    CHECK(answerWith([&](const QByteArray &record) { return signatureOf(record + ' ', key); }) == broken);
    CHECK(answerWith([&](const QByteArray &record) {
        auto signature = signatureOf(record, key);
        signature[signature.size() - 5] = char(signature[signature.size() - 5] ^ 1);
        return signature;
    }) == broken);
    CHECK(answerWith([&](const QByteArray &record) { return signatureOf(record, key) + '\0'; }) == broken);
    CHECK(answerWith([](const QByteArray &) { return QByteArray("-----BEGIN CMS-----"); }) == broken);
    CHECK(answerWith([](const QByteArray &) { return QByteArray(); }) == broken);
    CHECK(answerWith([&](const QByteArray &record) { // without signing-time
        return unwrap(detachedCms(Sha256::of(record).bytes, key));
    }) == broken);
    CHECK_FALSE(isDirected());
}

TEST_CASE_METHOD(DirectingOffice, "a head that the journal never had is refused")
{
    const auto good = toSign(letter);
    const auto head = unwrap(recordFromBytes(good.record)).head;
    const auto at
        = [](JournalHead known) { return [known](DecisionRecord &record) { record.head = known; }; };
    const auto told = [](qint64 position) { return u"decision.head-unknown: %1"_s.arg(position); };
    CHECK(answerTo(again(good, at({head.position, Sha256::of("x")}))) == told(head.position));
    CHECK(answerTo(again(good, at({head.position + 1000, head.link}))) == told(head.position + 1000));
    CHECK(answerTo(again(good, at({head.position - 1, head.link}))) == told(head.position - 1));
    CHECK(answerTo(again(good, at({0, Sha256{QByteArray(32, '\0')}}))) == told(0));
    CHECK(answerTo(again(good, at(head))) == QString());
}

TEST_CASE_METHOD(DirectingOffice, "a change of a stored record is found by the journal and by the signature")
{
    auto chairman = session(u"chutich"_s);
    const auto outcome
        = unwrap(signDecision(chairman, directive(), taskOf(u"chutich"_s, letter), key, clock.time));
    REQUIRE(outcome.accepted);
    store.reset();
    {
        auto database = unwrap(SqliteDatabase::open(path + u"/store.db"_s, SqliteDatabase::Access::Writer));
        REQUIRE(
            database
                ->run("UPDATE event SET bytes = CAST(replace(CAST(bytes AS TEXT), 'trong tuần', 'sang năm') "
                      "AS BLOB) WHERE position = ?1",
                    outcome.position)
                .ok());
    }
    store = unwrap(Store::open(path, u"kiểm thử"_s, {.clock = &clock, .ids = &ids}));
    const auto fault = unwrap(Journal(store->reader(), directory.org.id).verify());
    REQUIRE(fault);
    CHECK(fault->position == outcome.position);
    CHECK(fault->kind == JournalFault::Kind::EditedEvent);
    const auto found = evidence(letter);
    REQUIRE(found.size() == 1);
    CHECK(found[0].record);
    CHECK_FALSE(found[0].isSound());
}

TEST_CASE_METHOD(DirectingOffice, "a step that asks for signed decisions takes no other")
{
    auto file = QString::fromUtf8(shippedChain(u"commune-incoming"_s).file);
    file.replace(
        u"\"act\": \"directive\","_s, u"\"act\": \"directive\", \"signedDecision\": \"required\","_s);
    file.replace(u"\"version\": 1"_s, u"\"version\": 2"_s);
    accept(session(u"quantri"_s), PublishChain{file.toUtf8()});
    const auto strict = arrived(3);
    const auto target = taskOf(u"chutich"_s, strict);
    auto chairman = session(u"chutich"_s);
    const auto possible = unwrap(chairman.document(strict)).possible;
    CHECK(possible.contains(PossibleAct{RoutingVerb::Direct, target.task, SignedDecision::Required}));
    CHECK(possible.contains(PossibleAct{RoutingVerb::Comment, {}, SignedDecision::Optional}));

    for (const auto verb : {RoutingVerb::Direct, RoutingVerb::Return, RoutingVerb::Refuse}) {
        auto act = directive();
        act.verb = verb;
        CHECK(unwrap(chairman.submit(act, target)).reason == u"decision.signature-required"_s);
        CHECK(unwrap(chairman.submit(act, {.document = strict})).reason == u"decision.signature-required"_s);
    }
    CHECK(unwrap(signDecision(chairman, directive(), target, key, clock.time)).accepted);
    CHECK(unwrap(chairman.submit(directive(), taskOf(u"chutich"_s, letter))).accepted);
}

TEST_CASE_METHOD(DirectingOffice, "only decisions on papers whose content is here are signed")
{
    auto chairman = session(u"chutich"_s);
    const auto reasonFor = [&](CommandBody body, const Target &target) {
        const auto decision = chairman.decisionToSign(std::move(body), target);
        REQUIRE_FALSE(decision.ok());
        return std::string(decision.error().reason.id());
    };
    auto target = taskOf(u"chutich"_s, letter);
    CHECK(reasonFor(CancelNumber{u"nhầm"_s}, target) == "decision.not-signable");
    CHECK(reasonFor(directive(), {letter, {}, target.content}) == "decision.no-task");
    CHECK(reasonFor(directive(), {letter, target.task, Sha256::of("older")}) == "decision.content-changed");
    ActOnRouting comment;
    comment.verb = RoutingVerb::Comment;
    comment.text = u"Đề nghị bổ sung."_s;
    CHECK(chairman.decisionToSign(comment, {.document = letter}).ok());

    RegisterDocument secret;
    secret.body = body();
    secret.metadata = Agency::letter(u"9/M"_s, u"Việc mật"_s);
    secret.metadata.secrecy = Secrecy::Secret;
    const DocumentId id{ids.next()};
    accept(session(u"vanthu"_s), secret, {.document = id});
    auto clerk = session(u"vanthu"_s);
    const auto refused = clerk.decisionToSign(comment, {.document = id});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().reason == Reason("decision.no-content"));
}

TEST_CASE_METHOD(
    DirectingOffice, "who acts for somebody signs with their own key, and the record says for whom")
{
    const Delegation delegation{DelegationId{ids.next()},
        who(u"chutich"_s),
        who(u"phochutich"_s),
        {clock.time.milliseconds - 1000},
        {clock.time.milliseconds + 86'400'000},
        {},
        {},
        {}};
    accept(session(u"chutich"_s), GrantDelegation{delegation});
    auto deputy = unwrap(session(u"phochutich"_s).actingFor(who(u"chutich"_s)));
    const auto target = taskOf(u"chutich"_s, letter);
    auto act = directive();
    act.informed = {};
    const auto others = unwrap(signDecision(deputy, act, target, key, clock.time));
    CHECK(others.reason == u"sign.certificate-of-other"_s);

    const auto own = unwrap(test::issueKey(u"Trần Thị Bình"_s).signingKey());
    enrol(*own, u"phochutich"_s);
    const auto outcome = unwrap(signDecision(deputy, act, target, *own, clock.time));
    INFO(outcome.reason.toStdString() << " " << outcome.detail.toStdString());
    REQUIRE(outcome.accepted);
    const auto found = evidence(letter);
    REQUIRE(found.size() == 1);
    CHECK(found[0].isTrusted());
    CHECK(found[0].record->person == u"Trần Thị Bình, Phó Chủ tịch"_s);
    CHECK(found[0].record->onBehalfOf == u"Nguyễn Văn An, Chủ tịch"_s);
    CHECK_FALSE(found[0].record->delegation.isNull());
}
