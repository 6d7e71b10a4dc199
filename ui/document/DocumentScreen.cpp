// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/DocumentScreen.h"

#include "ui/document/DocumentPanel.h"

#include <QVBoxLayout>

namespace chauban {

DocumentScreen::DocumentScreen(const Workplace &workplace, QWidget *parent)
    : Screen(workplace, parent)
    , m_panel(new DocumentPanel(workplace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_panel, &DocumentPanel::acted, this, [this](const DocumentId &document) {
        m_panel->showDocument(document);
    });
}

void DocumentScreen::arrive(const Route &route)
{
    m_panel->showDocument(route.document, route.task);
}

}
