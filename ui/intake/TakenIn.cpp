// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/TakenIn.h"

#include "core/intake/PastedRows.h"

#include <QDir>
#include <QMimeData>
#include <QUrl>

namespace chauban {

TakenIn takenIn(const QMimeData &mime, QDate today)
{
    TakenIn given;
    for (const auto &url : mime.urls())
        if (url.isLocalFile())
            given.files.append(url.toLocalFile());
    const auto text = mime.text();
    if (given.files.isEmpty() && looksLikeRows(text))
        given.rows = pastedLetters(text, today);
    else if (given.files.isEmpty() && mime.hasImage())
        given.picture = mime.imageData().value<QImage>();
    else if (given.files.isEmpty())
        for (const auto &line : text.split(u'\n')) // file managers without a list of addresses
            if (const auto path = line.trimmed(); QDir::isAbsolutePath(path))
                given.files.append(path);
    return given;
}

}
