// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace chauban {

/// A short message at the foot of the window. It never takes the focus; failures stay until they are closed.
class Toast : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);
    void show(const Notice &notice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_action;
    QTimer *m_timer;
    std::function<void()> m_act;
};

}
