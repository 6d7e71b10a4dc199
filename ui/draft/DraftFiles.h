// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/DraftWork.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace chauban {

class Preferences;

/// The files of a draft: the Word or PDF file that its pages come from, and what goes with it.
class DraftFiles : public QWidget
{
    Q_OBJECT

public:
    explicit DraftFiles(Preferences &preferences, QWidget *parent = nullptr);

    void setFiles(DraftSource source, const DraftAttachment &main, const QList<DraftAttachment> &annexes);
    /// A further choice of where the pages come from; the main file of another source is dropped.
    void setSource(DraftSource source);
    const DraftAttachment &main() const { return m_main; }
    const QList<DraftAttachment> &annexes() const { return m_annexes; }
    void takeMain(const QString &path);
    void addAnnexes(const QStringList &paths);
    void setConverting(bool running);
    /// Lets the person choose the main file.
    void askForMain();

Q_SIGNALS:
    void changed();
    void stopAsked();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *mainRow();
    QWidget *annexRow(int index);
    void askForAnnexes();
    void showMain();
    void showAnnexes();

    Preferences &m_preferences;
    DraftSource m_source = DraftSource::Composed;
    DraftAttachment m_main;
    QList<DraftAttachment> m_annexes;
    QWidget *m_mainRow = nullptr;
    QLabel *m_mainName = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_stop = nullptr;
    QVBoxLayout *m_annexList = nullptr;
};

}
