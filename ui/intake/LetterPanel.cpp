// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/LetterPanel.h"

#include "core/intake/FieldWords.h"
#include "ui/intake/AgencyLookup.h"
#include "ui/intake/FieldBox.h"
#include "ui/intake/ShortField.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

// From top to bottom, as they are laid out.
constexpr std::array formOrder{LetterField::Agency,
    LetterField::Notation,
    LetterField::Date,
    LetterField::Type,
    LetterField::Arrival,
    LetterField::Subject,
    LetterField::Urgency,
    LetterField::Secrecy,
    LetterField::Signer,
    LetterField::SignerTitle,
    LetterField::Pages,
    LetterField::Copies,
    LetterField::Due,
    LetterField::Note};

/// A click on the page gives such fields the whole line.
bool wantsLine(LetterField field)
{
    return field == LetterField::Agency || field == LetterField::Subject || field == LetterField::Signer
        || field == LetterField::SignerTitle || field == LetterField::Note;
}

}

LetterPanel::LetterPanel(AgencyLookup &agencies, QWidget *parent)
    : QWidget(parent)
    , m_agencies(agencies)
    , m_bodies(new QComboBox)
    , m_bodyLabel(new QLabel)
{
    build();
}

void LetterPanel::build()
{
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    rows->setVerticalSpacing(theme().px(4));
    m_bodies->setObjectName(u"body"_s);
    m_bodies->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // long names give way
    m_bodyLabel->setText(tr("Sổ của"));
    m_bodyLabel->setBuddy(m_bodies);
    rows->addRow(m_bodyLabel, m_bodies);
    connect(m_bodies, &QComboBox::activated, this, &LetterPanel::bodyChosen);
    rows->addRow(makeBox(LetterField::Agency));
    addPair(rows, LetterField::Notation, LetterField::Date);
    addPair(rows, LetterField::Type, LetterField::Arrival);
    rows->addRow(makeBox(LetterField::Subject));
    addPair(rows, LetterField::Urgency, LetterField::Secrecy);
    addPair(rows, LetterField::Signer, LetterField::SignerTitle);
    addPair(rows, LetterField::Pages, LetterField::Copies);
    addPair(rows, LetterField::Due, LetterField::Note);
    setBodies({});
}

ShortField *LetterPanel::field(LetterField field) const
{
    return m_boxes[size_t(field)]->edit();
}

FieldBox *LetterPanel::makeBox(LetterField field)
{
    auto *box = m_boxes[size_t(field)] = new FieldBox(field);
    auto *edit = box->edit();
    edit->installEventFilter(this);
    edit->setSuggest([this, field](const QString &typed, const ShortField::Answer &answer) {
        if (field == LetterField::Agency)
            m_agencies.find(typed, answer);
        else
            answer(wordsBegunIn(field, typed));
    });
    connect(edit, &QLineEdit::textEdited, this, [this, field] { noteTyped(field); });
    connect(edit, &ShortField::settled, this, [this, field] { writeOut(field); });
    return box;
}

void LetterPanel::addPair(QFormLayout *rows, LetterField left, LetterField right)
{
    auto *pair = new QWidget(this);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px(12));
    line->addWidget(makeBox(left), 1);
    line->addWidget(makeBox(right), 1);
    rows->addRow(pair);
}

void LetterPanel::setBodies(const QList<Body> &bodies)
{
    m_bodies->clear();
    for (const auto &body : bodies)
        m_bodies->addItem(body.name, body.id.uuid);
    m_bodies->setVisible(bodies.size() > 1);
    m_bodyLabel->setVisible(bodies.size() > 1);
}

BodyId LetterPanel::body() const
{
    return {m_bodies->currentData().toUuid()};
}

void LetterPanel::setForm(const LetterForm &form, const BodyId &body)
{
    m_setting = true;
    m_form = form;
    for (int i = 0; i < letterFieldCount; ++i) {
        const auto which = LetterField(i);
        if (field(which)->text() != form.text(which)) {
            const bool wasEmpty = field(which)->text().isEmpty();
            field(which)->setText(form.text(which));
            field(which)->setCursorPosition(0);
            if (wasEmpty && field(which)->hasFocus())
                field(which)->selectAll(); // filled while one sat before it: typing replaces it
        }
        showMarks(which);
    }
    if (const int at = m_bodies->findData(body.uuid); at >= 0)
        m_bodies->setCurrentIndex(at);
    m_setting = false;
}

void LetterPanel::setReadOnly(bool readOnly)
{
    for (auto *box : m_boxes)
        box->edit()->setReadOnly(readOnly);
    m_bodies->setEnabled(!readOnly);
}

void LetterPanel::noteTyped(LetterField which)
{
    if (m_setting)
        return;
    m_form.setText(which, field(which)->text());
    m_form.setDoubtful(which, false);
    showMarks(which);
    Q_EMIT edited();
}

void LetterPanel::showMarks(LetterField which)
{
    m_boxes[size_t(which)]->showMarks(m_form.doubtful(which), m_today);
}

void LetterPanel::writeOut(LetterField which)
{
    const auto full = writtenOut(which, field(which)->text(), m_today);
    if (full.isEmpty() || full == field(which)->text())
        return;
    field(which)->setText(full);
    m_form.setText(which, full);
    showMarks(which);
    Q_EMIT edited();
}

bool LetterPanel::takeOffered()
{
    auto *agency = field(LetterField::Agency);
    if (agency->isTaking())
        return true;
    return agency->hasFocus() && agency->take();
}

std::optional<LetterField> LetterPanel::focused() const
{
    for (int i = 0; i < letterFieldCount; ++i)
        if (field(LetterField(i))->hasFocus())
            return LetterField(i);
    return std::nullopt;
}

void LetterPanel::focusFirstDoubt()
{
    m_last = LetterField::Note;
    if (auto *current = focused() ? field(*focused()) : nullptr)
        current->deselect();
    field(LetterField::Note)->setFocus();
    focusNextDoubt();
}

void LetterPanel::focusNextDoubt()
{
    const auto from
        = std::find(formOrder.begin(), formOrder.end(), focused().value_or(m_last)) - formOrder.begin();
    for (int step = 1; step <= letterFieldCount; ++step) {
        const auto candidate = formOrder[size_t((int(from) + step) % letterFieldCount)];
        if (!m_form.doubtful(candidate))
            continue;
        field(candidate)->setFocus(Qt::TabFocusReason);
        field(candidate)->selectAll();
        return;
    }
    field(LetterField::Subject)->setFocus(Qt::TabFocusReason);
}

void LetterPanel::fillFocused(const QString &word, const QString &line)
{
    const auto which = focused().value_or(m_last);
    auto *edit = field(which);
    if (edit->isReadOnly())
        return;
    const auto text = wantsLine(which) ? line.simplified() : word.simplified();
    // A subject runs over several lines: each click adds one.
    const bool adds = which == LetterField::Subject && !edit->text().isEmpty() && !edit->hasSelectedText()
        && edit->property("filled").toBool();
    edit->setText(adds ? edit->text() + u' ' + text : text);
    edit->setFocus();
    edit->setProperty("filled", true); // until the field is entered by another way
    Q_EMIT edit->textEdited(edit->text());
}

void LetterPanel::showFault(const FormFault &fault)
{
    m_boxes[size_t(fault.field)]->showFault(fault.kind);
}

void LetterPanel::repeatPrevious()
{
    const auto which = focused();
    if (!which || field(*which)->isReadOnly() || m_previous.text(*which).isEmpty())
        return;
    field(*which)->setText(m_previous.text(*which));
    noteTyped(*which);
    focusNextChild();
}

bool LetterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (int i = 0; i < letterFieldCount; ++i)
            if (field(LetterField(i)) == watched) {
                m_last = LetterField(i);
                field(LetterField(i))->setProperty("filled", false);
            }
    }
    return QWidget::eventFilter(watched, event);
}

void LetterPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_boxes.back() && !m_setting)
        for (int i = 0; i < letterFieldCount; ++i)
            showMarks(LetterField(i));
}

}
