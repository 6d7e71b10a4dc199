// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SignatureStrip.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Background.h"
#include "ui/workplace/Preferences.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

SignatureStrip::SignatureStrip(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_picture(new QLabel)
    , m_headline(new QLabel)
    , m_more(button(tr("Chi tiết"), {}, Weight::Quiet))
{
    setObjectName(u"signatureStrip"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_headline->setObjectName(u"signatureHeadline"_s);
    m_more->setObjectName(u"signatureMore"_s);
    m_more->setCheckable(true);
    m_more->setAccessibleName(tr("Chi tiết về chữ ký"));
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_picture, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_headline, 0, 1);
    grid->addWidget(m_more, 0, 2, Qt::AlignVCenter);
    connect(m_more, &QPushButton::clicked, this, &SignatureStrip::detailsToggled);
    scale();
    clear();
}

void SignatureStrip::clear()
{
    ++m_ticket;
    m_file = {};
    m_verdict.reset();
    m_paper.reset();
    hide();
    Q_EMIT cleared();
}

void SignatureStrip::check(const Blob &file, Instant now, const QTimeZone &zone)
{
    const auto roots = QString::fromUtf8(m_preferences.value(u"roots"_s));
    const auto state = rootsState(roots);
    if (file.hash() == m_file && state == m_roots)
        return;
    clear();
    m_file = file.hash();
    m_roots = state;
    m_headline->setText(tr("Đang kiểm tra chữ ký…"));
    m_more->hide();
    paintTone();
    QWidget::show();
    inBackground(
        this,
        [file, now, zone, roots] { return checkPaper(file, roots, now, zone); },
        [this, ticket = m_ticket](const CheckedPaper &paper) {
            if (ticket == m_ticket)
                take(paper);
        });
}

void SignatureStrip::take(const CheckedPaper &paper)
{
    m_paper = paper;
    m_verdict = verdictText(paper.report, paper.zone, m_preferences.language());
    m_headline->setText(m_verdict->headline);
    m_headline->setAccessibleName(m_verdict->headline);
    m_more->setVisible(m_verdict->tone != VerdictText::Tone::Unsigned);
    paintTone();
    Q_EMIT checked();
}

void SignatureStrip::setWantsDetails(bool wanted)
{
    m_more->setChecked(wanted);
    m_more->setText(wanted ? tr("Ẩn chi tiết") : tr("Chi tiết"));
}

void SignatureStrip::focusDetails()
{
    m_more->setFocus(Qt::OtherFocusReason);
}

void SignatureStrip::paintTone()
{
    using Tone = VerdictText::Tone;
    const auto &colors = theme().colors();
    const auto tone = m_verdict ? m_verdict->tone : Tone::Unsigned;
    const auto [ground, text, name] = tone == Tone::Good
        ? std::tuple(colors.okSoft, colors.ok, u"shield-check"_s)
        : tone == Tone::Doubtful ? std::tuple(colors.warnSoft, colors.warn, u"shield-question-mark"_s)
        : tone == Tone::Bad      ? std::tuple(colors.dangerSoft, colors.danger, u"shield-alert"_s)
                                 : std::tuple(colors.surface2, colors.text2, u"shield"_s);
    m_picture->setPixmap(iconPixmap(name, theme().px(18), text, devicePixelRatioF()));
    const auto sheet = u"#signatureStrip { background: %1; border-bottom: 1px solid %2 } "
                       "#signatureHeadline { color: %3; font-weight: 600 }"_s.arg(
                           ground.name(), colors.border.name(), text.name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

void SignatureStrip::scale()
{
    const auto &look = theme();
    layout()->setContentsMargins(look.px(20), look.px(6), look.px(12), look.px(6));
    layout()->setSpacing(look.px(8));
    paintTone();
}

void SignatureStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && layout())
        scale();
}

}
