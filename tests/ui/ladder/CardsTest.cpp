// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/Certificate.h"
#include "tests/support/HeardNavigator.h"
#include "tests/ui/ladder/IssuedPapers.h"
#include "ui/ladder/AnchorOffer.h"
#include "ui/ladder/LevelRaiser.h"
#include "ui/ladder/StampCard.h"
#include "ui/ladder/TrustCard.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Preferences.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The two cards on a screen, with the clerk before it.
struct Cards : IssuedPapers
{
    Preferences preferences{folder.filePath(u"giao-dien.ini"_s)};
    KeyRing keys{preferences};
    HeardNavigator navigator;
    std::unique_ptr<LevelRaiser> raiser;
    std::unique_ptr<QWidget> screen;
    StampCard *stamps = nullptr;
    TrustCard *trust = nullptr;

    ~Cards()
    {
        screen.reset();
        raiser.reset();
    }

    void show(const QString &login = u"vanthu"_s)
    {
        open(login);
        raiser
            = std::make_unique<LevelRaiser>(*office, LevelRaiser::Options{{}, std::chrono::milliseconds(0)});
        const Workplace workplace{*office, navigator, keys, preferences, nullptr, raiser.get()};
        screen = std::make_unique<QWidget>();
        stamps = new StampCard(workplace);
        trust = new TrustCard(workplace);
        fillWithCards(screen.get(), u"Cài đặt"_s, {stamps, trust}, 720);
        screen->resize(1130, 768);
        screen->show();
        REQUIRE(waitUntil([&] { return rows() >= 0 && !labels().isEmpty(); }));
        QTest::qWait(50);
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        return screen->findChild<Widget *>(name);
    }
    qsizetype rows()
    {
        const auto found = trust->findChildren<QWidget *>(u"trust-row"_s);
        return std::count_if(found.cbegin(), found.cend(), [](QWidget *row) { return row->isVisible(); });
    }
    QString labels()
    {
        QString all;
        for (const auto *label : screen->findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text() + u'\n';
        return all;
    }
    QList<ChosenAnchor> kept() const { return unwrap(TrustFile::open(TrustFile::fileIn(path))).anchors(); }
    QString certificateFile(const QString &name)
    {
        const auto file = folder.filePath(name + u".pem"_s);
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(test::network().certificate(name).pem());
        return file;
    }
    void click(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
};

}

TEST_CASE_METHOD(Cards, "a root is trusted only after its fingerprint was shown, and for the purposes chosen")
{
    show();
    CHECK(rows() == 0);
    keepPicture(*screen, u"trust-empty"_s);
    trust->offerFile(certificateFile(u"tsaroot"_s));
    REQUIRE(waitUntil([&] { return find<QLabel>(u"offer-fingerprint"_s) != nullptr; }));
    const auto fingerprint = test::network().certificate(u"tsaroot"_s).fingerprint();
    CHECK(find<QLabel>(u"offer-fingerprint"_s)->text() == groupedFingerprint(fingerprint));
    CHECK(kept().isEmpty());
    CHECK(waitUntil([&] { return find<QLineEdit>(u"offer-published"_s)->hasFocus(); }));

    QTest::keyClicks(find<QLineEdit>(u"offer-published"_s), u"AB:CD"_s);
    CHECK_FALSE(find<QPushButton>(u"offer-trust"_s)->isEnabled());
    keepPicture(*screen, u"trust-other-fingerprint"_s);
    find<QLineEdit>(u"offer-published"_s)->setText(groupedFingerprint(fingerprint).replace(u' ', u':'));
    CHECK(find<QPushButton>(u"offer-trust"_s)->isEnabled());
    find<QCheckBox>(u"offer-signatures"_s)->setChecked(false);
    find<QCheckBox>(u"offer-timestamps"_s)->setChecked(false);
    CHECK_FALSE(find<QPushButton>(u"offer-trust"_s)->isEnabled());
    find<QCheckBox>(u"offer-timestamps"_s)->setChecked(true);
    keepPicture(*screen, u"trust-offer"_s);
    click(u"offer-trust"_s);
    REQUIRE(waitUntil([&] { return rows() == 1; }));
    REQUIRE(kept().size() == 1);
    CHECK(kept()[0].fingerprint() == fingerprint);
    CHECK_FALSE(kept()[0].forSignatures);
    CHECK(kept()[0].forTimestamps);
    CHECK(QApplication::focusWidget() == find<QPushButton>(u"trust-add"_s));
}

TEST_CASE_METHOD(Cards, "purposes change at once, and removing asks before")
{
    choose(test::network().url(u"tsa/tsa"_s));
    show();
    REQUIRE(waitUntil([&] { return rows() == 2; }));
    keepPicture(*screen, u"trust-list"_s);
    auto *only = find<QCheckBox>(u"for-signatures"_s); // of the root for signatures alone
    CHECK(only->isChecked());
    CHECK_FALSE(only->isEnabled());
    find<QCheckBox>(u"for-timestamps"_s)->click();
    REQUIRE(waitUntil([&] {
        const auto anchors = kept();
        return std::any_of(anchors.cbegin(), anchors.cend(), [](const ChosenAnchor &anchor) {
            return anchor.forSignatures && anchor.forTimestamps;
        });
    }));
    REQUIRE(waitUntil([&] { return rows() == 2; }));

    click(u"trust-remove"_s);
    CHECK(find<QWidget>(u"trust-question"_s)->isVisible());
    CHECK(kept().size() == 2);
    keepPicture(*screen, u"trust-remove"_s);
    click(u"trust-remove-no"_s);
    CHECK(kept().size() == 2);
    click(u"trust-remove"_s);
    click(u"trust-remove-yes"_s);
    REQUIRE(waitUntil([&] { return rows() == 1; }));
    CHECK(kept().size() == 1);
}

TEST_CASE_METHOD(Cards, "a file without a certificate is told, and nothing is offered")
{
    show();
    const auto file = folder.filePath(u"thu.pem"_s);
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("xin chào");
    out.close();
    trust->offerFile(file);
    REQUIRE(waitUntil([&] { return !navigator.errors.isEmpty(); }));
    CHECK(navigator.errors == QStringList{u"sign.bad-certificate"_s});
    CHECK(find<QWidget>(u"anchor-offer"_s) == nullptr);
}

TEST_CASE_METHOD(
    Cards, "an authority is tried before it is kept, and its answer or its failure told in words")
{
    choose({});
    show();
    CHECK_FALSE(find<QPushButton>(u"stamp-try"_s)->isEnabled());
    CHECK_FALSE(find<QPushButton>(u"stamp-save"_s)->isEnabled());
    auto *address = find<QLineEdit>(u"stamp-address"_s);
    auto *answer = find<QLabel>(u"stamp-answer"_s);
    address->setText(u"http://127.0.0.1:1/tsa"_s);
    click(u"stamp-try"_s);
    REQUIRE(waitUntil([&] { return answer->text().contains(u"Không nối được"_s); }));
    keepPicture(*screen, u"stamp-unreachable"_s);
    address->setText(test::network().url(u"tsa/tsa"_s));
    CHECK_FALSE(answer->isVisible());
    click(u"stamp-try"_s);
    REQUIRE(waitUntil([&] { return answer->text().contains(u"“Dấu thời gian”"_s); }));
    keepPicture(*screen, u"stamp-answers"_s);
    auto *level = find<QComboBox>(u"stamp-level"_s);
    CHECK(level->currentData().toInt() == int(PadesLevel::LTA));
    level->setCurrentIndex(level->findData(int(PadesLevel::LT)));
    click(u"stamp-save"_s);
    REQUIRE(waitUntil([&] { return !find<QPushButton>(u"stamp-save"_s)->isEnabled(); }));
    const auto settings = unwrap(OnlineSettings::open(OnlineSettings::fileIn(path)));
    CHECK(settings.authority.url == test::network().url(u"tsa/tsa"_s));
    CHECK(settings.level == PadesLevel::LT);
    REQUIRE(waitUntil([&] { return labels().contains(u"Không còn văn bản nào chờ nâng mức"_s); }));
}

TEST_CASE_METHOD(Cards, "what is no address of a service is told and not saved")
{
    choose(test::network().url(u"tsa/tsa"_s));
    show();
    auto *address = find<QLineEdit>(u"stamp-address"_s);
    auto *answer = find<QLabel>(u"stamp-answer"_s);
    const auto kept
        = [&] { return unwrap(OnlineSettings::open(OnlineSettings::fileIn(path))).authority.url; };
    for (const auto &wrong : {u"nonsense"_s, u"http://"_s, u"ftp://tsa.vn"_s, u"http://tsa vn"_s}) {
        address->setText(wrong);
        click(u"stamp-save"_s);
        REQUIRE(waitUntil([&] { return answer->isVisible(); }));
        CHECK(answer->text().contains(u"http:// hoặc https://"_s));
        CHECK(address->hasFocus());
        CHECK(find<QPushButton>(u"stamp-save"_s)->isEnabled());
        CHECK(kept() == test::network().url(u"tsa/tsa"_s));
    }
    keepPicture(*screen, u"stamp-no-address"_s);
    address->setText(u"https://tsa.coquan.gov.vn:8443/tsa"_s);
    click(u"stamp-save"_s);
    CHECK(waitUntil([&] { return kept() == u"https://tsa.coquan.gov.vn:8443/tsa"_s; }));
}

TEST_CASE_METHOD(Cards, "who is neither clerk nor administrator sees the choices and changes none")
{
    choose(test::network().url(u"tsa/tsa"_s));
    show(u"chutich"_s);
    REQUIRE(waitUntil([&] { return rows() == 2; }));
    CHECK(find<QLineEdit>(u"stamp-address"_s)->isReadOnly());
    CHECK_FALSE(find<QPushButton>(u"stamp-save"_s)->isVisible());
    CHECK_FALSE(find<QPushButton>(u"trust-add"_s)->isVisible());
    CHECK(find<QToolButton>(u"trust-remove"_s) == nullptr);
    for (const auto *box : trust->findChildren<QCheckBox *>())
        CHECK_FALSE(box->isEnabled());
    keepPicture(*screen, u"trust-reader"_s);
}

TEST_CASE_METHOD(Cards, "the cards stand in every theme and at large text")
{
    choose(test::network().url(u"tsa/tsa"_s));
    applyTheme(*qApp, {.scheme = ColorScheme::Dark});
    show();
    trust->offerFile(certificateFile(u"signer"_s));
    REQUIRE(waitUntil([&] { return find<QLabel>(u"offer-fingerprint"_s) != nullptr; }));
    CHECK(waitUntil([&] { return labels().contains(u"Đây không phải chứng thư của nơi cấp"_s); }));
    keepPicture(*screen, u"trust-dark"_s);
    applyTheme(*qApp, {.percent = 150});
    screen.reset();
    raiser.reset();
    close();
    show();
    keepPicture(*screen, u"trust-150"_s);
    applyTheme(*qApp, {});
}
