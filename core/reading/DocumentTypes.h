// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace chauban {

/// A kind of paper: its name as entered in a register and, if it has one, its abbreviation in notations.
struct PaperType
{
    QString name;
    QString abbreviation;
};

/// The official letter, which prints no type.
extern const QString officialLetter;

/// The type that this line of capitals names, and what follows it on the same line ("BÁO CÁO công tác").
struct TypeOnLine
{
    PaperType type;
    QString rest;
};
std::optional<TypeOnLine> typeOnLine(const QString &line);

/// The type that a notation names: "TB-UBND" → Thông báo; "CV/ĐU" → Công văn. Letters carry the agency there instead,
/// so an abbreviation alone is a hint, not a proof ("CT-CS" is a letter of the tax department).
std::optional<PaperType> typeOfNotation(const QString &notation);

}
