// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/Verbs.h"

#include <QDir>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<int> initialise(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, {}));
    TRY_ASSIGN(const auto folder, options.argument(0, u"DIR"_s));
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
    .usage = "chaubanctl init DIR",
    .runtime = Runtime::Plain,
    .run = run,
};

}
