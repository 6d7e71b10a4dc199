// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/PrincipalSearch.h"

#include <QWidget>

class QBoxLayout;

namespace chauban {

/// What is asked of a picked one (chủ trì, phối hợp, nhận để biết).
enum class PickRole { Lead, Contribute, Inform };

struct PickedPrincipal
{
    PrincipalCandidate who;
    PickRole role = PickRole::Lead;
};

/// One who was picked: the name, a button that takes it away, and below the roles it may have, if there is a choice.
class PickedRow final : public QWidget
{
    Q_OBJECT

public:
    PickedRow(const PickedPrincipal &one, const QList<PickRole> &roles, QWidget *parent = nullptr);

Q_SIGNALS:
    void removed();
    void roleChosen(PickRole role);

private:
    QBoxLayout *nameLine(const PrincipalCandidate &who);
    QBoxLayout *roleLine(const PickedPrincipal &one, const QList<PickRole> &roles);
};

}
