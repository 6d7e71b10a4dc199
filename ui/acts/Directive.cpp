// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/Directive.h"

#include <QCoreApplication>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(chauban::Directive)
};

constexpr int MostRemembered = 8;
constexpr int LongestRemembered = 300;

}

QStringList directivePhrases(DirectiveStyle style, const DirectiveParts &parts)
{
    if (parts.lead.isEmpty())
        return {};
    const auto &lead = parts.lead;
    const auto with = parts.contributors.isEmpty()
        ? QString()
        : Sentences::tr(", phối hợp với %1").arg(parts.contributors.join(u", "_s));
    const auto until
        = parts.day.isEmpty() ? QString() : Sentences::tr(", hoàn thành trước ngày %1").arg(parts.day);
    if (style == DirectiveStyle::Head)
        return {Sentences::tr("Giao %1 xử lý%2%3.").arg(lead, with, until),
            Sentences::tr("Giao %1 dự thảo văn bản trả lời%2%3.").arg(lead, with, until)};
    return {Sentences::tr("Giao %1 chủ trì%2 tham mưu, thực hiện%3.").arg(lead, with, until),
        Sentences::tr("Giao %1 dự thảo văn bản trả lời%2%3.").arg(lead, with, until),
        Sentences::tr("Giao %1 dự họp, báo cáo kết quả.").arg(lead)};
}

QStringList rememberedPhrases(QStringList known, const QString &used)
{
    const auto phrase = used.simplified();
    if (phrase.isEmpty() || phrase.size() > LongestRemembered)
        return known;
    known.removeAll(phrase);
    known.prepend(phrase);
    return known.mid(0, MostRemembered);
}

}
