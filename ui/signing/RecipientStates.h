// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Document.h"
#include "ui/workplace/Workplace.h"

#include <QWidget>

class QGridLayout;

namespace chauban {

/// What became of an issued paper at each of its recipients, and the buttons that record it: Đã gửi, Đã nhận.
class RecipientStates final : public QWidget
{
    Q_OBJECT

public:
    RecipientStates(const Workplace &workplace, const DocumentId &document, QWidget *parent = nullptr);

    void setRecipients(const QList<Recipient> &recipients);
    /// Reads them anew.
    void refresh();

private:
    void addRow(int row, const Recipient &recipient);
    void record(const QString &recipient, RecipientState state);

    Workplace m_workplace;
    DocumentId m_document;
    QGridLayout *m_grid = nullptr;
};

}
