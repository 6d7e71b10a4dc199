// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Document.h"

#include <QMap>

namespace chauban {

struct Directory;
class Template;

/// Where a draft's pages come from.
enum class DraftSource { Composed, Word, Pdf };
template<>
inline constexpr auto enumWords<DraftSource> = std::to_array<EnumWord<DraftSource>>({
    {DraftSource::Composed, "composed"}, ///< typed here and set by a template
    {DraftSource::Word, "word"},
    {DraftSource::Pdf, "pdf"},
});

/// A file that goes with a draft: one on this computer, or one that an earlier version has.
struct DraftAttachment
{
    QString path; ///< empty: stored already
    std::optional<DocumentFile> stored;

    QString name() const;
    static constexpr auto fields()
    {
        return std::tuple{Field{"path", &DraftAttachment::path}, Field{"stored", &DraftAttachment::stored}};
    }
    friend bool operator==(const DraftAttachment &, const DraftAttachment &) = default;
};

/// What somebody has entered of a draft so far: all that is needed to set it, to store it, and to go on another day.
struct DraftWork
{
    DraftSource source = DraftSource::Composed;
    QString templateId; ///< also with a Word or PDF file, for the type
    QJsonObject blanks; ///< of the template, by name: what was typed
    BodyId body;
    UnitId unit; ///< null: none
    PositionId signer; ///< null: not chosen from the list
    Urgency urgency = Urgency::Normal;
    DraftAttachment main; ///< of a Word or PDF draft
    QList<DraftAttachment> annexes;
    QString note; ///< of a further version

    QString blank(const QString &name) const { return blanks[name].toString(); }
    void setBlank(const QString &name, const QString &text);

    static constexpr auto fields()
    {
        using T = DraftWork;
        return std::tuple{Field{"source", &T::source},
            Field{"templateId", &T::templateId},
            Field{"blanks", &T::blanks},
            Field{"body", &T::body},
            Field{"unit", &T::unit},
            Field{"signer", &T::signer},
            Field{"urgency", &T::urgency},
            Field{"main", &T::main},
            Field{"annexes", &T::annexes},
            Field{"note", &T::note}};
    }
    friend bool operator==(const DraftWork &, const DraftWork &) = default;
};

/// The ids of the templates in the order in which officers need them: công văn first.
QStringList draftTemplates();
/// The code of the type that a template is for ("cong-van": "CV"); "CV" when it is for none of the known ones.
QString typeCodeOf(const Template &chosen);
/// The template for a type; "cong-van" when there is none.
QString templateFor(const QString &typeCode);

/// The lines above the place of the signature (Decree 30/2020, annex I, part II.7.a): "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".
QStringList signatureTitles(const Directory &directory, const BodyId &body, const PositionId &signer);
/// How people write the name of a body in running text: as the agency's own name, else as it stands.
QString bodyInText(const Directory &directory, const BodyId &body);

/// Everything that the template asks for: what was typed, and what follows from body, unit and day.
QMap<QString, QString> templateValues(const DraftWork &work, const Directory &directory, QDate today);
/// What the register will know of the paper.
Metadata metadataOf(const DraftWork &work, const Directory &directory);

/// A draft that answers an incoming paper: addressed to its agency, about its subject, naming its number and date.
void answer(DraftWork &work, const Metadata &incoming, const Directory &directory);

/// The file that keeps a composed draft's words beside its pages, so that the next version begins with them.
inline constexpr auto draftWordsName = u"noi-dung-soan.json";
QByteArray draftWords(const DraftWork &work);
/// Errors: data.malformed.
Result<DraftWork> draftFromWords(const QByteArray &bytes);

}
