// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/RaiseText.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

class RaiseWords
{
    Q_DECLARE_TR_FUNCTIONS(RaiseText)
};

QString day(Instant moment, const QTimeZone &zone)
{
    return moment.dateIn(zone).toString(u"dd/MM/yyyy"_s);
}

}

QString paperLevelText(SignatureLevel level)
{
    switch (level) {
    case SignatureLevel::Unseen:
        return {};
    case SignatureLevel::B:
        return RaiseWords::tr("B-B · mới có chữ ký");
    case SignatureLevel::T:
        return RaiseWords::tr("B-T · chứng minh được thời điểm ký");
    case SignatureLevel::LT:
        return RaiseWords::tr("B-LT · kèm bằng chứng để kiểm tra lâu dài");
    case SignatureLevel::LTA:
        return RaiseWords::tr("B-LTA · lưu trữ lâu dài");
    }
    return {};
}

QString paperLevelText(const PaperLevel &level, Language language, const QTimeZone &zone)
{
    QStringList parts{paperLevelText(level.level)};
    parts.removeAll(QString());
    if (level.archiveEnds && level.level == SignatureLevel::LTA)
        parts.append(RaiseWords::tr("Dấu thời gian lưu trữ dùng được đến %1, được gia hạn trước ngày đó.")
                         .arg(day(*level.archiveEnds, zone)));
    if (!level.obstacle.isEmpty())
        parts.append(sentence(level.obstacle, level.detail, language));
    return parts.join(u'\n');
}

QString paperLevelStory(
    const PaperLevel &level, const std::optional<RaiseNote> &met, Language language, const QTimeZone &zone)
{
    const auto told = paperLevelText(level, language, zone);
    QStringList parts;
    if (!told.isEmpty())
        parts.append(RaiseWords::tr("Mức chữ ký của văn bản đã ban hành: %1").arg(told));
    if (level.level == SignatureLevel::LTA || !level.obstacle.isEmpty())
        return parts.join(u'\n');
    if (met) {
        parts.append(RaiseWords::tr("Chưa nâng được mức chữ ký: %1")
                         .arg(sentence(met->reason, met->detail, language)));
        if (met->nextTry)
            parts.append(RaiseWords::tr("Chương trình tự thử lại lúc %1.")
                             .arg(met->nextTry->toDateTime(zone).toString(u"HH:mm"_s)));
    } else {
        parts.append(
            RaiseWords::tr("Mức được nâng dần trên máy của văn thư, khi có mạng và đã chọn dịch vụ dấu "
                           "thời gian."));
    }
    return parts.join(u'\n');
}

QString raiseLine(const RaiseState &state)
{
    if (state.activity == RaiseState::Activity::Working)
        return RaiseWords::tr("Đang nâng mức chữ ký: còn %1").arg(state.left);
    if (state.activity == RaiseState::Activity::Resting && state.left > 0)
        return RaiseWords::tr("Chưa nâng được mức chữ ký: còn %1").arg(state.left);
    return {};
}

QString raiseStory(const RaiseState &state, Language language, const QTimeZone &zone)
{
    QStringList parts;
    switch (state.activity) {
    case RaiseState::Activity::Off:
        return RaiseWords::tr("Chưa chọn dịch vụ dấu thời gian: chữ ký giữ nguyên mức khi ký.");
    case RaiseState::Activity::Working:
        parts.append(RaiseWords::tr("Đang nâng mức chữ ký của văn bản đã ban hành: còn %1.").arg(state.left));
        break;
    case RaiseState::Activity::Resting:
        parts.append(state.left > 0
                ? RaiseWords::tr("Còn %1 văn bản đã ban hành chưa đạt mức chọn.").arg(state.left)
                : RaiseWords::tr("Không còn văn bản nào chờ nâng mức chữ ký."));
        break;
    }
    if (state.obstacle)
        parts.append(sentence(*state.obstacle, language));
    if (state.nextTry && state.activity == RaiseState::Activity::Resting && state.left > 0)
        parts.append(RaiseWords::tr("Chương trình tự thử lại lúc %1.")
                         .arg(state.nextTry->toDateTime(zone).toString(u"HH:mm"_s)));
    return parts.join(u' ');
}

}
