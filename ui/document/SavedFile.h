// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/workplace/Workplace.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace chauban {

/// What a file dialog offers to save as.
struct SaveOffer
{
    QString title;
    QString name; ///< suggested, without ending
    QStringList filters; ///< "Văn bản PDF (*.pdf)"; the first one's ending is used when none is typed
};

/// Asks where to save, then goes on with the path; nothing happens when the person thinks better of it.
void askWhereToSave(
    QWidget *window, const SaveOffer &offer, const std::function<void(const QString &path)> &then);

/// Makes the content and writes it, both off the window's thread, and says how it went.
void saveMade(QWidget *window,
    const Workplace &workplace,
    const QString &path,
    const std::function<Result<QByteArray>()> &make);

}
