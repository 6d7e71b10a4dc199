// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/IntakeLetter.h"
#include "ui/workplace/Workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace chauban {

class IntakeDesk;
class SendBackBox;

/// Over the form of a letter that cannot simply be entered: what the register says, and the choices.
class TroubleBar : public QWidget
{
    Q_OBJECT

public:
    TroubleBar(const Workplace &workplace, IntakeDesk &desk, QWidget *parent = nullptr);
    void showLetter(const IntakeLetter &letter);
    void setFocusOnFirst();
    bool asksAboutTwin() const { return !m_twin.isNull(); }

Q_SIGNALS:
    void registerAnyway();

private:
    void tellTwin(const DocumentId &twin);

    Workplace m_workplace;
    IntakeDesk &m_desk;
    DocumentId m_letter, m_twin;
    QLabel *m_text;
    QWidget *m_choices;
    QPushButton *m_drop;
    QPushButton *m_join;
    SendBackBox *m_back;
    QPushButton *m_anyway;
};

}
