// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/SignPanel.h"

#include "core/pdf/rewrite/Rewriting.h"
#include "core/platform/SecretBytes.h"
#include "ui/acts/WordsField.h"
#include "ui/signing/HoldQueue.h"
#include "ui/signing/KeyField.h"
#include "ui/signing/PaperGround.h"
#include "ui/signing/PlaceField.h"
#include "ui/text/ReasonText.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"
#include "workflow/signing/PaperSigning.h"

#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostHazards = 4; ///< told; more would push the fields off the panel
constexpr std::chrono::seconds Patience(1); ///< before progress is shown

/// Runs in the store's thread: password and key do not outlive it.
Result<SignedPaper> signWith(Seat &seat,
    const HeldKey &held,
    const SecretBytes &password,
    const Target &target,
    const std::optional<PagePlace> &place,
    const RewrittenMain *rewritten)
{
    TRY_ASSIGN(const auto key, KeyRing::open(held, password));
    PersonalMark mark;
    mark.place = place;
    TRY_ASSIGN(mark.image, KeyRing::markOf(held));
    TRY_ASSIGN(auto paper, readForSigning(seat.session, target));
    if (rewritten)
        useRewritten(paper, *rewritten);
    return signUnsigned(paper, *key, mark, seat.store.clock().now());
}

}

SignPanel::SignPanel(const Workplace &workplace, const DocumentView &view, HoldQueue &holds, QWidget *parent)
    : ActPanel(ActKind::Sign, workplace, view, parent)
    , m_holds(holds)
{
    build();
    connect(m_key, &KeyField::changed, this, [this] {
        m_place->setPicture(m_key->picture());
        review();
    });
    connect(m_place, &PlaceField::changed, this, &SignPanel::review);
    connect(m_rewrite, &QCheckBox::toggled, this, &SignPanel::review);
    connect(m_opinion, &QPlainTextEdit::textChanged, this, [this] { noteTyped(); });
    connect(&holds, &HoldQueue::changed, this, &SignPanel::review);
    connect(&office(), &Office::changed, this, &SignPanel::load);
    load();
    review();
}

SignPanel::~SignPanel() = default;

void SignPanel::build()
{
    setTitle(tr("Ký và chuyển"));
    setDeed(tr("Ký và chuyển"), u"signature"_s);
    m_integrity = caption(tr("Đang kiểm tra tệp…"));
    m_integrity->setObjectName(u"sign-integrity"_s);
    m_integrity->setProperty("chip", u"info"_s);
    m_hazards = caption({});
    m_hazards->setObjectName(u"sign-hazards"_s);
    m_hazards->setProperty("notice", u"warn"_s);
    m_hazards->hide();
    m_broken = caption({});
    m_broken->setObjectName(u"sign-broken"_s);
    m_broken->setProperty("notice", u"warn"_s);
    m_broken->hide();
    m_rewrite = new QCheckBox(tr("Ghi lại tệp rồi ký"));
    m_rewrite->setObjectName(u"sign-rewrite"_s);
    m_rewrite->hide();
    m_key = new KeyField(workplace().keys, KeyUse::Personal);
    m_place = new PlaceField;
    m_opinion = new WordsField;
    m_opinion->setObjectName(u"sign-opinion"_s);
    m_next = caption({});
    m_next->setObjectName(u"sign-next"_s);
    m_next->hide();
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"sign-progress"_s);
    m_progress->setAccessibleName(tr("Đang ký"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_patience = new QTimer(this);
    m_patience->setSingleShot(true);
    m_patience->setInterval(Patience);
    connect(m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    body()->addWidget(m_integrity);
    body()->addWidget(m_broken);
    body()->addWidget(m_rewrite);
    body()->addWidget(m_hazards);
    body()->addWidget(m_key);
    addField(tr("Vị trí hình ảnh chữ ký"), m_place);
    addField(tr("Ý kiến kèm theo (không bắt buộc)"), m_opinion);
    body()->addWidget(m_next);
    body()->addWidget(m_progress);
    body()->addStretch();
}

void SignPanel::showEvent(QShowEvent *event)
{
    ActPanel::showEvent(event);
    if (!event->spontaneous())
        m_key->focusPassword();
}

void SignPanel::load()
{
    loadGround(office(), view().document.id, this, [this](const Result<PaperGround> &ground) {
        if (!ground.ok() && isCaseForRewriting(ground.error()))
            return rewrite(ground.error());
        m_loaded = true;
        m_broken->hide();
        m_rewrite->hide();
        m_rewritten.reset();
        if (ground.ok())
            showGround(ground.value());
        else
            showError(ground.error());
        review();
    });
    loadHazards(office(), view().document.id, this, [this](const auto &hazards) { showHazards(hazards); });
}

/// Readers repair a broken file silently; nothing can be signed upon that, but upon what is written anew of it.
void SignPanel::rewrite(const Error &why)
{
    const bool headed = why.reason == Reason("pdf.foreign-head");
    m_broken->setText(headed ? sentence(why, workplace().preferences.language())
                             : tr("Tệp PDF có bảng tham chiếu hỏng. Đang thử ghi lại tệp và so từng trang…"));
    m_broken->show();
    loadRewritten(
        office(), view().document.id, this, [this, headed](const Result<RewrittenGround> &rewritten) {
            m_loaded = true;
            if (rewritten.ok()) {
                showRewritten(rewritten.value());
                if (headed)
                    m_broken->setText(sentence(Error{ErrorKind::Conflict, "rewrite.head-left-out"},
                        workplace().preferences.language()));
            } else {
                m_broken->hide();
                showError(rewritten.error());
            }
            review();
        });
}

void SignPanel::showRewritten(const RewrittenGround &rewritten)
{
    m_rewritten = rewritten.main;
    m_broken->setText(tr(
        "Tệp PDF có bảng tham chiếu hỏng: phần mềm đọc tự vá khi mở nên vẫn xem được, nhưng không ký "
        "thẳng lên được. Chương trình đã ghi lại thành tệp mới và so từng trang: hiện giống hệt. Dấu trang "
        "hoặc tệp đính kèm trong phần hỏng có thể mất. Tệp gốc vẫn giữ trong kho."));
    m_rewrite->show();
    showGround(rewritten.ground);
}

/// The worst are few; of many the first tell enough.
void SignPanel::showHazards(const QList<SigningHazard> &hazards)
{
    QStringList lines;
    for (const SigningHazard &hazard : hazards.mid(0, MostHazards)) {
        const auto told = sentence(hazard.reason, hazard.detail, workplace().preferences.language());
        lines << (hazard.page > 0 ? tr("Trang %1: %2").arg(QString::number(hazard.page), told) : told);
    }
    const auto told = lines.size() > 1 ? u"• "_s + lines.join(u"\n• "_s) : lines.join(QString());
    m_hazards->setText(tr("Trước khi ký nên xem:\n%1").arg(told));
    m_hazards->setVisible(!lines.isEmpty());
}

void SignPanel::showGround(const PaperGround &ground)
{
    m_isPdf = ground.isPdf;
    m_intact = ground.document.contentHash == view().document.contentHash;
    m_integrity->setText(m_intact
            ? tr("Tệp chưa bị thay đổi từ lúc bạn mở.")
            : tr("Văn bản đã có nội dung mới sau khi bạn mở. Hãy đóng và xem lại trước khi ký."));
    m_integrity->setProperty("chip", m_intact ? u"ok"_s : u"danger"_s);
    restyle(m_integrity);
    if (ground.hasSignatureField)
        m_place->setTemplate();
    else
        m_place->setPlaces(MarkPlaces(ground.pages));
    const auto next = std::find_if(
        ground.coming.cbegin(), ground.coming.cend(), [](const ComingStep &step) { return !step.isOpen; });
    m_next->setVisible(true);
    m_next->setText(next == ground.coming.cend()
            ? tr("Sau khi ký, văn bản không còn bước nào trong quy trình.")
            : next->who.isEmpty() ? tr("Sau khi ký: %1.").arg(next->name)
                                  : tr("Sau khi ký: %1. Người nhận: %2.").arg(next->name, next->who));
}

void SignPanel::usePages(PlacingPages *pages)
{
    m_place->usePages(pages);
}

void SignPanel::review()
{
    if (m_holds.isHeld(view().document.id))
        return setReady(false, tr("Đã ký; đang chờ chuyển. Bấm “Dừng chuyển” ở thông báo nếu cần sửa."));
    if (!m_loaded)
        return setReady(false, tr("Đang đọc văn bản…"));
    if (m_rewritten && !m_rewrite->isChecked())
        return setReady(
            false, tr("Hãy chọn “Ghi lại tệp rồi ký”, hoặc trả lại văn bản để nơi soạn gửi tệp khác."));
    if (!m_isPdf)
        return setReady(false, tr("Văn bản không có tệp PDF nên không ký số được."));
    if (!m_intact)
        return setReady(false, tr("Hãy đóng và xem lại nội dung mới trước khi ký."));
    if (!m_key->hasKey())
        return setReady(false, tr("Hãy chọn chứng thư số."));
    if (!m_place->isDecided())
        return setReady(false, tr("Hãy chọn vị trí hình ảnh chữ ký, hoặc “Không hiển thị”."));
    if (!m_place->isInvisible() && !m_key->hasPicture())
        return setReady(false,
            m_place->place() ? tr("Hãy chọn hình ảnh chữ ký, hoặc vị trí “Không hiển thị”.")
                             : tr("Hãy chọn hình ảnh chữ ký."));
    if (!m_key->hasPassword())
        return setReady(false, m_key->passwordSentence());
    setReady(true, tr("Bạn sẽ ký %1 và chuyển đi. Bấm nút hoặc Ctrl+Enter.").arg(paperTitle(view())));
}

void SignPanel::showProgress(bool running)
{
    setBusy(running);
    running ? m_patience->start() : m_patience->stop();
    if (!running)
        m_progress->hide();
}

void SignPanel::perform()
{
    const Target target{view().document.id, offered().task, view().document.contentHash};
    auto password = std::make_shared<SecretBytes>(m_key->takePassword());
    showProgress(true);
    office().ask(
        this,
        [held = m_key->key(), password, target, place = m_place->place(), rewritten = m_rewritten](
            Seat &seat) { return signWith(seat, held, *password, target, place, rewritten.get()); },
        [this](Result<SignedPaper> paper) { prepared(std::move(paper)); });
}

void SignPanel::prepared(Result<SignedPaper> paper)
{
    showProgress(false);
    if (!paper.ok()) {
        if (!m_key->refuse(paper.error()))
            showError(paper.error());
        return;
    }
    const bool express = view().document.metadata.urgency == Urgency::Express;
    const auto held = m_holds.hold({std::make_shared<const SignedPaper>(std::move(paper).value()),
                                       paperTitle(view()),
                                       m_opinion->toPlainText().trimmed()},
        m_holds.span(express));
    if (held.ok())
        finish({}); // the queue tells what becomes of it
    else
        showError(held.error());
}

QJsonObject SignPanel::draft() const
{
    return {{u"opinion"_s, m_opinion->toPlainText()}};
}

void SignPanel::restore(const QJsonObject &typed)
{
    m_opinion->setPlainText(typed["opinion"_L1].toString());
}

}
