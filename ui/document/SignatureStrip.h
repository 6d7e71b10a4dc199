// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/blob/BlobStore.h"
#include "ui/document/VerdictText.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace chauban {

class Preferences;

/// One line over the pages that says whether the paper's signatures hold, with the particulars on request. Checked
/// by our verifier in its confined process, beside the window's thread; while that runs nothing is claimed.
class SignatureStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit SignatureStrip(Preferences &preferences, QWidget *parent = nullptr);

    /// Checks a PDF. A file that was checked before in this strip is not checked again.
    void check(const Blob &file, Instant now, const QTimeZone &zone);
    /// There is nothing to check: the strip is not there.
    void clear();
    std::optional<VerdictText> verdict() const { return m_verdict; }

Q_SIGNALS:
    void checked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const VerdictText &verdict);
    void paintTone();
    void scale();

    Preferences &m_preferences;
    QLabel *m_picture;
    QLabel *m_headline;
    QLabel *m_details;
    QPushButton *m_more;
    std::optional<VerdictText> m_verdict; ///< nothing: not checked yet
    Sha256 m_file;
    int m_ticket = 0;
};

}
