// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Samples.h"

#include <QImage>

#include <poppler-qt6.h>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

DraftContent sampleLetter()
{
    DraftContent content;
    content.agency = u"Ủy ban nhân dân\nxã Hòa Thuận"_s;
    content.notation = u"UBND-VP"_s;
    content.place = u"Hòa Thuận"_s;
    content.year = 2026;
    content.subject = u"đôn đốc báo cáo tình hình giải quyết thủ tục hành chính quý I năm 2026"_s;
    content.addressees
        = {u"Phòng Kinh tế"_s, u"Phòng Văn hóa - Xã hội"_s, u"Trung tâm Phục vụ hành chính công xã"_s};
    content.body = {
        {.text
            = u"Thực hiện Kế hoạch cải cách hành chính năm 2026, Ủy ban nhân dân xã đề nghị các đơn vị "
              "tổng hợp số liệu tiếp nhận, giải quyết hồ sơ thủ tục hành chính trong quý I, nêu rõ số hồ sơ "
              "quá hạn, nguyên nhân và trách nhiệm của từng cá nhân."_s},
        {.text = u"Báo cáo gửi về Văn phòng HĐND và UBND trước ngày 25 tháng 3 năm 2026 để tổng hợp./."_s}};
    content.recipients = {u"Như trên"_s, u"CT, các PCT UBND xã"_s, u"Lưu: VT, VP"_s};
    content.signature = {{u"KT. Chủ tịch"_s, u"Phó Chủ tịch"_s}, u"Nguyễn Thị Thùy Dương"_s};
    return content;
}

DraftContent sampleDecision()
{
    DraftContent content = sampleLetter();
    content.typeName = u"Quyết định"_s;
    content.notation = u"QĐ-UBND"_s;
    content.subject = u"Về việc kiện toàn Ban Chỉ đạo chuyển đổi số xã Hòa Thuận giai đoạn 2026 - 2030"_s;
    content.authority = u"Chủ tịch Ủy ban nhân dân xã Hòa Thuận"_s;
    content.addressees.clear();
    content.body = {{ParagraphKind::Basis, u"Căn cứ Luật Tổ chức chính quyền địa phương;"_s},
        {ParagraphKind::Basis, u"Theo đề nghị của Chánh Văn phòng HĐND và UBND xã."_s},
        {ParagraphKind::Centred, u"QUYẾT ĐỊNH:"_s}};
    for (int i = 1; i <= 14; ++i)
        content.body << DraftParagraph{ParagraphKind::Article,
            u"Điều %1. Ban Chỉ đạo chuyển đổi số xã gồm các thành viên theo danh sách kèm theo; Ban Chỉ đạo "
            u"có nhiệm vụ "
            "tham mưu cho Ủy ban nhân dân xã ban hành kế hoạch, đôn đốc, kiểm tra việc thực hiện và định kỳ "
            "hằng quý "
            "báo cáo kết quả với Chủ tịch Ủy ban nhân dân xã."_s.arg(i)};
    content.recipients.prepend(u"Như Điều 14"_s);
    content.signature = {{u"Chủ tịch"_s}, u"Trần Quốc Bảo"_s};
    return content;
}

DraftContent sampleSubmission()
{
    DraftContent content = sampleLetter();
    content.parentAgency = u"Ủy ban nhân dân tỉnh Đông Sơn"_s;
    content.agency = u"Sở Khoa học và Công nghệ"_s;
    content.typeName = u"Tờ trình"_s;
    content.notation = u"TTr-SKHCN"_s;
    content.place = u"Đông Sơn"_s;
    content.urgency = u"Thượng khẩn"_s;
    content.subject
        = u"Về việc đề nghị phê duyệt danh mục nhiệm vụ khoa học và công nghệ cấp tỉnh năm 2026"_s;
    content.addressees = {u"Ủy ban nhân dân tỉnh Đông Sơn"_s};
    content.body << DraftParagraph{ParagraphKind::Section, u"I. Danh mục nhiệm vụ"_s};
    content.body << DraftParagraph{.kind = ParagraphKind::Table,
        .rows = {{u"STT"_s, u"Tên nhiệm vụ"_s, u"Kinh phí (triệu đồng)"_s},
            {u"1"_s,
                u"Nghiên cứu giống lúa chịu mặn thích ứng với vùng ven biển phía nam của tỉnh"_s,
                u"1.250"_s},
            {u"2"_s, u"Số hóa bản đồ địa chất"_s, u"840"_s}},
        .weights = {1, 7, 3}};
    content.signature = {{u"Giám đốc"_s}, u"Lê Hoàng Phúc"_s};
    return content;
}

ReadBack::ReadBack(const QByteArray &pdf)
    : m_document(Poppler::Document::loadFromData(pdf))
{
    if (m_document) {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    }
}

ReadBack::~ReadBack() = default;

int ReadBack::pages() const
{
    return m_document ? m_document->numPages() : 0;
}

QString ReadBack::text(int page) const
{
    return m_document->page(page)->text({}).simplified();
}

QString ReadBack::text() const
{
    QStringList all;
    for (int page = 0; page < pages(); ++page)
        all << text(page);
    return all.join(u' ');
}

QRectF ReadBack::place(const QString &words, int page) const
{
    const auto found = m_document->page(page)->search(words);
    if (found.isEmpty())
        return {};
    constexpr double scale = 25.4 / 72;
    const QRectF box = found.first();
    return {box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale};
}

QList<QRectF> ReadBack::boxes(int page) const
{
    QList<QRectF> all;
    constexpr double scale = 25.4 / 72;
    for (const auto &box : m_document->page(page)->textList()) {
        const QRectF b = box->boundingBox();
        all << QRectF(b.x() * scale, b.y() * scale, b.width() * scale, b.height() * scale);
    }
    return all;
}

void ReadBack::show(const QString &name) const
{
    const QString folder = qEnvironmentVariable("CHAUBAN_SHOW");
    for (int page = 0; !folder.isEmpty() && page < pages(); ++page)
        m_document->page(page)->renderToImage(80, 80).save(u"%1/%2-%3.png"_s.arg(folder, name).arg(page + 1));
}

}
