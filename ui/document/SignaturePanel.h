// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/CheckedPaper.h"
#include "ui/workplace/Workplace.h"

#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;

namespace chauban {

/// The particulars of a paper's signatures beside its pages: for each one whether it is intact, whose, when made and
/// what changed since, its level and why. Says only what the verifier has found; before that, nothing.
class SignaturePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePanel(const Workplace &workplace, QWidget *parent = nullptr);
    ~SignaturePanel() override;

    void setPaper(const CheckedPaper &paper);
    void clear();

Q_SIGNALS:
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeCards() const;
    QWidget *makeConclusion() const;
    QString placeWords(qsizetype place) const;
    void rebuild();

    Workplace m_workplace;
    std::optional<CheckedPaper> m_paper;
    QLabel *m_title = nullptr;
    QScrollArea *m_scroll;
};

}
