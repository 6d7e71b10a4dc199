// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/KeyRing.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace chauban {

/// The certificates on the signing devices (USB tokens) that are plugged in: those that may sign are offered, the others
/// shown with why not. Also where the maker's driver is chosen when it is not found by itself.
class DevicePicker final : public QWidget
{
    Q_OBJECT

public:
    explicit DevicePicker(KeyRing &ring, QWidget *parent = nullptr);

    /// Looks at the devices anew, away from the window's thread.
    void search();

Q_SIGNALS:
    void chosen(const HeldKey &key);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void scale();
    void offer(const TokenListing &listing);
    void addRow(const SigningToken &token, const TokenCertificate &held, const Result<> &may);
    void showModule();
    void chooseModule();
    void take(int row);
    void focusFirst();

    KeyRing &m_ring;
    QLabel *m_state = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_automatic = nullptr;
    QLabel *m_module = nullptr;
    QList<HeldKey> m_offered; ///< by row; without a token where the row is no choice
    QPointer<QWidget> m_asked; ///< where the person was when the search began
    int m_searches = 0;
};

}
