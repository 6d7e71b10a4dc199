// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/ProblemLabel.h"

#include <QAccessible>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

ProblemLabel::ProblemLabel(const QString &name, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(name);
    setWordWrap(true);
    setProperty("chip", u"danger"_s);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ProblemLabel::tell(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}
