// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace chauban {

/// Pages and a panel about them: beside each other where there is room, else the panel above the pages, and alone
/// where even that would leave too little of them.
class SideBySide final : public QWidget
{
    Q_OBJECT

public:
    explicit SideBySide(QWidget *parent = nullptr);
    /// Both are its children already: made within it, they are styled once. Called once.
    void hold(QWidget *pages, QWidget *panel);

    /// Whether both fit beside each other.
    bool hasRoomForBoth() const;
    void showPanel(bool shown);
    /// The pages, two of them, are what the panel speaks of now: they are never hidden for it.
    void setPagesNeeded(bool needed);

Q_SIGNALS:
    /// hasRoomForBoth() answers something else than before.
    void roomChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QWidget *m_pages = nullptr;
    QWidget *m_panel = nullptr;
    QBoxLayout *m_box;
    bool m_isShown = false;
    bool m_arePagesNeeded = false;
    bool m_hadRoom = false;
};

}
