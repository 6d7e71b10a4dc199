// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Screen.h"

namespace chauban {

class DocumentPanel;

/// One document by itself (route "document"): opened from a notice, a relation or the command palette.
class DocumentScreen : public Screen
{
    Q_OBJECT

public:
    explicit DocumentScreen(const Workplace &workplace, QWidget *parent = nullptr);
    void arrive(const Route &route) override;

private:
    DocumentPanel *m_panel;
};

}
