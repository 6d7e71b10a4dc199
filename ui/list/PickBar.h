// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/session/View.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace chauban {

/// Something that can be done with all picked lines. Those that are official acts ask for confirmation themselves.
struct BatchAct
{
    QString id; ///< English, becomes the button's objectName "batch-<id>"
    QString text;
    QString icon; ///< of resources/icons; may be empty
    std::function<void(QList<InboxLine>)> act;
};

/// "Đã chọn 12" with what can be done with them; hidden while nothing is picked.
class PickBar : public QWidget
{
    Q_OBJECT

public:
    explicit PickBar(QWidget *parent = nullptr);

    void addAct(const BatchAct &act);
    void setCount(int count);

Q_SIGNALS:
    /// A button was used; the list says what is picked.
    void asked(const chauban::BatchAct &act);
    void cleared();

private:
    QLabel *m_count;
    QWidget *m_acts;
};

}
