// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/IntakeLetter.h"
#include "ui/workplace/Screen.h"

class QLabel;
class QMimeData;
class QPushButton;
class QScrollArea;

namespace chauban {

class AgencyLookup;
class BatchBar;
class IntakeDesk;
class LetterPanel;
class LetterQueueModel;
class LetterQueueView;
class LetterView;
class NumberCard;
class ScanFolder;
class ScanNote;
class SplitPanel;
class TroubleBar;
class RegisteredBar;

/// The clerk's intake (route "intake"): the queue on the left, the letter in the middle, its form on the right. A
/// letter whose form is sure needs one key: Ctrl+Enter enters it, shows its number and opens the next.
class IntakeScreen : public Screen
{
    Q_OBJECT

public:
    /// `draftFolder`: where half-typed forms are kept; empty: the program's own folder.
    explicit IntakeScreen(
        const Workplace &workplace, const QString &draftFolder = {}, QWidget *parent = nullptr);
    ~IntakeScreen() override;

    void arrive(const Route &route) override;
    void refresh() override;
    bool mayLeave() override;

    IntakeDesk &desk() { return *m_desk; }
    LetterPanel &panel() { return *m_panel; }
    /// The row of the letter that is open; -1: none.
    int current() const;
    void openRow(int row);

    /// Files or spreadsheet rows from the clipboard or a drop. Answers whether there were any.
    bool takeIn(const QMimeData *mime);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildQueue(QWidget *parent);
    QWidget *buildMiddle(QWidget *parent);
    QWidget *buildForm(QWidget *parent);
    void buildShortcuts();
    void connectDesk();
    QPushButton *toolButton(const QString &name, const QString &text, const QString &icon);
    void chooseFiles();
    void chooseFolder();
    void open(int row);
    void showLetter();
    void showCounts();
    void enter();
    void enterAnyway();
    void enterChosen();
    void noteEntered(int row);
    void openNext(int after);
    void watchFolder(const QString &folder);
    QString keptScanFolder() const;
    void splitCurrent();

    std::unique_ptr<IntakeDesk> m_desk;
    LetterQueueModel *m_model = nullptr;
    LetterQueueView *m_queue = nullptr;
    LetterView *m_page = nullptr;
    LetterPanel *m_panel = nullptr;
    SplitPanel *m_split = nullptr;
    TroubleBar *m_trouble = nullptr;
    RegisteredBar *m_registered = nullptr;
    BatchBar *m_batch = nullptr;
    AgencyLookup *m_agencies = nullptr;
    ScanFolder *m_scans = nullptr;
    QScrollArea *m_scroll = nullptr;
    NumberCard *m_numberCard = nullptr;
    QLabel *m_counts = nullptr;
    ScanNote *m_scanNote = nullptr;
    QPushButton *m_enter = nullptr;
    QPushButton *m_splitButton = nullptr;
    QPushButton *m_folder = nullptr;
    QWidget *m_middle = nullptr;
    QWidget *m_formSide = nullptr;
    QWidget *m_empty = nullptr;
    DocumentId m_open; ///< the letter in the form
    DocumentId m_shown; ///< the letter whose pages are shown, and as what
    LetterStage m_shownStage = LetterStage::Waiting;
    bool m_advance = false; ///< the next is opened once the number is known
    DocumentId m_brokenTaken; ///< the letter that is entered though its signature is broken
    DocumentId m_seen; ///< the letter whose doubts were pointed out
};

}
