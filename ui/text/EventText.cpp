// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/EventText.h"

#include <QHash>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

QString eventText(const QString &type)
{
    static const QHash<QString, QString> words = {
        {u"document.received"_s, u"tiếp nhận"_s},
        {u"document.registered"_s, u"vào sổ đến"_s},
        {u"document.rejected"_s, u"trả lại nơi gửi"_s},
        {u"document.joined"_s, u"gộp bản đến bằng đường khác"_s},
        {u"document.corrected"_s, u"đính chính thông tin"_s},
        {u"document.related"_s, u"ghi liên quan"_s},
        {u"document.drafted"_s, u"lập dự thảo"_s},
        {u"document.revised"_s, u"lưu bản mới"_s},
        {u"document.signed"_s, u"ký số"_s},
        {u"number.assigned"_s, u"cấp số, ghi ngày"_s},
        {u"number.cancelled"_s, u"hủy số"_s},
        {u"document.sealed"_s, u"đóng dấu cơ quan"_s},
        {u"document.issued"_s, u"ban hành"_s},
        {u"document.closed-by-reply"_s, u"kết thúc do đã ban hành văn bản trả lời"_s},
        {u"document.copy-made"_s, u"sao, cấp số và đóng dấu bản sao"_s},
        {u"document.copied"_s, u"được sao"_s},
        {u"recipient.updated"_s, u"cập nhật nơi nhận"_s},
        {u"dossier.collected"_s, u"đưa vào hồ sơ"_s},
        {u"routing.started"_s, u"trình"_s},
        {u"routing.perform"_s, u"đồng ý, chuyển bước"_s},
        {u"routing.abstain"_s, u"không có ý kiến"_s},
        {u"routing.direct"_s, u"cho ý kiến chỉ đạo"_s},
        {u"routing.forward"_s, u"chuyển xử lý"_s},
        {u"routing.close-part"_s, u"kết thúc phần việc"_s},
        {u"routing.refuse"_s, u"từ chối"_s},
        {u"routing.return"_s, u"trả lại"_s},
        {u"routing.resubmit"_s, u"trình lại"_s},
        {u"routing.recall"_s, u"thu hồi ý kiến"_s},
        {u"routing.withdraw"_s, u"rút văn bản"_s},
        {u"routing.comment"_s, u"góp ý"_s},
        {u"routing.reassign"_s, u"giao lại"_s},
        {u"routing.extend"_s, u"gia hạn"_s},
        {u"routing.urge"_s, u"đôn đốc"_s},
    };
    return words.value(type, type);
}

}
