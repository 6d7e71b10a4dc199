// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Workplace.h"

#include <QWidget>

namespace chauban {

/// One document beside its list: what it is, what can be done with it, its pages and its history.
class DocumentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPanel(const Workplace &workplace, QWidget *parent = nullptr);

    /// `task`: the one for which it is open; null when it is only read.
    void showDocument(const DocumentId &document, const TaskId &task = {});
    /// Nothing is selected.
    void clear();
    const DocumentId &document() const { return m_document; }

Q_SIGNALS:
    /// An act on the document was accepted: the list goes on to its next item.
    void acted(const chauban::DocumentId &document);

private:
    Workplace m_workplace;
    DocumentId m_document;
};

}
