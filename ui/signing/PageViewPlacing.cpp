// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/PageViewPlacing.h"

#include "ui/reader/PageView.h"
#include "ui/signing/NumberPanel.h"
#include "ui/signing/SealPanel.h"
#include "ui/signing/SignPanel.h"

#include <QPainter>

namespace chauban {

PageViewPlacing::PageViewPlacing(PageView &view, QObject *parent)
    : PlacingPages(parent)
    , m_view(&view)
{
    connect(&view, &PageView::placingChanged, this, [this] {
        if (!m_own && m_view && m_view->isPlacing())
            Q_EMIT placed(m_view->placing());
    });
}

void PageViewPlacing::startPlacing(const PagePlace &place)
{
    if (!m_view)
        return;
    m_own = true;
    m_view->startPlacing(place.page, place.rect, m_picture);
    m_own = false;
}

void PageViewPlacing::showPicture(const QImage &picture)
{
    m_picture = {};
    if (!picture.isNull()) {
        constexpr double Pale = 0.55;
        m_picture = QImage(picture.size(), QImage::Format_ARGB32_Premultiplied);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setOpacity(Pale);
        painter.drawImage(0, 0, picture);
    }
    if (m_view && m_view->isPlacing())
        startPlacing(m_view->placing());
}

void PageViewPlacing::stopPlacing()
{
    if (m_view)
        m_view->stopPlacing();
}

void connectPages(QObject &panel, PageView &view)
{
    const auto pages = [&] { return new PageViewPlacing(view, &panel); };
    if (auto *sign = qobject_cast<SignPanel *>(&panel))
        sign->usePages(pages());
    else if (auto *number = qobject_cast<NumberPanel *>(&panel))
        number->usePages(pages());
    else if (auto *seal = qobject_cast<SealPanel *>(&panel))
        seal->usePages(pages());
}

}
