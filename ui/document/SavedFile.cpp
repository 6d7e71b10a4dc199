// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SavedFile.h"

#include "core/platform/AtomicFile.h"
#include "ui/workplace/Background.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SavedFileWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::SavedFile)
};

/// "pdf" of "Văn bản PDF (*.pdf)".
QString endingOf(const QString &filter)
{
    const auto from = filter.indexOf(u"*."_s) + 2;
    auto to = from;
    while (to < filter.size() && filter[to].isLetterOrNumber())
        ++to;
    return filter.mid(from, to - from);
}

}

void askWhereToSave(
    QWidget *window, const SaveOffer &offer, const std::function<void(const QString &path)> &then)
{
    auto *dialog = new QFileDialog(window, offer.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(offer.filters);
    dialog->setDefaultSuffix(endingOf(offer.filters.first()));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(offer.name + u'.' + endingOf(offer.filters.first()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(endingOf(filter));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, window, then);
    dialog->open();
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
