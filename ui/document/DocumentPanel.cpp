// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/DocumentPanel.h"

namespace chauban {

DocumentPanel::DocumentPanel(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
}

void DocumentPanel::showDocument(const DocumentId &document, const TaskId &)
{
    m_document = document;
}

void DocumentPanel::clear()
{
    m_document = {};
}

}
