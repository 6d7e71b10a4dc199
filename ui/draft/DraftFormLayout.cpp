// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a DraftForm is put together.

#include "core/pdf/typeset/Template.h"
#include "ui/draft/DraftBlanks.h"
#include "ui/draft/DraftForm.h"
#include "ui/style/Theme.h"
#include "ui/text/DocumentText.h"
#include "ui/widgets/Pieces.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

QComboBox *DraftForm::addCombo(const QString &name, const QString &label, QWidget *cell)
{
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(theme().px(4));
    auto *title = sectionLabel(label, cell);
    auto *box = new QComboBox(cell);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    title->setBuddy(box);
    column->addWidget(title);
    column->addWidget(box);
    return box;
}

void DraftForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme().px(12));
    auto *grid = new QGridLayout;
    grid->setSpacing(theme().px(12));
    const auto cell = [&](int row, int place) {
        auto *made = new QWidget(this);
        grid->addWidget(made, row, place);
        return made;
    };
    m_template = addCombo(u"draft-type"_s, tr("Loại văn bản"), cell(0, 0));
    m_urgency = addCombo(u"draft-urgency"_s, tr("Độ khẩn"), cell(0, 1));
    m_body = addCombo(u"draft-issuer"_s, tr("Cơ quan ban hành"), cell(1, 0));
    m_unit = addCombo(u"draft-unit"_s, tr("Đơn vị soạn thảo"), cell(1, 1));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    m_blanks = new QVBoxLayout;
    m_blanks->setSpacing(theme().px(12));
    column->addLayout(m_blanks);
    column->addStretch(1);

    for (const auto &id : draftTemplates())
        if (const auto known = Template::named(id); known.ok())
            m_template->addItem(known.value().name(), id);
    for (const auto urgency : {Urgency::Normal, Urgency::Urgent, Urgency::VeryUrgent, Urgency::Express})
        m_urgency->addItem(textOf(urgency), int(urgency));
    connect(m_template, &QComboBox::activated, this, &DraftForm::chooseTemplate);
    connect(m_urgency, &QComboBox::activated, this, [this] {
        m_work.urgency = Urgency(m_urgency->currentData().toInt());
        Q_EMIT changed();
    });
    connect(m_body, &QComboBox::activated, this, [this] {
        m_work.body = {m_body->currentData().toUuid()};
        fillSigners();
        Q_EMIT changed();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_work.unit = {m_unit->currentData().toUuid()};
        Q_EMIT changed();
    });
}

}
