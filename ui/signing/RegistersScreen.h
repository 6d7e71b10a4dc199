// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/signing/RegisterDeeds.h"
#include "ui/workplace/Screen.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace chauban {

class RegisterImport;
class RegisterModel;
class RestColumn;

/// "Sổ văn bản": the registers that a clerk keeps, their lines, printed and exported for a period, opened at a
/// number, and old ones taken over from a table.
class RegistersScreen final : public Screen
{
    Q_OBJECT

public:
    explicit RegistersScreen(const Workplace &workplace, QWidget *parent = nullptr);
    ~RegistersScreen() override;

    void arrive(const Route &route) override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildChoice();
    QWidget *buildOpening();
    void scale();
    void fillBodies();
    BookName chosen() const;
    void load();
    void tell(const Result<std::optional<Register>> &found);
    void openDocument(const QModelIndex &index);
    void openBook();
    void saveBook(BookMedium medium);
    void writeBook(BookMedium medium, const QString &path);
    void importBook();
    std::optional<QDate> typedDay(QLineEdit *field) const;
    void sizeColumns();

    QComboBox *m_body = nullptr;
    QButtonGroup *m_kind = nullptr;
    QComboBox *m_series = nullptr;
    QSpinBox *m_year = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QComboBox *m_form = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_table = nullptr;
    RestColumn *m_subjects = nullptr;
    QLabel *m_none = nullptr;
    QSpinBox *m_opening = nullptr;
    RegisterModel *m_model = nullptr;
    RegisterImport *m_import = nullptr;
    std::optional<Register> m_entry;
};

}
