// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/PaperLevel.h"
#include "ui/document/CheckedPaper.h"
#include "ui/ladder/RaiseNote.h"
#include "ui/workplace/Workplace.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace chauban {

class CertificateView;
class ChangesView;
struct VerifiedFile;

/// The particulars of a paper's signatures beside its pages: for each one whether it is intact, whose, when made and
/// what changed since, its level and why. Says only what the verifier has found; before that, nothing.
class SignaturePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePanel(const Workplace &workplace, QWidget *parent = nullptr);
    ~SignaturePanel() override;

    /// `name`: of the file.
    void setPaper(const CheckedPaper &paper, const QString &name);
    void clear();
    /// How far the paper's signatures have come since it was issued; nothing: it is not issued.
    void setLevel(const std::optional<PaperLevel> &level);
    const std::optional<CheckedPaper> &paper() const { return m_paper; }

    /// The list of changes instead of the signatures, until overviewAsked() is answered by showOverview().
    ChangesView &changes() const { return *m_changes; }
    void showChanges();
    void showOverview();
    bool isAtOverview() const;
    /// The certificates behind a signature.
    void showCertificates(qsizetype signature);

Q_SIGNALS:
    void closeAsked();
    /// The state that a signature covers is to be shown beside the paper.
    void earlierAsked(qsizetype signature);
    /// Back from the changes.
    void overviewAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    QWidget *makeCard(qsizetype place);
    QWidget *makeCards();
    QWidget *makeConclusion() const;
    QWidget *makeLevel();
    void tellLevel();
    QString placeWords(qsizetype place) const;
    void addCards(const QPointer<QWidget> &inside, qsizetype from);
    void rebuild();
    void back();
    void turnTo(QWidget *page, const QString &title);
    VerifiedFile verifiedFile() const;
    void saveReport();

    Workplace m_workplace;
    std::optional<CheckedPaper> m_paper;
    std::optional<PaperLevel> m_level;
    std::optional<RaiseNote> m_met; ///< by a raiser of another session or program
    QPointer<QLabel> m_levelText; ///< the level and why
    QString m_name; ///< of the file
    int m_ticket = 0; ///< rises with every question about certificates; answers to earlier ones are dropped
    QToolButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    ChangesView *m_changes;
    CertificateView *m_certificates = nullptr; ///< made when somebody asks for certificates
};

}
