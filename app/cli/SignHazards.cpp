// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/SignHazards.h"

#include "app/cli/Console.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/platform/MappedFile.h"
#include "core/signing/hazard/HazardOperation.h"
#include "core/signing/verify/VerifyOperation.h"
#include "ui/text/ReasonText.h"

#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
/// Whatever a signer's roots are: what is wrong here is wrong for everybody.
QList<SigningHazard> spoiltSignatures(PdfWorker &worker, VerifyOptions::Rendering rendering)
{
    QList<SigningHazard> hazards;
    const auto report = verifyInWorker(worker, {}, SystemClock().now(), {.rendering = rendering});
    for (const SignatureReport &signature : report.signatures) {
        if (signature.verdict != SignatureVerdict::Invalid)
            continue;
        const bool broken = signature.integrity == Integrity::Broken;
        hazards.append({broken ? u"hazard.signature-broken"_s : u"hazard.changed-after-signature"_s,
            0,
            signature.signer.isEmpty() ? signature.field : signature.signer});
    }
    return hazards;
}
}

QList<SigningHazard> spoiltSignatures(const QString &path)
{
    // Most papers have none, and for those no worker is started: /ByteRange cannot stand in a compressed stream.
    const auto file = MappedFile::open(path);
    if (!file.ok() || !file->bytes().contains("/ByteRange"))
        return {};
    auto worker = PdfWorker::openFile(path);
    return worker.ok() ? spoiltSignatures(worker.value(), VerifyOptions::Rendering::Skip)
                       : QList<SigningHazard>();
}

QString hazardLine(const SigningHazard &hazard, const Console &console)
{
    const auto message = sentence(hazard.reason, hazard.detail, console.language());
    return hazard.page > 0
        ? console.text("Nên xem trước khi ký, trang %1: %2", "Before signing, see page %1: %2")
              .arg(QString::number(hazard.page), message)
        : console.text("Nên xem trước khi ký: %1", "Before signing, see: %1").arg(message);
}

QJsonArray hazardsJson(const QList<SigningHazard> &hazards, const Console &console)
{
    QJsonArray told;
    for (const SigningHazard &hazard : hazards) {
        auto json = hazard.toJson();
        json[u"message"] = sentence(hazard.reason, hazard.detail, console.language());
        told.append(json);
    }
    return told;
}

QJsonArray tellHazards(const QString &path, Console &console)
{
    auto worker = PdfWorker::openFile(path);
    if (!worker.ok())
        return {};
    auto hazards = spoiltSignatures(worker.value(), VerifyOptions::Rendering::Compare);
    if (const auto others = hazardsInWorker(worker.value()); others.ok())
        hazards += others.value();
    for (const SigningHazard &hazard : std::as_const(hazards))
        console.note(hazardLine(hazard, console));
    return hazardsJson(hazards, console);
}

}
