// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/DocumentText.h"

#include <QHash>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

QString textOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Incoming:
        return u"Đến"_s;
    case DocumentKind::Outgoing:
        return u"Đi"_s;
    case DocumentKind::Internal:
        return u"Nội bộ"_s;
    }
    return {};
}

QString textOf(DocumentState state)
{
    static const QHash<DocumentState, QString> texts = {
        {DocumentState::Received, u"Đã tiếp nhận"_s},
        {DocumentState::Rejected, u"Trả lại nơi gửi"_s},
        {DocumentState::Registered, u"Đã vào sổ"_s},
        {DocumentState::InProgress, u"Đang xử lý"_s},
        {DocumentState::Done, u"Đã hoàn thành"_s},
        {DocumentState::Draft, u"Dự thảo"_s},
        {DocumentState::Submitted, u"Đang trình"_s},
        {DocumentState::Returned, u"Bị trả lại"_s},
        {DocumentState::Signed, u"Đã ký"_s},
        {DocumentState::Numbered, u"Đã cấp số"_s},
        {DocumentState::Sealed, u"Đã đóng dấu"_s},
        {DocumentState::Issued, u"Đã phát hành"_s},
        {DocumentState::Cancelled, u"Đã hủy"_s},
    };
    return texts.value(state);
}

QString textOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Normal:
        return u"Thường"_s;
    case Urgency::Urgent:
        return u"Khẩn"_s;
    case Urgency::VeryUrgent:
        return u"Thượng khẩn"_s;
    case Urgency::Express:
        return u"Hỏa tốc"_s;
    }
    return {};
}

QString textOf(Role role)
{
    static const QHash<Role, QString> texts = {
        {Role::Clerk, u"Văn thư"_s},
        {Role::Leader, u"Lãnh đạo"_s},
        {Role::OfficeChief, u"Chánh văn phòng"_s},
        {Role::UnitHead, u"Trưởng đơn vị"_s},
        {Role::Specialist, u"Chuyên viên"_s},
        {Role::Secretary, u"Thư ký"_s},
        {Role::Administrator, u"Quản trị"_s},
    };
    return texts.value(role);
}

QString textOf(Relationship relationship)
{
    static const QHash<Relationship, QString> texts = {
        {Relationship::Author, u"Người soạn hoặc nhập"_s},
        {Relationship::Clerk, u"Văn thư của cơ quan"_s},
        {Relationship::Director, u"Cho ý kiến chỉ đạo"_s},
        {Relationship::Lead, u"Chủ trì xử lý"_s},
        {Relationship::Contributor, u"Phối hợp xử lý"_s},
        {Relationship::Informed, u"Nhận để biết"_s},
        {Relationship::Approver, u"Duyệt"_s},
        {Relationship::Signer, u"Ký"_s},
        {Relationship::Recipient, u"Nơi nhận"_s},
        {Relationship::Holder, u"Giữ hồ sơ"_s},
    };
    return texts.value(relationship);
}

QString textOf(DossierState state)
{
    switch (state) {
    case DossierState::Open:
        return u"Đang lập"_s;
    case DossierState::Closed:
        return u"Đã kết thúc"_s;
    case DossierState::Archived:
        return u"Đã nộp lưu"_s;
    }
    return {};
}

QString textOf(WorkState state)
{
    switch (state) {
    case WorkState::Open:
        return u"Đang chờ"_s;
    case WorkState::Done:
        return u"Đã xong"_s;
    case WorkState::Withdrawn:
        return u"Đã rút"_s;
    }
    return {};
}

QString boxText(const QString &box)
{
    static const QHash<QString, QString> texts = {
        {u"to-register"_s, u"Chờ vào sổ"_s},
        {u"to-submit"_s, u"Chờ trình"_s},
        {u"to-number"_s, u"Chờ cấp số"_s},
        {u"to-seal"_s, u"Chờ đóng dấu"_s},
        {u"to-issue"_s, u"Chờ phát hành"_s},
        {u"to-sign"_s, u"Chờ duyệt, ký"_s},
        {u"to-do"_s, u"Chờ xử lý"_s},
        {u"contribute"_s, u"Phối hợp"_s},
        {u"informed"_s, u"Để biết"_s},
        {u"drafts"_s, u"Dự thảo"_s},
    };
    return texts.value(box, box);
}

QString actText(const QString &act)
{
    static const QHash<QString, QString> texts = {
        {u"directive"_s, u"Cho ý kiến chỉ đạo"_s},
        {u"approve"_s, u"Duyệt nội dung"_s},
        {u"check-form"_s, u"Kiểm tra thể thức"_s},
        {u"initial"_s, u"Ký nháy"_s},
        {u"sign"_s, u"Ký"_s},
        {u"assign-number"_s, u"Cấp số"_s},
        {u"seal"_s, u"Đóng dấu"_s},
        {u"issue"_s, u"Phát hành"_s},
        {u"work-on"_s, u"Xử lý"_s},
        {u"acknowledge"_s, u"Xác nhận đã xem"_s},
        {u"opinion"_s, u"Cho ý kiến"_s},
    };
    return texts.value(act, act);
}

}
