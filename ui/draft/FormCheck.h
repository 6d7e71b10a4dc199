// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/DraftWork.h"

#include <QCoreApplication>

namespace chauban {

/// Something in which a draft departs from the form that Decree 30/2020 prescribes.
struct DraftFault
{
    QString blank; ///< of the template, that it is about; empty: none in particular
    QString text; ///< for people: what, and what to do
    bool prevents = false; ///< the draft cannot be stored so; else only a hint

    friend bool operator==(const DraftFault &, const DraftFault &) = default;
};

/// "Kiểm tra thể thức" of a draft.
class FormCheck
{
    Q_DECLARE_TR_FUNCTIONS(FormCheck)

public:
    static QList<DraftFault> faults(const DraftWork &work, const Directory &directory, QDate today);

private:
    static QList<DraftFault> missing(const DraftWork &work, const Directory &directory, QDate today);
    static QList<DraftFault> ofSubject(const QString &subject);
    static QList<DraftFault> ofText(const DraftWork &work);
    static QList<DraftFault> ofSigner(const DraftWork &work, const Directory &directory);
};

}
