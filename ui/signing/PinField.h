// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/SecretBytes.h"

#include <QLineEdit>

namespace chauban {

/// A line for a password whose letters never enter it: they go, as UTF-8, into memory that is locked and wiped, and the
/// line holds as many dots. It is written at its end only; Backspace takes back the last letter, Delete, cutting and
/// choosing all take back everything. At most 255 bytes.
///
/// What it cannot wipe: the key events of Qt and of the input method, each with one letter, and the clipboard when
/// somebody pastes.
class PinField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PinField(QWidget *parent = nullptr);

    bool isEmpty() const { return m_size == 0; }
    /// The password, gone from the field.
    SecretBytes take();
    void forget();

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void append(QString text); ///< which is wiped
    void removeLast();
    void takeOver(const QString &text);
    void showDots();
    qsizetype letters() const;

    SecretBytes m_bytes;
    std::size_t m_size = 0; ///< of the password, within m_bytes
    bool m_showing = false;
};

}
