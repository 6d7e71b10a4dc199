// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/VerifyText.h"

#include "app/cli/VerifyFiles.h"
#include "app/cli/VerifyFileSignature.h"

#include <QTimeZone>

#include <array>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    const char *vietnamese;
    const char *english;
};

// In the order of the enums.
constexpr std::array integrityWords{
    Words{"nguyên vẹn", "intact"},
    Words{"ĐÃ BỊ THAY ĐỔI hoặc hỏng", "ALTERED or damaged"},
    Words{"chưa kiểm tra được", "could not be checked"},
};
constexpr std::array identityWords{
    Words{"chứng thư tin cậy", "trusted certificate"},
    Words{"chứng thư KHÔNG do nơi tin cậy cấp", "certificate NOT from a trusted issuer"},
    Words{"chứng thư đã hết hạn", "expired certificate"},
    Words{"chứng thư ĐÃ BỊ THU HỒI", "REVOKED certificate"},
    Words{"chưa biết chứng thư của ai", "identity unknown"},
};
constexpr std::array changesWords{
    Words{"không có", "none"},
    Words{"chỉ thêm dữ liệu lưu trữ dài hạn", "only data for long-term validation"},
    Words{"điền ô trống hoặc ký thêm", "fields filled in or further signatures"},
    Words{"thêm ghi chú", "annotations added"},
    Words{"THAY ĐỔI KHÁC, không giải thích được", "OTHER CHANGES that no rule explains"},
};
constexpr std::array revocationWords{
    Words{"đã hỏi, còn hiệu lực", "asked, not revoked"},
    Words{"chứng thư không chỉ nơi hỏi", "the certificate names nobody to ask"},
    Words{"chưa hỏi được", "not known"},
    Words{"ĐÃ BỊ THU HỒI", "REVOKED"},
};
constexpr std::array verdictWords{
    Words{"HỢP LỆ", "VALID"},
    Words{"CHƯA KẾT LUẬN ĐƯỢC", "INDETERMINATE"},
    Words{"KHÔNG HỢP LỆ", "NOT VALID"},
};

class Text
{
public:
    explicit Text(Language language)
        : m_language(language)
    {
    }

    QString pick(const Words &words) const
    {
        return QString::fromUtf8(m_language == Language::Vietnamese ? words.vietnamese : words.english);
    }
    template<size_t Size, typename Enum>
    QString pick(const std::array<Words, Size> &words, Enum value) const
    {
        return pick(words[static_cast<size_t>(value)]);
    }
    void line(int indent, const QString &text) { m_lines.append(QString(indent, u' ') + text); }
    QString joined() const { return m_lines.join(u'\n'); }

    void signature(const SignatureReport &report, const QString &file);
    void explanation(const Explanation &explanation);
    void reasons(int indent, const QStringList &reasons)
    {
        for (const QString &reason : reasons)
            line(indent, u"- "_s + sentence(reason, {}, m_language));
    }

private:
    QString title(const SignatureReport &report, const QString &file) const;
    QString who(const SignatureReport &report) const;
    QString when(const SignatureReport &report) const;
    QString level(const SignatureReport &report) const;
    QString since(const SignatureReport &report) const;

    Language m_language;
    QStringList m_lines;
};

/// "Chữ ký “Signature1”": by its field, which a signature in a file of its own does not have.
QString Text::title(const SignatureReport &report, const QString &file) const
{
    const QString kind
        = isDocumentTimestamp(report) ? pick({"Dấu thời gian", "Time-stamp"}) : pick({"Chữ ký", "Signature"});
    if (report.field.isEmpty() && isFileSignature(file))
        return kind;
    return kind + u" “"_s
        + (report.field.isEmpty() ? pick({"(ngoài biểu mẫu)", "(outside the form)"}) : report.field) + u"”"_s;
}

QString Text::who(const SignatureReport &report) const
{
    QString name = report.signer.isEmpty() ? pick({"không rõ", "unknown"}) : report.signer;
    if (!report.organization.isEmpty())
        name += u", "_s + report.organization;
    QString identity = pick(identityWords, report.identity);
    if (report.reasons.contains(u"verify.no-roots-chosen"_s))
        identity += pick({" (chưa chọn chứng thư gốc)", " (no roots chosen)"});
    return name + u" — "_s + identity;
}

QString Text::when(const SignatureReport &report) const
{
    if (!report.time)
        return pick({"không rõ", "unknown"});
    const QTimeZone zone(7 * 3600);
    const QString time = report.time->toDateTime(zone).toString(u"dd-MM-yyyy HH:mm:ss"_s) + u" +07:00"_s;
    if (report.timeProven)
        return time + pick({" (có dấu thời gian tin cậy)", " (trusted time-stamp)"});
    return time
        + (isDocumentTimestamp(report)
                ? pick({" (dấu thời gian chưa được tin cậy)", " (time-stamp not trusted)"})
                : pick({" (theo lời khai của máy người ký)", " (as the signer's computer claims)"}));
}

QString Text::level(const SignatureReport &report) const
{
    if (report.level == "none"_L1)
        return pick({"chưa xếp mức", "none"});
    return report.level == "DTS"_L1 ? pick({"dấu thời gian của cả tệp", "document time-stamp"})
                                    : report.level;
}

/// Of what cannot be told to be the signed revision, nobody can say what changed since.
QString Text::since(const SignatureReport &report) const
{
    const bool whole = report.coverage == Coverage::EntireFile || report.coverage == Coverage::EntireRevision;
    if (report.integrity != Integrity::Intact || !whole)
        return pick({"không xét được", "cannot be told"});
    return pick(changesWords, report.changes)
        + (report.permitted ? QString() : pick({" — KHÔNG ĐƯỢC PHÉP", " — NOT PERMITTED"}));
}

void Text::signature(const SignatureReport &report, const QString &file)
{
    const bool stamp = isDocumentTimestamp(report);
    line(2, title(report, file) + u": "_s + pick(verdictWords, report.verdict));
    line(4, pick({"Nội dung: ", "Content: "}) + pick(integrityWords, report.integrity));
    line(4,
        (stamp ? pick({"Nơi đóng dấu: ", "Authority: "}) : pick({"Người ký: ", "Signer: "})) + who(report));
    if (!report.issuer.isEmpty())
        line(4, pick({"Nơi cấp chứng thư: ", "Issuer: "}) + report.issuer);
    line(4,
        (stamp ? pick({"Thời gian đóng dấu: ", "Stamped at: "}) : pick({"Thời gian ký: ", "Signed at: "}))
            + when(report));
    line(4,
        pick({"Mức chữ ký: ", "Level: "}) + level(report) + pick({"; thu hồi: ", "; revocation: "})
            + pick(revocationWords, report.revocation));
    line(4,
        (stamp ? pick({"Thay đổi sau khi đóng dấu: ", "Changes since: "})
               : pick({"Thay đổi sau khi ký: ", "Changes since: "}))
            + since(report));
    reasons(4, report.reasons);
}

void Text::explanation(const Explanation &explanation)
{
    const QString after = explanation.after.join(u", "_s);
    const QString by
        = explanation.signer.isEmpty() ? pick({"không rõ ai", "nobody who signed"}) : explanation.signer;
    const QString shown = explanation.value.isEmpty() ? QString() : u" “"_s + explanation.value + u"”"_s;
    using Kind = Explanation::Kind;
    switch (explanation.kind) {
    case Kind::FieldFilled:
        return line(2,
            pick({"Sau chữ ký %1: %2 điền ô %3%4.", "After signature %1: %2 filled in %3%4."})
                .arg(after, by, explanation.name, shown));
    case Kind::SignatureAdded:
        return line(2,
            pick({"Sau chữ ký %1: %2 ký thêm %3%4.", "After signature %1: %2 added signature %3%4."})
                .arg(after, by, explanation.name, shown));
    case Kind::TimestampAdded:
        return line(2,
            pick({"Sau chữ ký %1: thêm dấu thời gian của %2.", "After signature %1: time-stamp by %2 added."})
                .arg(after, by));
    case Kind::ValidationDataAdded:
        return line(2,
            pick({"Sau chữ ký %1: thêm dữ liệu kiểm tra dài hạn.",
                     "After signature %1: data for long-term validation added."})
                .arg(after));
    case Kind::AnnotationChanged:
        return line(2,
            pick({"Sau chữ ký %1: ghi chú (%2) ở trang %3 bị thêm hoặc sửa.",
                     "After signature %1: annotation (%2) on page %3 added or changed."})
                .arg(after, explanation.name, QString::number(explanation.page)));
    }
}

}

QString verifyText(const QString &file, const VerificationReport &report, Language language)
{
    Text text(language);
    text.line(0, file + u": "_s + text.pick(verdictWords, report.verdict));
    text.reasons(2, report.warnings);
    for (const SignatureReport &signature : report.signatures)
        text.signature(signature, file);
    for (const Explanation &explanation : report.explanations)
        text.explanation(explanation);
    return text.joined();
}

}
