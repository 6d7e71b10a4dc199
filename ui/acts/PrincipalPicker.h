// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/PickedRow.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace chauban {

/// Names people and units for work. Letters typed find them without accents; Enter adds the marked one (the first
/// as lead, further ones as contributors; ↓ opens the list again), Ctrl+1, Ctrl+2, Ctrl+3 add it as lead, contributor, informed; Backspace
/// in the empty field takes the last one away. Each chosen one stands in a row with its role in columns.
/// At most one leads: a new lead makes the former a contributor, or replaces it where nothing but a lead is asked.
class PrincipalPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit PrincipalPicker(QList<PickRole> roles, QWidget *parent = nullptr);

    /// `home`: whose people come first while nothing is typed.
    void setCandidates(QList<PrincipalCandidate> candidates, const UnitId &home = {});
    const QList<PickedPrincipal> &picked() const { return m_picked; }
    /// Those that are no candidates are left out.
    void setPicked(const QList<std::pair<Principal, PickRole>> &picked);
    std::optional<Principal> lead() const;
    QList<Principal> with(PickRole role) const;
    /// The names of those with the role, as a sentence lists them.
    QStringList names(PickRole role) const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void suggest();
    void add(const PrincipalCandidate &candidate, PickRole role);
    bool addMarked(std::optional<PickRole> role);
    void remove(int place);
    void setRole(int place, PickRole role);
    void showPicked();
    QWidget *rowOf(int place);
    PickRole nextRole() const;
    bool takeKey(class QKeyEvent *event);
    void scale();

    QList<PickRole> m_roles;
    QList<PrincipalCandidate> m_candidates;
    UnitId m_home;
    bool m_unfolded = false; ///< the list was asked for though somebody is picked
    QList<PickedPrincipal> m_picked;
    QVBoxLayout *m_rows = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_found = nullptr;
    QLabel *m_hint = nullptr;
};

}
