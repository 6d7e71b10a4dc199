// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/DocumentCommands.h"
#include "app/cli/DocumentOptions.h"
#include "app/cli/KeyOptions.h"
#include "workflow/signing/PaperSigning.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QByteArray> imageFrom(const Options &options)
{
    const auto path = options.value(u"image"_s);
    return path ? readWhole(*path) : Result<QByteArray>(QByteArray());
}

/// "x,y,w,h" in points from the page's lower left corner.
Result<std::optional<PagePlace>> placeFrom(const Options &options, const QString &name)
{
    const auto text = options.value(name);
    if (!text)
        return std::optional<PagePlace>{};
    const auto numbers = text->split(u',');
    if (numbers.size() != 4)
        return Error{ErrorKind::Invalid, "cli.bad-value", u"--"_s + name + u' ' + *text};
    const QRectF rect(
        numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble());
    return std::optional(PagePlace{options.value(u"page"_s, u"1"_s).toInt(), rect});
}

/// All four places, or none when --number-rect is absent.
Result<std::optional<NumberingPlaces>> placesFrom(const Options &options)
{
    NumberingPlaces places;
    const std::pair<QString, PagePlace *> all[] = {{u"number-rect"_s, &places.number},
        {u"day-rect"_s, &places.day},
        {u"month-rect"_s, &places.month},
        {u"seal-rect"_s, &places.seal}};
    if (!options.has(u"number-rect"_s))
        return std::optional<NumberingPlaces>{};
    for (const auto &[name, place] : all) {
        TRY(options.required(name));
        TRY_ASSIGN(const auto found, placeFrom(options, name));
        *place = *found;
    }
    return std::optional(places);
}

Result<Outcome> sign(const DocumentCall &call)
{
    TRY_ASSIGN(const auto target, call.target());
    TRY_ASSIGN(const auto key, signingKeyFrom(call.options));
    PersonalMark mark;
    TRY_ASSIGN(mark.image, imageFrom(call.options));
    TRY_ASSIGN(mark.place, placeFrom(call.options, u"rect"_s));
    return signPaper(call.session, target, *key, mark, call.store.clock().now());
}

Result<Outcome> seal(const DocumentCall &call)
{
    TRY_ASSIGN(const auto target, call.target());
    TRY_ASSIGN(const auto key, signingKeyFrom(call.options));
    TRY_ASSIGN(const auto image, imageFrom(call.options));
    TRY_ASSIGN(const auto places, placesFrom(call.options));
    return sealPaper(
        call.session, call.store.blobs(), target, AgencySeal{*key, image, call.store.clock().now()}, places);
}

Result<Outcome> number(const DocumentCall &call)
{
    TRY_ASSIGN(const auto target, call.target());
    AssignNumber body;
    if (const auto text = call.options.value(u"date"_s)) {
        TRY_ASSIGN(body.date, dateFrom(*text, call.today()));
    }
    return call.session.submit(body, target);
}

Result<Outcome> issue(const DocumentCall &call)
{
    TRY_ASSIGN(const auto target, call.target());
    IssueDocument body;
    for (const auto &name : call.options.value(u"to"_s, {}).split(u';', Qt::SkipEmptyParts))
        body.recipients.append({name.trimmed()});
    return call.session.submit(body, target);
}

}

int signDocument(const DocumentCall &call)
{
    call.console.startTypesetting();
    return report(call.console, sign(call), call.console.text("Đã ký số.", "Signed."));
}

int numberDocument(const DocumentCall &call)
{
    const auto outcome = number(call);
    const auto notation = outcome.ok() ? outcome->result["notation"_L1].toString() : QString();
    return report(
        call.console, outcome, call.console.text("Đã cấp số %1.", "Number %1 assigned.").arg(notation));
}

int cancelNumber(const DocumentCall &call)
{
    const auto target = call.target();
    if (!target.ok())
        return call.console.fail(target.error());
    return report(call.console,
        call.session.submit(CancelNumber{call.options.value(u"reason"_s, {})}, target.value()),
        call.console.text(
            "Đã hủy số; lý do được ghi trong sổ.", "Cancelled; the register keeps the reason."));
}

int sealDocument(const DocumentCall &call)
{
    call.console.startTypesetting();
    return report(call.console,
        seal(call),
        call.console.text("Đã ghi số, ngày và đóng dấu cơ quan.", "Numbered, dated and sealed."));
}

int issueDocument(const DocumentCall &call)
{
    return report(call.console, issue(call), call.console.text("Đã ban hành.", "Issued."));
}

}
