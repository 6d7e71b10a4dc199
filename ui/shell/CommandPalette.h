// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Workplace.h"

#include <QWidget>

class QLineEdit;
class QLabel;
class QListWidget;

namespace chauban {

/// Something that can be found by typing a part of its name.
struct PaletteCommand
{
    QString title;
    QString hint; ///< its shortcut, or what it is
    QString icon;
    std::function<void()> run;
};

/// The commands whose title or hint contains all words of the query, accents or not; whole-word beginnings first.
QList<PaletteCommand> matching(const QList<PaletteCommand> &commands, const QString &query);

/// One field to find every screen, act and document from the keyboard (Ctrl+K).
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(const Workplace &workplace, QWidget *window);
    void open(const QList<PaletteCommand> &commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &query);
    void searchDocuments(const QString &query);
    void add(const PaletteCommand &command);
    /// Once all that was asked has answered.
    void tellNone(const QString &query);
    void run();

    Workplace m_workplace;
    QLineEdit *m_query;
    QListWidget *m_list;
    QLabel *m_none = nullptr;
    QList<PaletteCommand> m_all;
    QList<PaletteCommand> m_shown;
    int m_round = 0; ///< answers to earlier queries are dropped
};

}
