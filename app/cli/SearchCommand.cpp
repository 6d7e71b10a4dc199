// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/DocumentText.h"
#include "app/cli/QueryOptions.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The piece of text with what was searched for between « and ».
QString marked(const Snippet &snippet)
{
    auto text = snippet.text;
    for (auto mark = snippet.marks.crbegin(); mark != snippet.marks.crend(); ++mark) {
        text.insert(mark->begin + mark->length, u'»');
        text.insert(mark->begin, u'«');
    }
    return text;
}

QJsonObject lineJson(const FoundLine &line)
{
    QJsonArray marks;
    for (const auto &mark : line.snippet.marks)
        marks.append(QJsonObject{{"begin"_L1, mark.begin}, {"length"_L1, mark.length}});
    return {{"document"_L1, documentJson(line.document)},
        {"snippet"_L1, QJsonObject{{"text"_L1, line.snippet.text}, {"marks"_L1, marks}}}};
}

QString linesText(const QList<FoundLine> &lines)
{
    QList<QStringList> rows{documentHeader()};
    for (const auto &line : lines)
        rows.append(documentCells(line.document));
    auto texts = aligned(rows).split(u'\n');
    for (auto i = lines.size(); i > 0; --i)
        if (const auto &snippet = lines[i - 1].snippet; !snippet.text.isEmpty())
            texts.insert(i + 1, u"    "_s + marked(snippet));
    return texts.join(u'\n');
}

Result<int> show(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({QueryOptions, {}})));
    if (options.positional().isEmpty())
        return Error{ErrorKind::Invalid, "cli.missing-argument", u"WORDS"_s};
    TRY_ASSIGN(const auto page, pageFrom(options));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(auto query, queryFrom(options, *desk.directory, today(*desk.store, *desk.directory)));
    query.words = options.positional().join(u' ');
    query.lastWord = LastWord::Whole;
    const auto unread = readForSearch(*desk.store, BeforeSearch);
    TRY_ASSIGN(const auto lines, desk.session.search(query, page));

    QJsonArray documents;
    for (const auto &line : lines)
        documents.append(lineJson(line));
    QJsonObject json{{"documents"_L1, documents}};
    auto text = lines.isEmpty() ? console.text("Không tìm thấy văn bản nào.", "No document found.")
                                : linesText(lines);
    if (lines.size() == page.limit) {
        const auto next = textOf(lines.last().place);
        json.insert("next"_L1, next);
        text += u'\n' + console.text("Xem tiếp: thêm --after ", "To go on: add --after ") + next;
    }
    if (unread > 0) {
        json.insert("unread"_L1, unread);
        console.note(console
                         .text("Còn %1 văn bản chưa đọc nội dung tệp: hãy tìm lại sau ít phút.",
                             "The files of %1 documents are not read yet: search again later.")
                         .arg(unread));
    }
    console.result(text, json);
    return Done;
}

int run(const QStringList &arguments, Console &console)
{
    const auto code = show(arguments, console);
    return code.ok() ? code.value() : console.fail(code.error());
}

}

const Verb SearchVerb{
    .name = "search",
    .summary = "tìm văn bản theo từ ngữ trong sổ và trong nội dung tệp, mới nhất trước",
    .summaryInEnglish = "find documents by words of the register and of their files, newest first",
    .usage
    = R"(chaubanctl search WORDS... [--kind incoming|outgoing|internal] [--state STATE] [--urgency URGENCY]
                  [--unit UNIT] [--from DATE] [--to DATE] [--limit N] [--after NEXT]
                  --store DIR --as LOGIN --password-file FILE [--for LOGIN]
Gõ không dấu thì tìm mọi cách viết, gõ có dấu thì tìm đúng dấu; "nhiều từ liền nhau" để trong dấu ngoặc kép.)",
    .runtime = Runtime::Plain,
    .run = run,
};

}
