// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/ListScreen.h"

class QComboBox;
class QLineEdit;

namespace chauban {

class FilterDate;
class FilterFields;

/// Finds documents by words, with or without marks, and shows where the words stand.
class SearchScreen : public ListScreen
{
    Q_OBJECT

public:
    explicit SearchScreen(const Workplace &workplace, QWidget *parent = nullptr);

protected:
    LineQuery query() const override;
    Words emptyWords() const override;
    QJsonObject filterState() const override;
    void setFilterState(const QJsonObject &state) override;
    /// Route::query: the words.
    void follow(const Route &route) override;

private:
    void addWords();
    void addKinds();
    void addTypes();
    void addDates();

    QLineEdit *m_words = nullptr, *m_agency = nullptr;
    QComboBox *m_kind = nullptr, *m_type = nullptr;
    FilterDate *m_from = nullptr, *m_to = nullptr;
    FilterFields *m_fields;
};

}
