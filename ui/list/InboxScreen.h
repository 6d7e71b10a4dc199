// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/ListScreen.h"

class QButtonGroup;

namespace chauban {

/// What waits in one box of the work list, newest first; its number is that of the badge.
class InboxScreen : public ListScreen
{
    Q_OBJECT

public:
    InboxScreen(
        const Workplace &workplace, const QString &box, const QString &title, QWidget *parent = nullptr);

    void setFilter(LineFilter filter);

protected:
    LineQuery query() const override;
    Words emptyWords() const override;
    QJsonObject filterState() const override;
    void setFilterState(const QJsonObject &state) override;
    /// Route::query "unread", "urgent", "due" or "all".
    void follow(const Route &route) override;

private:
    QString m_box;
    QButtonGroup *m_pills;
};

}
