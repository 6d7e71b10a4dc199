// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/CheckedPaper.h"
#include "ui/verdict/VerdictText.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace chauban {

class Preferences;

/// One line over the pages that says whether the paper's signatures hold, and a button for the panel that tells the
/// particulars. Checked by our verifier in its confined process, beside the window's thread; while that runs nothing
/// is claimed.
class SignatureStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit SignatureStrip(Preferences &preferences, QWidget *parent = nullptr);

    /// Checks a PDF. A file that was checked before in this strip is checked again only when other anchors were chosen
    /// since.
    void check(const Blob &file, Instant now, const QTimeZone &zone);
    /// There is nothing to check: the strip is not there.
    void clear();
    const std::optional<VerdictText> &verdict() const { return m_verdict; }
    /// What was found; nothing while it is not checked.
    const std::optional<CheckedPaper> &paper() const { return m_paper; }
    /// Whether the particulars are to be seen.
    void setWantsDetails(bool wanted);
    void focusDetails();

Q_SIGNALS:
    void checked();
    void cleared();
    /// By the person's own hand.
    void detailsToggled(bool wanted);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const CheckedPaper &paper);
    void paintTone();
    void scale();

    Preferences &m_preferences;
    QLabel *m_picture;
    QLabel *m_headline;
    QPushButton *m_more;
    std::optional<VerdictText> m_verdict; ///< nothing: not checked yet
    std::optional<CheckedPaper> m_paper;
    Sha256 m_file;
    QString m_roots; ///< state of the anchors by which it was checked
    int m_ticket = 0;
};

}
