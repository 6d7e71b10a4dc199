// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/Verbs.h"

#include <QJsonObject>
#include <QSaveFile>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<int> get(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(
        const auto options, Options::parse(arguments, withDesk({{u"file"_s, u"version"_s, u"out"_s}, {}})));
    TRY_ASSIGN(const auto name, options.argument(0, u"DOC"_s));
    TRY_ASSIGN(const auto path, options.required(u"out"_s));
    const int number = options.value(u"file"_s, u"1"_s).toInt();
    const int version = options.value(u"version"_s, u"0"_s).toInt();
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto id, desk.session.find(name));
    TRY_ASSIGN(const auto blob, desk.session.blob(id, number - 1, version));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(blob.bytes().constData(), blob.size()) != blob.size()
        || !file.commit())
        return Error{ErrorKind::Unavailable, "cli.cannot-write", path};
    console.result(u"Đã ghi %1 byte vào %2."_s.arg(blob.size()).arg(path),
        {{"document"_L1, id.text()},
            {"file"_L1, path},
            {"sha256"_L1, blob.hash().hex()},
            {"size"_L1, blob.size()}});
    return Done;
}

int run(const QStringList &arguments, Console &console)
{
    static constexpr SubVerb All[] = {{"get", get}};
    return runSubVerb(arguments, console, All);
}

}

const Verb BlobVerb{
    .name = "blob",
    .summary = "lấy tệp của một văn bản ra ngoài",
    .summaryInEnglish = "write a document's file to disk",
    .usage = "chaubanctl blob get DOC --out FILE [--file N] [--version V] --store DIR --as LOGIN "
             "--password-file FILE",
    .runtime = Runtime::Plain,
    .run = run,
};

}
