// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/DraftWork.h"

#include <QCoreApplication>

namespace chauban {

/// Something in which a draft departs from the form that Decree 30/2020 prescribes.
struct FormFault
{
    QString blank; ///< of the template, that it is about; empty: none in particular
    QString text; ///< for people: what, and what to do
    bool prevents = false; ///< the draft cannot be stored so; else only a hint

    friend bool operator==(const FormFault &, const FormFault &) = default;
};

/// "Kiểm tra thể thức" of a draft.
class FormCheck
{
    Q_DECLARE_TR_FUNCTIONS(FormCheck)

public:
    static QList<FormFault> faults(const DraftWork &work, const Directory &directory, QDate today);

private:
    static QList<FormFault> missing(const DraftWork &work, const Directory &directory, QDate today);
    static QList<FormFault> ofSubject(const QString &subject);
    static QList<FormFault> ofText(const DraftWork &work);
    static QList<FormFault> ofSigner(const DraftWork &work, const Directory &directory);
};

}
