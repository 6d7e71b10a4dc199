// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/signing/PlacingPages.h"

#include <QPointer>

namespace chauban {

class PageView;

/// The pages of the reader, for forms that place marks.
class PageViewPlacing final : public PlacingPages
{
    Q_OBJECT

public:
    explicit PageViewPlacing(PageView &view, QObject *parent = nullptr);

    void startPlacing(const PagePlace &place) override;
    void stopPlacing() override;
    void showPicture(const QImage &picture) override;
    void markWarning(bool) override { } ///< the view sees the words itself

private:
    QPointer<PageView> m_view;
    QImage m_picture; ///< as it is laid on the page: pale
    bool m_own = false; ///< the change is ours, not the person's
};

/// Lets the form place its marks on the pages, when it is one that does.
void connectPages(QObject &panel, PageView &view);

}
