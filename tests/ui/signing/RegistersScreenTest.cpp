// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/RegistersScreen.h"

#include "tests/ui/signing/SigningBench.h"

#include <QAbstractItemModel>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct BookBench : SigningBench
{
    std::unique_ptr<RegistersScreen> screen;

    void showBook(QSize size = {1366, 768})
    {
        open(u"vanthu"_s);
        screen = std::make_unique<RegistersScreen>(workplace());
        shown = screen.get();
        screen->resize(size);
        screen->arrive({.screen = u"registers"_s});
        screen->show();
        REQUIRE(QTest::qWaitForWindowExposed(screen.get()));
    }
    QAbstractItemModel &lines() { return *child<QTableView>("register-table")->model(); }
    void choose(const char *dialogName, const QString &chosenFile)
    {
        auto *dialog = child<QFileDialog>(dialogName);
        Q_EMIT dialog->fileSelected(chosenFile);
        dialog->close();
    }
    void press(const char *name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
};

}

TEST_CASE_METHOD(BookBench, "a clerk sees the register newest number first, page by page")
{
    for (int number = 1; number <= 230; ++number)
        registered(number);
    showBook();
    REQUIRE(waitUntil([&] { return lines().rowCount() == 200; }));
    CHECK(lines().index(0, 0).data().toString() == u"230"_s);
    CHECK(lines().index(0, 5).data().toString().contains(u"Báo cáo số 230"_s));
    CHECK(text("register-count").contains(u"231"_s));
    keepPicture(*screen, u"registers"_s);
    child<QTableView>("register-table")->scrollToBottom();
    lines().fetchMore({});
    REQUIRE(waitUntil([&] { return lines().rowCount() == 230; }));
    CHECK(lines().index(229, 0).data().toString() == u"01"_s);
    CHECK_FALSE(lines().canFetchMore({}));
}

TEST_CASE_METHOD(BookBench, "the register is printed and exported for a period, and a wrong date is told")
{
    registered(1);
    showBook();
    REQUIRE(waitUntil([&] { return lines().rowCount() == 1; }));
    const auto pdf = home.filePath(u"so.pdf"_s), csv = home.filePath(u"so.csv"_s);
    press("register-print");
    choose("register-save-dialog", pdf);
    REQUIRE(waitUntil([&] { return navigator.heard(u"so.pdf"_s); }));
    CHECK(fileBytes(pdf).startsWith("%PDF"));
    child<QLineEdit>("register-from")->setText(u"1/1"_s);
    press("register-export");
    choose("register-save-dialog", csv);
    REQUIRE(waitUntil([&] { return navigator.heard(u"so.csv"_s); }));
    CHECK(fileBytes(csv).contains(QByteArray("Báo cáo số 1")));
    child<QLineEdit>("register-from")->setText(u"31/2"_s);
    press("register-print");
    CHECK(navigator.heard(u"Ngày chưa đúng"_s));
    CHECK(child<QLineEdit>("register-from")->property("wrong").toString() == u"true"_s);
}

TEST_CASE_METHOD(BookBench, "a register that is not open is opened at the number where the old book ended")
{
    showBook();
    press("register-kind-outgoing");
    REQUIRE(waitUntil([&] { return text("register-none").contains(u"văn bản đi"_s); }));
    keepPicture(*screen, u"registers-open"_s);
    child<QSpinBox>("register-opening")->setValue(57);
    press("register-open");
    REQUIRE(waitUntil([&] { return text("register-count").contains(u"57"_s); }));
}

TEST_CASE_METHOD(BookBench, "an old register is taken over as a whole, and its faults are told by line first")
{
    showBook();
    const auto head
        = QByteArray("Số đến,Ngày đến,Tác giả,\"Số, ký hiệu\",Ngày tháng,Tên loại và trích yếu nội dung\n");
    writeBytes(home.filePath(u"sai.csv"_s), head + "1,99/99/2026,Sở Nội vụ,1/SNV,1/1/2026,Báo cáo\n");
    press("register-import");
    choose("register-import-dialog", home.filePath(u"sai.csv"_s));
    REQUIRE(waitUntil([&] { return child<QListWidget>("import-faults")->count() > 0; }));
    CHECK(child<QListWidget>("import-faults")->item(0)->text().startsWith(u"Dòng 2"_s));
    CHECK_FALSE(child<QPushButton>("import-do")->isEnabled());
    keepPicture(*screen, u"registers-import-faults"_s);
    press("import-cancel");

    const auto year = QByteArray::number(clock.now().dateIn(directory.zone()).year());
    writeBytes(home.filePath(u"dung.csv"_s),
        head + "1,02/01/" + year + ",Sở Nội vụ,1/SNV,1/1/" + year + ",Báo cáo nhân sự\n" + "3,03/01/" + year
            + ",Sở Tài chính,2/STC,2/1/" + year + ",Thông báo dự toán\n");
    press("register-import");
    choose("register-import-dialog", home.filePath(u"dung.csv"_s));
    REQUIRE(waitUntil([&] { return child<QPushButton>("import-do")->isEnabled(); }));
    press("import-do");
    REQUIRE(waitUntil([&] { return navigator.heard(u"Còn thiếu số: 2"_s); }));
    REQUIRE(waitUntil([&] { return lines().rowCount() == 2; }));
}
