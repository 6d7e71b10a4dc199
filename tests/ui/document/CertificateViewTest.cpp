// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/CertificateView.h"

#include "tests/support/Widgets.h"
#include "tests/ui/document/SignedDesk.h"
#include "ui/document/SignaturePanel.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTreeWidget>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QString linesOf(const SignedDesk &desk)
{
    QStringList lines;
    for (const auto *label : desk.panel->findChildren<QLabel *>(u"certificateLine"_s))
        lines.append(label->accessibleName());
    return lines.join(u'\n');
}

/// Answers the file dialog that a button opens, and waits until it is told how it went.
void saveTo(SignedDesk &desk, const QString &button, const QString &path)
{
    const auto told = [&] { return desk.navigator.notices.size() + desk.navigator.errors.size(); };
    const auto before = told();
    QTest::mouseClick(desk.find<QPushButton>(button), Qt::LeftButton);
    QFileDialog *dialog = nullptr;
    REQUIRE(waitUntil([&] {
        dialog = desk.panel->findChild<QFileDialog *>();
        return dialog != nullptr;
    }));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    REQUIRE(waitUntil([&] { return told() > before; }));
    REQUIRE(waitUntil([&] { return desk.panel->findChild<QFileDialog *>() == nullptr; }));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

TEST_CASE("the certificate of a signature is shown under its issuers, the clerk's questions first")
{
    SignedDesk desk(signedPaper());
    QTest::mouseClick(desk.find<QPushButton>(u"viewCertificates"_s), Qt::LeftButton);
    auto *tree = desk.find<QTreeWidget>(u"certificateTree"_s);
    REQUIRE(waitUntil([&] { return tree->topLevelItemCount() == 1; }));
    CHECK(tree->hasFocus());
    int depth = 1;
    for (auto *item = tree->topLevelItem(0); item->childCount() == 1; item = item->child(0))
        ++depth;
    CHECK(depth == 3);
    CHECK(tree->currentItem()->text(0) == u"Nguyễn Thị Hồng Ánh"_s);
    const auto lines = linesOf(desk);
    INFO(lines.toStdString());
    CHECK(lines.startsWith(u"Cấp cho: Nguyễn Thị Hồng Ánh"_s));
    CHECK(lines.contains(u"còn hiệu lực"_s));
    CHECK(lines.contains(u"Khóa: RSA 2048"_s));
    CHECK(lines.contains(u"Được dùng để: ký số, ký, không chối bỏ"_s));
    keepLooks(*desk.panel, u"certificates"_s);
    tree->setCurrentItem(tree->topLevelItem(0));
    CHECK(linesOf(desk).contains(u"Bạn đã chọn tin cậy"_s));

    desk.panel->resize(722, 640); // no room beside the pages: what is looked at stays
    QTest::qWait(20);
    CHECK(tree->isVisible());
    QTest::keyClick(tree, Qt::Key_Escape);
    CHECK(desk.find<QLabel>(u"signaturesTitle"_s)->text() == u"Chữ ký số"_s);
}

TEST_CASE("a certificate is saved as text or in binary, as its name ends")
{
    SignedDesk desk(signedPaper());
    QTest::mouseClick(desk.find<QPushButton>(u"viewCertificates"_s), Qt::LeftButton);
    auto *tree = desk.find<QTreeWidget>(u"certificateTree"_s);
    REQUIRE(waitUntil([&] { return tree->topLevelItemCount() == 1; }));
    const auto expected = test::personKey().certificates().first().der();
    const auto pem = desk.folder.filePath(u"ánh.pem"_s), der = desk.folder.filePath(u"ánh.cer"_s);
    saveTo(desk, u"saveCertificate"_s, pem);
    saveTo(desk, u"saveCertificate"_s, der);
    CHECK(contentOf(der) == expected);
    const auto read = Certificate::fromPem(contentOf(pem));
    REQUIRE(read.ok());
    CHECK(read.value().first().der() == expected);
}

TEST_CASE("the result of the check is saved as a sheet or as data")
{
    SignedDesk desk(signedPaper());
    const auto pdf = desk.folder.filePath(u"phiếu.pdf"_s), json = desk.folder.filePath(u"phiếu.json"_s);
    saveTo(desk, u"saveVerification"_s, pdf);
    saveTo(desk, u"saveVerification"_s, json);
    CHECK(contentOf(pdf).startsWith("%PDF-"));
    const auto report = QJsonDocument::fromJson(contentOf(json)).object();
    CHECK(report[u"verdict"].toString() == u"valid"_s);
    CHECK(report[u"file"].toString().endsWith(u".pdf"_s));
    CHECK(desk.navigator.notices.last().text.contains(json));
    saveTo(desk, u"saveVerification"_s, u"/nowhere/at/all.pdf"_s);
    CHECK(desk.navigator.errors == QStringList(u"file.cannot-write"_s));
}

}
