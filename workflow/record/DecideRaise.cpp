// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/record/Content.h"
#include "workflow/record/RaiseCommand.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The same file in all that proofs leave as it is.
bool isSameButGrown(const DocumentFile &before, DocumentFile after)
{
    const bool grown = after.blob != before.blob && after.size > before.size;
    after.blob = before.blob;
    after.size = before.size;
    return grown && after == before;
}

const SignatureGrowth *growthBetween(
    const Scene &scene, const DocumentFile &before, const DocumentFile &after)
{
    const auto found
        = std::find_if(scene.growths.cbegin(), scene.growths.cend(), [&](const SignatureGrowth &growth) {
              return growth.before == before.blob && growth.after == after.blob;
          });
    return found == scene.growths.cend() ? nullptr : &*found;
}

bool isSigned(const SignatureGrowth &growth)
{
    return std::any_of(growth.earlier.cbegin(), growth.earlier.cend(), [](const CarriedSignature &signature) {
        return !signature.isTimestamp && signature.isSound;
    });
}

Result<> checkGrowth(const SignatureGrowth &growth, const QString &name)
{
    if (!growth.keepsBytes)
        return refuse("document.content-replaced", name);
    if (!isSigned(growth))
        return refuse("raise.no-signature", name);
    if (!growth.harmed.isEmpty())
        return refuse("raise.breaks-earlier", growth.harmed.first());
    for (const auto &added : growth.added)
        if (!added.isTimestamp)
            return refuse("raise.added-signature", added.signer);
    const bool sound = std::all_of(growth.added.cbegin(),
        growth.added.cend(),
        [](const CarriedSignature &stamp) { return stamp.isSound; });
    if (!sound || !growth.addsOnlyProofs)
        return refuse("raise.not-only-proofs", name);
    return {};
}

/// What the files together have: the lowest level, the archive that ends first.
Result<PaperLevel> levelOf(const Scene &scene, const QList<DocumentFile> &files)
{
    std::optional<PaperLevel> lowest;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto &before = scene.files[i];
        const bool same = files[i] == before;
        if (!same && !(isRaisable(before) && isSameButGrown(before, files[i])))
            return refuse(before.blob == files[i].blob || files[i].size > before.size
                    ? Reason("document.files-differ")
                    : Reason("document.content-replaced"),
                files[i].name);
        if (!isRaisable(before))
            continue;
        const auto *growth = growthBetween(scene, before, files[i]);
        if (!growth)
            return Error{ErrorKind::Unavailable, "sign.cannot-check", files[i].name};
        if (same && growth->earlier.isEmpty())
            continue;
        if (!same)
            TRY(checkGrowth(*growth, files[i].name));
        if (!lowest)
            lowest = PaperLevel{scene.target, growth->level, growth->archiveEnds};
        lowest->level = std::min(lowest->level, growth->level);
        if (growth->archiveEnds)
            lowest->archiveEnds
                = std::min(lowest->archiveEnds.value_or(*growth->archiveEnds), *growth->archiveEnds);
    }
    // A paper that nobody signed on the screen; that it cannot rise may be noted.
    return lowest.value_or(PaperLevel{scene.target});
}

}

bool isRaisable(const DocumentFile &file)
{
    return file.mediaType == "application/pdf"_L1
        && (file.role == FileRole::Main || file.role == FileRole::Annex);
}

Result<Ruling> decide(const Scene &scene, const RaiseDocument &body)
{
    TRY_ASSIGN(auto document, targetDocument(scene));
    TRY(checkState(document, {DocumentState::Issued}));
    TRY(checkSeen(scene, document));
    if (body.files.size() != scene.files.size())
        return refuse("document.files-differ");
    TRY_ASSIGN(auto level, levelOf(scene, body.files));
    level.obstacle = body.obstacle;
    level.detail = body.detail;
    const bool grown = body.files != scene.files;
    if (!grown && scene.level == level)
        return refuse("raise.nothing-new", toWord(level.level), ErrorKind::Conflict);

    Ruling ruling{u"document.raised"_s, document.id};
    if (grown) {
        TRY(addVersion(scene, ruling, document, body.files, toWord(level.level), scene.document->version));
        ruling.changes.prepend(UpdateDocument{document});
        ruling.facts.insert("content"_L1, toJson(document.contentHash));
    }
    ruling.changes.append(PutPaperLevel{document.body, level});
    ruling.facts.insert("level"_L1, toWord(level.level));
    if (level.archiveEnds)
        ruling.facts.insert("archiveEnds"_L1, toJson(*level.archiveEnds));
    if (!level.obstacle.isEmpty()) {
        ruling.facts.insert("obstacle"_L1, level.obstacle);
        ruling.facts.insert("detail"_L1, level.detail);
    }
    ruling.result = {{"version"_L1, document.version}, {"level"_L1, toWord(level.level)}};
    return ruling;
}

}
