// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Sha256.h"
#include "ui/acts/ActPanels.h"
#include "ui/workplace/Workplace.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QAction;
class QBoxLayout;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace chauban {

class DocumentHeader;
class EntryList;
class FilesTab;
class FlowTab;
class OpinionProofs;
class PageView;
class PaperDeeds;
struct OpenedPaper;

/// One document beside its list: what it is, what can be done with it, its pages and its history.
class DocumentPanel : public QWidget
{
    Q_OBJECT

public:
    /// With the forms of acts that the workplace names; an act without a form is not offered.
    explicit DocumentPanel(const Workplace &workplace, QWidget *parent = nullptr);
    DocumentPanel(const Workplace &workplace, QWidget *parent, const ActPanels &panels);
    ~DocumentPanel() override;

    /// `task`: the one for which it is open; null when it is only read. Waits while a deed runs on another document; the
    /// refusal of that deed is shown instead.
    void showDocument(const DocumentId &document, const TaskId &task = {});
    /// Nothing is selected.
    void clear();
    const DocumentId &document() const { return m_document; }
    /// The content of the document as it is shown; null until it was read.
    Sha256 content() const;
    /// The pages of the shown file, on which a form lays its mark; closed while there are none.
    PageView *pages();
    /// Whether the form of an act is open.
    bool isActing() const { return !m_act.isNull(); }
    /// What was typed into the open form is kept; null: there is no such form.
    const ActPanel *unfinished() const;
    /// A form is open, or two states of the paper stand beside each other: a list beside gives way where it is narrow.
    bool needsRoom() const;
    /// Opens the form of an act, when it is offered now.
    void startAct(ActKind kind);
    /// Whether whoever holds the panel has a list to go back to. In a low window the panel has the arrow itself.
    void setWayBack(bool isOffered);
    bool showsWayBack() const;

Q_SIGNALS:
    /// The arrow back to the list was pressed.
    void backWanted();
    /// An act on the document was accepted: the list goes on to its next item.
    void acted(const chauban::DocumentId &document);
    /// needsRoom() may answer something else, or a deed was refused: its form stays.
    void actingChanged();
    /// What is shown is the document as it stands now, or the sentence why it cannot be.
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeMessage();
    void makeReady();
    QWidget *makeContent();
    void makeActions();
    void makeTabs();
    EntryList *addList(const QString &name, const QString &tabName, const QString &nothing);
    void load();
    void receive(int ticket, Result<OpenedPaper> paper);
    void present();
    void presentActs();
    void presentOpinions();
    QDate due() const;
    void say(const QString &title, const QString &text);
    void openRelated(const DocumentId &document);
    void closeAct();
    void followDeed();
    void finishAct(const QString &notice);
    bool isLow() const;
    void arrange();
    void placeSide(QBoxLayout *row);

    Workplace m_workplace;
    ActPanels m_panels;
    DocumentId m_document;
    TaskId m_task;
    std::unique_ptr<OpenedPaper> m_paper; ///< null until it was read
    int m_ticket = 0; ///< rises with every request; answers to earlier ones are dropped

    PaperDeeds *m_deeds;
    QAction *m_print;
    QAction *m_save;
    QAction *m_open;
    QAction *m_copy;
    OpinionProofs *m_proofs;
    QAction *m_evidence;
    QStackedWidget *m_state;
    QWidget *m_message;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_content
        = nullptr; ///< with all below; made for the first document, so that a list opens at once
    DocumentHeader *m_header;
    QTabBar *m_bar;
    QStackedWidget *m_tabs;
    QBoxLayout *m_whole; ///< the document and, in a low window, the form beside all of it
    QBoxLayout *m_body;
    QWidget *m_side; ///< holds the form of an act
    FilesTab *m_files;
    EntryList *m_opinions;
    FlowTab *m_flow;
    EntryList *m_related;
    EntryList *m_journal;
    QPointer<ActPanel> m_act;
    std::optional<std::pair<DocumentId, TaskId>> m_next; ///< to be shown once the running deed is done
    bool m_hasWayBack = false;
};

}
