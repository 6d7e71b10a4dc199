// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/DocumentText.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
QString documentWord(const char *words)
{
    return QCoreApplication::translate("DocumentText", words);
}
}

QString textOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Incoming:
        return documentWord(QT_TRANSLATE_NOOP("DocumentText", "Đến"));
    case DocumentKind::Outgoing:
        return documentWord(QT_TRANSLATE_NOOP("DocumentText", "Đi"));
    case DocumentKind::Internal:
        return documentWord(QT_TRANSLATE_NOOP("DocumentText", "Nội bộ"));
    }
    return {};
}

QString textOf(DocumentState state)
{
    static const QHash<DocumentState, const char *> texts = {
        {DocumentState::Received, QT_TRANSLATE_NOOP("DocumentText", "Đã tiếp nhận")},
        {DocumentState::Rejected, QT_TRANSLATE_NOOP("DocumentText", "Trả lại nơi gửi")},
        {DocumentState::Registered, QT_TRANSLATE_NOOP("DocumentText", "Đã vào sổ")},
        {DocumentState::InProgress, QT_TRANSLATE_NOOP("DocumentText", "Đang xử lý")},
        {DocumentState::Done, QT_TRANSLATE_NOOP("DocumentText", "Đã hoàn thành")},
        {DocumentState::Draft, QT_TRANSLATE_NOOP("DocumentText", "Dự thảo")},
        {DocumentState::Submitted, QT_TRANSLATE_NOOP("DocumentText", "Đang trình")},
        {DocumentState::Returned, QT_TRANSLATE_NOOP("DocumentText", "Bị trả lại")},
        {DocumentState::Signed, QT_TRANSLATE_NOOP("DocumentText", "Đã ký")},
        {DocumentState::Numbered, QT_TRANSLATE_NOOP("DocumentText", "Đã cấp số")},
        {DocumentState::Sealed, QT_TRANSLATE_NOOP("DocumentText", "Đã đóng dấu")},
        {DocumentState::Issued, QT_TRANSLATE_NOOP("DocumentText", "Đã phát hành")},
        {DocumentState::Cancelled, QT_TRANSLATE_NOOP("DocumentText", "Đã hủy")},
    };
    return documentWord(texts.value(state));
}

QString textOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Normal:
        return documentWord(QT_TRANSLATE_NOOP("DocumentText", "Thường"));
    case Urgency::Urgent:
        return documentWord(QT_TRANSLATE_NOOP("DocumentText", "Khẩn"));
    case Urgency::VeryUrgent:
        return documentWord(QT_TRANSLATE_NOOP("DocumentText", "Thượng khẩn"));
    case Urgency::Express:
        return documentWord(QT_TRANSLATE_NOOP("DocumentText", "Hỏa tốc"));
    }
    return {};
}

QString textOf(Role role)
{
    static const QHash<Role, const char *> texts = {
        {Role::Clerk, QT_TRANSLATE_NOOP("DocumentText", "Văn thư")},
        {Role::Leader, QT_TRANSLATE_NOOP("DocumentText", "Lãnh đạo")},
        {Role::OfficeChief, QT_TRANSLATE_NOOP("DocumentText", "Chánh văn phòng")},
        {Role::UnitHead, QT_TRANSLATE_NOOP("DocumentText", "Trưởng đơn vị")},
        {Role::Specialist, QT_TRANSLATE_NOOP("DocumentText", "Chuyên viên")},
        {Role::Secretary, QT_TRANSLATE_NOOP("DocumentText", "Thư ký")},
        {Role::Administrator, QT_TRANSLATE_NOOP("DocumentText", "Quản trị")},
    };
    return documentWord(texts.value(role));
}

QString textOf(Relationship relationship)
{
    static const QHash<Relationship, const char *> texts = {
        {Relationship::Author, QT_TRANSLATE_NOOP("DocumentText", "Người soạn hoặc nhập")},
        {Relationship::Clerk, QT_TRANSLATE_NOOP("DocumentText", "Văn thư của cơ quan")},
        {Relationship::Director, QT_TRANSLATE_NOOP("DocumentText", "Cho ý kiến chỉ đạo")},
        {Relationship::Lead, QT_TRANSLATE_NOOP("DocumentText", "Chủ trì xử lý")},
        {Relationship::Contributor, QT_TRANSLATE_NOOP("DocumentText", "Phối hợp xử lý")},
        {Relationship::Informed, QT_TRANSLATE_NOOP("DocumentText", "Nhận để biết")},
        {Relationship::Approver, QT_TRANSLATE_NOOP("DocumentText", "Duyệt")},
        {Relationship::Signer, QT_TRANSLATE_NOOP("DocumentText", "Ký")},
        {Relationship::Recipient, QT_TRANSLATE_NOOP("DocumentText", "Nơi nhận")},
        {Relationship::Holder, QT_TRANSLATE_NOOP("DocumentText", "Giữ hồ sơ")},
    };
    return documentWord(texts.value(relationship));
}

QString textOf(DossierState state)
{
    switch (state) {
    case DossierState::Open:
        return documentWord(QT_TRANSLATE_NOOP("DocumentText", "Đang lập"));
    case DossierState::Closed:
        return documentWord(QT_TRANSLATE_NOOP("DocumentText", "Đã kết thúc"));
    case DossierState::Archived:
        return documentWord(QT_TRANSLATE_NOOP("DocumentText", "Đã nộp lưu"));
    }
    return {};
}

QString textOf(WorkState state)
{
    switch (state) {
    case WorkState::Open:
        return documentWord(QT_TRANSLATE_NOOP("DocumentText", "Đang chờ"));
    case WorkState::Done:
        return documentWord(QT_TRANSLATE_NOOP("DocumentText", "Đã xong"));
    case WorkState::Withdrawn:
        return documentWord(QT_TRANSLATE_NOOP("DocumentText", "Đã rút"));
    }
    return {};
}

QString boxText(const QString &box)
{
    static const QHash<QString, const char *> texts = {
        {u"to-register"_s, QT_TRANSLATE_NOOP("DocumentText", "Chờ vào sổ")},
        {u"to-submit"_s, QT_TRANSLATE_NOOP("DocumentText", "Chờ chuyển")},
        {u"to-number"_s, QT_TRANSLATE_NOOP("DocumentText", "Chờ cấp số, đóng dấu")},
        {u"to-issue"_s, QT_TRANSLATE_NOOP("DocumentText", "Chờ phát hành")},
        {u"to-sign"_s, QT_TRANSLATE_NOOP("DocumentText", "Chờ duyệt, ký")},
        {u"to-do"_s, QT_TRANSLATE_NOOP("DocumentText", "Chờ xử lý")},
        {u"contribute"_s, QT_TRANSLATE_NOOP("DocumentText", "Phối hợp")},
        {u"informed"_s, QT_TRANSLATE_NOOP("DocumentText", "Để biết")},
        {u"drafts"_s, QT_TRANSLATE_NOOP("DocumentText", "Dự thảo")},
    };
    return texts.contains(box) ? documentWord(texts.value(box)) : box;
}

QString actText(const QString &act)
{
    static const QHash<QString, const char *> texts = {
        {u"directive"_s, QT_TRANSLATE_NOOP("DocumentText", "Cho ý kiến chỉ đạo")},
        {u"approve"_s, QT_TRANSLATE_NOOP("DocumentText", "Duyệt nội dung")},
        {u"check-form"_s, QT_TRANSLATE_NOOP("DocumentText", "Kiểm tra thể thức")},
        {u"initial"_s, QT_TRANSLATE_NOOP("DocumentText", "Ký nháy")},
        {u"sign"_s, QT_TRANSLATE_NOOP("DocumentText", "Ký")},
        {u"assign-number"_s, QT_TRANSLATE_NOOP("DocumentText", "Cấp số")},
        {u"seal"_s, QT_TRANSLATE_NOOP("DocumentText", "Đóng dấu")},
        {u"issue"_s, QT_TRANSLATE_NOOP("DocumentText", "Phát hành")},
        {u"work-on"_s, QT_TRANSLATE_NOOP("DocumentText", "Xử lý")},
        {u"acknowledge"_s, QT_TRANSLATE_NOOP("DocumentText", "Xác nhận đã xem")},
        {u"opinion"_s, QT_TRANSLATE_NOOP("DocumentText", "Cho ý kiến")},
    };
    return texts.contains(act) ? documentWord(texts.value(act)) : act;
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString subjectText(const QString &subject)
{
    static const QRegularExpression opening(
        u"^\\s*(v\\s*/\\s*v|về\\s+việc)\\s*[:.]?\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    const auto whole = subject.simplified();
    if (whole.isEmpty())
        return documentWord(QT_TRANSLATE_NOOP("DocumentText", "(chưa có trích yếu)"));
    auto text = whole;
    text.remove(opening);
    return text.isEmpty() ? whole : capitalised(text);
}

}
