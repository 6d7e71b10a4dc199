// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/IntakeLetter.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray partsToDraft(const QList<LetterPart> &parts)
{
    QJsonArray array;
    for (const auto &part : parts)
        array.append(QJsonObject{{"path"_L1, part.path},
            {"hash"_L1, part.hash.hex()},
            {"first"_L1, part.first},
            {"count"_L1, part.count},
            {"name"_L1, part.name},
            {"original"_L1, part.original},
            {"originalHash"_L1, part.originalHash.hex()}});
    return array;
}

QList<LetterPart> partsFromDraft(const QJsonValue &value)
{
    QList<LetterPart> parts;
    for (const auto &entry : value.toArray()) {
        const auto part = entry.toObject();
        const auto hash = Sha256::fromHex(part["hash"_L1].toString());
        parts.append({part["path"_L1].toString(),
            hash.value_or(Sha256{}),
            part["first"_L1].toInt(),
            part["count"_L1].toInt(-1),
            part["name"_L1].toString(),
            part["original"_L1].toString(),
            Sha256::fromHex(part["originalHash"_L1].toString()).value_or(Sha256{})});
    }
    return parts;
}

}

QString IntakeLetter::title() const
{
    const auto subject = form.text(LetterField::Subject).simplified();
    return subject.isEmpty() ? name : subject;
}

bool IntakeLetter::isSure() const
{
    return stage == LetterStage::Read && !form.hasDoubts() && !brokenSignature;
}

bool haveSamePages(const IntakeLetter &one, const IntakeLetter &other)
{
    return !one.pages.isEmpty()
        && std::equal(one.pages.cbegin(),
            one.pages.cend(),
            other.pages.cbegin(),
            other.pages.cend(),
            [](const LetterPart &left, const LetterPart &right) {
                return !left.hash.isNull() && left.hash == right.hash && left.first == right.first
                    && left.count == right.count;
            });
}

QJsonObject toDraft(const IntakeLetter &letter)
{
    // What was on its way when the program ended may have arrived or not: entering it again tells.
    const auto stage = letter.stage == LetterStage::Filing ? LetterStage::Read : letter.stage;
    return {{"id"_L1, letter.id.text()},
        {"name"_L1, letter.name},
        {"body"_L1, letter.body.text()},
        {"pages"_L1, partsToDraft(letter.pages)},
        {"attachments"_L1, partsToDraft(letter.attachments)},
        {"inStore"_L1, letter.inStore},
        {"form"_L1, letter.form.json()},
        {"stage"_L1, int(stage)},
        {"number"_L1, letter.number},
        {"twin"_L1, letter.twin.text()},
        {"trouble"_L1, letter.trouble},
        {"brokenSignature"_L1, letter.brokenSignature},
        {"onlyAttaches"_L1, letter.onlyAttaches},
        {"isLocked"_L1, letter.isLocked},
        {"pageCount"_L1, letter.pageCount}};
}

std::optional<IntakeLetter> fromDraft(const QJsonObject &object)
{
    const auto id = DocumentId::fromText(object["id"_L1].toString());
    if (!id)
        return std::nullopt;
    IntakeLetter letter;
    letter.id = *id;
    letter.name = object["name"_L1].toString();
    letter.body = BodyId::fromText(object["body"_L1].toString()).value_or(BodyId{});
    letter.pages = partsFromDraft(object["pages"_L1]);
    letter.attachments = partsFromDraft(object["attachments"_L1]);
    letter.inStore = object["inStore"_L1].toBool();
    letter.form = LetterForm::fromJson(object["form"_L1].toObject());
    const int stage = object["stage"_L1].toInt();
    if (stage >= 0 && stage <= int(LetterStage::Registered) && stage != int(LetterStage::Filing))
        letter.stage = LetterStage(stage);
    letter.number = object["number"_L1].toInteger();
    letter.twin = DocumentId::fromText(object["twin"_L1].toString()).value_or(DocumentId{});
    letter.trouble = object["trouble"_L1].toString();
    letter.brokenSignature = object["brokenSignature"_L1].toBool();
    letter.onlyAttaches = object["onlyAttaches"_L1].toBool();
    letter.isLocked = object["isLocked"_L1].toBool();
    letter.pageCount = object["pageCount"_L1].toInt();
    return letter;
}

}
