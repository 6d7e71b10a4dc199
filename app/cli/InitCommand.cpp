// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/Verbs.h"
#include "app/demo/DemoOffice.h"

#include <QDir>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<int> initialiseDemo(const QString &folder, Console &console)
{
    console.startTypesetting();
    TRY(makeDemo(folder, [&](const QString &step) { console.note(u"  "_s + step); }));
    const auto path = QDir(folder).absolutePath();
    console.result(console.text("Đã tạo hai cơ quan mẫu trong %1", "Two demo agencies made in %1").arg(path),
        {{"folder"_L1, path}, {"store"_L1, QString(path + u"/store"_s)}});
    return Done;
}

Result<int> initialise(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, {{}, {u"demo"_s}}));
    TRY_ASSIGN(const auto folder, options.argument(0, u"DIR"_s));
    if (options.has(u"demo"_s))
        return initialiseDemo(folder, console);
    TRY_ASSIGN(const auto store, Store::create(folder, holderText()));
    const auto path = QDir(folder).absolutePath();
    console.result(
        u"Đã tạo kho tại %1. Tiếp theo hãy nhập cơ quan: chaubanctl org import THƯ_MỤC --store %1"_s.arg(
            path),
        {{"store"_L1, path}, {"id"_L1, store->id().toString(QUuid::WithoutBraces)}});
    return Done;
}

int run(const QStringList &arguments, Console &console)
{
    const auto code = initialise(arguments, console);
    return code.ok() ? code.value() : console.fail(code.error());
}

}

const Verb InitVerb{
    .name = "init",
    .summary = "tạo kho văn bản trong một thư mục",
    .summaryInEnglish = "make a store in a folder",
    .usage = "chaubanctl init DIR\n"
             "chaubanctl init --demo DIR   hai cơ quan mẫu với người, khóa ký, con dấu và văn bản: "
             "DIR/store, DIR/password,\n"
             "                             DIR/keys, DIR/marks, DIR/papers, DIR/roots.pem",
    .runtime = Runtime::Plain,
    .run = run,
};

}
