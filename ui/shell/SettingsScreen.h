// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Screen.h"

class QFormLayout;
class QVBoxLayout;

namespace chauban {

struct HeldKey;

/// Looks, language, text size, and the certificates that one signs with.
class SettingsScreen : public Screen
{
    Q_OBJECT

public:
    explicit SettingsScreen(const Workplace &workplace, QWidget *parent = nullptr);

private:
    enum class Owner { Person, Agency };
    QWidget *looks();
    QWidget *notices();
    QWidget *keys(Owner owner);
    QWidget *holding();
    void fillKeys(Owner owner, QVBoxLayout *column);
    QList<HeldKey> held(Owner owner) const;
    void hold(Owner owner, const QList<HeldKey> &keys);
    void addKey(Owner owner);
};

}
