// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/PickBar.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Pieces.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

PickBar::PickBar(QWidget *parent)
    : QWidget(parent)
    , m_count(subheading({}))
    , m_acts(new QWidget)
{
    setObjectName(u"batch-bar"_s);
    setGround(this, "sunken", "bottom");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 8, 8);
    column->setSpacing(4);
    m_count->setObjectName(u"batch-count"_s);
    auto *acts = new FlowLayout(m_acts);
    acts->setContentsMargins(0, 0, 0, 0);
    auto *clear = iconButton(u"x"_s, tr("Bỏ chọn tất cả"));
    clear->setObjectName(u"batch-clear"_s);
    connect(clear, &QToolButton::clicked, this, &PickBar::cleared);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(clear);
    column->addLayout(row);
    column->addWidget(m_acts);
    hide();
}

void PickBar::addAct(const BatchAct &act)
{
    auto *made = button(act.text, act.icon);
    made->setObjectName(u"batch-"_s + act.id);
    connect(made, &QPushButton::clicked, this, [this, act] { Q_EMIT asked(act); });
    m_acts->layout()->addWidget(made);
}

void PickBar::setCount(int count)
{
    m_count->setText(tr("Đã chọn %1").arg(count));
    setVisible(count > 0);
}

}
