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
    const bool objects = job.parameters[u"objects"].toBool();
    TRY_ASSIGN(const auto hazards, objects ? objectHazards(job.document) : signingHazards(job.document));
    QJsonArray array;
    for (const SigningHazard &hazard : hazards)
        array.append(hazard.toJson());
    return QJsonObject{{u"hazards"_s, array}};
}

Result<QList<SigningHazard>> ask(PdfWorker &worker, const QJsonObject &parameters)
{
    TRY_ASSIGN(const auto answer, worker.call(u"hazards"_s, parameters));
    QList<SigningHazard> hazards;
    for (const auto &value : answer[u"hazards"].toArray())
        hazards.append(SigningHazard::fromJson(value.toObject()));
    return hazards;
}

}

WorkerOperations hazardOperations()
{
    return {{u"hazards"_s, findHazards}};
}

Result<QList<SigningHazard>> hazardsInWorker(PdfWorker &worker)
{
    return ask(worker, {});
}

Result<QList<SigningHazard>> objectHazardsInWorker(PdfWorker &worker)
{
    return ask(worker, {{u"objects"_s, true}});
}

}
