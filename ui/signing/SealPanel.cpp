// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/SealPanel.h"

#include "core/document/DocumentType.h"
#include "core/platform/SecretBytes.h"
#include "ui/signing/KeyField.h"
#include "ui/signing/PaperGround.h"
#include "ui/signing/SealDeed.h"
#include "ui/signing/SealField.h"
#include "ui/text/ReasonText.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"
#include "workflow/session/Session.h"

#include <QLabel>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
}

SealPanel::SealPanel(const Workplace &workplace, const DocumentView &view, QWidget *parent)
    : ActPanel(ActKind::Seal, workplace, view, parent)
    , m_seal(new SealField(workplace.keys))
{
    setTitle(tr("Đóng dấu"));
    setDeed(tr("Đóng dấu"), u"stamp"_s);
    const auto &document = view.document;
    m_numbered = document.number && document.metadata.issuedDate;
    auto *number = new QLabel(document.metadata.notation);
    number->setObjectName(u"seal-number"_s);
    number->setProperty("look", u"number"_s);
    body()->addWidget(number);
    if (m_numbered)
        body()->addWidget(
            caption(tr("Ngày %1").arg(document.metadata.issuedDate->toString(u"dd/MM/yyyy"_s))));
    body()->addWidget(m_seal);
    body()->addStretch();
    connect(m_seal, &SealField::changed, this, &SealPanel::review);
    load();
    review();
}

void SealPanel::usePages(PlacingPages *pages)
{
    m_seal->usePages(pages);
}

void SealPanel::load()
{
    loadGround(office(), view().document.id, this, [this](const Result<PaperGround> &ground) {
        if (ground.ok())
            m_seal->setGround(ground.value());
        else
            showError(ground.error());
    });
}

void SealPanel::review()
{
    const auto missing = m_numbered ? m_seal->missing() : tr("Văn bản chưa được cấp số.");
    if (missing.isEmpty())
        setReady(true, tr("Sẽ ghi số, ngày và đóng dấu cơ quan lên %1.").arg(paperTitle(view())));
    else
        setReady(false, missing);
}

void SealPanel::perform()
{
    const Target target{view().document.id, offered().task, view().document.contentHash};
    const SealDeed deed{m_seal->key().key(),
        std::make_shared<const SecretBytes>(m_seal->key().takePassword()),
        m_seal->places()};
    setBusy(true);
    office().act(
        this,
        [deed, target](Seat &seat) { return carryOutSeal(seat, target, deed); },
        [this](const Result<Outcome> &outcome) { answered(outcome); });
}

void SealPanel::answered(const Result<Outcome> &outcome)
{
    setBusy(false);
    if (outcome.ok() && outcome->accepted) {
        finish(tr("Đã đóng dấu %1.").arg(paperTitle(view())));
        return;
    }
    if (outcome.ok())
        showProblem(sentence(outcome->reason, outcome->detail, workplace().preferences.language()));
    else if (!m_seal->key().refuse(outcome.error()))
        showError(outcome.error());
}

}
