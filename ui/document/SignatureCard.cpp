// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SignatureCard.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/verdict/SignatureAnswers.h"
#include "ui/widgets/Pieces.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString toneIconName(AnswerTone tone)
{
    switch (tone) {
    case AnswerTone::Good:
        return u"circle-check"_s;
    case AnswerTone::Neutral:
        return u"info"_s;
    case AnswerTone::Doubtful:
        return u"circle-question-mark"_s;
    case AnswerTone::Bad:
        break;
    }
    return u"circle-x"_s;
}

ChipKind chipOf(AnswerTone tone)
{
    return tone == AnswerTone::Good    ? ChipKind::Ok
        : tone == AnswerTone::Bad      ? ChipKind::Danger
        : tone == AnswerTone::Doubtful ? ChipKind::Warn
                                       : ChipKind::Plain;
}

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}

QColor toneColor(AnswerTone tone)
{
    const auto &colors = theme().colors();
    return tone == AnswerTone::Good    ? colors.ok
        : tone == AnswerTone::Bad      ? colors.danger
        : tone == AnswerTone::Doubtful ? colors.warn
                                       : colors.text2;
}

QLabel *toneIcon(AnswerTone tone, QWidget *parent)
{
    auto *picture = new QLabel(parent);
    picture->setPixmap(
        iconPixmap(toneIconName(tone), theme().px(18), toneColor(tone), picture->devicePixelRatioF()));
    picture->setAccessibleName(toneWord(tone));
    picture->setToolTip(toneWord(tone));
    picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return picture;
}

SignatureCard::SignatureCard(const QString &place, const SignatureAnswers &answers, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QVBoxLayout)
    , m_place(place)
{
    const auto &look = theme();
    setObjectName(u"signatureCard"_s);
    setGround(this, "card");
    setAccessibleName(tr("%1: %2, %3").arg(place, answers.title, answers.verdict));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(14), look.px(12), look.px(14), look.px(12));
    column->setSpacing(look.px(10));
    column->addWidget(makeHead(place, answers));
    column->addWidget(makeAnswer("answerIntact", answers.intact));
    column->addWidget(makeAnswer("answerWhose", answers.whose));
    column->addWidget(makeAnswer("answerWhen", answers.when));
    column->addWidget(makeAnswer("answerSince", answers.since));
    for (const auto &reason : answers.reasons)
        if (answers.tone != AnswerTone::Good)
            column->addWidget(makeReason(reason, answers.tone));
    column->addWidget(makeLevel(answers));
    column->addLayout(m_buttons);
}

QPushButton *SignatureCard::addButton(const char *name, const QString &icon, const QString &text)
{
    auto *made = button(text, icon);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleDescription(m_place);
    m_buttons->addWidget(made);
    return made;
}

void SignatureCard::offerEarlier()
{
    auto *look = addButton("viewSigned", u"columns-2"_s, tr("Xem bản đã ký"));
    look->setToolTip(tr("Mở bản đã ký bên cạnh bản hiện tại, đánh dấu chỗ khác nhau"));
    connect(look, &QPushButton::clicked, this, &SignatureCard::earlierAsked);
}

void SignatureCard::offerCertificates()
{
    auto *look = addButton("viewCertificates", u"badge-check"_s, tr("Xem chứng thư"));
    connect(look, &QPushButton::clicked, this, &SignatureCard::certificatesAsked);
}

QWidget *SignatureCard::makeHead(const QString &place, const SignatureAnswers &answers)
{
    auto *head = new QWidget;
    auto *name = wrapped(subheading(answers.title));
    name->setObjectName(u"signatureName"_s);
    auto *verdict = chip(answers.verdict, chipOf(answers.tone));
    verdict->setObjectName(u"signatureVerdict"_s);
    auto *number = caption(place);
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme().px(8));
    grid->setVerticalSpacing(theme().px(4));
    grid->setColumnStretch(0, 1);
    grid->addWidget(number, 0, 0, Qt::AlignVCenter);
    grid->addWidget(verdict, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(name, 1, 0, 1, 2);
    return head;
}

QWidget *SignatureCard::makeAnswer(const char *name, const SignatureAnswer &answer)
{
    auto *row = new QWidget;
    auto *question = caption(answer.question);
    auto *text = wrapped(new QLabel(answer.text));
    text->setTextFormat(Qt::PlainText);
    text->setObjectName(QString::fromLatin1(name));
    text->setAccessibleName(tr("%1 %2").arg(answer.question, answer.text));
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme().px(8));
    grid->setVerticalSpacing(theme().px(1));
    grid->setColumnStretch(1, 1);
    auto *picture = toneIcon(answer.tone);
    picture->setObjectName(QString::fromLatin1(name) + u"Icon"_s);
    grid->addWidget(picture, 0, 0, 2, 1, Qt::AlignTop);
    question->setContentsMargins(0, theme().px(2), 0, 0); // on one line with the larger words beside it
    grid->addWidget(question, 0, 1, Qt::AlignTop);
    grid->addWidget(text, 1, 1);
    m_rows.append({grid, question, text});
    return row;
}

void SignatureCard::arrange()
{
    constexpr int RoomForBoth = 560, Question = 190;
    const bool beside = width() >= theme().px(RoomForBoth);
    for (const auto &row : m_rows) {
        row.question->setFixedWidth(beside ? theme().px(Question) : QWIDGETSIZE_MAX);
        if (!beside)
            row.question->setMinimumWidth(0);
        row.grid->removeWidget(row.text);
        row.grid->addWidget(row.text, beside ? 0 : 1, beside ? 2 : 1);
        row.grid->setColumnStretch(1, beside ? 0 : 1);
        row.grid->setColumnStretch(2, beside ? 1 : 0);
    }
    m_buttons->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SignatureCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QWidget *SignatureCard::makeReason(const QString &text, AnswerTone tone)
{
    auto *label = wrapped(new QLabel(text));
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(u"signatureReason"_s);
    const auto &colors = theme().colors();
    const bool bad = tone == AnswerTone::Bad;
    label->setStyleSheet(u"background: %1; color: %2; border-radius: %3px; padding: %4px %5px"_s.arg(
        (bad ? colors.dangerSoft : colors.warnSoft).name(),
        (bad ? colors.danger : colors.warn).name(),
        QString::number(theme().px(6)),
        QString::number(theme().px(6)),
        QString::number(theme().px(8))));
    return label;
}

QWidget *SignatureCard::makeLevel(const SignatureAnswers &answers)
{
    auto *row = new QWidget;
    auto *badge = chip(answers.level, ChipKind::Info);
    badge->setObjectName(u"levelBadge"_s);
    badge->setAccessibleName(tr("Mức chữ ký: %1").arg(answers.level));
    badge->setToolTip(tr("Mức của chữ ký theo chuẩn PAdES"));
    auto *text = wrapped(caption(answers.levelText));
    text->setObjectName(u"levelText"_s);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(theme().px(4));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px(8));
    line->addWidget(badge, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    column->addLayout(line);
    return row;
}

}
