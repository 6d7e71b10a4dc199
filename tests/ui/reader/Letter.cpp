// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/Draft.h"
#include "core/pdf/typeset/Typeset.h"

#include "ReaderPapers.h"
#include <catch2/catch.hpp>

namespace chauban::test {

using namespace Qt::Literals::StringLiterals;

QByteArray letterPdf()
{
    static const QByteArray pdf = [] {
        DraftContent letter;
        letter.agency = u"Sở Nội vụ"_s;
        letter.notation = u"SNV-CCHC"_s;
        letter.place = u"Huế"_s;
        letter.year = 2026;
        letter.subject = u"đôn đốc thực hiện kế hoạch năm 2026"_s;
        letter.addressees = {u"Ủy ban nhân dân các xã, phường"_s};
        for (int i = 1; i <= 16; ++i)
            letter.body << DraftParagraph{
                .text = u"%1. Thực hiện chỉ đạo của Ủy ban nhân dân thành phố về việc đẩy mạnh cải cách hành "
                        u"chính, "
                        "chuyển đổi số, nâng cao hiệu lực, hiệu quả quản lý nhà nước trên địa bàn, đề nghị "
                        "các đơn vị "
                        "rà soát các nhiệm vụ cải cách hành chính còn chậm, nêu rõ nguyên nhân, trách nhiệm "
                        "và thời "
                        "hạn hoàn thành; gửi báo cáo về Sở Nội vụ để tổng hợp."_s.arg(i)};
        letter.recipients = {u"Như trên"_s, u"Lưu: VT"_s};
        letter.signature = {{u"KT. Giám đốc"_s, u"Phó Giám đốc"_s}, u"Nguyễn Thị Hậu"_s};
        const auto set = typesetDraft(letter);
        REQUIRE(set.ok());
        REQUIRE(set->pages >= 2);
        return set->pdf;
    }();
    return pdf;
}

}
