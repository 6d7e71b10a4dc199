// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/IntakeLetter.h"
#include "ui/workplace/Workplace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace chauban {

class IntakeDesk;
class LetterPanel;
struct Outcome;

/// Under the form of a letter that has its number: guided correction (the journal keeps what it was) and giving up the
/// number, both with a reason.
class RegisteredBar : public QWidget
{
    Q_OBJECT

public:
    RegisteredBar(
        const Workplace &workplace, IntakeDesk &desk, LetterPanel &panel, QWidget *parent = nullptr);
    void showLetter(const IntakeLetter &letter);

Q_SIGNALS:
    void done(const chauban::DocumentId &letter);

private:
    enum class Mode { Rest, Correct, Cancel };
    void setMode(Mode mode);
    void perform();
    void correct();
    void cancelNumber();
    void finish(const Result<Outcome> &outcome, const QString &said);

    Workplace m_workplace;
    IntakeDesk &m_desk;
    LetterPanel &m_panel;
    IntakeLetter m_letter;
    Mode m_mode = Mode::Rest;
    QLabel *m_text;
    QWidget *m_rest;
    QWidget *m_ask;
    QLineEdit *m_reason;
    QPushButton *m_perform;
};

}
