// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/KeyOptions.h"

#include "core/signing/Pkcs12.h"

#include <QFile>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "cli.cannot-read", path};
    return file.readAll();
}

Result<std::unique_ptr<SigningKey>> signingKeyFrom(const Options &options)
{
    TRY_ASSIGN(const auto path, options.required(u"p12"_s));
    TRY_ASSIGN(const auto passwordPath, options.required(u"pass-file"_s));
    TRY_ASSIGN(const auto file, readWhole(path));
    TRY_ASSIGN(auto password, readWhole(passwordPath));
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    return loadPkcs12(file, password);
}

}
