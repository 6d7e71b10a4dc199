// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Screen.h"
#include "workflow/authority/Command.h"
#include "workflow/session/View.h"

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace chauban {

enum class DossierDeed;
class DossierForm;
class DossierList;
class PaperPicker;
class PaperTable;

/// "Hồ sơ công việc" (route "dossiers"): the dossiers that one keeps beside the papers of the chosen one.
class DossierScreen : public Screen
{
    Q_OBJECT

public:
    explicit DossierScreen(const Workplace &workplace, QWidget *parent = nullptr);

    void arrive(const Route &route) override;
    void refresh() override;

private:
    void build();
    QWidget *listPane();
    QWidget *filters();
    QWidget *detailPane();
    QWidget *actions();
    QWidget *empty() const;
    void showState(std::optional<DossierState> state);
    void takeLines(const QList<DossierLine> &lines);
    void choose(const DossierId &dossier);
    void load();
    void showDossier(const DossierView &view);
    void openForm(DossierDeed deed);
    DossierForm *showForm(DossierDeed deed, const DossierView &view);
    void openPicker();
    void openRemoval();
    void leaveForm();
    void give(const CommandBody &body, const DocumentId &document, const QString &notice);
    void answered(const Result<Outcome> &outcome, const QString &notice);
    void openPaper(int row);

    DossierList *m_list;
    PaperTable *m_papers;
    QListView *m_listView = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_side = nullptr;
    QWidget *m_none = nullptr; ///< while there is no dossier at all
    QWidget *m_nothing = nullptr; ///< while none is chosen
    QWidget *m_detail = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_stateChip = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_hidden = nullptr;
    QList<QPushButton *> m_filters;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_handOver = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_archive = nullptr;
    QWidget *m_form = nullptr; ///< over the detail, while it is open
    DossierView m_view;
};

}
