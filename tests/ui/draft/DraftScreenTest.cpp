// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftScreen.h"

#include "tests/ui/draft/Seated.h"
#include "ui/draft/DraftFiles.h"
#include "ui/draft/DraftPreview.h"
#include "ui/draft/DraftScratch.h"
#include "ui/draft/VersionsPanel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Drafting : Seated
{
    QString scratch = folder.filePath(u"dang-soan"_s);
    std::unique_ptr<DraftScreen> screen;

    void open(const DocumentId &document = {})
    {
        screen = std::make_unique<DraftScreen>(workplace(), ActPanelMaker(), scratch);
        show(*screen);
        screen->arrive({u"draft"_s, document});
        REQUIRE(waitUntil([&] { return child<QWidget>(*screen, "draft-check")->isEnabled(); }));
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = child<QPlainTextEdit>(*screen, field);
        edit->setFocus();
        edit->selectAll();
        typeText(edit, text);
    }
    void typeLetter(const QString &subject)
    {
        type("draft-subject", subject);
        type("draft-addressees", u"Sở Tài chính"_s);
        type("draft-body", u"Đề nghị quý Sở xem xét, giải quyết./."_s);
    }
    bool waitForPages()
    {
        return waitUntil([&] { return screen->findChild<DraftPreview *>()->pageCount() > 0; });
    }
    void save()
    {
        navigator.notices.clear();
        click(*screen, "draft-save");
        REQUIRE(waitUntil([&] { return !navigator.notices.isEmpty() || !navigator.errors.isEmpty(); }));
        REQUIRE(navigator.errors.isEmpty());
    }
};

}

TEST_CASE_METHOD(Drafting, "an answer is prefilled from the letter, shown as pages, stored and related to it")
{
    const auto letter = registered(12);
    sit(u"vanthu"_s);
    open(letter);

    CHECK(child<QPlainTextEdit>(*screen, "draft-addressees")->toPlainText() == u"Sở Nội vụ"_s);
    CHECK(child<QLabel>(*screen, "draft-about")->text() == u"Trả lời 12/SNV-VP"_s);
    auto *body = child<QPlainTextEdit>(*screen, "draft-body");
    CHECK(body->hasFocus());
    body->moveCursor(QTextCursor::End);
    typeText(body, u"Đã thực hiện xong nhiệm vụ được giao./."_s);
    REQUIRE(waitForPages());
    keepLooks(*screen, u"draft-answer"_s);
    save();

    CHECK(navigator.notices.last().kind == NoticeKind::Done);
    const auto view = asked([letter](Seat &seat) { return seat.session.document(letter); });
    REQUIRE(view.relations.size() == 1);
    const auto draft
        = view.relations[0].document == letter ? view.relations[0].other : view.relations[0].document;
    const auto stored = asked([draft](Seat &seat) { return seat.session.document(draft); });
    CHECK(stored.document.metadata.signerName == u"Nguyễn Văn An"_s);
    REQUIRE(stored.files.size() == 2);
    CHECK(stored.files[0].mediaType == u"application/pdf"_s);
    CHECK(stored.files[1].role == FileRole::Original);
    CHECK_FALSE(child<QWidget>(*screen, "draft-save")->isEnabled());
}

TEST_CASE_METHOD(
    Drafting, "a draft that lacks something is not stored, and the cursor goes to what is missing")
{
    sit(u"chuyenvienkt"_s);
    open();
    type("draft-subject", u"V/v đề nghị hỗ trợ kinh phí"_s);
    QTest::keyClick(screen.get(), Qt::Key_S, Qt::ControlModifier);
    QTest::qWait(50);

    CHECK(child<QWidget>(*screen, "draft-faults")->isVisible());
    CHECK(child<QWidget>(*screen, "draft-addressees")->hasFocus());
    CHECK(navigator.notices.isEmpty());
    REQUIRE(waitForPages());
    keepLooks(*screen, u"draft-faults"_s);
}

TEST_CASE_METHOD(Drafting, "what was half typed comes back in the next program, until it is given up")
{
    sit(u"chuyenvienkt"_s);
    open();
    type("draft-subject", u"đề nghị hỗ trợ"_s);
    const QDir kept(scratch);
    REQUIRE(waitUntil([&] { return !kept.entryList(QDir::Files).isEmpty(); }));

    open();
    CHECK(child<QPlainTextEdit>(*screen, "draft-subject")->toPlainText() == u"đề nghị hỗ trợ"_s);
    CHECK(child<QLabel>(*screen, "draft-state")->text().contains(u"soạn dở"_s));
    click(*screen, "draft-discard");
    CHECK(child<QPlainTextEdit>(*screen, "draft-subject")->toPlainText().isEmpty());
    CHECK(waitUntil([&] { return kept.entryList(QDir::Files).isEmpty(); }));
}

TEST_CASE_METHOD(
    Drafting, "another version begins with the words of the last, and the panel shows what differs")
{
    sit(u"chuyenvienkt"_s);
    open();
    typeLetter(u"đề nghị bố trí kinh phí"_s);
    save();
    const auto drafts = asked([](Seat &seat) { return seat.session.documents({}, {}); });
    REQUIRE(drafts.size() == 1);

    open(drafts[0].document.id);
    CHECK(child<QPlainTextEdit>(*screen, "draft-addressees")->toPlainText() == u"Sở Tài chính"_s);
    type("draft-body", u"Đề nghị quý Sở sớm xem xét, bố trí./."_s);
    typeText(child<QLineEdit>(*screen, "draft-note"), u"sửa theo ý kiến Trưởng phòng"_s);
    save();
    CHECK(child<QLabel>(*screen, "draft-about")->text() == u"Dự thảo, bản 2"_s);

    click(*screen, "draft-versions");
    auto *panel = screen->findChild<VersionsPanel *>();
    REQUIRE(panel);
    QSignalSpy compared(panel, &VersionsPanel::compared);
    REQUIRE(waitUntil([&] { return !compared.isEmpty(); }));
    const auto text = child<QTextEdit>(*panel, "versions-after")->toPlainText();
    CHECK(text.contains(u"+sớm"_s));
    CHECK(text.contains(u"−giải quyết./."_s));
    CHECK(child<QLabel>(*panel, "versions-notes")->text().contains(u"Trưởng phòng"_s));
    keepLooks(*screen, u"draft-versions"_s);
    click(*panel, "versions-beside");
    REQUIRE(waitUntil([&] { return compared.size() == 2; }));
    CHECK_FALSE(child<QTextEdit>(*panel, "versions-before")->toPlainText().contains(u"+"_s));
    CHECK_FALSE(child<QTextEdit>(*panel, "versions-after")->toPlainText().contains(u"−"_s));
    keepLooks(*screen, u"draft-versions-beside"_s);
}

TEST_CASE_METHOD(Drafting, "a paper is stored from a PDF with what goes with it")
{
    sit(u"chuyenvienkt"_s);
    open();
    typeLetter(u"báo cáo kết quả"_s);
    const auto pdf = folder.filePath(u"bao-cao.pdf"_s);
    QFile written(pdf);
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write("%PDF-1.4 not really");
    written.close();
    auto *files = screen->findChild<DraftFiles *>();
    click(*screen, "draft-from-pdf");
    auto *dialog = screen->findChild<QFileDialog *>();
    REQUIRE(dialog);
    dialog->reject();
    files->takeMain(pdf);
    files->addAnnexes({pdf});
    CHECK(waitUntil([&] { return child<QWidget>(*screen, "draft-remove-annex-0")->isVisible(); }));
    save();
    const auto drafts = asked([](Seat &seat) { return seat.session.documents({}, {}); });
    REQUIRE(drafts.size() == 1);
    const auto stored = asked([id = drafts[0].document.id](Seat &seat) { return seat.session.document(id); });
    REQUIRE(stored.files.size() == 2);
    CHECK(stored.files[0].name == u"bao-cao.pdf"_s);
    CHECK(stored.files[0].role == FileRole::Main);
    CHECK(stored.files[1].role == FileRole::Annex);
}
