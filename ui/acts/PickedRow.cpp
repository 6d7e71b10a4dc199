// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/PickedRow.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString roleText(PickRole role)
{
    switch (role) {
    case PickRole::Lead:
        return PickedRow::tr("Chủ trì");
    case PickRole::Contribute:
        return PickedRow::tr("Phối hợp");
    case PickRole::Inform:
        return PickedRow::tr("Để biết");
    }
    return {};
}

}

PickedRow::PickedRow(const PickedPrincipal &one, const QList<PickRole> &roles, QWidget *parent)
    : QWidget(parent)
{
    setGround(this, "sunken");
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(theme().px(10), theme().px(2), theme().px(2), theme().px(4));
    lines->setSpacing(0);
    lines->addLayout(nameLine(one.who));
    if (roles.size() > 1)
        lines->addLayout(roleLine(one, roles));
}

QBoxLayout *PickedRow::nameLine(const PrincipalCandidate &who)
{
    auto *line = new QHBoxLayout;
    auto *name = new QLabel(who.name);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setToolTip(who.detail);
    name->setFont(theme().font(14, 600));
    line->addWidget(name, 1);
    auto *away = iconButton(u"x"_s, tr("Bỏ %1").arg(who.name));
    away->setObjectName(u"remove"_s);
    connect(away, &QToolButton::clicked, this, &PickedRow::removed);
    line->addWidget(away);
    return line;
}

QBoxLayout *PickedRow::roleLine(const PickedPrincipal &one, const QList<PickRole> &roles)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px(6));
    auto *group = new QButtonGroup(this);
    for (const auto role : roles) {
        auto *choice = pill(roleText(role));
        choice->setChecked(role == one.role);
        choice->setAccessibleName(tr("%1: %2").arg(one.who.name, roleText(role)));
        choice->setObjectName(u"role-%1"_s.arg(int(role) + 1));
        group->addButton(choice);
        line->addWidget(choice);
        connect(choice, &QPushButton::clicked, this, [this, role] { Q_EMIT roleChosen(role); });
    }
    line->addStretch(1);
    return line;
}

}
