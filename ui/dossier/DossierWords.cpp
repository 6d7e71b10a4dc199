// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/DossierWords.h"

#include "ui/text/DocumentText.h"
#include "workflow/record/DossierCommands.h"
#include "workflow/session/View.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

QString DossierWords::retention(Retention retention)
{
    switch (retention) {
    case Retention::Permanent:
        return tr("Vĩnh viễn");
    case Retention::Years70:
        return tr("70 năm");
    case Retention::Years50:
        return tr("50 năm");
    case Retention::Years30:
        return tr("30 năm");
    case Retention::Years20:
        return tr("20 năm");
    case Retention::Years10:
        return tr("10 năm");
    case Retention::Other:
        return tr("Thời hạn khác");
    }
    return {};
}

QList<Retention> DossierWords::retentions()
{
    return {Retention::Permanent,
        Retention::Years70,
        Retention::Years50,
        Retention::Years30,
        Retention::Years20,
        Retention::Years10,
        Retention::Other};
}

QString DossierWords::accessMode(const QString &code)
{
    if (code == u"01"_s)
        return tr("Sử dụng rộng rãi");
    if (code == u"02"_s)
        return tr("Sử dụng có điều kiện");
    return code == u"03"_s ? tr("Mật") : code;
}

QStringList DossierWords::missingForArchive(const DossierView &view)
{
    QStringList missing;
    if (view.dossier.state == DossierState::Open)
        missing.append(tr("Hồ sơ chưa kết thúc."));
    for (const auto &paper : view.papers) {
        if (isFinished(paper.document))
            continue;
        const auto &metadata = paper.document.metadata;
        missing.append(
            tr("“%1” đang ở trạng thái: %2.").arg(metadata.subject, textOf(paper.document.state).toLower()));
    }
    if (view.hiddenUnfinished > 0)
        missing.append(tr("%1 văn bản khác trong hồ sơ chưa xong; bạn không có quyền xem các văn bản này.")
                           .arg(view.hiddenUnfinished));
    return missing;
}

}
