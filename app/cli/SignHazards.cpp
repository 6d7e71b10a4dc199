// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/SignHazards.h"

#include "app/cli/Console.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/signing/hazard/HazardOperation.h"
#include "ui/text/ReasonText.h"

#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

QJsonArray tellHazards(const QString &path, Console &console)
{
    auto worker = PdfWorker::openFile(path);
    if (!worker.ok())
        return {};
    const auto hazards = hazardsInWorker(worker.value());
    if (!hazards.ok())
        return {};
    QJsonArray told;
    for (const SigningHazard &hazard : hazards.value()) {
        const auto message = sentence(hazard.reason, hazard.detail, console.language());
        console.note(hazard.page > 0
                ? console.text("Nên xem trước khi ký, trang %1: %2", "Before signing, see page %1: %2")
                      .arg(QString::number(hazard.page), message)
                : console.text("Nên xem trước khi ký: %1", "Before signing, see: %1").arg(message));
        auto json = hazard.toJson();
        json[u"message"] = message;
        told.append(json);
    }
    return told;
}

}
