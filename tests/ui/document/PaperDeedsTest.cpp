// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/PaperDeeds.h"

#include "tests/ui/document/Desk.h"
#include "ui/document/SlipPanel.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first program named `lp` on the path: keeps what it is given, slowly, and ends with `code`.
class FakeSpooler
{
public:
    explicit FakeSpooler(int code = 0)
        : m_path(qgetenv("PATH"))
    {
        QFile lp(m_folder.filePath(u"lp"_s));
        REQUIRE(lp.open(QIODevice::WriteOnly));
        lp.write("#!/bin/sh\nsleep 0.3\necho \"$*\" > '" + at("options")
            + "'\nfor file; do :; done\ncp \"$file\" '" + at("printed")
            + "'\nstat -c %a \"$(dirname \"$file\")\" > '" + at("rights") + "'\nexit "
            + QByteArray::number(code) + "\n");
        lp.close();
        REQUIRE(lp.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
    }
    ~FakeSpooler() { qputenv("PATH", m_path); }

    QByteArray printed() const { return read("printed"); }
    QByteArray rights() const { return read("rights").trimmed(); } ///< of the folder in which the copy lay
    QString options() const { return QString::fromUtf8(read("options")).trimmed(); }

private:
    QByteArray at(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toLocal8Bit();
    }
    QByteArray read(const char *name) const
    {
        QFile file(QString::fromLocal8Bit(at(name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
    QByteArray m_path;
};

DocumentView seen(Desk &desk, const DocumentId &id)
{
    return unwrap(asked(*desk.office, [id](Seat &seat) { return seat.session.document(id); }));
}

Blob mainFile(Desk &desk, const DocumentId &id)
{
    return unwrap(asked(*desk.office, [id](Seat &seat) { return seat.session.blob(id, 0); }));
}

}

TEST_CASE("the slip is printed with the opinions that it shows, or kept as a PDF")
{
    Desk desk;
    const auto id = desk.commune.directed(3);
    desk.sit(u"chutich"_s);
    desk.open(id);
    const auto view = seen(desk, id);
    SlipPanel panel(ActKind::PrintSlip,
        Workplace{*desk.office, desk.navigator, *desk.keys, *desk.preferences},
        view,
        nullptr);
    panel.resize(360, 700);
    panel.show();

    auto *print = panel.findChild<QPushButton *>(u"act-do"_s);
    REQUIRE(waitUntil([&] { return print->isEnabled(); }));
    CHECK(print->text() == u"In phiếu"_s);
    const auto said = panel.findChild<QLabel *>(u"slip-opinions"_s)->text();
    CHECK(said.contains(u"Nguyễn Văn An"_s));
    CHECK(said.contains(u"Giao Phòng Kinh tế chủ trì."_s));
    const auto path = desk.folder.filePath(u"phieu.pdf"_s);
    panel.findChild<PaperDeeds *>()->saveTo(path);
    REQUIRE(waitUntil([&] { return QFileInfo(path).size() > 1000; }));
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
}

TEST_CASE("what is being printed reaches the printer and is told of though the slip is closed at once")
{
    Desk desk;
    const auto id = desk.commune.directed(3);
    desk.sit(u"chutich"_s);
    desk.open(id);
    const auto view = seen(desk, id);
    const FakeSpooler spooler;
    QWidget window;
    auto *panel = new SlipPanel(ActKind::PrintSlip,
        Workplace{*desk.office, desk.navigator, *desk.keys, *desk.preferences},
        view,
        &window);
    window.show();
    auto *print = panel->findChild<QPushButton *>(u"act-do"_s);
    REQUIRE(waitUntil([&] { return print->isEnabled(); }));

    panel->findChild<PaperDeeds *>()->printWith({u"-n"_s, u"2"_s});
    delete panel;

    CHECK(waitUntil([&] { return desk.navigator.heard(u"Đã gửi văn bản ra máy in"_s); }));
    CHECK(spooler.printed().startsWith("%PDF-"));
    CHECK(spooler.options().startsWith(u"-n 2 -t phieu-giai-quyet-so-"_s));
    CHECK(spooler.rights() == "700"); // the paper may be secret
    CHECK_FALSE(QFileInfo::exists(spooler.options().section(u' ', -1))); // the copy for the spooler
}

TEST_CASE("a spooler that refuses is told of though the slip is closed at once")
{
    Desk desk;
    const auto id = desk.commune.directed(3);
    desk.sit(u"chutich"_s);
    desk.open(id);
    const FakeSpooler spooler(1);
    QWidget window;
    auto *deeds = new PaperDeeds({*desk.office, desk.navigator, *desk.keys, *desk.preferences}, &window);
    deeds->setFile(u"cong-van.pdf"_s, mainFile(desk, id));

    deeds->printWith({});
    delete deeds;

    CHECK(waitUntil([&] { return desk.navigator.heard(u"Không in được"_s); }));
}

}
