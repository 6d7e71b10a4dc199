// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/VerificationPaper.h"

#include "core/pdf/typeset/VerificationSheet.h"
#include "ui/verdict/ChangeText.h"
#include "ui/verdict/SignatureAnswers.h"
#include "ui/verdict/VerdictText.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::VerificationPaper)
};

QString timeText(Instant time, const QTimeZone &zone)
{
    return time.toDateTime(zone).toString(u"HH:mm:ss 'ngày' dd/MM/yyyy"_s);
}

SheetSection fileSection(const VerifiedFile &file)
{
    return {PaperWords::tr("Tệp được kiểm tra"),
        {{PaperWords::tr("Tên tệp"), file.name},
            {PaperWords::tr("Dung lượng"),
                PaperWords::tr("%1 byte").arg(QLocale(QLocale::Vietnamese).toString(file.size))},
            {PaperWords::tr("Mã SHA-256"), file.hash.hex()},
            {PaperWords::tr("Kiểm tra lúc"), timeText(file.checkedAt, file.zone)}}};
}

SheetSection signatureSection(
    qsizetype place, const SignatureReport &signature, const QTimeZone &zone, Language language)
{
    const auto answers = answersOf(signature, zone, language);
    SheetSection section{
        PaperWords::tr("%1. %2: %3").arg(QString::number(place + 1), answers.title, answers.verdict)};
    for (const auto &answer : answers.inOrder())
        section.rows.append({answer.question, answer.text});
    section.rows.append({PaperWords::tr("Mức chữ ký"), answers.level + u". "_s + answers.levelText});
    if (!signature.issuer.isEmpty())
        section.rows.append({PaperWords::tr("Nơi cấp chứng thư"), signature.issuer});
    if (!signature.certificate.isNull())
        section.rows.append({PaperWords::tr("Dấu vân tay chứng thư"), signature.certificate.hex()});
    if (!signature.indication.isEmpty())
        section.rows.append({PaperWords::tr("Mã kết luận"), signature.indication});
    if (signature.verdict != SignatureVerdict::Valid)
        section.notes = answers.reasons;
    return section;
}

SheetSection changeSection(const VerificationReport &report)
{
    SheetSection section{PaperWords::tr("Các thay đổi sau khi ký, giải thích được bằng quy tắc")};
    for (const auto &explanation : report.explanations) {
        const auto text = changeText(explanation);
        const auto where = explanation.page > 0 ? PaperWords::tr("Trang %1").arg(explanation.page)
                                                : PaperWords::tr("Không trên trang nào");
        section.rows.append({where, text.title + u". "_s + text.rule});
    }
    return section;
}

VerificationSheet sheetOf(const VerifiedFile &file, const VerificationReport &report, Language language)
{
    VerificationSheet sheet{.parentAgency = file.parentAgency,
        .agency = file.agency,
        .title = PaperWords::tr("Phiếu kiểm tra chữ ký số"),
        .conclusion = verdictText(report, file.zone, language).headline,
        .sections = {fileSection(file)},
        .closing
        = PaperWords::tr("Phiếu do phần mềm lập từ tệp nêu trên và các chứng thư gốc đã chọn tin cậy tại "
                         "thời điểm kiểm tra; có thể kiểm tra lại bất cứ lúc nào bằng chính tệp đó.")};
    for (qsizetype place = 0; place < report.signatures.size(); ++place)
        sheet.sections.append(signatureSection(place, report.signatures[place], file.zone, language));
    if (!report.explanations.isEmpty())
        sheet.sections.append(changeSection(report));
    SheetSection notes{PaperWords::tr("Lưu ý"), {}};
    for (const auto &warning : report.warnings)
        notes.notes.append(sentence(warning, {}, language));
    if (!notes.notes.isEmpty())
        sheet.sections.append(notes);
    return sheet;
}

}

QJsonObject verificationJson(const QString &file, const VerificationReport &report)
{
    auto json = report.toJson();
    json[u"file"] = file;
    return json;
}

Result<QByteArray> verificationPaper(
    const VerifiedFile &file, const VerificationReport &report, Language language)
{
    return printVerificationSheet(sheetOf(file, report, language), file.checkedAt.toDateTime(file.zone));
}

Result<QByteArray> verificationFile(
    const QString &path, const VerifiedFile &file, const VerificationReport &report, Language language)
{
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        return QJsonDocument(verificationJson(file.name, report)).toJson();
    return verificationPaper(file, report, language);
}

}
