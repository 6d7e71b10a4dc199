// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Toast.h"

#include "ui/shell/NavigationBar.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

Toast::Toast(QWidget *window)
    : QWidget(window)
    , m_picture(new QLabel)
    , m_text(new QLabel)
    , m_action(new QPushButton)
    , m_timer(new QTimer(this))
{
    setObjectName(u"toast"_s);
    setGround(this, "toast");
    m_text->setObjectName(u"toast-text"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setProperty("look", u"toast"_s);
    m_action->setProperty("variant", u"toast"_s);
    m_action->setObjectName(u"toast-action"_s);
    auto *close = iconButton(u"x"_s, tr("Đóng thông báo"));
    close->setIcon(icon(u"x"_s, theme().colors().onToast));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme().px(14), theme().px(6), theme().px(6), theme().px(6));
    row->addWidget(m_picture);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    window->installEventFilter(this);
    hide();
}

void Toast::show(const Notice &notice)
{
    static const QString pictures[] = {u"circle-check"_s, u"triangle-alert"_s, u"circle-x"_s};
    m_picture->setPixmap(iconPixmap(
        pictures[int(notice.kind)], theme().px(18), theme().colors().onToast, devicePixelRatioF()));
    m_text->setText(notice.text);
    m_action->setText(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    m_act = notice.act;
    setAccessibleName(notice.text);
    place();
    QWidget::show();
    raise();
    QAccessibleEvent heard(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
    if (notice.kind == NoticeKind::Failed)
        m_timer->stop();
    else
        m_timer->start(std::chrono::seconds(notice.seconds));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::place()
{
    // Beside the navigation: what is to be done stands at the right, and must stay within reach.
    const auto *window = parentWidget();
    const auto *navigation = window->findChild<NavigationBar *>();
    const int gap = theme().px(16);
    const int left = gap + (navigation ? navigation->mapTo(window, navigation->rect().topRight()).x() : 0);
    const int width = std::clamp(window->width() / 2, theme().px(320), theme().px(640));
    setFixedWidth(width);
    setFixedHeight(std::max(sizeHint().height(), layout()->heightForWidth(width)));
    move(left, window->height() - height() - theme().px(44));
}

}
