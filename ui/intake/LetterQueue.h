// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QListView>

namespace chauban {

class IntakeDesk;
struct IntakeLetter;

/// The desk's letters as rows.
class LetterQueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LetterRole = Qt::UserRole };

    explicit LetterQueueModel(IntakeDesk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const IntakeLetter *letter(const QModelIndex &index) const;

    /// "Chờ đọc", "Đã đọc", "Cần kiểm tra", "Trùng", "Đã vào sổ" …
    static QString stageText(const IntakeLetter &letter);

private:
    IntakeDesk &m_desk;
};

/// The queue as a list of cards: picture of the page, subject, agency, state in words.
class LetterQueueView : public QListView
{
    Q_OBJECT

public:
    explicit LetterQueueView(QWidget *parent = nullptr);
    void keyboardSearch(const QString &) override { } ///< single letters do nothing

    /// Marked rows in their order.
    QList<int> chosenRows() const;

protected:
    void changeEvent(QEvent *event) override;
};

}
