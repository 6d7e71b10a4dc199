// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/IntakeLetter.h"
#include "ui/workplace/Workplace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chauban {

class IntakeDesk;
class LetterPanel;
class SendBackBox;
struct Outcome;

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

/// Under the queue when several letters are marked: enter all that are sure, join, submit to a leader, print, remove.
class BatchBar : public QWidget
{
    Q_OBJECT

public:
    BatchBar(const Workplace &workplace, IntakeDesk &desk, QWidget *parent = nullptr);
    void showRows(const QList<int> &rows);

Q_SIGNALS:
    void enterSure();

private:
    QList<DocumentId> registeredChosen() const;
    void fillLeaders();
    void submitToLeader();
    void print(bool stamps);

    Workplace m_workplace;
    IntakeDesk &m_desk;
    QList<int> m_rows;
    QLabel *m_count;
    QPushButton *m_enter, *m_pages, *m_attach, *m_remove, *m_submit, *m_stamps, *m_slips;
    QComboBox *m_leaders;
};

}
