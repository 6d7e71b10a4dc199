// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/FileKind.h"

#include <algorithm>

namespace chauban {

namespace {

bool beginsWithAny(QByteArrayView bytes, std::initializer_list<QByteArrayView> marks)
{
    return std::any_of(marks.begin(), marks.end(), [&](auto mark) { return bytes.startsWith(mark); });
}

}

FileKind fileKindOf(QByteArrayView beginning)
{
    if (beginning.isEmpty())
        return FileKind::Empty;
    // ISO 32000-1, annex H: the header may stand anywhere in the first 1024 bytes.
    if (beginning.first(std::min<qsizetype>(beginning.size(), 1024)).indexOf("%PDF-") >= 0)
        return FileKind::Pdf;
    if (beginsWithAny(beginning, {"\xFF\xD8\xFF", "\x89PNG\r\n", {"II*\0", 4}, {"MM\0*", 4}}))
        return FileKind::Picture;
    if (beginning.startsWith("PK\x03\x04")) {
        const bool isOffice = beginning.indexOf("[Content_Types].xml") >= 0 || beginning.indexOf("word/") >= 0
            || beginning.indexOf("mimetypeapplication/vnd.oasis") >= 0;
        return isOffice ? FileKind::Word : FileKind::Archive;
    }
    if (beginsWithAny(beginning, {"\xD0\xCF\x11\xE0", "{\\rtf"}))
        return FileKind::Word;
    if (beginsWithAny(beginning, {"7z\xBC\xAF", "Rar!", "\x1F\x8B"}))
        return FileKind::Archive;
    return FileKind::Other;
}

std::optional<Reason> notALetter(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf:
    case FileKind::Picture:
        return std::nullopt;
    case FileKind::Word:
        return Reason("intake.word-file");
    case FileKind::Archive:
        return Reason("intake.archive-file");
    case FileKind::Empty:
        return Reason("intake.empty-file");
    case FileKind::Other:
        break;
    }
    return Reason("intake.unknown-file");
}

}
