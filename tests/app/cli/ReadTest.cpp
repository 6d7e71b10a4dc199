// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/Chaubanctl.h"
#include "tests/core/pdf/worker/PdfBytes.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A notice without marks, as the standard fonts of PDF can set it.
QByteArray notice()
{
    QByteArray content = "BT /F 12 Tf ";
    const auto line = [&](int x, int y, const char *text) {
        content
            += "1 0 0 1 " + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Tm (" + text + ") Tj ";
    };
    line(90, 780, "UBND XA TAN PHU");
    line(90, 750, "So: 12 /TB-UBND");
    line(280, 780, "CONG HOA XA HOI CHU NGHIA VIET NAM");
    line(320, 750, "Tan Phu, ngay 05 thang 02 nam 2026");
    line(260, 700, "THONG BAO");
    line(220, 684, "Lich tiep cong dan");
    line(120, 640, "Can cu ke hoach cong tac nam 2026 cua Uy ban nhan dan xa.");
    return pagesPdf(1, "[0 0 595 842]", content + "ET");
}

class Folder
{
public:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

}

TEST_CASE("read prints the fields of a paper with confidence and place")
{
    const Folder folder;
    const auto file = folder.file(u"notice.pdf"_s, notice());

    const auto answer = chaubanctl({u"read"_s, u"--json"_s, file});

    CHECK(answer.code == 0);
    const auto paper = answer.json()[u"papers"_s].toArray().at(0).toObject();
    CHECK(paper[u"text"_s].toString() == u"typed"_s);
    const auto number = paper[u"number"_s].toObject();
    CHECK(number[u"text"_s].toString() == u"12/TB-UBND"_s);
    CHECK(number[u"confidence"_s].toDouble() > 0.9);
    CHECK(number[u"page"_s].toInt() == 1);
    CHECK(number[u"box"_s].toArray().at(0).toDouble() == Approx(90).margin(2));
    CHECK(paper[u"date"_s].toObject()[u"text"_s].toString() == u"2026-02-05"_s);
    CHECK(paper[u"type"_s].toObject()[u"text"_s].toString() == u"Thông báo"_s);
    CHECK(chaubanctl({u"read"_s, file}).out.contains("12/TB-UBND"));
}

TEST_CASE("a file that cannot be read says why, and others are read all the same")
{
    const Folder folder;
    const auto good = folder.file(u"notice.pdf"_s, notice());
    const auto word = folder.file(u"letter.pdf"_s, "PK a Word file");
    const auto empty = folder.file(u"empty.pdf"_s, {});

    CHECK(chaubanctl({u"read"_s, word, u"--lang"_s, u"en"_s}).error.contains("not a PDF"));
    CHECK(chaubanctl({u"read"_s, empty, u"--lang"_s, u"en"_s}).error.contains("empty"));
    CHECK(chaubanctl({u"read"_s, folder.path() + u"/none.pdf"_s}).code == 1);
    CHECK(chaubanctl({u"read"_s}).code == 2);

    const auto both = chaubanctl({u"read"_s, u"--json"_s, word, good});
    CHECK(both.code == 1);
    const auto papers = both.json()[u"papers"_s].toArray();
    CHECK(papers.at(0)[u"error"_s][u"reason"_s].toString() == u"pages.not-a-pdf"_s);
    CHECK(papers.at(1)[u"number"_s][u"text"_s].toString() == u"12/TB-UBND"_s);
}

TEST_CASE("a table of true values is compared field by field, with every disagreement")
{
    const Folder folder;
    folder.file(u"notice.pdf"_s, notice());
    folder.file(u"scan.pdf"_s, pagesPdf(1, "[0 0 595 842]", "0 0 m 9 9 l S"));
    const auto table = folder.file(u"labels.tsv"_s,
        "file\tkind\tagency\tnumber\tdate\ttype\tsubject\n"
        "notice.pdf\tdigital-born\tUBND XA TAN PHU\t12/TB-UBND\t2026-02-06\tThông báo\tLich  tiep cong dan\n"
        "scan.pdf\tscan\tUBND\t1/TB\t2026-02-06\tThông báo\tA\n");

    const auto answer = chaubanctl({u"read"_s, u"--json"_s, u"--table"_s, table, folder.path()});

    CHECK(answer.code == 0);
    CHECK(answer.json()[u"papers"_s].toInt() == 1);
    const auto agree = answer.json()[u"agree"_s].toObject();
    CHECK(agree[u"number"_s].toInt() == 1);
    CHECK(agree[u"subject"_s].toInt() == 1);
    CHECK(agree[u"date"_s].toInt() == 0);
    const auto differences = answer.json()[u"differences"_s].toArray();
    CHECK(differences.at(0)[u"field"_s].toString() == u"date"_s);
    CHECK(differences.at(0)[u"expected"_s].toString() == u"2026-02-06"_s);
    CHECK(differences.at(0)[u"read"_s].toString() == u"2026-02-05"_s);
    CHECK(
        chaubanctl({u"read"_s, u"--table"_s, table, folder.path()}).out.contains("scan.pdf (scan): no text"));
}
