// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/ListScreen.h"

class QComboBox;
class QLineEdit;

namespace chauban {

class FilterFields;

/// The documents of a kind as their register: a table, and beside an open document its lines as cards.
class RegisterScreen : public ListScreen
{
    Q_OBJECT

public:
    RegisterScreen(const Workplace &workplace, DocumentKind kind, QWidget *parent = nullptr);

protected:
    LineQuery query() const override;
    Words emptyWords() const override;
    QJsonObject filterState() const override;
    void setFilterState(const QJsonObject &state) override;
    /// Route::query: words to look for.
    void follow(const Route &route) override;

private:
    void addYears();
    void addBodies();
    void addUnits();

    DocumentKind m_kind;
    QComboBox *m_year = nullptr, *m_body = nullptr, *m_unit = nullptr; ///< m_unit: of our own papers
    QLineEdit *m_agency = nullptr; ///< of incoming papers
    QLineEdit *m_words = nullptr;
    FilterFields *m_fields;
};

}
