// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Directory.h"
#include "workflow/authority/Command.h"
#include "workflow/session/View.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace chauban {

enum class DossierDeed { Open, HandOver, Close, Archive, Remove };

/// The form of one act on a dossier, inside the window: what is asked, and a button that says what will be done.
class DossierForm : public QWidget
{
    Q_OBJECT

public:
    /// `view`: of the dossier; not read for DossierDeed::Open, with the one paper that goes for DossierDeed::Remove.
    DossierForm(DossierDeed deed,
        const std::shared_ptr<const Directory> &directory,
        const DossierView &view,
        QDate today,
        QWidget *parent);

    void showProblem(const QString &sentence);
    void setBusy(bool busy);

Q_SIGNALS:
    void given(const chauban::CommandBody &body);
    void cancelled();

private:
    void addOpenFields();
    void addHandOverFields();
    void addCloseFields();
    void addArchiveFields();
    void addRemoveFields();
    void addField(const QString &label, QWidget *field, const QString &name);
    QLineEdit *addLine(const QString &label, const QString &name, const QString &hint = {});
    QComboBox *addRetention(Retention chosen);
    QDateEdit *addDate(const QString &label, const QString &name, QDate earliest);
    void review();
    void give();

    DossierDeed m_deed;
    std::shared_ptr<const Directory> m_directory;
    DossierView m_view;
    QDate m_today;
    QVBoxLayout *m_column = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_note = nullptr;
    QComboBox *m_retention = nullptr;
    QComboBox *m_access = nullptr;
    QComboBox *m_holder = nullptr;
    QDateEdit *m_date = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_do = nullptr;
};

}
