// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/Story.h"

#include "app/demo/DemoDirectory.h"
#include "core/platform/SecretBytes.h"
#include "core/signing/Numbering.h"
#include "tests/workflow/session/Office.h"
#include "ui/workplace/KeyRing.h"
#include "workflow/session/Session.h"
#include "workflow/session/Store.h"
#include "workflow/signing/PaperSigning.h"

#include <QFile>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {
class Story
{
public:
    explicit Story(const QString &folder)
        : m_folder(folder)
        , m_store(unwrap(Store::open(folder + u"/store"_s, u"kiểm thử"_s)))
        , m_agency(unwrap(demoAgency(u"phuc-lam-dong"_s)))
    {
    }
    void play();

private:
    Session session(const QString &login)
    {
        return m_store->sessionOf({demoId(m_agency, u"org"_s)}, {demoId(m_agency, u"person/"_s + login)});
    }
    /// "dat.dt/unitHead"
    Principal position(const QString &name) const
    {
        return Principal::of(PositionId{demoId(m_agency, u"position/"_s + name)});
    }
    Outcome submit(const QString &login, CommandBody body, const Target &target)
    {
        const auto outcome = unwrap(session(login).submit(std::move(body), target));
        INFO(login.toStdString() << ": " << outcome.reason.toStdString() << " "
                                 << outcome.detail.toStdString());
        REQUIRE(outcome.accepted);
        return outcome;
    }
    QList<InboxLine> waiting(const QString &login, const QString &box)
    {
        return unwrap(session(login).inbox(box, {}));
    }
    /// The newest `count` papers of a box get the same act.
    void act(const QString &login, const QString &box, const ActOnRouting &body, int count)
    {
        for (const auto &line : waiting(login, box).mid(0, count))
            submit(login, body, {line.document.id, line.task ? line.task->id : TaskId()});
    }
    void registerLongLetter();
    void directLetters();
    void bringDraftsToTheSigner();
    void signAndSeal();
    void fileIntoDossier();
    std::unique_ptr<SigningKey> key(const QString &name) const
    {
        QFile password(m_folder + u"/password"_s);
        REQUIRE(password.open(QIODevice::ReadOnly));
        return unwrap(KeyRing::open({m_folder + u"/keys/"_s + name + u".p12"_s, {}, {}},
            SecretBytes(QByteArrayView(password.readAll().trimmed()))));
    }

    QString m_folder;
    std::unique_ptr<Store> m_store;
    DemoAgency m_agency;
};

void Story::registerLongLetter()
{
    auto clerk = session(u"nhung.vth"_s);
    const auto lines = waiting(u"nhung.vth"_s, u"to-submit"_s);
    REQUIRE(!lines.isEmpty());
    const auto blob = unwrap(clerk.blob(lines.first().document.id, 0));
    RegisterDocument letter;
    letter.body = {demoId(m_agency, u"body/"_s + m_agency.bodies.first().id)};
    letter.metadata.type = u"CV"_s;
    letter.metadata.notation = u"12345/BNNMT-QLĐĐ&ĐĐBĐ"_s;
    letter.metadata.issuedDate = QDate(2026, 3, 2);
    letter.metadata.agency = u"Văn phòng Ban Chỉ đạo liên ngành về phòng, chống khai thác hải sản bất hợp "
                             u"pháp, không báo cáo và "
                             "không theo quy định"_s;
    letter.metadata.subject = longSubject();
    letter.metadata.signerName = u"Tôn Nữ Hoàng Nguyễn Thị Phương Khuyên"_s;
    letter.metadata.urgency = Urgency::VeryUrgent;
    letter.metadata.pages = 2;
    const auto put = [&](const QString &name, FileRole role) {
        const auto pdf
            = blob.bytes().toByteArray() + "% " + name.toUtf8() + '\n'; // no duplicate of the other
        const auto hash = unwrap(clerk.upload(pdf));
        letter.files.append({name, role, u"application/pdf"_s, hash, pdf.size(), 1});
    };
    put(u"Công văn.pdf"_s, FileRole::Main);
    put(u"Phụ lục 1 Danh sách các hộ gia đình, cá nhân thuộc diện được hỗ trợ chuyển đổi nghề nghiệp.pdf"_s,
        FileRole::Annex);
    submit(u"nhung.vth"_s, letter, {DocumentId{m_store->ids().next()}});
}

void Story::directLetters()
{
    const auto letters = waiting(u"nhung.vth"_s, u"to-submit"_s);
    for (const auto &line : letters.mid(0, 6))
        submit(u"nhung.vth"_s,
            StartRouting{{}, {{u"directive"_s, position(u"khanh.tq/leader"_s)}}, false},
            {line.document.id});
    for (const auto *box : {"to-do", "to-sign"})
        act(u"nguyen.pd"_s,
            QString::fromLatin1(box),
            {.verb = RoutingVerb::Perform, .text = u"Kính trình Chủ tịch xem xét, chỉ đạo."_s},
            5);
    ActOnRouting directive{.verb = RoutingVerb::Direct,
        .text
        = u"Phòng Kinh tế chủ trì, phối hợp các đơn vị liên quan tham mưu thực hiện, báo cáo Chủ tịch."_s,
        .workingDays = 5};
    directive.lead = position(u"dat.dt/unitHead"_s);
    directive.contributors = {position(u"nhu.ptq/unitHead"_s)};
    directive.informed = {position(u"duong.ntt/leader"_s)};
    act(u"khanh.tq"_s, u"to-do"_s, directive, 2);
    ActOnRouting forward{
        .verb = RoutingVerb::Forward, .text = u"Đồng chí Ngân dự thảo văn bản trả lời."_s, .workingDays = 3};
    forward.lead = position(u"ngan.hk/specialist"_s);
    act(u"dat.dt"_s, u"to-do"_s, forward, 1);
}

void Story::bringDraftsToTheSigner()
{
    for (const auto &line : waiting(u"ngan.hk"_s, u"drafts"_s)) {
        if (line.document.kind != DocumentKind::Outgoing)
            continue;
        const bool isOther
            = line.document.metadata.signerName == u"Đặng Hữu Phước"_s; // each signs under their name
        const auto signer = position(isOther ? u"phuoc.dh/leader"_s : u"duong.ntt/leader"_s);
        const StartRouting start{{}, {{u"sign"_s, signer}}, false};
        unwrap(session(u"ngan.hk"_s).submit(start, {line.document.id})); // who may sign depends on the body
    }
    act(u"dat.dt"_s, u"to-sign"_s, {.verb = RoutingVerb::Perform, .text = u"Nhất trí nội dung."_s}, 3);
    act(u"nguyen.pd"_s, u"to-sign"_s, {.verb = RoutingVerb::Perform, .text = u"Đúng thể thức."_s}, 3);
}

void Story::signAndSeal()
{
    const auto signer = key(u"phuoc.dh"_s);
    QFile image(m_folder + u"/marks/phuoc.dh.png"_s);
    REQUIRE(image.open(QIODevice::ReadOnly));
    const PersonalMark mark{image.readAll(), {}};
    for (const auto &line : waiting(u"phuoc.dh"_s, u"to-sign"_s).mid(0, 2)) {
        auto leader = session(u"phuoc.dh"_s);
        REQUIRE(unwrap(signPaper(leader,
                           {line.document.id, line.task ? line.task->id : TaskId()},
                           *signer,
                           mark,
                           m_store->clock().now()))
                    .accepted);
    }
    const auto toNumber = waiting(u"nhung.vth"_s, u"to-number"_s);
    REQUIRE(!toNumber.isEmpty());
    const auto &paper = toNumber.first();
    submit(u"nhung.vth"_s, AssignNumber{}, {paper.document.id});
    const auto sealKey = key(m_agency.id + u'-' + m_agency.bodies.first().id);
    QFile seal(m_folder + u"/marks/"_s + m_agency.id + u'-' + m_agency.bodies.first().id + u".png"_s);
    REQUIRE(seal.open(QIODevice::ReadOnly));
    auto clerk = session(u"nhung.vth"_s);
    const auto sealed = unwrap(sealPaper(
        clerk, m_store->blobs(), {paper.document.id}, {*sealKey, seal.readAll(), m_store->clock().now()}));
    INFO(sealed.reason.toStdString());
    REQUIRE(sealed.accepted);
}

void Story::fileIntoDossier()
{
    OpenDossier order;
    order.code = u"01.KT.2026"_s;
    order.title
        = u"Hồ sơ xây dựng dự toán thu, chi ngân sách xã năm 2027 và kế hoạch tài chính 03 năm 2027 - 2029"_s;
    submit(u"ngan.hk"_s, order, {});
    const auto dossiers = unwrap(session(u"ngan.hk"_s).dossiers());
    REQUIRE(dossiers.size() == 1);
    for (const auto *box : {"to-do", "drafts"})
        for (const auto &line : waiting(u"ngan.hk"_s, QString::fromLatin1(box)))
            submit(u"ngan.hk"_s, CollectIntoDossier{dossiers.first().dossier.id}, {line.document.id});
}

void Story::play()
{
    registerLongLetter();
    directLetters();
    bringDraftsToTheSigner();
    signAndSeal();
    fileIntoDossier();
}
}

QString longSubject()
{
    return u"Về việc đôn đốc, hướng dẫn thực hiện Nghị quyết của Hội đồng nhân dân tỉnh quy định chính sách "
           u"hỗ trợ chuyển "
           "đổi nghề nghiệp, đào tạo, giải quyết việc làm cho các hộ gia đình, cá nhân trực tiếp sản xuất "
           "nông nghiệp khi "
           "Nhà nước thu hồi đất để thực hiện dự án đường ven biển qua địa bàn các xã, phường thuộc tỉnh Sơn "
           "Hải giai đoạn "
           "2026 - 2030"_s;
}

void playStory(const QString &folder)
{
    Story(folder).play();
}

}
