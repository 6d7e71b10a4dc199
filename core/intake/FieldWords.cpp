// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/FieldWords.h"

#include "core/base/Fold.h"
#include "core/document/DocumentType.h"
#include "core/intake/TypedDate.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList typesBegun(const QString &typed, const QString &plain)
{
    constexpr int most = 6;
    QStringList names;
    if (const auto *exact = documentType(typeCode(typed)))
        names.append(exact->name);
    for (const auto &type : documentTypes()) {
        const bool begins = folded(type.name).startsWith(plain) || folded(type.code).startsWith(plain);
        if (begins && !names.contains(type.name) && names.size() < most)
            names.append(type.name);
    }
    return names;
}

QStringList begun(const QStringList &words, const QString &plain)
{
    QStringList fitting;
    for (const auto &word : words)
        if (folded(word).startsWith(plain))
            fitting.append(word);
    return fitting;
}

}

bool isDateField(LetterField field)
{
    return field == LetterField::Arrival || field == LetterField::Date || field == LetterField::Due;
}

QStringList wordsBegunIn(LetterField field, const QString &typed)
{
    const auto plain = folded(typed.simplified());
    if (plain.isEmpty())
        return {};
    if (field == LetterField::Type)
        return typesBegun(typed, plain);
    if (field == LetterField::Urgency)
        return begun({u"Khẩn"_s, u"Thượng khẩn"_s, u"Hỏa tốc"_s}, plain);
    if (field == LetterField::Secrecy)
        return begun({u"Mật"_s, u"Tối mật"_s, u"Tuyệt mật"_s}, plain);
    return {};
}

QString writtenOut(LetterField field, const QString &typed, QDate today)
{
    if (isDateField(field))
        return dateText(
            parseTypedDate(typed, today, field == LetterField::Due ? DateLean::Future : DateLean::Past));
    if (field != LetterField::Type)
        return {};
    const auto *type = documentType(typeCode(typed));
    return type ? type->name : QString();
}

}
