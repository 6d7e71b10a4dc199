// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Workplace.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace chauban {

/// Finds a paper by its number or by words, to be put into a dossier.
class PaperPicker : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPicker(const Workplace &workplace, QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(const chauban::DocumentId &document, const QString &name);
    void left();

private:
    void find();
    void pick();

    Workplace m_workplace;
    QTimer m_timer;
    QLineEdit *m_words;
    QListWidget *m_found;
    QPushButton *m_add;
};

}
