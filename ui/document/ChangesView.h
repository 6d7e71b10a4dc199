// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/verdict/PaperChanges.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace chauban {

/// What changed since a signature, one item each with its rule; choosing one goes to its place on the pages.
class ChangesView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);

    /// `note`: what is going on or was looked at, over the list.
    void setChanges(const QString &note, const QList<PaperChange> &changes);
    const QList<PaperChange> &changes() const { return m_changes; }
    /// As it stands on the pages beside the place: "1", "2" …
    static QString labelOf(int change) { return QString::number(change + 1); }
    /// Shows which one is looked at; -1: none.
    void select(int change);
    void focusList();

Q_SIGNALS:
    void chosen(int change);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QLabel *m_note;
    QListWidget *m_list;
    QList<PaperChange> m_changes;
};

}
