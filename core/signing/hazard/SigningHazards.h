// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace chauban {

/// One thing in a paper by which it could look other after signing, or to another reader, than it looks to the signer
/// (shadow documents). A warning: signing stays the signer's decision.
struct SigningHazard
{
    QString reason; ///< "hazard.…"; its sentence stands in resources/reasons/hazard.json
    int page = 0; ///< 1 is the first; 0: the paper as a whole
    QString detail; ///< a field's name, an action's kind, a word

    QJsonObject toJson() const;
    static SigningHazard fromJson(const QJsonObject &json);
    friend bool operator==(const SigningHazard &, const SigningHazard &) = default;
};

/// Looks for: content that nothing on the pages uses, objects that no table names, layers that are not always shown,
/// scripts and actions, references to other files, fonts that the reader must supply, dynamic forms, fields that show
/// something else than they say, annotations and pictures over words, words that cannot be seen. At most 20 pages are drawn and
/// ten hazards of a kind told. Foreign bytes belong into the worker: see hazardsInWorker(). Errors: pdf.broken.
Result<QList<SigningHazard>> signingHazards(QByteArrayView pdf);

/// Those of them that the objects tell without drawing a page (all but the fields, and what covers words): much sooner.
Result<QList<SigningHazard>> objectHazards(QByteArrayView pdf);

}
