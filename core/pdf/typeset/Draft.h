// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace chauban {

/// What a paragraph of a draft is; it decides how it is set.
enum class ParagraphKind {
    Text, ///< justified, first line indented
    Basis, ///< "Căn cứ …": italic
    Article, ///< "Điều 1. …": the lead up to the first ". " is bold
    Section, ///< "I. …": bold
    Centred, ///< "QUYẾT ĐỊNH:", chapter headings: bold, centred
    Table, ///< ruled; the first row is the header
};

struct DraftParagraph
{
    ParagraphKind kind = ParagraphKind::Text;
    QString text = {};
    QList<QStringList> rows = {}; ///< of a Table
    QList<int> weights = {}; ///< relative widths of a Table's columns; empty: equal
};

/// The lines above and below the place of the signature.
struct DraftSignature
{
    QStringList titles; ///< "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
    QString name; ///< "Nguyễn Văn An"
};

/// What is written on a paper that left its agency: number and date as text, and the ink or its image.
struct IssuedMarks
{
    QString number; ///< "05"
    QDate date;
    QImage signature = {}; ///< may be null
    QImage seal = {}; ///< may be null; drawn in its true size of 36 mm
};

/// Everything that stands on a paper in the layout of Decree 30/2020, annex I.
struct DraftContent
{
    QString typeName = {}; ///< "Quyết định"; empty for a letter (công văn)
    QString parentAgency = {}; ///< may be empty
    QString agency = {};
    QString notation
        = {}; ///< after the slash: "UBND-VP", "QĐ-UBND"; empty: number and notation are filled later
    QString place = {}; ///< "Hà Nội"
    int year = 0;
    QString subject = {}; ///< without "V/v"
    QString authority = {}; ///< who decides, between subject and grounds ("CHỦ TỊCH ỦY BAN …"); may be empty
    QString urgency = {}; ///< "Hỏa tốc", "Thượng khẩn", "Khẩn" or empty
    QStringList addressees = {}; ///< "Kính gửi"
    QList<DraftParagraph> body = {};
    QStringList recipients = {}; ///< "Nơi nhận", without dashes
    DraftSignature signature = {};
    std::optional<IssuedMarks> issued = {}; ///< absent on a draft: number, day and month stay blank
};

}
