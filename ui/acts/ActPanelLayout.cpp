// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the parts of the form stand, and the way of the keyboard through them.
#include "ui/acts/ActPanel.h"
#include "ui/style/Theme.h"
#include "ui/widgets/LinesLabel.h"
#include "ui/widgets/ProblemLabel.h"
#include "workflow/session/View.h"

#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

void ActPanel::build()
{
    setGround(this, "surface", "left");
    m_title = subheading({});
    m_title->setObjectName(u"act-title"_s);
    m_title->setWordWrap(true);
    const auto &metadata = view().document.metadata;
    constexpr int MostLines = 2; // the whole stands over the pages
    m_paper = new LinesLabel(MostLines,
        metadata.notation.isEmpty() ? metadata.subject
                                    : tr("%1: %2").arg(metadata.notation, metadata.subject));
    m_paper->setProperty("look", u"caption"_s);
    m_paper->setObjectName(u"act-paper"_s);

    auto *inside = new QWidget;
    setGround(inside, "surface");
    m_body = new QVBoxLayout(inside);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_problem = new ProblemLabel(u"act-problem"_s);
    m_hint = caption({});
    m_hint->setObjectName(u"act-hint"_s);
    m_hint->hide();
    m_primary = button({}, {}, Weight::Primary);
    m_primary->setObjectName(u"act-do"_s);
    m_cancel = button(tr("Hủy"), {}, Weight::Plain);
    m_cancel->setObjectName(u"act-cancel"_s);
    m_cancel->setToolTip(tr("Đóng, giữ lại nội dung đã nhập (Esc)"));

    auto *head = new QVBoxLayout;
    head->setObjectName(u"head"_s);
    head->addWidget(m_title);
    head->addWidget(m_paper);
    auto *foot = new QWidget;
    foot->setObjectName(u"act-foot"_s);
    setGround(foot, "surface2", "top");
    auto *rows = new QVBoxLayout(foot);
    rows->addWidget(m_problem);
    rows->addWidget(m_hint);
    rows->addWidget(m_primary);
    rows->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(foot);

    connect(m_primary, &QPushButton::clicked, this, &ActPanel::press);
    connect(m_cancel, &QPushButton::clicked, this, &ActPanel::cancelled);
}

void ActPanel::scale()
{
    const auto px = [](double length) { return theme().px(length); };
    layout()->setSpacing(0);
    auto *head = layout()->itemAt(0)->layout();
    head->setContentsMargins(px(16), px(14), px(16), px(10));
    head->setSpacing(px(4));
    m_body->setContentsMargins(px(16), px(4), px(16), px(16));
    m_body->setSpacing(px(6));
    auto *foot = m_primary->parentWidget()->layout();
    foot->setContentsMargins(px(16), px(12), px(16), px(12));
    foot->setSpacing(px(8));
    setMinimumWidth(px(300));
    nameDeed();
}

void ActPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_body)
        scale();
    QWidget::changeEvent(event);
}

void ActPanel::addField(const QString &label, QWidget *field)
{
    auto *name = muted(label);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    if (m_body->count() > 0)
        m_body->addSpacing(theme().px(6));
    m_body->addWidget(name);
    m_body->addWidget(field);
}

/// A long name of a paper ends in "…" rather than under the button's edge.
void ActPanel::nameDeed()
{
    const int edges = theme().px(2 * 15 + 24 + 8); // padding, icon, gap
    const auto room = std::max(width() - theme().px(2 * 16) - edges, theme().px(60));
    m_primary->setText(QFontMetrics(theme().font(14, 600)).elidedText(m_deed, Qt::ElideRight, room));
}

void ActPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    nameDeed();
}

/// From the last field on to the footer, whichever was made first.
void ActPanel::leadTabs()
{
    const auto &fields = *m_scroll->widget();
    QWidget *last = nullptr;
    for (auto *each = fields.nextInFocusChain(); each != &fields; each = each->nextInFocusChain())
        if (fields.isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            last = each;
    if (last)
        setTabOrder(last, m_primary);
    setTabOrder(m_primary, m_cancel);
}

void ActPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    leadTabs();
    if (!event->spontaneous() && !(focusWidget() && focusWidget()->hasFocus()))
        focusBody();
}

void ActPanel::focusBody()
{
    for (auto *field : m_scroll->widget()->findChildren<QWidget *>())
        if ((field->focusPolicy() & Qt::TabFocus) && field->isEnabled() && !field->isHidden()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_primary->setFocus(Qt::OtherFocusReason);
}

}
