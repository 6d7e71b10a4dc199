// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/NumberPanel.h"

#include "core/directory/Directory.h"
#include "core/document/DocumentType.h"
#include "core/document/rows/RegisterRows.h"
#include "core/platform/SecretBytes.h"
#include "ui/signing/KeyField.h"
#include "ui/signing/PaperGround.h"
#include "ui/signing/SealDeed.h"
#include "ui/signing/SealField.h"
#include "ui/text/ReasonText.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the register says now; another clerk may take the number first.
struct NextNumber
{
    qint64 number = 1;
    std::optional<QDate> last;
};

Result<NextNumber> nextNumber(Seat &seat, const Document &document, int year)
{
    NextNumber next;
    auto &reader = seat.store.reader();
    TRY_ASSIGN(const auto entry,
        rows::selectRegister(
            reader, document.body, document.kind, seriesOf(document.metadata.secrecy), year));
    if (!entry)
        return next;
    next.number = entry->next;
    TRY_ASSIGN(next.last, rows::selectLastDate(reader, entry->id));
    return next;
}

}

NumberPanel::NumberPanel(const Workplace &workplace, const DocumentView &view, QWidget *parent)
    : ActPanel(ActKind::AssignNumber, workplace, view, parent)
{
    build();
    connect(m_seal, &SealField::changed, this, &NumberPanel::review);
    connect(m_withSeal, &QCheckBox::toggled, this, &NumberPanel::review);
    load();
    review();
}

NumberPanel::~NumberPanel() = default;

void NumberPanel::build()
{
    setTitle(tr("Cấp số"));
    const auto today = office().today();
    m_register = caption({});
    m_register->setObjectName(u"number-register"_s);
    m_number = new QLabel;
    m_number->setObjectName(u"number-next"_s);
    m_number->setProperty("look", u"number"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setWordWrap(true);
    m_numberHint = caption({});
    m_numberHint->setObjectName(u"number-hint"_s);
    m_date = new QDateEdit(today);
    m_date->setObjectName(u"number-date"_s);
    m_date->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_date->setDateRange(QDate(today.year(), 1, 1), today);
    m_date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_withSeal = new QCheckBox(tr("Đóng dấu ngay sau khi cấp số"));
    m_withSeal->setObjectName(u"number-with-seal"_s);
    m_withSeal->setChecked(true);
    m_seal = new SealField(workplace().keys);

    m_form = new QWidget;
    auto *rows = new QVBoxLayout(m_form);
    rows->setContentsMargins({});
    auto *date = muted(tr("Ngày văn bản"));
    date->setBuddy(m_date);
    rows->addWidget(date);
    rows->addWidget(m_date);
    rows->addSpacing(8);
    rows->addWidget(m_withSeal);
    rows->addWidget(m_seal);
    body()->addWidget(m_register);
    body()->addWidget(m_number);
    body()->addWidget(m_numberHint);
    body()->addWidget(m_form);
    body()->addStretch();
}

void NumberPanel::usePages(PlacingPages *pages)
{
    m_seal->usePages(pages);
}

void NumberPanel::load()
{
    const auto document = view().document;
    const auto directory = office().directory();
    const auto *issuer = directory->body(document.body);
    const int year = m_date->date().year();
    m_register->setText(tr("Sổ văn bản đi %1, năm %2").arg(issuer ? issuer->name : QString()).arg(year));
    office().ask(
        this,
        [document, year](Seat &seat) { return nextNumber(seat, document, year); },
        [this, document, issuer, directory](const Result<NextNumber> &next) {
            m_loaded = true;
            if (!next.ok())
                return showError(next.error());
            const auto *type = documentType(document.metadata.type);
            const auto *unit = directory->unit(document.unit);
            m_number->setText(type && issuer ? formatNotation(*type,
                                  next->number,
                                  issuer->notation,
                                  unit ? unit->notation : QString(),
                                  m_date->date().year())
                                             : formatNumber(next->number));
            m_numberHint->setText(tr("Số dự kiến. Số chính thức chỉ có sau khi cấp."));
            if (next->last && *next->last <= m_date->maximumDate())
                m_date->setMinimumDate(*next->last);
            review();
        });
    loadGround(office(), document.id, this, [this](const Result<PaperGround> &ground) {
        if (ground.ok())
            m_seal->setGround(ground.value());
        else
            showError(ground.error());
    });
}

void NumberPanel::review()
{
    if (!m_notice.isEmpty())
        return;
    const bool withSeal = m_withSeal->isChecked();
    m_seal->setVisible(withSeal);
    setDeed(withSeal ? tr("Cấp số và đóng dấu") : tr("Cấp số"), withSeal ? u"stamp"_s : u"hash"_s);
    const auto missing = withSeal ? m_seal->missing() : QString();
    if (!m_loaded)
        setReady(false, tr("Đang đọc sổ…"));
    else if (!missing.isEmpty())
        setReady(false, missing);
    else if (withSeal)
        setReady(true, tr("Sẽ cấp số, ghi ngày và đóng dấu %1.").arg(paperTitle(view())));
    else
        setReady(true, tr("Sẽ cấp số cho %1.").arg(paperTitle(view())));
}

void NumberPanel::perform()
{
    if (!m_notice.isEmpty())
        return finish(m_notice);
    const Target target{view().document.id, offered().task, view().document.contentHash};
    std::optional<SealDeed> seal;
    if (m_withSeal->isChecked())
        seal = SealDeed{m_seal->key().key(),
            std::make_shared<const SecretBytes>(m_seal->key().takePassword()),
            m_seal->places()};
    setBusy(true);
    auto paper = std::make_shared<NumberedPaper>();
    office().act(
        this,
        [target, seal, date = m_date->date(), paper](
            Seat &seat) { return carryOutNumber(seat, target, date, seal, *paper); },
        [this, paper](const Result<Outcome> &outcome) { answered(outcome, *paper); });
}

void NumberPanel::answered(const Result<Outcome> &outcome, const NumberedPaper &paper)
{
    setBusy(false);
    if (outcome.ok() && outcome->accepted)
        showResult(paper);
    else if (outcome.ok())
        showProblem(sentence(outcome->reason, outcome->detail, workplace().preferences.language()));
    else if (!m_seal->key().refuse(outcome.error()))
        showError(outcome.error());
}

void NumberPanel::showResult(const NumberedPaper &paper)
{
    const auto language = workplace().preferences.language();
    m_form->hide();
    m_number->setText(paper.notation);
    m_numberHint->setText(paper.wasSealed
            ? tr("Đã cấp số ngày %1 và đóng dấu.").arg(paper.date.toString(u"dd/MM/yyyy"_s))
            : tr("Đã cấp số ngày %1. Văn bản chờ đóng dấu.").arg(paper.date.toString(u"dd/MM/yyyy"_s)));
    m_notice = paper.wasSealed ? tr("Đã cấp số và đóng dấu %1.").arg(paper.notation)
                               : tr("Đã cấp số %1.").arg(paper.notation);
    if (paper.sealError)
        showProblem(tr("Chưa đóng dấu được: %1").arg(sentence(*paper.sealError, language)));
    else if (!paper.sealReason.isEmpty())
        showProblem(tr("Chưa đóng dấu được: %1").arg(sentence(paper.sealReason, paper.sealDetail, language)));
    setDeed(tr("Xong"), u"check"_s);
    setOver();
    setReady(true, {});
    focusBody();
}

}
