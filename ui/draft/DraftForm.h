// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Directory.h"
#include "ui/draft/DraftWork.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace chauban {

class GrowingText;
struct BlankShape;

/// The fields of a draft: type, body, unit and urgency, then what its template asks for, then who signs.
class DraftForm : public QWidget
{
    Q_OBJECT

public:
    explicit DraftForm(QWidget *parent = nullptr);

    /// Who is who, and who drafts.
    void setOffice(std::shared_ptr<const Directory> directory, const PersonId &drafter, QDate today);
    /// A new draft with what can be known of it: the drafter's body and unit, the head as signer.
    DraftWork blankWork() const;
    /// Main file, annexes and note of the work are not the form's: they stay as they are.
    void setWork(const DraftWork &work);
    const DraftWork &work() const { return m_work; }
    /// Pages typed here, or from a file: then only what the register must know is asked.
    void setSource(DraftSource source);
    /// Puts the cursor into a field of the template; the first one when there is no such.
    void focusBlank(const QString &name);
    /// Marks the fields in which something is wrong.
    void markFaults(const QStringList &blanks);

Q_SIGNALS:
    void changed();

private:
    void build();
    QComboBox *addCombo(const QString &name, const QString &label, QWidget *row);
    void fillChoices();
    void fillSigners();
    void showBlanks();
    void addBlank(const QString &name, const BlankShape &shape);
    void addSigner();
    void chooseTemplate();
    void chooseSigner();
    void take(const QString &blank, const QString &text);
    QList<UnitId> drafterUnits() const;
    QPair<PositionId, QString> usualSigner(const BodyId &body) const;

    std::shared_ptr<const Directory> m_directory;
    PersonId m_drafter;
    QDate m_today;
    DraftWork m_work;
    bool m_showing = false; ///< fields are being filled from the work, not by the person
    QComboBox *m_template = nullptr;
    QComboBox *m_urgency = nullptr;
    QComboBox *m_body = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_signer = nullptr;
    QVBoxLayout *m_blanks = nullptr;
    QMap<QString, QWidget *> m_fields; ///< by the blank's name
};

}
