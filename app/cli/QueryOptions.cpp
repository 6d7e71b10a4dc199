// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/QueryOptions.h"

#include "app/cli/DocumentCall.h"
#include "app/cli/DocumentOptions.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

const QStringList QueryOptions
    = {u"kind"_s, u"state"_s, u"urgency"_s, u"unit"_s, u"from"_s, u"to"_s, u"limit"_s, u"after"_s};

namespace {

constexpr int DefaultLimit = 50;
constexpr int LargestLimit = 1000;

Error badValue(const QString &name, const QString &value)
{
    return {ErrorKind::Invalid, "cli.bad-value", u"--"_s + name + u' ' + value};
}

/// An enum given by its word.
template<typename E>
Result<> readWord(const Options &options, const QString &name, std::optional<E> &target)
{
    if (const auto text = options.value(name)) {
        target = fromWord<E>(*text);
        if (!target)
            return badValue(name, *text);
    }
    return {};
}

Result<> readDay(const Options &options, const QString &name, QDate today, std::optional<QDate> &target)
{
    if (const auto text = options.value(name)) {
        TRY_ASSIGN(target, dateFrom(*text, today));
    }
    return {};
}

}

Result<SearchQuery> queryFrom(const Options &options, const Directory &directory, QDate today)
{
    SearchQuery query;
    TRY(readWord(options, u"kind"_s, query.kind));
    TRY(readWord(options, u"state"_s, query.state));
    TRY(readWord(options, u"urgency"_s, query.urgency));
    if (const auto unit = options.value(u"unit"_s)) {
        TRY_ASSIGN(query.unit, unitNamed(directory, *unit));
    }
    TRY(readDay(options, u"from"_s, today, query.from));
    TRY(readDay(options, u"to"_s, today, query.to));
    return query;
}

Result<Page> pageFrom(const Options &options)
{
    Page page{.limit = DefaultLimit};
    if (const auto text = options.value(u"limit"_s)) {
        page.limit = text->toInt();
        if (page.limit < 1 || page.limit > LargestLimit)
            return badValue(u"limit"_s, *text);
    }
    if (const auto text = options.value(u"after"_s)) {
        const auto key = QByteArray::fromHex(text->section(u'.', 0, 0).toLatin1());
        const auto document = DocumentId::fromText(text->section(u'.', 1));
        if (key.isEmpty() || !document)
            return badValue(u"after"_s, *text);
        page.after = Place{key, *document, {}};
    }
    return page;
}

QString textOf(const Place &place)
{
    return QString::fromLatin1(place.sortKey.toHex()) + u'.' + place.document.text();
}

}
