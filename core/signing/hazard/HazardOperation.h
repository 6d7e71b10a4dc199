// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/worker/Worker.h"
#include "core/signing/hazard/SigningHazards.h"

namespace chauban {

class PdfWorker;

/// The confined worker's operation "hazards": {objects: true for objectHazards()} → {hazards: [{reason, page, detail}]}.
WorkerOperations hazardOperations();

/// signingHazards() of the worker's document, inside the worker. Errors: pdf.broken, worker.*.
Result<QList<SigningHazard>> hazardsInWorker(PdfWorker &worker);
/// objectHazards() likewise.
Result<QList<SigningHazard>> objectHazardsInWorker(PdfWorker &worker);

}
