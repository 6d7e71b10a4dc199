// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/acts/Acts.h"
#include "ui/workplace/Workplace.h"
#include "workflow/chain/Chain.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace chauban {

class ActDrafts;
class DecisionField;
class ProblemLabel;
struct Deed;
struct DocumentView;
struct Outcome;

/// The form of one act on one document: a title with the document's name, a scrolling body, and a pinned footer
/// whose primary button says what will be done to which document. Ctrl+Enter does it, Esc leaves; what was typed
/// is kept and comes back when the form of the same act on the same document is opened again.
class ActPanel : public QWidget
{
    Q_OBJECT

public:
    ActPanel(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent);
    ~ActPanel() override;

    ActKind kind() const { return m_kind; }
    const DocumentView &view() const { return *m_view; }
    /// The deed is running; its end is lost with the form.
    bool isBusy() const { return m_busy; }
    /// Something was typed, and comes back when the form is opened again.
    bool isKept() const;

    /// Keeps what is typed in `drafts`, and brings back what was kept. Called once, when the form is complete.
    void keepDraftIn(std::shared_ptr<ActDrafts> drafts);

    /// Lets the person sign what they decide, when the act is one that can be signed. Called once, when the form is
    /// complete.
    void offerSignature(const std::function<DecisionField *(const Workplace &, SignedDecision)> &make);

Q_SIGNALS:
    /// The act was accepted; the notice says what was done.
    void done(const QString &notice);
    void cancelled();
    /// The deed began to run, or ended: isBusy().
    void busyChanged();

protected:
    Office &office() const { return m_workplace.office; }
    const Workplace &workplace() const { return m_workplace; }
    /// The act as it is offered to the viewer now, with its task and words; without them when it no longer is.
    ActOffer offered() const;
    /// Where the form's rows go.
    QVBoxLayout *body() const { return m_body; }
    /// A row: a caption over its field; they are buddies.
    void addField(const QString &label, QWidget *field);

    void setTitle(const QString &title);
    /// `text` names the act: the button adds which document it is done to.
    void setDeed(const QString &text, const QString &icon, Weight weight = Weight::Primary);
    /// Whether the primary button can be pressed; `hint`: what is still missing.
    void setReady(bool ready, const QString &hint = {});
    /// Shows a sentence over the footer, read out to those who do not see it; empty: none.
    void showProblem(const QString &sentence);
    void showError(const Error &error);
    /// The deed is done and its result is shown: nothing is left to be cancelled, and Esc is the primary button.
    void setOver();
    /// While something runs nothing can be pressed; Hủy stays.
    void setBusy(bool busy);

    /// The primary button or Ctrl+Enter was pressed while the form was ready.
    virtual void perform() = 0;
    /// Gives the command through the door: done() when it is accepted, else its sentence.
    void submit(const Deed &deed);

    /// What was typed; restore() brings it back. Call noteTyped() after every change.
    virtual QJsonObject draft() const { return {}; }
    virtual void restore(const QJsonObject &) { }
    void noteTyped();

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusBody();

    /// The act is done: what was typed is forgotten and done() follows. An empty notice: others tell of it.
    void finish(const QString &notice);

private:
    void build();
    void scale();
    void press();
    void nameDeed();
    void leadTabs();
    void showReady();
    /// The door, or somebody on the way to it, did not take the deed.
    void tellRefusal(const Result<Outcome> &outcome);

    ActKind m_kind;
    Workplace m_workplace;
    std::unique_ptr<const DocumentView> m_view;
    std::shared_ptr<ActDrafts> m_drafts;
    QVBoxLayout *m_body = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_paper = nullptr;
    ProblemLabel *m_problem = nullptr;
    QLabel *m_hint = nullptr;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_primary = nullptr;
    QString m_deed; ///< the primary button's whole text
    QPushButton *m_cancel = nullptr;
    DecisionField *m_signature = nullptr; ///< null: nothing is signed here
    bool m_complete = true; ///< the form without the signature
    QString m_lacking; ///< what is said to be missing in it
    bool m_ready = true;
    bool m_busy = false;
    bool m_over = false;
};

/// How a paper is called in a button or a notice: "văn bản 6852/STC-NS", "văn bản đến số 12", else its subject.
QString paperTitle(const DocumentView &view);

}
