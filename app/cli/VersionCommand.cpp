// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Options.h"
#include "app/cli/Verbs.h"

#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
int run(const QStringList &arguments, Console &console)
{
    const auto options = Options::parse(arguments, {});
    if (!options.ok())
        return console.fail(options.error());
    console.result(QStringLiteral(CHAUBAN_VERSION), {{u"version"_s, QStringLiteral(CHAUBAN_VERSION)}});
    return Done;
}
}

const Verb VersionVerb{
    .name = "version",
    .summary = "in số phiên bản",
    .summaryInEnglish = "print the version",
    .usage = "chaubanctl version",
    .runtime = Runtime::Plain,
    .run = run,
};

}
