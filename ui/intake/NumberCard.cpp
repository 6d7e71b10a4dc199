// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/NumberCard.h"

#include "ui/intake/IntakeLetter.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QHBoxLayout>
#include <QLabel>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

NumberCard::NumberCard(QWidget *parent)
    : QWidget(parent)
    , m_number(new QLabel)
    , m_about(caption({}))
{
    setObjectName(u"number-card"_s);
    setGround(this, "surface2", "bottom");
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    line->setSpacing(theme().px(12));
    m_number->setObjectName(u"entered-number"_s);
    m_number->setProperty("look", u"number"_s);
    m_about->setObjectName(u"entered-about"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(chip(tr("Đã vào sổ · số đến"), ChipKind::Ok), 0, Qt::AlignLeft);
    words->addWidget(m_about);
    line->addWidget(m_number);
    line->addLayout(words, 1);
    hide();
}

void NumberCard::showEntered(const IntakeLetter &letter)
{
    m_number->setText(QString::number(letter.number));
    m_about->setText(tr("%1 · %2").arg(letter.form.text(LetterField::Notation), letter.title()));
    setAccessibleName(tr("Đã vào sổ, số đến %1").arg(letter.number));
    show();
}

}
