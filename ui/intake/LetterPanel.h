// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Directory.h"
#include "core/intake/LetterForm.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace chauban {

class AgencyLookup;
class FieldBox;
class ShortField;

/// The clerk's form of one letter. Fields that the program filled in and is not sure of carry doubt="true" and the
/// words "cần kiểm tra"; typing in one settles it. Enter goes to the next field, as Tab does; Ctrl+J goes to the next
/// field that must be looked at; F4 (or Ctrl+') repeats what the letter before had there.
class LetterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LetterPanel(AgencyLookup &agencies, QWidget *parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    /// Shown only when there is a choice.
    void setBodies(const QList<Body> &bodies);

    void setForm(const LetterForm &form, const BodyId &body);
    /// As it stands, with what is being typed.
    const LetterForm &form() const { return m_form; }
    BodyId body() const;
    /// What F4 repeats.
    void setPrevious(const LetterForm &previous) { m_previous = previous; }
    void setReadOnly(bool readOnly);

    ShortField *field(LetterField field) const;
    /// The focused field, or nothing.
    std::optional<LetterField> focused() const;
    /// To the first doubtful or missing field, else to the subject.
    void focusFirstDoubt();
    void focusNextDoubt();
    /// Puts text from the page into the focused field (else into the last one that was).
    void fillFocused(const QString &word, const QString &line);
    /// Marks what keeps the letter from being entered and goes there.
    void showFault(const FormFault &fault);
    void repeatPrevious();
    /// Takes the agency that is offered while its beginning is typed. Answers whether there was one, or one is still
    /// looked for: the form must then be seen again before the letter is entered.
    bool takeOffered();

Q_SIGNALS:
    void edited();
    void bodyChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    FieldBox *makeBox(LetterField field);
    void addPair(QFormLayout *rows, LetterField left, LetterField right);
    void noteTyped(LetterField field);
    void showMarks(LetterField field);
    /// Dates and types in full once the field is left.
    void writeOut(LetterField field);

    AgencyLookup &m_agencies;
    std::array<FieldBox *, letterFieldCount> m_boxes{};
    QComboBox *m_bodies;
    QLabel *m_bodyLabel;
    LetterForm m_form, m_previous;
    QDate m_today;
    LetterField m_last = LetterField::Subject;
    bool m_setting = false;
};

}
