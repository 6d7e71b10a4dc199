// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/Verbs.h"

#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Makes search anew. Cut short while it reads, the rest is read by the commands that follow.
Result<int> reindex(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, {{u"store"_s}, {}}));
    TRY_ASSIGN(auto store, openStore(options));
    TRY_ASSIGN(const auto entered, store->rebuildSearch());
    console.note(
        console.text("Đã vào mục lục %1 văn bản; đang đọc tệp…", "%1 documents entered; reading their files…")
            .arg(entered));
    constexpr TextBudget Step{.documents = 50};
    qint64 read = 0;
    TextProgress progress;
    do {
        TRY_ASSIGN(progress, store->refreshText(Step));
        if (progress.obstacle)
            return *progress.obstacle;
        read += progress.read;
        console.note(
            console.text("  đã đọc %1, còn %2", "  %1 read, %2 to go").arg(read).arg(progress.waiting));
    } while (progress.waiting > 0);
    console.result(console
                       .text("Đã lập lại mục lục tìm kiếm: %1 văn bản, đọc tệp của %2.",
                           "Search rebuilt: %1 documents, files of %2 read.")
                       .arg(entered)
                       .arg(read),
        {{"documents"_L1, entered}, {"read"_L1, read}});
    return Done;
}

int run(const QStringList &arguments, Console &console)
{
    static constexpr SubVerb All[] = {{"reindex", reindex}};
    return runSubVerb(arguments, console, All);
}

}

const Verb StoreVerb{
    .name = "store",
    .summary = "kho văn bản: lập lại mục lục tìm kiếm",
    .summaryInEnglish = "the store: rebuild what is searched",
    .usage = "chaubanctl store reindex --store DIR   lập lại mục lục tìm kiếm từ các văn bản",
    .runtime = Runtime::Plain,
    .run = run,
};

}
