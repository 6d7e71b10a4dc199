// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/SendBackBox.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

SendBackBox::SendBackBox(QWidget *parent)
    : QWidget(parent)
    , m_begin(button(tr("Trả lại nơi gửi…"), u"undo-2"_s))
    , m_ask(new QWidget)
    , m_reason(new QLineEdit)
    , m_perform(button(tr("Trả lại nơi gửi"), u"undo-2"_s, Weight::Primary))
{
    m_begin->setObjectName(u"send-back"_s);
    m_reason->setObjectName(u"send-back-reason"_s);
    m_perform->setObjectName(u"send-back-do"_s);
    auto *back = button(tr("Thôi"), {}, Weight::Quiet);
    back->setObjectName(u"send-back-not"_s);
    auto *label = muted(tr("Lý do trả lại nơi gửi (bắt buộc)"));
    label->setBuddy(m_reason);

    auto *ask = new QVBoxLayout(m_ask);
    ask->setContentsMargins(0, 0, 0, 0);
    ask->setSpacing(theme().px(6));
    ask->addWidget(label);
    ask->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_perform, 1);
    buttons->addWidget(back);
    ask->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_begin);
    column->addWidget(m_ask);
    setFocusProxy(m_begin);
    setAsking(false);

    connect(m_begin, &QPushButton::clicked, this, [this] {
        setAsking(true);
        m_reason->setFocus();
        m_reason->selectAll();
    });
    connect(back, &QPushButton::clicked, this, [this] {
        setAsking(false);
        m_begin->setFocus();
    });
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_perform->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_reason, &QLineEdit::returnPressed, m_perform, &QPushButton::click);
    connect(
        m_perform, &QPushButton::clicked, this, [this] { Q_EMIT decided(m_reason->text().simplified()); });
}

void SendBackBox::rest(const QString &reason)
{
    m_reason->setText(reason);
    setAsking(false);
}

void SendBackBox::setAsking(bool asks)
{
    m_begin->setVisible(!asks);
    m_ask->setVisible(asks);
}

}
