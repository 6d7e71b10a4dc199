// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/DemoPaper.h"
#include "app/demo/HandDrawn.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <catch2/catch.hpp>
#include <poppler-form.h>
#include <poppler-qt6.h>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

DemoAgency agencyNamed(const QString &id)
{
    auto agency = demoAgency(id);
    REQUIRE(agency.ok());
    return std::move(agency).value();
}

/// All papers of both agencies, made once.
const QList<DemoPaper> &allPapers()
{
    static const QList<DemoPaper> papers = [] {
        QList<DemoPaper> all;
        for (const auto &id : demoAgencyIds()) {
            const auto made = demoPapers(agencyNamed(id), 7);
            if (!made.ok())
                FAIL(made.error().reason.id() << ": " << made.error().detail.toStdString());
            all << made.value();
        }
        return all;
    }();
    return papers;
}

QString textOf(const QByteArray &pdf)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    REQUIRE(document);
    QStringList pages;
    for (int i = 0; i < document->numPages(); ++i)
        pages << document->page(i)->text({});
    return pages.join(u' ').simplified();
}

/// Writes what was made into the folder named by CHAUBAN_SHOW, when that is set, for a person to look at.
void show(const QString &name, const QByteArray &bytes)
{
    const QString folder = qEnvironmentVariable("CHAUBAN_SHOW");
    QFile file(folder + u'/' + name);
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

int inkedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 60;
    return count;
}

}

TEST_CASE("Each demo agency has the people and bodies that the main job needs")
{
    for (const auto &id : demoAgencyIds()) {
        const auto agency = agencyNamed(id);
        CHECK(agency.people.size() >= 15);
        QSet<QString> units, roles, logins;
        for (const auto &unit : agency.units)
            units << unit.id;
        bool deputy = false;
        for (const auto &person : agency.people) {
            CHECK(units.contains(person.unit));
            CHECK_FALSE(logins.contains(person.login));
            logins << person.login;
            roles += QSet<QString>(person.roles.begin(), person.roles.end());
            for (const auto &signing : person.signs) {
                CHECK(agency.body(signing.body) != nullptr);
                deputy = deputy || signing.lines.first().startsWith(u"KT."_s);
            }
        }
        CHECK(roles
            == QSet<QString>{u"clerk"_s,
                u"leader"_s,
                u"officeChief"_s,
                u"unitHead"_s,
                u"specialist"_s,
                u"secretary"_s,
                u"administrator"_s});
        CHECK(deputy);
        CHECK(agency.bodies.size() >= 2);
    }
    CHECK(demoAgency(u"../reasons/demo"_s).error().reason == Reason("demo.no-such-agency"));
}

TEST_CASE("Some forty papers are made, among them scans without text, annexes and urgent ones")
{
    int scans = 0, annexes = 0, urgent = 0;
    QSet<QString> types, ids;
    for (const auto &paper : allPapers()) {
        scans += paper.scan;
        annexes += int(paper.annexes.size());
        urgent += !paper.urgency.isEmpty();
        types << paper.typeName;
        ids << paper.id;
        show(paper.id + u".pdf"_s, paper.pdf);
        for (const auto &annex : paper.annexes)
            show(paper.id + u"-annex.pdf"_s, annex.pdf);
    }
    CHECK(allPapers().size() >= 40);
    CHECK(ids.size() == allPapers().size());
    CHECK(scans >= 6);
    CHECK(annexes >= 5);
    CHECK(urgent >= 5);
    CHECK(types.size() >= 8);
}

TEST_CASE("Every paper shows what the clerk would enter, or nothing but a picture")
{
    for (const auto &paper : allPapers()) {
        INFO(paper.id.toStdString());
        const QString text = textOf(paper.pdf);
        if (paper.scan) {
            CHECK(text.isEmpty());
            continue;
        }
        CHECK(text.contains(paper.subject));
        CHECK(text.contains(paper.signerName));
        CHECK(text.contains(paper.signerPosition.toUpper()));
        CHECK(text.contains(u'/' + paper.notation));
        if (!paper.urgency.isEmpty())
            CHECK(text.contains(paper.urgency.toUpper()));
        for (const auto &recipient : paper.recipients)
            CHECK(text.contains(recipient));
        if (paper.direction != DemoDirection::Incoming)
            continue;
        CHECK(text.contains(u"Số: "_s + paper.codeNumber()));
        CHECK(text.contains(u"ngày %1 tháng"_s.arg(paper.date.day(), 2, 10, QChar(u'0'))));
        CHECK(paper.arrivalDate >= paper.date);
        CHECK(paper.date.dayOfWeek() <= 5);
    }
}

TEST_CASE("Own papers are drafts with the five blanks")
{
    for (const auto &paper : allPapers()) {
        if (paper.direction == DemoDirection::Incoming)
            continue;
        INFO(paper.id.toStdString());
        CHECK(paper.codeNumber().isEmpty());
        CHECK_FALSE(paper.unit.isEmpty());
        const auto document = Poppler::Document::loadFromData(paper.pdf);
        QSet<QString> names;
        for (int i = 0; i < document->numPages(); ++i)
            for (const auto &field : document->page(i)->formFields())
                names << field->fullyQualifiedName();
        CHECK(names
            == QSet<QString>{u"chauban.number"_s,
                u"chauban.day"_s,
                u"chauban.month"_s,
                u"chauban.signature"_s,
                u"chauban.seal"_s});
    }
}

TEST_CASE("The same seed makes the same papers, another seed other numbers")
{
    const auto agency = agencyNamed(u"phuc-lam-dong"_s);
    const auto again = demoPapers(agency, 7);
    const auto other = demoPapers(agency, 8);
    REQUIRE(again.ok());
    REQUIRE(other.ok());

    int different = 0;
    for (qsizetype i = 0; i < again->size(); ++i) {
        CHECK(again->at(i).pdf == allPapers().at(i).pdf);
        different += other->at(i).number != again->at(i).number;
    }
    CHECK(different > 5);
}

TEST_CASE("Signatures and seals are transparent, in true size, each person's and body's own")
{
    const auto agency = agencyNamed(u"so-khcn"_s);
    QList<QImage> seen;
    for (const auto &person : agency.people) {
        const QImage image = demoSignature(person.name);
        CHECK(image == demoSignature(person.name));
        CHECK_FALSE(seen.contains(image));
        seen << image;
        CHECK(qAlpha(image.pixel(0, 0)) == 0);
        CHECK(inkedPixels(image) > 2000);
        for (int x = 0; x < image.width(); ++x) { // nothing is cut off at the edges
            CHECK(qAlpha(image.pixel(x, 0)) == 0);
            CHECK(qAlpha(image.pixel(x, image.height() - 1)) == 0);
        }
        for (int y = 0; y < image.height(); ++y) {
            CHECK(qAlpha(image.pixel(0, y)) == 0);
            CHECK(qAlpha(image.pixel(image.width() - 1, y)) == 0);
        }
        if (!qEnvironmentVariableIsEmpty("CHAUBAN_SHOW"))
            image.save(qEnvironmentVariable("CHAUBAN_SHOW") + u"/signature-"_s + person.login + u".png"_s);
    }
    const QImage seal = demoSeal(agency.bodies[0].sealRing, agency.bodies[0].sealFoot);
    CHECK(seal.width() == 425); // 36 mm at 300 dpi
    CHECK(qAlpha(seal.pixel(2, 2)) == 0);
    CHECK(qAlpha(seal.pixel(212, 5)) > 200);
    CHECK(qRed(seal.pixel(212, 5)) > 2 * qBlue(seal.pixel(212, 5)));
    for (const auto &id : demoAgencyIds())
        for (const auto &body : agencyNamed(id).bodies)
            if (!qEnvironmentVariableIsEmpty("CHAUBAN_SHOW"))
                demoSeal(body.sealRing, body.sealFoot)
                    .save(qEnvironmentVariable("CHAUBAN_SHOW") + u"/seal-"_s + body.id + u".png"_s);
}
