// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SignaturePanel.h"

#include "ui/document/CertificateView.h"
#include "ui/document/ChangesView.h"
#include "ui/document/SignatureCard.h"
#include "ui/document/SignedBeside.h"
#include "ui/ladder/LevelRaiser.h"
#include "ui/ladder/RaiseText.h"
#include "ui/style/Theme.h"
#include "ui/verdict/SignatureAnswers.h"
#include "ui/verdict/VerdictText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

SignaturePanel::SignaturePanel(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_changes(new ChangesView(m_stack))
{
    setObjectName(u"signaturePanel"_s);
    setAccessibleName(tr("Chữ ký trên văn bản"));
    setGround(this, "surface2");
    m_scroll->setObjectName(u"signatureCards"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_changes);
    if (m_workplace.raiser)
        connect(m_workplace.raiser, &LevelRaiser::stateChanged, this, &SignaturePanel::tellLevel);
    clear();
}

SignaturePanel::~SignaturePanel() = default;

QWidget *SignaturePanel::makeHead()
{
    auto *head = new QWidget(this);
    setGround(head, "surface2", "bottom");
    m_back = iconButton(u"arrow-left"_s, tr("Về các chữ ký (Esc)"));
    m_back->setObjectName(u"backToSignatures"_s);
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &SignaturePanel::back);
    m_title = subheading(tr("Chữ ký số"));
    m_title->setObjectName(u"signaturesTitle"_s);
    auto *close = iconButton(u"x"_s, tr("Đóng phần chữ ký (Esc)"));
    close->setObjectName(u"closeSignatures"_s);
    connect(close, &QToolButton::clicked, this, &SignaturePanel::closeAsked);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme().px(14), theme().px(4), theme().px(6), theme().px(4));
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    row->addWidget(close);
    return head;
}

void SignaturePanel::setPaper(const CheckedPaper &paper, const QString &name)
{
    clear();
    m_paper = paper;
    m_name = name;
    rebuild();
    m_scroll->verticalScrollBar()->setValue(0);
}

void SignaturePanel::clear()
{
    ++m_ticket;
    m_paper.reset();
    if (m_certificates)
        m_certificates->say({});
    turnTo(m_scroll, tr("Chữ ký số"));
    rebuild();
}

/// The verdict on the whole paper, first; what the verifier warns of, last.
QWidget *SignaturePanel::makeConclusion() const
{
    const auto &report = m_paper->report;
    const auto verdict = verdictText(report, m_paper->zone, m_workplace.preferences.language());
    const auto tone = verdict.tone == VerdictText::Tone::Good ? AnswerTone::Good
        : verdict.tone == VerdictText::Tone::Bad              ? AnswerTone::Bad
        : verdict.tone == VerdictText::Tone::Doubtful         ? AnswerTone::Doubtful
                                                              : AnswerTone::Neutral;
    auto *row = new QWidget;
    auto *text = new QLabel(report.signatures.isEmpty()
            ? verdict.headline
            : tr("Kết luận: %1, xét cả %2 chữ ký và dấu thời gian.")
                  .arg(verdictWord(report.verdict), QString::number(report.signatures.size())));
    text->setObjectName(u"signatureConclusion"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setFont(theme().font(14, 600));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme().px(14), 0, theme().px(14), 0);
    line->setSpacing(theme().px(8));
    line->addWidget(toneIcon(tone), 0, Qt::AlignTop);
    line->addWidget(text, 1);
    return row;
}

/// What becomes of the signatures of an issued paper, below their cards.
QWidget *SignaturePanel::makeLevel()
{
    m_levelText = caption({});
    m_levelText->setObjectName(u"paperLevel"_s);
    m_levelText->setContentsMargins(theme().px(14), 0, theme().px(14), 0);
    tellLevel();
    return m_levelText;
}

void SignaturePanel::setLevel(const std::optional<PaperLevel> &level)
{
    m_level = level;
    m_met.reset();
    tellLevel();
    if (!level || level->level == SignatureLevel::LTA || !level->obstacle.isEmpty())
        return;
    m_workplace.office.ask(
        this,
        [](Seat &seat) { return RaiseNote::open(seat.store.folder(), seat.store.clock().now()); },
        [this](const std::optional<RaiseNote> &met) {
            m_met = met;
            tellLevel();
        });
}

void SignaturePanel::tellLevel()
{
    if (!m_levelText || !m_paper)
        return;
    const auto here = m_workplace.raiser ? RaiseNote::of(m_workplace.raiser->state()) : std::nullopt;
    const auto told = m_level
        ? paperLevelStory(*m_level, here ? here : m_met, m_workplace.preferences.language(), m_paper->zone)
        : QString();
    m_levelText->setText(told);
    m_levelText->setVisible(!told.isEmpty());
}

QString SignaturePanel::placeWords(qsizetype place) const
{
    const auto &signatures = m_paper->report.signatures;
    const bool stamp = signatures[place].level == "DTS"_L1;
    if (signatures.size() == 1)
        return stamp ? tr("Dấu thời gian") : tr("Chữ ký");
    return (stamp ? tr("Dấu thời gian, %1 trên %2") : tr("Chữ ký, %1 trên %2"))
        .arg(QString::number(place + 1), QString::number(signatures.size()));
}

QWidget *SignaturePanel::makeCard(qsizetype place)
{
    const auto language = m_workplace.preferences.language();
    auto *card = new SignatureCard(
        placeWords(place), answersOf(m_paper->report.signatures[place], m_paper->zone, language));
    if (SignedBeside::isOffered(*m_paper, place))
        card->offerEarlier();
    if (!m_paper->report.signatures[place].certificate.isNull())
        card->offerCertificates();
    connect(card, &SignatureCard::certificatesAsked, this, [this, place] { showCertificates(place); });
    connect(card, &SignatureCard::earlierAsked, this, [this, place] { Q_EMIT earlierAsked(place); });
    return card;
}

QWidget *SignaturePanel::makeCards()
{
    const auto &report = m_paper->report;
    const auto language = m_workplace.preferences.language();
    auto *inside = new QWidget;
    setGround(inside, "surface2");
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme().px(10), theme().px(12), theme().px(10), theme().px(12));
    column->setSpacing(theme().px(12));
    const auto count = report.signatures.size();
    if (count != 1) // of one its card says it
        column->addWidget(makeConclusion());
    for (const auto &warning : report.warnings) {
        if (warning == "verify.no-signature"_L1)
            continue; // said above
        auto *note = caption(tr("Lưu ý: %1").arg(sentence(warning, {}, language)));
        note->setObjectName(u"signatureWarning"_s);
        note->setContentsMargins(theme().px(14), 0, theme().px(14), 0);
        column->addWidget(note);
    }
    if (count > 0) {
        column->addWidget(makeLevel());
        column->addWidget(makeFoot());
    }
    column->addStretch(1);
    addCards(inside, 0);
    return inside;
}

/// A few at a time: the window must not wait for a paper with a hundred signatures.
void SignaturePanel::addCards(const QPointer<QWidget> &inside, qsizetype from)
{
    constexpr qsizetype AtOnce = 3;
    if (!inside || !m_paper)
        return;
    const auto count = m_paper->report.signatures.size();
    const auto end = std::min(count, from + AtOnce);
    const int first = count == 1 ? 0 : 1; // below the conclusion
    auto *column = static_cast<QVBoxLayout *>(inside->layout());
    for (auto place = from; place < end; ++place)
        column->insertWidget(first + int(place), makeCard(place));
    if (end < count)
        QMetaObject::invokeMethod(
            this, [this, inside, end] { addCards(inside, end); }, Qt::QueuedConnection);
}

void SignaturePanel::rebuild()
{
    m_scroll->setWidget(m_paper ? makeCards() : new QWidget); // deletes what was there
}

void SignaturePanel::turnTo(QWidget *page, const QString &title)
{
    m_stack->setCurrentWidget(page);
    m_title->setText(title);
    m_back->setVisible(page != m_scroll);
}

void SignaturePanel::showChanges()
{
    turnTo(m_changes, tr("Thay đổi sau khi ký"));
    m_changes->focusList();
}

bool SignaturePanel::isAtOverview() const
{
    return m_stack->currentWidget() == m_scroll;
}

void SignaturePanel::showOverview()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    turnTo(m_scroll, tr("Chữ ký số"));
    if (hadFocus)
        m_scroll->setFocus(Qt::OtherFocusReason);
}

void SignaturePanel::back()
{
    ++m_ticket;
    if (m_stack->currentWidget() == m_changes)
        Q_EMIT overviewAsked();
    else
        showOverview();
}

void SignaturePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() != m_scroll)
        back();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

void SignaturePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Icons and lengths have the colours and sizes of the theme; made anew once every widget has heard of it.
    if (event->type() == QEvent::StyleChange && m_title)
        QMetaObject::invokeMethod(this, &SignaturePanel::rebuild, Qt::QueuedConnection);
}

}
