// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/SplitReader.h"

#include "ui/reader/PageView.h"
#include "ui/reader/ReaderPane.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QEvent>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

SplitReader::SplitReader(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
    , m_primary(new ReaderPane(m_splitter))
{
    m_splitter->setObjectName(u"reader-split"_s);
    m_splitter->setChildrenCollapsible(false);
    m_primary->setObjectName(u"primary-reader"_s);
    m_splitter->addWidget(m_primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
}

ReaderPane *SplitReader::openSecond(const QString &primaryTitle, const QString &secondTitle)
{
    if (!m_second) {
        m_second = new ReaderPane(m_splitter);
        m_second->setObjectName(u"second-reader"_s);
        auto *done = iconButton(u"x"_s, tr("Đóng văn bản mở song song"));
        done->setObjectName(u"close-second"_s);
        m_second->addTool(done);
        connect(done, &QToolButton::clicked, this, &SplitReader::closeSecond);
        m_splitter->addWidget(m_second);
        arrange();
        m_splitter->setSizes({width() / 2, width() / 2});
    }
    m_primary->setTitle(primaryTitle);
    m_second->setTitle(secondTitle);
    return m_second;
}

void SplitReader::arrange()
{
    constexpr int RoomForTwo = 960; // their tool bars
    const auto way = width() >= theme().px(RoomForTwo) ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != way)
        m_splitter->setOrientation(way);
}

bool SplitReader::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange)
        arrange();
    return QWidget::event(event);
}

void SplitReader::closeSecond()
{
    if (!m_second)
        return;
    const bool hadFocus = m_second->isAncestorOf(m_second->window()->focusWidget());
    m_second->hide();
    m_second->deleteLater();
    m_second = nullptr;
    m_primary->setTitle({});
    if (hadFocus)
        m_primary->view()->setFocus();
    Q_EMIT secondClosed();
}

}
