// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/Acts.h"
#include "ui/text/TimeLeft.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace chauban {

struct Document;
class SubjectLabel;

/// What else can be done with a paper's file; without a file none of it is offered.
struct FileActions
{
    QAction *print = nullptr;
    QAction *save = nullptr;
    QAction *open = nullptr;
    QAction *copyNotation = nullptr;
    QAction *evidence = nullptr; ///< not shown while nothing was signed
};

/// The head of a document: how urgent, which paper, what it is about, and what can be done with it now. The most
/// important acts are buttons, as many as fit, four at most; all others stand under "…".
class DocumentHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentHeader(const FileActions &files, QWidget *parent = nullptr);

    void setDocument(const Document &document, const TimeLeft &left);
    void setOffers(const QList<ActOffer> &offers);
    /// While a form is open no other act can be chosen, and their keys are the form's.
    void setActsEnabled(bool enabled);
    void focusActs();
    enum class Room { Ample, Low, LowForForm };
    /// In a low window the words give way to the pages: one line each, and no acts while a form is open.
    void setRoom(Room room);
    /// The arrow back to the list, beside the words.
    QToolButton *wayBack() const { return m_wayBack; }
    /// Print, save and the like have become possible or not.
    void showFileActions();

Q_SIGNALS:
    void actChosen(chauban::ActKind kind);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void scale();
    void addChips(const Document &document, const TimeLeft &left);
    void arrangeActs();

    FileActions m_files;
    QBoxLayout *m_column;
    QBoxLayout *m_top;
    QBoxLayout *m_chips;
    QBoxLayout *m_acts;
    QToolButton *m_wayBack;
    QLabel *m_line;
    QLabel *m_brief; ///< says the same as m_line on one line
    SubjectLabel *m_subject;
    QWidget *m_actRow;
    QToolButton *m_print;
    QToolButton *m_more;
    QMenu *m_menu;
    QList<QAction *> m_offers; ///< in the order offered
    QList<QPushButton *> m_buttons; ///< of the first offers
};

}
