// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/record/SignatureRules.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPdf(const DocumentFile &file)
{
    return file.mediaType == "application/pdf"_L1;
}

bool mayGrow(const DocumentFile &file, SigningMark mark)
{
    return file.role == FileRole::Main
        || (file.role == FileRole::Annex && mark != SigningMark::Personal && isPdf(file));
}

bool mustGrow(const DocumentFile &file, SigningMark mark)
{
    return mark == SigningMark::Copy ? isPdf(file) : file.role == FileRole::Main;
}

/// The same file in all that a signature leaves as it is.
bool isSameFile(const DocumentFile &before, DocumentFile after)
{
    after.blob = before.blob;
    after.size = before.size;
    after.pages = before.pages;
    return after == before;
}

const SignatureGrowth *growthOf(const Scene &scene, const GrownFile &file)
{
    const auto found
        = std::find_if(scene.growths.cbegin(), scene.growths.cend(), [&](const SignatureGrowth &growth) {
              return growth.before == file.before.blob && growth.after == file.after.blob;
          });
    return found == scene.growths.cend() ? nullptr : &*found;
}

Result<> checkBody(const Scene &scene, const BodyId &body, const CarriedSignature &signature)
{
    const auto &all = scene.directory->certificates;
    const auto *known = scene.directory->certificate(signature.certificate);
    if (known && known->body != body)
        return refuse("seal.certificate-of-other", signature.signer, ErrorKind::Denied);
    if (known && known->withdrawn)
        return refuse("sign.certificate-withdrawn", signature.signer, ErrorKind::Denied);
    if (!known && std::any_of(all.cbegin(), all.cend(), [&](const RegisteredCertificate &certificate) {
            return certificate.body == body;
        }))
        return refuse("seal.certificate-unregistered", signature.signer, ErrorKind::Denied);
    return {};
}

/// Decree 30/2020, annex I: the agency's signature is another than the person's.
Result<> checkOtherSigner(const SignatureGrowth &growth, const CarriedSignature &signature)
{
    const auto &earlier = growth.earlier;
    if (std::any_of(earlier.cbegin(), earlier.cend(), [&](const CarriedSignature &one) {
            return one.certificate == signature.certificate;
        }))
        return refuse("seal.same-signer", signature.signer);
    return {};
}

/// The one certificate by which everything was added; a paper without our fields takes one signature for each blank.
Result<CarriedSignature> addedSignature(const SignatureGrowth &growth, const QString &name, SigningMark mark)
{
    // Only the first signature of a paper may stand on a broken file that was written anew.
    const bool mayBeRewritten = mark == SigningMark::Personal && growth.earlier.isEmpty();
    if (!growth.keepsBytes || (growth.isRewritten && !mayBeRewritten))
        return refuse("document.content-replaced", name);
    std::optional<CarriedSignature> first;
    for (const auto &signature : growth.added) {
        if (!signature.isSound)
            return refuse("sign.not-signed", name);
        if (signature.isTimestamp)
            continue;
        if (first && first->certificate != signature.certificate)
            return refuse("sign.several-signers", signature.signer);
        if (!first)
            first = signature;
    }
    if (!first)
        return refuse("sign.not-signed", name);
    if (!growth.harmed.isEmpty())
        return refuse("sign.breaks-earlier", growth.harmed.first());
    if (growth.alters)
        return refuse("sign.alters-paper", name);
    return *first;
}

}

Result<> checkSigner(const Scene &scene, const CarriedSignature &signature)
{
    const auto &all = scene.directory->certificates;
    const auto *known = scene.directory->certificate(signature.certificate);
    if (known && known->person != scene.actor)
        return refuse("sign.certificate-of-other", signature.signer, ErrorKind::Denied);
    if (known && known->withdrawn)
        return refuse("sign.certificate-withdrawn", signature.signer, ErrorKind::Denied);
    const bool hasOwn = std::any_of(all.cbegin(), all.cend(), [&](const RegisteredCertificate &certificate) {
        return certificate.person == scene.actor;
    });
    if (!known && hasOwn)
        return refuse("sign.certificate-unregistered", signature.signer, ErrorKind::Denied);
    return {};
}

Result<> checkCompetence(const Scene &scene, const Document &document, const Principal &principal)
{
    QList<Position> held;
    if (const auto *position = scene.directory->position({principal.id}))
        held = {*position};
    else
        held = scene.directory->positionsOf({principal.id}, scene.today);
    if (std::any_of(held.cbegin(), held.cend(), [&](const Position &position) {
            return position.signsFor(document.body);
        }))
        return {};
    const auto *issuer = scene.directory->body(document.body);
    return refuse("sign.not-competent", issuer ? issuer->name : QString(), ErrorKind::Denied);
}

Result<QList<GrownFile>> grownFiles(
    const QList<DocumentFile> &before, const QList<DocumentFile> &after, SigningMark mark)
{
    if (before.size() != after.size())
        return refuse("document.files-differ");
    QList<GrownFile> grown;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const auto &name = after[i].name;
        if (!isSameFile(before[i], after[i]))
            return refuse("document.files-differ", name);
        if (after[i] == before[i] && mustGrow(before[i], mark))
            return refuse("sign.not-signed", name);
        if (after[i] == before[i])
            continue;
        if (!mayGrow(before[i], mark))
            return refuse("document.files-differ", name);
        // A broken file may shrink when it is written anew; the bytes themselves are judged by checkMarks().
        if (after[i].size <= before[i].size && mark != SigningMark::Personal)
            return refuse("document.content-replaced", name);
        grown.append({before[i], after[i]});
    }
    return grown;
}

Result<CarriedSignature> checkMarks(
    const Scene &scene, const BodyId &body, const QList<GrownFile> &files, SigningMark mark)
{
    std::optional<CarriedSignature> first;
    for (const auto &file : files) {
        const auto *growth = growthOf(scene, file);
        if (!growth)
            return Error{ErrorKind::Unavailable, "sign.cannot-check", file.after.name};
        TRY_ASSIGN(const auto signature, addedSignature(*growth, file.after.name, mark));
        if (first && first->certificate != signature.certificate)
            return refuse("sign.several-signers", signature.signer);
        // What a body has registered is its seal, wherever it stands; of others only the paper itself can tell.
        const auto *known = scene.directory->certificate(signature.certificate);
        if (mark == SigningMark::Seal && file.before.role == FileRole::Main && !known)
            TRY(checkOtherSigner(*growth, signature));
        if (!first)
            first = signature;
    }
    if (!first)
        return refuse("sign.not-signed");
    TRY(mark == SigningMark::Personal ? checkSigner(scene, *first) : checkBody(scene, body, *first));
    return *first;
}

}
