// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/ReasonText.h"

#include "ui/text/DocumentText.h"
#include "workflow/chain/Act.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

bool tells(const QString &reason, const QString &detail, const QString &word)
{
    const auto text = sentence(reason, detail, Language::Vietnamese);
    INFO(text.toStdString());
    CHECK_FALSE(text.contains(u'%'));
    CHECK_FALSE(text.contains(detail));
    return text.contains(word);
}

}

TEST_CASE("a reason tells states, kinds and acts in the words of people")
{
    CHECK(tells(u"document.wrong-state"_s, u"in-progress"_s, u"Đang xử lý"_s));
    CHECK(tells(u"number.not-cancellable"_s, u"issued"_s, u"Đã phát hành"_s));
    CHECK(tells(u"dossier.wrong-state"_s, u"archived"_s, u"Đã nộp lưu"_s));
    CHECK(tells(u"document.wrong-kind"_s, u"outgoing"_s, u"Đi"_s));
    CHECK(tells(u"chain.none-active"_s, u"internal"_s, u"Nội bộ"_s));
    CHECK(tells(u"routing.wrong-act"_s, u"check-form"_s, u"Kiểm tra thể thức"_s));
    CHECK(sentence(u"document.wrong-state"_s, u"in-progress"_s, Language::English)
              .contains(u"\"in progress\""_s));
}

TEST_CASE("a detail that is a reason itself is told in the words of people")
{
    CHECK(tells(u"timestamp.untrusted"_s,
        u"verify.no-trusted-issuer"_s,
        u"(Chứng thư không do tổ chức tin cậy cấp)"_s));
    CHECK(sentence(u"file.not-found"_s, u"verify.pdf"_s, Language::Vietnamese).contains(u"verify.pdf"_s));
}

TEST_CASE("every act of a chain has words of people")
{
    for (const auto *act : enumNames<Act>)
        CHECK(actText(QLatin1StringView(act)) != QLatin1StringView(act));
}

TEST_CASE("a subject is named without its opening words and with a capital")
{
    CHECK(subjectText(u"V/v phối hợp  tiêm chủng"_s) == u"Phối hợp tiêm chủng"_s);
    CHECK(subjectText(u"Về việc phê duyệt kế hoạch"_s) == u"Phê duyệt kế hoạch"_s);
    CHECK(subjectText(u"v / v : đê điều"_s) == u"Đê điều"_s);
    CHECK(subjectText(u"V/v"_s) == u"V/v"_s);
    CHECK_FALSE(subjectText({}).isEmpty());
}
