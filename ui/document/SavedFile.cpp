// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SavedFile.h"

#include "core/platform/AtomicFile.h"
#include "ui/workplace/Background.h"

#include <QCoreApplication>
#include <QWidget>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SavedFileWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::SavedFile)
};

}

void saveMade(QWidget *window,
    const Workplace &workplace,
    const QString &path,
    const std::function<Result<QByteArray>()> &make)
{
    inBackground(
        window,
        [path, make]() -> Result<> {
            TRY_ASSIGN(const auto content, make());
            return replaceFile(path, {content});
        },
        [workplace, path](const Result<> &saved) {
            if (saved.ok())
                workplace.navigator.notify({.text = SavedFileWords::tr("Đã lưu vào %1.").arg(path)});
            else
                workplace.navigator.fail(saved.error());
        });
}

}
