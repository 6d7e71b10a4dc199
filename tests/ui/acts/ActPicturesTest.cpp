// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/acts/Desk.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every button lies whole within what holds it, and the form is no wider than its pane.
bool fits(const ActPanel *panel)
{
    for (const auto *button : panel->findChildren<QPushButton *>())
        if (button->isVisible() && !button->parentWidget()->rect().contains(button->geometry()))
            return false;
    const auto *scroll = panel->findChild<QScrollArea *>();
    return scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width();
}

struct Look
{
    QString name;
    Theme theme;
};

}

TEST_CASE("every form fits its pane in every look")
{
    Desk desk;
    auto &commune = desk.commune;
    const auto awaiting = commune.awaitingDirective(1);
    const auto directed = commune.directed(2);
    const auto submitted = commune.submitted(u"V/v tăng cường phòng chống thiên tai mùa mưa bão năm 2026"_s);
    const auto registered = commune.registered(3);
    const auto draft = commune.drafted(u"chuyenvienkt"_s, u"V/v báo cáo tình hình kinh tế quý I năm 2026"_s);
    struct Row
    {
        QString login;
        ActKind kind;
        DocumentId id;
        QString name;
    };
    const QList<Row> rows = {{u"chutich"_s, ActKind::Direct, awaiting, u"direct"_s},
        {u"truongkt"_s, ActKind::Forward, directed, u"forward"_s},
        {u"truongkt"_s, ActKind::Return, submitted, u"return"_s},
        {u"truongkt"_s, ActKind::Perform, submitted, u"perform"_s},
        {u"truongkt"_s, ActKind::ClosePart, directed, u"close-part"_s},
        {u"chutich"_s, ActKind::Extend, directed, u"extend"_s},
        {u"chutich"_s, ActKind::Reassign, directed, u"reassign"_s},
        {u"chuyenvienkt"_s, ActKind::Submit, draft, u"submit"_s},
        {u"vanthu"_s, ActKind::Correct, registered, u"correct"_s},
        {u"vanthu"_s, ActKind::Cancel, registered, u"cancel"_s}};
    const QList<Look> looks
        = {{u"light"_s, {}}, {u"dark"_s, {ColorScheme::Dark}}, {u"150"_s, {ColorScheme::Light, 150}}};
    for (const auto &row : rows) {
        desk.sit(row.login);
        for (const auto &look : looks) {
            INFO(row.name.toStdString() << " " << look.name.toStdString());
            applyTheme(*static_cast<QApplication *>(QApplication::instance()), look.theme);
            auto *panel = desk.open(row.kind, row.id);
            if (row.kind == ActKind::Direct) {
                desk.type(u"kt"_s);
                desk.key(Qt::Key_Return);
                desk.type(u"van hoa"_s);
                desk.key(Qt::Key_Return);
                panel->findChild<QLineEdit *>(u"deadline"_s)->setText(u"5n"_s);
            }
            if (row.kind == ActKind::Submit)
                REQUIRE(waitUntil([&] { return panel->findChild<QComboBox *>(u"leader-sign"_s); }));
            QTest::qWait(60); // what was typed is laid out anew in later rounds of events
            CHECK(waitUntil([&] { return fits(panel); }));
            const auto *deed = panel->findChild<QPushButton *>(u"act-do"_s);
            CHECK(deed->sizeHint().width() <= deed->width());
            keepPicture(*desk.window, u"acts-%1-%2"_s.arg(row.name, look.name));
            desk.panels = standardActPanels();
        }
    }
    applyTheme(*static_cast<QApplication *>(QApplication::instance()), {});
}

}
