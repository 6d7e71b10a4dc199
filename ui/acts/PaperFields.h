// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Document.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace chauban {

class WordsField;

/// The fields by which a register knows a paper. Type, number and date of our own papers stand on the paper itself
/// and are shown only.
class PaperFields final : public QWidget
{
    Q_OBJECT

public:
    PaperFields(const Document &document, QWidget *parent = nullptr);

    /// The paper's metadata with what the fields say in place.
    Metadata metadata() const;
    void setMetadata(const Metadata &metadata);
    /// Why it cannot be taken so; empty: it can.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addLine(const QString &label, const QString &name);
    QComboBox *addChoice(const QString &label, const QString &name);
    void addNamed(const QString &label, const QString &name, QWidget *field);
    std::optional<QDate> issuedDate() const;

    Metadata m_known;
    bool m_ours = false;
    QComboBox *m_type = nullptr;
    QLineEdit *m_notation = nullptr;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_agency = nullptr;
    WordsField *m_subject = nullptr;
    QLineEdit *m_signer = nullptr;
    QComboBox *m_urgency = nullptr;
    QLineEdit *m_note = nullptr;
};

}
