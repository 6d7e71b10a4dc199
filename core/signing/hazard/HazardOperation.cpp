// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/hazard/HazardOperation.h"

#include "core/pdf/worker/PdfWorker.h"

#include <QJsonArray>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QJsonObject> findHazards(const WorkerJob &job)
{
    TRY_ASSIGN(const auto hazards, signingHazards(job.document));
    QJsonArray array;
    for (const SigningHazard &hazard : hazards)
        array.append(hazard.toJson());
    return QJsonObject{{u"hazards"_s, array}};
}

}

WorkerOperations hazardOperations()
{
    return {{u"hazards"_s, findHazards}};
}

Result<QList<SigningHazard>> hazardsInWorker(PdfWorker &worker)
{
    TRY_ASSIGN(const auto answer, worker.call(u"hazards"_s, {}));
    QList<SigningHazard> hazards;
    for (const auto &value : answer[u"hazards"].toArray())
        hazards.append(SigningHazard::fromJson(value.toObject()));
    return hazards;
}

}
