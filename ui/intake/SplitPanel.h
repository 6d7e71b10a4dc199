// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/IntakeLetter.h"

#include <QThreadPool>
#include <QWidget>

#include <atomic>

class QLabel;
class QListWidget;
class QPushButton;

namespace chauban {

/// The pages of one scan as a strip of pictures: where a letter starts is marked (Space, or a double click), then the
/// scan is split there. What looks like the beginning of a letter is marked already.
class SplitPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SplitPanel(QWidget *parent = nullptr);
    ~SplitPanel() override;

    void showScan(const IntakeLetter &letter);
    /// Marked pages beside the first, ascending, 0-based.
    QList<int> starts() const;
    void toggle(int page);
    /// Splits where it is marked; does nothing while only one letter is.
    void perform();

Q_SIGNALS:
    void splitAsked(const chauban::DocumentId &letter, const QList<int> &starts);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void draw(const IntakeLetter &letter);
    void showStarts();

    DocumentId m_letter;
    std::shared_ptr<std::atomic_int>
        m_visit; ///< rises when the pictures of the scan before are not wanted any more
    QThreadPool m_pool;
    QListWidget *m_strip;
    QLabel *m_hint;
    QPushButton *m_split;
};

}
