// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/Document.h"

#include "core/journal/CanonicalJson.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

Result<> checkLengths(const Metadata &metadata)
{
    // Technical standard for the metadata of electronic records: lengths in characters.
    const std::tuple<const char *, const QString &, int> limits[] = {
        {"notation", metadata.notation, 42}, // CodeNumber 11 + "/" + CodeNotation 30
        {"agency", metadata.agency, 200},
        {"agencyCode", metadata.agencyCode, 35},
        {"subject", metadata.subject, 500},
        {"signerName", metadata.signerName, 50},
        {"signerTitle", metadata.signerTitle, 100},
        {"language", metadata.language, 30},
        {"toPlaces", metadata.toPlaces, 1000},
        {"description", metadata.description, 500},
    };
    for (const auto &[name, text, limit] : limits)
        if (text.size() > limit)
            return Error{ErrorKind::Invalid, "document.too-long", QLatin1StringView(name)};
    if (metadata.pages < 0 || metadata.pages > 9999)
        return Error{ErrorKind::Invalid, "document.too-long", u"pages"_s};
    if (metadata.copies < 0 || metadata.copies > 999)
        return Error{ErrorKind::Invalid, "document.too-long", u"copies"_s};
    return {};
}

QByteArray contentManifest(const Metadata &metadata, const QList<DocumentFile> &files)
{
    const QJsonObject manifest{{"metadata"_L1, toJson(metadata)}, {"files"_L1, toJson(files)}};
    return "chauban.content.1\n" + canonicalJson(manifest);
}

}
