// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A form that is open beside the list, and what happens to it when the list moves or the person goes elsewhere.

#include "tests/ui/list/Desk.h"
#include "ui/acts/ActDrafts.h"
#include "ui/acts/ActPanels.h"
#include "ui/document/DocumentPanel.h"
#include "ui/list/InboxScreen.h"
#include "ui/list/LineView.h"
#include "workflow/session/View.h"

#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QVBoxLayout>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using tests::waitUntil;

namespace {

constexpr int Papers = 12;

/// A form of one line whose deed runs until the test ends it.
class LineForm : public ActPanel
{
public:
    LineForm(const Workplace &workplace, const DocumentView &view, QWidget *parent)
        : ActPanel(ActKind::Comment, workplace, view, parent)
        , m_words(new QLineEdit)
    {
        addField(u"Ý kiến"_s, m_words);
        setDeed(u"Gửi ý kiến"_s, {});
        setReady(true);
        connect(m_words, &QLineEdit::textEdited, this, [this] { noteTyped(); });
    }
    QLineEdit *words() const { return m_words; }
    void perform() override { setBusy(true); }
    void succeed()
    {
        setBusy(false);
        finish(u"Đã gửi"_s);
    }
    void refuse()
    {
        setBusy(false);
        showProblem(u"Chưa gửi được"_s);
    }

protected:
    QJsonObject draft() const override { return {{u"words"_s, m_words->text()}}; }
    void restore(const QJsonObject &typed) override { m_words->setText(typed[u"words"_s].toString()); }

private:
    QLineEdit *m_words;
};

struct FormDesk : tests::Desk
{
    FormDesk()
        : Desk(Papers)
    {
        panels.registerActPanel(ActKind::Comment,
            [drafts = std::make_shared<ActDrafts>()](
                const Workplace &place, const DocumentView &view, QWidget *parent) {
                auto *form = new LineForm(place, view, parent);
                form->keepDraftIn(drafts);
                return form;
            });
        auto place = workplace();
        place.acts = &panels;
        screen = std::make_unique<InboxScreen>(
            place, QString::fromLatin1(tests::ListStore::Box), u"Chờ xử lý"_s);
        screen->resize(1900, 900); // the list stays beside a form
        screen->show();
        screen->arrive({});
        waitForPaper(0);
    }
    void notify(const Notice &notice) override
    {
        last = notice;
        Desk::notify(notice);
    }
    DocumentPanel &panel() { return *screen->panel(); }
    void waitForPaper(int row)
    {
        REQUIRE(waitUntil(
            [&] { return panel().document() == store.fromTop(row) && panel().content() != Sha256(); }));
    }
    LineForm *form() { return panel().findChild<LineForm *>(); }
    LineForm *type(const QString &words)
    {
        panel().startAct(ActKind::Comment);
        REQUIRE(form());
        QTest::keyClicks(form()->words(), words);
        return form();
    }
    void click(int row)
    {
        auto *view = screen->view();
        const auto place = view->visualRect(view->model()->index(row, 0)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    }
    /// Longer than a line that is passed waits to be opened.
    static void rest() { QTest::qWait(250); }
    /// The paper whose form is open goes out of the list, by what somebody else did.
    void takeFirstOut()
    {
        store.finish(store.fromTop(0));
        screen->refresh();
        REQUIRE(waitUntil([&] { return screen->lines().rowCount() == Papers - 1; }));
        rest();
    }

    ActPanels panels;
    std::unique_ptr<InboxScreen> screen;
    Notice last;
};

}

TEST_CASE_METHOD(FormDesk, "a form stays open when its paper leaves the list, until another paper is clicked")
{
    const QPointer<LineForm> form = type(u"dong y"_s);
    takeFirstOut();
    REQUIRE(form);
    CHECK(panel().document() == store.fromTop(0));

    click(0); // the line that the list has made current by itself
    waitForPaper(1);
    CHECK(!this->form());
    REQUIRE(notices.size() == 1);
    CHECK(last.text.contains(u"vẫn được giữ"_s));

    last.act();
    REQUIRE(routes.size() == 1);
    CHECK(routes[0].document == store.fromTop(0));
    screen->arrive({.document = routes[0].document});
    waitForPaper(0);
    panel().startAct(ActKind::Comment);
    CHECK(this->form()->words()->text() == u"dong y"_s);
}

TEST_CASE_METHOD(FormDesk, "an empty form is left without a word")
{
    panel().startAct(ActKind::Comment);
    takeFirstOut();
    QTest::keyClick(screen->view(), Qt::Key_J);
    waitForPaper(2);
    CHECK(notices.isEmpty());
}

TEST_CASE_METHOD(FormDesk, "the words of a form are there again when its paper is taken up again")
{
    type(u"xem lai so lieu"_s);
    click(3);
    waitForPaper(3);
    CHECK(!form());
    CHECK(notices.isEmpty()); // the paper stands in the list
    click(0);
    waitForPaper(0);
    panel().startAct(ActKind::Comment);
    CHECK(form()->words()->text() == u"xem lai so lieu"_s);
}

TEST_CASE_METHOD(FormDesk, "a paper that is clicked while a deed runs waits for the deed's end")
{
    const QPointer<LineForm> running = type(u"gui ngay"_s);
    running->perform();
    click(2);
    rest();
    REQUIRE(running);
    CHECK(panel().document() == store.fromTop(0));

    running->succeed();
    waitForPaper(2);
    CHECK(heard(u"Đã gửi"_s));
    CHECK(screen->view()->currentRow() == 2);
}

TEST_CASE_METHOD(FormDesk, "a refused deed shows its form, and its paper is the current line again")
{
    const QPointer<LineForm> running = type(u"gui ngay"_s);
    running->perform();
    click(2);
    rest();
    running->refuse();
    REQUIRE(waitUntil([&] { return screen->view()->currentRow() == 0; }));
    rest();
    REQUIRE(running);
    CHECK(running->isVisible());
    CHECK(panel().document() == store.fromTop(0));

    click(2);
    waitForPaper(2);
    CHECK(!form());
}
