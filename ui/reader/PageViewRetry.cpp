// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a PageView offers when its reader died or a page could not be shown.

#include "ui/reader/PageView.h"
#include "ui/reader/ViewParts.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QPushButton>

namespace chauban {

void PageView::addRetry()
{
    m_retry = button(tr("Thử mở lại"), QStringLiteral("refresh-cw"), Weight::Plain, this);
    m_retry->setObjectName(QStringLiteral("page-retry"));
    m_retry->setToolTip(tr("Đọc lại tài liệu từ đầu, giữ nguyên chỗ đang xem"));
    m_retry->hide();
    connect(m_retry, &QPushButton::clicked, this, &PageView::retry);
}

void PageView::retry()
{
    auto &parts = *m_parts;
    if (parts.state != State::Failed && parts.state != State::Open)
        return;
    const auto place = parts.isOpen() ? placeKept() : parts.kept;
    const auto pdf = parts.pdf;
    const auto path = parts.path;
    close();
    parts.kept = place;
    path.isEmpty() ? openBytes(pdf) : openFile(path);
    setFocus(Qt::OtherFocusReason);
}

void PageView::showRetry()
{
    const auto &parts = *m_parts;
    const bool wanted = parts.state == State::Failed || (parts.isOpen() && isRefused(page()));
    if (wanted) {
        m_retry->adjustSize();
        const auto area = viewport()->geometry();
        m_retry->move(
            area.center().x() - m_retry->width() / 2, area.bottom() - m_retry->height() - theme().px(24));
        m_retry->raise();
    }
    m_retry->setVisible(wanted);
}

}
