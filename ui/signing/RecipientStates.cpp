// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/RecipientStates.h"

#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"
#include "workflow/record/RegisterCommands.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

RecipientStates::RecipientStates(const Workplace &workplace, const DocumentId &document, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_document(document)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(theme().px(6));
    m_grid->setColumnStretch(0, 1);
    connect(&workplace.office, &Office::changed, this, &RecipientStates::refresh);
}

void RecipientStates::refresh()
{
    m_workplace.office.ask(
        this,
        [document = m_document](Seat &seat) { return seat.session.document(document); },
        [this](const Result<DocumentView> &view) {
            if (view.ok())
                setRecipients(view->recipients);
        });
}

void RecipientStates::setRecipients(const QList<Recipient> &recipients)
{
    while (auto *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int row = 0; row < recipients.size(); ++row)
        addRow(row, recipients[row]);
}

void RecipientStates::addRow(int row, const Recipient &recipient)
{
    auto *name = new QLabel(recipient.name);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    m_grid->addWidget(name, row, 0);
    if (recipient.state == RecipientState::Received) {
        m_grid->addWidget(chip(tr("Đã nhận"), ChipKind::Ok), row, 1, Qt::AlignVCenter);
        return;
    }
    const bool sent = recipient.state == RecipientState::Sent;
    m_grid->addWidget(chip(sent ? tr("Đã gửi") : tr("Chưa gửi"), sent ? ChipKind::Info : ChipKind::Plain),
        row,
        1,
        Qt::AlignVCenter);
    const auto next = sent ? RecipientState::Received : RecipientState::Sent;
    auto *record = button(sent ? tr("Ghi đã nhận") : tr("Ghi đã gửi"));
    record->setObjectName(u"recipient-%1"_s.arg(row));
    record->setAccessibleName(
        sent ? tr("Ghi %1 đã nhận").arg(recipient.name) : tr("Ghi đã gửi %1").arg(recipient.name));
    m_grid->addWidget(record, row, 2);
    connect(
        record, &QPushButton::clicked, this, [this, who = recipient.name, next] { this->record(who, next); });
}

void RecipientStates::record(const QString &recipient, RecipientState state)
{
    setEnabled(false);
    m_workplace.office.act(
        this,
        [document = m_document, update = UpdateRecipient{recipient, state, {}, {}}](
            Seat &seat) { return seat.session.submit(update, {.document = document}); },
        [this](const Result<Outcome> &outcome) {
            setEnabled(true);
            if (!outcome.ok())
                m_workplace.navigator.fail(outcome.error());
            else if (!outcome->accepted)
                m_workplace.navigator.notify(
                    {.text = sentence(outcome->reason, outcome->detail, m_workplace.preferences.language()),
                        .kind = NoticeKind::Failed});
        });
}

}
