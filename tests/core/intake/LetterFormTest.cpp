// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/LetterForm.h"

#include "core/intake/Proposal.h"
#include "core/reading/PaperReading.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 3, 2);

LetterForm good()
{
    LetterForm form;
    form.setText(LetterField::Arrival, u"2/3"_s);
    form.setText(LetterField::Agency, u"Sở Tài chính thành phố Huế"_s);
    form.setText(LetterField::Notation, u"15/STC-NS"_s);
    form.setText(LetterField::Date, u"27/2"_s);
    form.setText(LetterField::Type, u"cv"_s);
    form.setText(LetterField::Subject, u"lập dự toán năm 2027"_s);
    return form;
}

std::optional<FormFault> faultWith(LetterField field, const QString &text)
{
    auto form = good();
    form.setText(field, text);
    return faultOf(form, today);
}

}

TEST_CASE("a form says what it is in values")
{
    auto form = good();
    form.setText(LetterField::Urgency, u"ht"_s);
    form.setText(LetterField::Pages, u"3"_s);
    form.setText(LetterField::Due, u"10/3"_s);
    REQUIRE(!faultOf(form, today));
    const auto entry = entryOf(form, today);
    CHECK(entry.arrival == today);
    CHECK(entry.metadata.issuedDate == QDate(2026, 2, 27));
    CHECK(entry.metadata.type == u"CV"_s);
    CHECK(entry.metadata.urgency == Urgency::Express);
    CHECK(entry.metadata.pages == 3);
    CHECK(entry.metadata.dueDate == QDate(2026, 3, 10));
    CHECK(
        entryOf(formOf(entry.metadata, entry.arrival), today).metadata.subject == u"lập dự toán năm 2027"_s);
    CHECK(!faultOf(formOf(entry.metadata, entry.arrival), today));
}

TEST_CASE("a fault names the first field that is wrong and how")
{
    using Kind = FormFault::Kind;
    CHECK(faultWith(LetterField::Arrival, {}) == FormFault{LetterField::Arrival, Kind::Missing});
    CHECK(faultWith(LetterField::Arrival, u"3/3/26"_s) == FormFault{LetterField::Arrival, Kind::InFuture});
    CHECK(faultWith(LetterField::Agency, u"  "_s) == FormFault{LetterField::Agency, Kind::Missing});
    CHECK(faultWith(LetterField::Date, u"30/2"_s) == FormFault{LetterField::Date, Kind::NotADate});
    CHECK(faultWith(LetterField::Type, u"xyz"_s) == FormFault{LetterField::Type, Kind::UnknownWord});
    CHECK(faultWith(LetterField::Subject, {}) == FormFault{LetterField::Subject, Kind::Missing});
    CHECK(
        faultWith(LetterField::Urgency, u"gấp gáp"_s) == FormFault{LetterField::Urgency, Kind::UnknownWord});
    CHECK(faultWith(LetterField::Secrecy, u"kín"_s) == FormFault{LetterField::Secrecy, Kind::UnknownWord});
    CHECK(faultWith(LetterField::Pages, u"ba"_s) == FormFault{LetterField::Pages, Kind::NotANumber});
    CHECK(!faultWith(LetterField::Date, {}));
}

TEST_CASE("a type is its abbreviation, its name or its initials")
{
    const auto [typed, code] = GENERATE(table<QString, QString>({{u"qđ"_s, u"QĐ"_s},
        {u"qd"_s, u"QĐ"_s},
        {u"QUYẾT ĐỊNH"_s, u"QĐ"_s},
        {u"quyet dinh"_s, u"QĐ"_s},
        {u"da"_s, u"DA"_s},
        {u"đa"_s, u"ĐA"_s},
        {u"ttr"_s, u"TTr"_s},
        {u"to trinh"_s, u"TTr"_s},
        {u"cv"_s, u"CV"_s},
        {u"cd"_s, u"CĐ"_s},
        {u"giay moi"_s, u"GM"_s},
        {u""_s, u""_s},
        {u"q"_s, u""_s}}));
    INFO(typed.toStdString());
    CHECK(typeCode(typed) == code);
}

TEST_CASE("levels are typed in short")
{
    CHECK(typedUrgency(u"Thượng khẩn"_s) == Urgency::VeryUrgent);
    CHECK(typedUrgency(u"hoả tốc"_s) == Urgency::Express);
    CHECK(typedUrgency({}) == Urgency::Normal);
    CHECK(!typedUrgency(u"tk!"_s));
    CHECK(typedSecrecy(u"tuyệt mật"_s) == Secrecy::MostSecret);
}

TEST_CASE("a half-typed form comes back from its draft as it was")
{
    auto form = good();
    form.setText(LetterField::Date, u"27/"_s);
    form.setDoubtful(LetterField::Subject, true);
    CHECK(LetterForm::fromJson(form.json()) == form);
    auto newer = form.json();
    newer.insert(u"unknown"_s, 1);
    CHECK(LetterForm::fromJson(newer) == form);
}

TEST_CASE("a proposal doubts what was not found and what was read badly")
{
    PaperReading reading;
    reading.agency = {u"SỞ TÀI CHÍNH"_s, 0.95};
    reading.number = {u"15/STC-NS"_s, 0.4};
    reading.dateText = {u"2026-02-27"_s, 0.9};
    reading.date = QDate(2026, 2, 27);
    reading.type = {u"Công văn"_s, 0.9};
    const auto form = proposedForm(reading, 3, today);
    CHECK(form.text(LetterField::Arrival) == u"02/03/2026"_s);
    CHECK(form.text(LetterField::Pages) == u"3"_s);
    CHECK(form.text(LetterField::Copies) == u"1"_s);
    CHECK(!form.doubtful(LetterField::Agency));
    CHECK(form.doubtful(LetterField::Notation));
    CHECK(!form.doubtful(LetterField::Date));
    CHECK(form.doubtful(LetterField::Subject));
    CHECK(!form.doubtful(LetterField::Urgency));
    reading.secrecy = {u"MẬT"_s, 0.9};
    CHECK(proposedForm(reading, 3, today).doubtful(LetterField::Secrecy));
}
