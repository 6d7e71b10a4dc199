// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/EventText.h"

#include <QCoreApplication>
#include <QHash>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
QString eventWord(const char *words)
{
    return QCoreApplication::translate("EventText", words);
}
}

QString eventText(const QString &type)
{
    static const QHash<QString, const char *> words = {
        {u"document.received"_s, QT_TRANSLATE_NOOP("EventText", "tiếp nhận")},
        {u"document.registered"_s, QT_TRANSLATE_NOOP("EventText", "vào sổ đến")},
        {u"document.rejected"_s, QT_TRANSLATE_NOOP("EventText", "trả lại nơi gửi")},
        {u"document.joined"_s, QT_TRANSLATE_NOOP("EventText", "gộp bản đến bằng đường khác")},
        {u"document.corrected"_s, QT_TRANSLATE_NOOP("EventText", "đính chính thông tin")},
        {u"document.related"_s, QT_TRANSLATE_NOOP("EventText", "ghi liên quan")},
        {u"document.drafted"_s, QT_TRANSLATE_NOOP("EventText", "lập dự thảo")},
        {u"document.revised"_s, QT_TRANSLATE_NOOP("EventText", "lưu bản mới")},
        {u"document.signed"_s, QT_TRANSLATE_NOOP("EventText", "ký số")},
        {u"number.assigned"_s, QT_TRANSLATE_NOOP("EventText", "cấp số, ghi ngày")},
        {u"number.cancelled"_s, QT_TRANSLATE_NOOP("EventText", "hủy số")},
        {u"document.sealed"_s, QT_TRANSLATE_NOOP("EventText", "đóng dấu cơ quan")},
        {u"document.issued"_s, QT_TRANSLATE_NOOP("EventText", "ban hành")},
        {u"document.raised"_s, QT_TRANSLATE_NOOP("EventText", "bổ sung bằng chứng cho chữ ký")},
        {u"document.closed-by-reply"_s,
            QT_TRANSLATE_NOOP("EventText", "kết thúc do đã ban hành văn bản trả lời")},
        {u"document.copy-made"_s, QT_TRANSLATE_NOOP("EventText", "sao, cấp số và đóng dấu bản sao")},
        {u"document.copied"_s, QT_TRANSLATE_NOOP("EventText", "được sao")},
        {u"recipient.updated"_s, QT_TRANSLATE_NOOP("EventText", "cập nhật nơi nhận")},
        {u"dossier.collected"_s, QT_TRANSLATE_NOOP("EventText", "đưa vào hồ sơ")},
        {u"dossier.removed"_s, QT_TRANSLATE_NOOP("EventText", "đưa ra khỏi hồ sơ")},
        {u"routing.started"_s, QT_TRANSLATE_NOOP("EventText", "trình")},
        {u"routing.perform"_s, QT_TRANSLATE_NOOP("EventText", "đồng ý, chuyển bước")},
        {u"routing.abstain"_s, QT_TRANSLATE_NOOP("EventText", "không có ý kiến")},
        {u"routing.direct"_s, QT_TRANSLATE_NOOP("EventText", "cho ý kiến chỉ đạo")},
        {u"routing.forward"_s, QT_TRANSLATE_NOOP("EventText", "chuyển xử lý")},
        {u"routing.close-part"_s, QT_TRANSLATE_NOOP("EventText", "kết thúc phần việc")},
        {u"routing.refuse"_s, QT_TRANSLATE_NOOP("EventText", "từ chối")},
        {u"routing.return"_s, QT_TRANSLATE_NOOP("EventText", "trả lại")},
        {u"routing.resubmit"_s, QT_TRANSLATE_NOOP("EventText", "trình lại")},
        {u"routing.recall"_s, QT_TRANSLATE_NOOP("EventText", "thu hồi ý kiến")},
        {u"routing.withdraw"_s, QT_TRANSLATE_NOOP("EventText", "rút văn bản")},
        {u"routing.comment"_s, QT_TRANSLATE_NOOP("EventText", "góp ý")},
        {u"routing.reassign"_s, QT_TRANSLATE_NOOP("EventText", "giao lại")},
        {u"routing.extend"_s, QT_TRANSLATE_NOOP("EventText", "gia hạn")},
        {u"routing.urge"_s, QT_TRANSLATE_NOOP("EventText", "đôn đốc")},
    };
    return words.contains(type) ? eventWord(words.value(type)) : type;
}

}
