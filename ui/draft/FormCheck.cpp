// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/FormCheck.h"

#include "core/directory/Directory.h"
#include "core/pdf/typeset/Template.h"
#include "ui/draft/DraftBlanks.h"

#include <QLocale>
#include <QRegularExpression>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

QList<DraftFault> FormCheck::faults(const DraftWork &work, const Directory &directory, QDate today)
{
    auto faults = missing(work, directory, today);
    faults += ofSubject(work.blank(u"subject"_s).trimmed());
    if (work.source == DraftSource::Composed)
        faults += ofText(work);
    faults += ofSigner(work, directory);
    if (!checkLengths(metadataOf(work, directory)).ok())
        faults.append(
            {u"subject"_s, tr("Trích yếu hoặc nơi gửi dài quá mức cho phép. Hãy viết gọn lại."), true});
    return faults;
}

QList<DraftFault> FormCheck::missing(const DraftWork &work, const Directory &directory, QDate today)
{
    QList<DraftFault> faults;
    const auto chosen = Template::named(work.templateId);
    if (!chosen.ok())
        return faults;
    const auto values = templateValues(work, directory, today);
    for (const auto &field : chosen->fields()) {
        const bool asked = work.source == DraftSource::Composed || field.name == u"subject"_s;
        if (!asked || !field.required || !field.preset.isEmpty()
            || !values.value(field.name).trimmed().isEmpty())
            continue;
        faults.append(
            {field.name, tr("Chưa nhập “%1”.").arg(blankShape(field.name, field.label).label), true});
    }
    if (work.source != DraftSource::Composed && work.main.path.isEmpty() && !work.main.stored)
        faults.append({{}, tr("Chưa chọn tệp của văn bản."), true});
    return faults;
}

// Decree 30/2020, annex I, part II.5: the subject is a short sentence; "V/v" of a letter is set by the template.
QList<DraftFault> FormCheck::ofSubject(const QString &subject)
{
    QList<DraftFault> faults;
    static const QRegularExpression about(u"^(v/v|về việc)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (subject.contains(about))
        faults.append(
            {u"subject"_s, tr("Trích yếu không cần ghi “V/v”: phần mềm tự đặt khi dàn trang công văn.")});
    if (subject.endsWith(u'.'))
        faults.append({u"subject"_s, tr("Trích yếu không kết thúc bằng dấu chấm.")});
    return faults;
}

// Decree 30/2020, annex III: in all forms the text ends with "./.".
QList<DraftFault> FormCheck::ofText(const DraftWork &work)
{
    const auto name = work.blanks.contains(u"articles"_s) ? u"articles"_s : u"body"_s;
    const auto text = work.blank(name).trimmed();
    QList<DraftFault> faults;
    if (!text.isEmpty() && !text.endsWith(u"./."_s))
        faults.append({name, tr("Nội dung chưa kết thúc bằng dấu “./.”.")});
    // Annex I, part II.6.a: grounds begin with "Căn cứ", each on a line of its own.
    for (const auto &line : work.blank(u"grounds"_s).split(u'\n', Qt::SkipEmptyParts)) {
        static const QRegularExpression beginning(u"^(Căn cứ|Theo|Xét)\\s"_s);
        if (!line.trimmed().contains(beginning)) {
            faults.append(
                {u"grounds"_s, tr("Mỗi căn cứ viết một dòng và bắt đầu bằng “Căn cứ”, “Theo” hoặc “Xét”.")});
            break;
        }
    }
    return faults;
}

// Decree 30/2020, annex I, part II.7: capacity and title in capitals; article 13: only who is competent signs.
QList<DraftFault> FormCheck::ofSigner(const DraftWork &work, const Directory &directory)
{
    QList<DraftFault> faults;
    const auto titles = work.blank(u"signerTitles"_s);
    if (titles != QLocale(QLocale::Vietnamese).toUpper(titles))
        faults.append({u"signerTitles"_s, tr("Quyền hạn, chức vụ của người ký viết bằng chữ in hoa.")});
    const auto *signer = directory.position(work.signer);
    if (signer && !signer->signsFor(work.body))
        faults.append({u"signerTitles"_s,
            tr("%1 không có thẩm quyền ký văn bản của cơ quan đã chọn.").arg(signer->title)});
    return faults;
}

}
