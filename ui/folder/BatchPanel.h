// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/workplace/Workplace.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace chauban {

class ProblemLabel;
class BatchSheet;
class KeyField;
class SecretBytes;
class SigningRun;
struct BatchNote;
struct BatchRow;

/// Many papers are signed at once: the list with what stands in each file and where the signature will stand, the key and
/// its PIN, asked for once; then the progress; then what became of each.
///
/// | phase   | to be seen                        | goes on by                                            |
/// |---------|-----------------------------------|-------------------------------------------------------|
/// | Confirm | papers, key, PIN                  | sign → Running; back → closed()                       |
/// | Running | papers, progress                  | stop, or the last paper → Done; a wrong PIN → Confirm |
/// | Done    | papers with their outcome         | the rest, again → Confirm; close → closed()           |
class BatchPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Phase { Confirm, Running, Done };

    BatchPanel(const Workplace &workplace, const QString &noteFile, QWidget *parent = nullptr);
    ~BatchPanel() override;

    /// Looks at the papers and asks for the PIN.
    void prepare(const QList<BatchRow> &rows);
    /// Tells what became of a batch that was cut short.
    void recall(const BatchNote &note);
    Phase phase() const { return m_phase; }
    bool isRunning() const { return m_phase == Phase::Running; }

Q_SIGNALS:
    void closed();
    /// A paper should be looked at before it is signed.
    void lookAsked(const chauban::DocumentId &document);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeFoot();
    void scale();
    void arrange();
    void enter(Phase phase);

    void lookOn(int ticket);
    void review();
    void sign();
    void run(const BatchNote &note, SecretBytes password);
    void follow(int paper);
    void finishRun();
    void showOutcome(const BatchNote &note);
    void showProgress();
    /// What is left of the last batch, the refused papers too when they are to be tried again.
    void again(bool refusedToo);
    void leave();
    void close();
    void copyHash();
    /// Asks for the chosen paper when it has something to be looked at, else for the first that has.
    void askForLook();

    Workplace m_workplace;
    QString m_noteFile;
    Phase m_phase = Phase::Confirm;
    BatchSheet *m_sheet;
    SigningRun *m_run = nullptr;
    QList<int> m_running; ///< the row of each paper of the run
    int m_ticket = 0; ///< rises with every batch that is prepared

    QBoxLayout *m_body = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QListView *m_list = nullptr;
    QScrollArea *m_side = nullptr;
    KeyField *m_key = nullptr;
    QWidget *m_foot = nullptr;
    ProblemLabel *m_problem = nullptr;
    QLabel *m_hint = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_sign = nullptr;
    QPushButton *m_look = nullptr; ///< at the papers that have something to be looked at
    QPushButton *m_back = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_rest = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_close = nullptr;
};

}
