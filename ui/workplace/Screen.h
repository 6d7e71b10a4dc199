// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Workplace.h"

#include <QWidget>

namespace chauban {

/// One screen of the window. It is made when it is first opened and lives until the person logs out.
class Screen : public QWidget
{
    Q_OBJECT

public:
    explicit Screen(const Workplace &workplace, QWidget *parent = nullptr);

    /// Comes to the front to show what the route names.
    virtual void arrive(const Route &) { refresh(); }
    /// The store has changed: renew what is shown, keep selection and scroll position. Called only in front.
    virtual void refresh() { }
    /// Whether it may be left now; a screen with unsaved work saves it here or asks.
    virtual bool mayLeave() { return true; }

protected:
    Office &office() const { return m_workplace.office; }
    Navigator &navigator() const { return m_workplace.navigator; }
    const Workplace &workplace() const { return m_workplace; }

private:
    Workplace m_workplace;
};

}
