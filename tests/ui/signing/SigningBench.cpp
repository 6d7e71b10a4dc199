// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/signing/SigningBench.h"

#include "app/demo/HandDrawn.h"
#include "core/pdf/typeset/Draft.h"
#include "core/pdf/typeset/Typeset.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray ownPaper(const QString &signer)
{
    DraftContent content;
    content.agency = u"ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM"_s;
    content.place = u"Thử Nghiệm"_s;
    content.year = 2026;
    content.subject = u"trả lời về biên chế năm 2026"_s;
    content.addressees = {u"Sở Nội vụ"_s};
    content.body = {{.text = u"Ủy ban nhân dân xã Thử Nghiệm báo cáo Sở Nội vụ về biên chế được giao."_s}};
    content.recipients = {u"Như trên;"_s, u"Phòng Kinh tế;"_s, u"Lưu: VT."_s};
    content.signature = {{u"CHỦ TỊCH"_s}, signer};
    return unwrap(typesetDraft(content)).pdf;
}

QByteArray foreignPaper()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    QFont font(u"Liberation Serif"_s);
    font.setPointSizeF(12);
    painter.setFont(font);
    painter.drawText(QPointF(70, 70), u"ỦY BAN NHÂN DÂN"_s);
    painter.drawText(QPointF(70, 86), u"XÃ THỬ NGHIỆM"_s);
    painter.drawText(QPointF(320, 70), u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s);
    painter.drawText(QPointF(350, 86), u"Độc lập - Tự do - Hạnh phúc"_s);
    painter.drawText(QPointF(80, 116), u"Số:"_s);
    painter.drawText(QPointF(140, 116), u"/UBND-KT"_s);
    painter.drawText(QPointF(320, 116), u"Thử Nghiệm, ngày"_s);
    painter.drawText(QPointF(440, 116), u"tháng"_s);
    painter.drawText(QPointF(500, 116), u"năm 2026"_s);
    painter.drawText(QPointF(200, 160), u"Kính gửi: Sở Nội vụ."_s);
    for (int line = 0; line < 12; ++line)
        painter.drawText(QPointF(85, 200 + line * 20),
            u"Ủy ban nhân dân xã Thử Nghiệm báo cáo về việc được giao trong tháng."_s);
    painter.drawText(QPointF(85, 480), u"Nơi nhận:"_s);
    painter.drawText(QPointF(85, 496), u"- Như trên;"_s);
    painter.drawText(QPointF(85, 512), u"- Phòng Kinh tế;"_s);
    painter.drawText(QPointF(85, 528), u"- Lưu: VT."_s);
    painter.drawText(QPointF(390, 480), u"CHỦ TỊCH"_s);
    painter.drawText(QPointF(380, 570), u"Nguyễn Văn An"_s);
    painter.end();
    return bytes;
}

SigningBench::SigningBench()
{
    clock.time = test::now();
    givePassword("mật khẩu", {u"chutich"_s, u"vanthu"_s});
    const auto person = test::issueKey(u"Nguyễn Văn An"_s);
    const auto agency = test::issueKey(u"ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM"_s);
    writeBytes(home.filePath(u"an.p12"_s), unwrap(person.pkcs12("246810")));
    writeBytes(home.filePath(u"ubnd.p12"_s), unwrap(agency.pkcs12("135791")));
    REQUIRE(demoSignature(u"Nguyễn Văn An"_s).save(home.filePath(u"an.png"_s)));
    REQUIRE(demoSeal(u"ỦY BAN NHÂN DÂN"_s, u"XÃ THỬ NGHIỆM"_s).save(home.filePath(u"dau.png"_s)));
    ring.setPersonal({{home.filePath(u"an.p12"_s), home.filePath(u"an.png"_s), u"Nguyễn Văn An"_s}});
    ring.setSeals({{home.filePath(u"ubnd.p12"_s), home.filePath(u"dau.png"_s), u"UBND xã Thử Nghiệm"_s}});
}

DocumentId SigningBench::awaitingSignature(const QByteArray &pdf, const QString &subject)
{
    auto metadata = Agency::letter({}, subject);
    metadata.signerName = u"Nguyễn Văn An"_s;
    metadata.toPlaces = u"Sở Nội vụ; Phòng Kinh tế"_s;
    const auto id = drafted(u"chuyenvienkt"_s, metadata, pdf);
    start(u"chuyenvienkt"_s, id, u"sign"_s, u"chutich"_s);
    act(u"truongkt"_s, id, RoutingVerb::Perform);
    act(u"chanhvp"_s, id, RoutingVerb::Perform);
    return id;
}

chauban::Office &SigningBench::open(const QString &login)
{
    desk = std::make_unique<chauban::Office>(std::move(store));
    logIn(login);
    return *desk;
}

void SigningBench::logIn(const QString &login)
{
    tests::logIn(*desk, login, "mật khẩu");
}

DocumentView SigningBench::seen(const DocumentId &id)
{
    return unwrap(asked([id](Seat &seat) { return seat.session.document(id); }));
}

QByteArray SigningBench::mainFile(const DocumentId &id)
{
    return asked([id](Seat &seat) {
        const auto blob = seat.session.blob(id, 0);
        return blob.ok() ? blob->bytes().toByteArray() : QByteArray();
    });
}

}
