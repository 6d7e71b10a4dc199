// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftForm.h"

#include "core/pdf/typeset/Template.h"
#include "ui/draft/DraftBlanks.h"
#include "ui/draft/GrowingText.h"
#include "ui/style/Theme.h"
#include "ui/text/DocumentText.h"
#include "ui/widgets/Pieces.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Blanks that follow from what is chosen above, or have fields of their own.
const QStringList &settledBlanks()
{
    static const QStringList names{
        u"agency"_s, u"parentAgency"_s, u"notation"_s, u"place"_s, u"year"_s, u"urgency"_s};
    return names;
}

/// What the register must know of a paper whose pages come from a file.
const QStringList &registerBlanks()
{
    static const QStringList names{u"subject"_s, u"addressees"_s, u"signerTitles"_s, u"signerName"_s};
    return names;
}

template<typename Value>
void select(QComboBox *box, const Value &value)
{
    box->setCurrentIndex(std::max(0, box->findData(QVariant::fromValue(value))));
}

}

DraftForm::DraftForm(QWidget *parent)
    : QWidget(parent)
{
    build();
}

void DraftForm::setOffice(std::shared_ptr<const Directory> directory, const PersonId &drafter, QDate today)
{
    m_directory = std::move(directory);
    m_drafter = drafter;
    m_today = today;
    fillChoices();
}

QList<UnitId> DraftForm::drafterUnits() const
{
    QList<UnitId> units;
    for (const auto &position : m_directory->positionsOf(m_drafter, m_today))
        if (!units.contains(position.unit))
            units.append(position.unit);
    return units;
}

void DraftForm::fillChoices()
{
    m_body->clear();
    m_unit->clear();
    for (const auto &body : m_directory->bodies)
        m_body->addItem(body.name, QVariant::fromValue(body.id.uuid));
    for (const auto &id : drafterUnits())
        if (const auto *unit = m_directory->unit(id))
            m_unit->addItem(unit->name, QVariant::fromValue(id.uuid));
    m_body->setEnabled(m_body->count() > 1);
    m_unit->setEnabled(m_unit->count() > 1);
}

QPair<PositionId, QString> DraftForm::usualSigner(const BodyId &body) const
{
    for (const auto &position : m_directory->positions) {
        const auto holders = m_directory->holders(position.id, m_today);
        if (position.role == Role::Leader && position.rank == 0 && position.signsFor(body)
            && !holders.isEmpty())
            return {position.id, m_directory->person(holders.first())->name};
    }
    return {};
}

DraftWork DraftForm::blankWork() const
{
    DraftWork work;
    work.templateId = draftTemplates().value(0);
    if (!m_directory->bodies.isEmpty())
        work.body = m_directory->bodies.first().id;
    work.unit = drafterUnits().value(0);
    const auto *unit = m_directory->unit(work.unit);
    const auto notation = unit ? unit->notation : QString();
    work.setBlank(u"keptBy"_s, notation.isEmpty() ? u"VT"_s : u"VT, "_s + notation);
    const auto [signer, name] = usualSigner(work.body);
    work.signer = signer;
    work.setBlank(u"signerTitles"_s, signatureTitles(*m_directory, work.body, signer).join(u'\n'));
    work.setBlank(u"signerName"_s, name);
    return work;
}

void DraftForm::setWork(const DraftWork &work)
{
    m_work = work;
    m_showing = true;
    select(m_template, work.templateId);
    select(m_urgency, int(work.urgency));
    select(m_body, work.body.uuid);
    select(m_unit, work.unit.uuid);
    m_showing = false;
    showBlanks();
}

void DraftForm::setSource(DraftSource source)
{
    if (m_work.source == source)
        return;
    m_work.source = source;
    showBlanks();
    Q_EMIT changed();
}

void DraftForm::chooseTemplate()
{
    m_work.templateId = m_template->currentData().toString();
    showBlanks();
    m_template->setFocus();
    Q_EMIT changed();
}

void DraftForm::showBlanks()
{
    m_fields.clear();
    m_signer = nullptr;
    while (auto *item = m_blanks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto chosen = Template::named(m_work.templateId);
    if (!chosen.ok())
        return;
    QStringList first{u"subject"_s};
    QStringList last{u"recipients"_s, u"keptBy"_s, u"signerTitles"_s, u"signerName"_s};
    QStringList middle;
    QMap<QString, QString> labels;
    for (const auto &field : chosen.value().fields()) {
        labels.insert(field.name, field.label);
        if (!settledBlanks().contains(field.name) && !first.contains(field.name)
            && !last.contains(field.name))
            middle.append(field.name);
    }
    for (const auto &name : first + middle + last) {
        const bool asked = m_work.source == DraftSource::Composed || registerBlanks().contains(name);
        if (labels.contains(name) && asked)
            addBlank(name, blankShape(name, labels[name]));
    }
}

void DraftForm::addSigner()
{
    auto *cell = new QWidget(this);
    m_signer = addCombo(u"draft-signer"_s, tr("Người ký"), cell);
    m_blanks->addWidget(cell);
    fillSigners();
    connect(m_signer, &QComboBox::activated, this, &DraftForm::chooseSigner);
}

void DraftForm::addBlank(const QString &name, const BlankShape &shape)
{
    if (name == u"signerTitles"_s)
        addSigner();
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(theme().px(4));
    auto *title = sectionLabel(shape.label, cell);
    QWidget *field = nullptr;
    if (shape.most > 0) {
        auto *text = new GrowingText(shape.least, shape.most, cell);
        text->setPlaceholderText(shape.hint);
        text->setPlainText(m_work.blank(name));
        connect(text, &QPlainTextEdit::textChanged, this, [=, this] { take(name, text->toPlainText()); });
        field = text;
    } else {
        auto *line = new QLineEdit(m_work.blank(name), cell);
        connect(line, &QLineEdit::textChanged, this, [=, this](const QString &text) { take(name, text); });
        field = line;
    }
    field->setObjectName(u"draft-"_s + name);
    field->setAccessibleName(shape.label);
    title->setBuddy(field);
    column->addWidget(title);
    column->addWidget(field);
    m_blanks->addWidget(cell);
    m_fields.insert(name, field);
}

void DraftForm::take(const QString &blank, const QString &text)
{
    if (m_showing)
        return;
    m_work.setBlank(blank, text);
    Q_EMIT changed();
}

void DraftForm::fillSigners()
{
    if (!m_signer || !m_directory)
        return;
    m_signer->clear();
    m_signer->addItem(tr("Tự nhập bên dưới"), QVariant::fromValue(QUuid()));
    for (const auto &position : m_directory->positions) {
        if (!position.signsFor(m_work.body))
            continue;
        for (const auto &holder : m_directory->holders(position.id, m_today))
            m_signer->addItem(tr("%1 – %2").arg(m_directory->person(holder)->name, position.title),
                QVariant::fromValue(position.id.uuid));
    }
    select(m_signer, m_work.signer.uuid);
}

void DraftForm::chooseSigner()
{
    m_work.signer = {m_signer->currentData().toUuid()};
    if (!m_work.signer.isNull()) {
        const auto titles = signatureTitles(*m_directory, m_work.body, m_work.signer).join(u'\n');
        qobject_cast<GrowingText *>(m_fields[u"signerTitles"_s])->setPlainText(titles);
        qobject_cast<QLineEdit *>(m_fields[u"signerName"_s])
            ->setText(m_signer->currentText().section(u" – "_s, 0, 0));
    }
    Q_EMIT changed();
}

void DraftForm::focusBlank(const QString &name)
{
    auto *field = m_fields.value(name, m_fields.value(u"subject"_s));
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

void DraftForm::markFaults(const QStringList &blanks)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        it.value()->setProperty("wrong", blanks.contains(it.key()));
        restyle(it.value());
    }
}

}
