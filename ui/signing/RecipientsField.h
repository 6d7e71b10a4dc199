// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QStandardItemModel;

namespace chauban {

/// Who gets a paper: names typed with completion, one a line; Enter adds, Delete takes away.
class RecipientsField final : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientsField(QWidget *parent = nullptr);

    QStringList names() const;
    /// Adds those that are not there yet, whatever their accents and case.
    void add(const QStringList &names);
    void setKnown(const QStringList &names); ///< for completion

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addTyped();
    void removeCurrent();

    QLineEdit *m_name = nullptr;
    QListWidget *m_list = nullptr;
    QStandardItemModel *m_known = nullptr;
};

}
