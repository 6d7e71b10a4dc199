// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SlipPanel.h"

#include "core/pdf/typeset/Slips.h"
#include "ui/document/PaperDeeds.h"
#include "ui/workplace/Background.h"
#include "ui/workplace/Office.h"
#include "workflow/print/Papers.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A blob that was never stored.
struct PrintedBytes final : Blob::Content
{
    explicit PrintedBytes(QByteArray pdf)
        : content(std::move(pdf))
    {
    }
    QByteArrayView bytes() const override { return content; }
    QByteArray content;
};

QStringList opinionsOn(const HandlingSlip &slip)
{
    QStringList lines;
    for (const auto &box : {slip.leaders, slip.unitHeads, slip.handlers})
        for (const auto &opinion : box)
            lines.append(SlipPanel::tr("%1 (%2): %3").arg(opinion.signedBy, opinion.date, opinion.text));
    return lines;
}

}

SlipPanel::SlipPanel(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent)
    : ActPanel(kind, workplace, view, parent)
    , m_deeds(new PaperDeeds(workplace, this))
{
    setTitle(tr("Phiếu giải quyết văn bản đến"));
    setDeed(tr("In phiếu"), u"printer"_s);
    auto *said = muted(
        tr("Phiếu ghi các ý kiến đã có và chừa chỗ cho ý kiến viết tay; đi kèm bản giấy của văn bản."));
    said->setWordWrap(true);
    m_opinions = new QLabel;
    m_opinions->setObjectName(u"slip-opinions"_s);
    m_opinions->setAccessibleName(tr("Ý kiến trên phiếu"));
    m_opinions->setTextFormat(Qt::PlainText);
    m_opinions->setWordWrap(true);
    m_opinions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_save = button(tr("Lưu thành PDF…"), u"download"_s);
    m_save->setObjectName(u"slip-save"_s);
    connect(m_save, &QPushButton::clicked, m_deeds, &PaperDeeds::save);
    body()->addWidget(said);
    body()->addWidget(m_opinions);
    body()->addWidget(m_save);
    body()->addStretch();
    load();
}

void SlipPanel::load()
{
    m_save->setEnabled(false);
    setReady(false, tr("Đang lập phiếu…"));
    office().ask(
        this,
        [id = view().document.id](Seat &seat) -> Result<HandlingSlip> {
            TRY_ASSIGN(const auto directory, seat.session.directory());
            TRY_ASSIGN(const auto now, seat.session.document(id));
            return handlingSlipOf(*directory, now);
        },
        [this](const Result<HandlingSlip> &slip) {
            if (!slip.ok())
                return showError(slip.error());
            inBackground(
                this,
                [slip = slip.value()]() -> Result<Slip> {
                    TRY_ASSIGN(auto pdf, printHandlingSlip(slip));
                    return Slip{std::move(pdf), opinionsOn(slip)};
                },
                [this](const Result<Slip> &made) {
                    if (made.ok())
                        showSlip(made.value());
                    else
                        showError(made.error());
                });
        });
}

void SlipPanel::showSlip(const Slip &slip)
{
    const auto number = view().document.number.value_or(0);
    m_deeds->setFile(tr("phieu-giai-quyet-so-%1.pdf").arg(number),
        Blob(Sha256::of(slip.pdf), std::make_shared<PrintedBytes>(slip.pdf)));
    m_opinions->setText(slip.opinions.isEmpty() ? tr("Chưa có ý kiến nào; phiếu để trống các ô ý kiến.")
                                                : slip.opinions.join(u"\n\n"_s));
    m_save->setEnabled(true);
    setReady(true, {});
}

void SlipPanel::perform()
{
    m_deeds->print();
}

}
