// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/WordsForms.h"

#include "ui/acts/ActPanel.h"
#include "workflow/session/View.h"

#include <QCoreApplication>

#include <algorithm>

namespace chauban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chauban::WordsForm)
};

WordsForm performForm(const ActOffer &offer, const QString &paper)
{
    WordsForm form;
    form.title = offer.text;
    form.label = Words::tr("Ý kiến (không bắt buộc)");
    form.phrases = {Words::tr("Đồng ý với nội dung dự thảo."), Words::tr("Kính trình lãnh đạo xem xét.")};
    form.deed = Words::tr("%1 %2").arg(offer.text, paper);
    form.notice = Words::tr("Đã thực hiện “%1” với %2.").arg(offer.text, paper);
    return form;
}

WordsForm returnForm(const QString &paper)
{
    WordsForm form;
    form.title = Words::tr("Trả lại");
    form.explanation = Words::tr("Người nhận lại thấy lý do này; lý do được ghi vào quá trình xử lý.");
    form.label = Words::tr("Lý do trả lại");
    form.required = true;
    form.phrases = {Words::tr("Không thuộc chức năng, nhiệm vụ của đơn vị."),
        Words::tr("Đề nghị chỉnh sửa nội dung theo ý kiến sau: "),
        Words::tr("Đề nghị bổ sung tài liệu kèm theo.")};
    form.missing = Words::tr("Hãy nhập lý do trả lại.");
    form.deed = Words::tr("Trả lại %1").arg(paper);
    form.notice = Words::tr("Đã trả lại %1.").arg(paper);
    form.weight = Weight::Danger;
    return form;
}

WordsForm rejectForm(const QString &paper)
{
    WordsForm form;
    form.title = Words::tr("Trả lại nơi gửi");
    form.explanation = Words::tr("Văn bản không được vào sổ và không dùng số đến nào.");
    form.label = Words::tr("Lý do trả lại nơi gửi");
    form.required = true;
    form.phrases = {Words::tr("Gửi sai nơi nhận."),
        Words::tr("Thiếu chữ ký hoặc dấu của cơ quan ban hành."),
        Words::tr("Thiếu phụ lục kèm theo.")};
    form.missing = Words::tr("Hãy nhập lý do.");
    form.deed = Words::tr("Trả lại nơi gửi %1").arg(paper);
    form.notice = Words::tr("Đã trả lại nơi gửi %1.").arg(paper);
    form.weight = Weight::Danger;
    return form;
}

WordsForm refuseForm(const QString &paper)
{
    WordsForm form;
    form.title = Words::tr("Từ chối");
    form.explanation = Words::tr("Khác với trả lại để sửa: từ chối nghĩa là không đồng ý với văn bản này.");
    form.label = Words::tr("Lý do từ chối");
    form.required = true;
    form.missing = Words::tr("Hãy nhập lý do từ chối.");
    form.deed = Words::tr("Từ chối %1").arg(paper);
    form.notice = Words::tr("Đã từ chối %1.").arg(paper);
    form.weight = Weight::Danger;
    return form;
}

WordsForm commentForm(const QString &paper)
{
    WordsForm form;
    form.title = Words::tr("Ghi ý kiến");
    form.explanation
        = Words::tr("Mọi người tham gia xử lý đều đọc được. Văn bản vẫn ở chỗ người đang xử lý.");
    form.label = Words::tr("Ý kiến");
    form.required = true;
    form.missing = Words::tr("Hãy nhập ý kiến.");
    form.deed = Words::tr("Ghi ý kiến vào %1").arg(paper);
    form.notice = Words::tr("Đã ghi ý kiến vào %1.").arg(paper);
    return form;
}

WordsForm closePartForm(const ActOffer &offer, const QString &paper)
{
    WordsForm form;
    form.title = offer.text;
    form.label = Words::tr("Kết quả xử lý");
    form.phrases = {Words::tr("Đã có văn bản trả lời."),
        Words::tr("Đã thực hiện xong theo chỉ đạo."),
        Words::tr("Lưu, theo dõi.")};
    form.deed = Words::tr("%1 %2").arg(offer.text, paper);
    form.notice = Words::tr("Đã kết thúc phần việc với %1.").arg(paper);
    return form;
}

WordsForm recallForm(const QString &paper)
{
    WordsForm form;
    form.title = Words::tr("Thu hồi");
    form.explanation
        = Words::tr("Việc vừa làm được rút lại và văn bản trở về với anh/chị. Chỉ thu hồi được khi "
                    "người tiếp theo chưa xử lý.");
    form.deed = Words::tr("Thu hồi %1").arg(paper);
    form.notice = Words::tr("Đã thu hồi %1.").arg(paper);
    return form;
}

WordsForm withdrawForm(const QString &paper)
{
    WordsForm form;
    form.title = Words::tr("Rút văn bản đã trình");
    form.explanation
        = Words::tr("Mọi việc đang chờ với văn bản này kết thúc. Muốn trình lại phải bắt đầu từ đầu.");
    form.label = Words::tr("Lý do rút");
    form.required = true;
    form.missing = Words::tr("Hãy nhập lý do rút.");
    form.deed = Words::tr("Rút %1").arg(paper);
    form.notice = Words::tr("Đã rút %1.").arg(paper);
    form.weight = Weight::Danger;
    return form;
}

WordsForm cancelForm(const DocumentView &view, const QString &paper)
{
    const auto open = std::count_if(view.tasks.cbegin(), view.tasks.cend(), [](const Task &task) {
        return task.state == WorkState::Open;
    });
    WordsForm form;
    form.title = Words::tr("Hủy số");
    QStringList follows
        = {Words::tr("• Số %1 không dùng lại cho văn bản khác; trong sổ ghi là đã hủy kèm lý do.")
                .arg(view.document.number.value_or(0)),
            Words::tr("• Văn bản chuyển sang trạng thái “Đã hủy”, không xử lý hay phát hành được nữa.")};
    if (open > 0)
        follows.append(Words::tr("• %1 việc đang chờ với văn bản này kết thúc.").arg(open));
    form.explanation = follows.join(u'\n');
    form.label = Words::tr("Lý do hủy số");
    form.required = true;
    form.phrases = {Words::tr("Cấp nhầm số."), Words::tr("Văn bản trùng với văn bản đã cấp số.")};
    form.missing = Words::tr("Hãy nhập lý do và xác nhận đã hiểu hậu quả.");
    form.deed = Words::tr("Hủy số của %1").arg(paper);
    form.notice = Words::tr("Đã hủy số của %1.").arg(paper);
    form.weight = Weight::Danger;
    return form;
}

}

WordsForm wordsForm(const ActOffer &offer, const DocumentView &view)
{
    const auto paper = paperTitle(view);
    switch (offer.kind) {
    case ActKind::Return:
        return returnForm(paper);
    case ActKind::Reject:
        return rejectForm(paper);
    case ActKind::Refuse:
        return refuseForm(paper);
    case ActKind::Comment:
        return commentForm(paper);
    case ActKind::ClosePart:
        return closePartForm(offer, paper);
    case ActKind::Recall:
        return recallForm(paper);
    case ActKind::Withdraw:
        return withdrawForm(paper);
    case ActKind::Cancel:
        return cancelForm(view, paper);
    default:
        return performForm(offer, paper);
    }
}

}
