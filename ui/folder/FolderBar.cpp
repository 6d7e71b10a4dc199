// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/folder/FolderBar.h"

#include "ui/style/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Pieces.h"
#include "workflow/signing/SigningFolder.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int WideEnough = 820; ///< width at 100 % from which words and buttons stand in one line
}

FolderBar::FolderBar(QWidget *parent)
    : QWidget(parent)
    , m_count(subheading({}))
    , m_told(caption({}))
    , m_question(new QWidget)
    , m_asked(new QLabel)
    , m_agree(button(tr("Đồng ý ký"), u"check"_s))
    , m_keep(button(tr("Để lại"), u"minus"_s))
    , m_all(button(tr("Chọn tất cả"), u"list-checks"_s, Weight::Quiet))
    , m_sign(button({}, u"signature"_s, Weight::Primary))
{
    setObjectName(u"folder-bar"_s);
    setGround(this, "surface2", "top");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_count->setObjectName(u"folder-count"_s);
    m_told->setObjectName(u"folder-told"_s);
    m_agree->setObjectName(u"folder-agree"_s);
    m_agree->setToolTip(tr("Phím cách trong danh sách, hoặc Ctrl+Phím cách"));
    m_keep->setObjectName(u"folder-keep"_s);
    m_keep->setToolTip(tr("Shift+Phím cách trong danh sách"));
    m_all->setObjectName(u"folder-all"_s);
    m_sign->setObjectName(u"folder-sign"_s);
    m_sign->setToolTip(tr("Ctrl+Shift+Enter"));
    auto *buttons = new QHBoxLayout;
    for (auto *each : {m_agree, m_keep, m_all, m_sign})
        buttons->addWidget(each);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_count);
    words->addWidget(m_told);
    m_row = new QHBoxLayout;
    m_row->addLayout(words, 1);
    m_row->addLayout(buttons);

    m_question->setObjectName(u"folder-question"_s);
    m_asked->setObjectName(u"folder-asked"_s);
    m_asked->setWordWrap(true);
    auto *yes = button(tr("Chọn cả các văn bản chưa mở"), u"check-check"_s);
    yes->setObjectName(u"folder-all-yes"_s);
    auto *no = button(tr("Không"));
    no->setObjectName(u"folder-all-no"_s);
    auto *answers = new QWidget;
    auto *answerFlow = new FlowLayout(answers);
    answerFlow->setContentsMargins({});
    answerFlow->addWidget(yes);
    answerFlow->addWidget(no);
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins({});
    question->addWidget(m_asked);
    question->addWidget(answers);
    m_question->hide();

    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_question);
    rows->addLayout(m_row);
    m_told->hide();
    connect(m_agree, &QPushButton::clicked, this, &FolderBar::agreed);
    connect(m_keep, &QPushButton::clicked, this, &FolderBar::keptBack);
    connect(m_all, &QPushButton::clicked, this, &FolderBar::chooseAll);
    connect(m_sign, &QPushButton::clicked, this, &FolderBar::signAsked);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_sign->setFocus(Qt::OtherFocusReason);
        Q_EMIT allAgreed();
    });
    connect(no, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_all->setFocus(Qt::OtherFocusReason);
    });
    scale();
}

void FolderBar::scale()
{
    const auto px = [](double length) { return theme().px(length); };
    layout()->setContentsMargins(px(16), px(10), px(16), px(10));
    layout()->setSpacing(px(8));
    m_row->setSpacing(px(8));
    m_row->itemAt(1)->layout()->setSpacing(px(8));
    arrange();
    m_question->layout()->setSpacing(px(8));
}

void FolderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && layout())
        scale();
}

void FolderBar::arrange()
{
    const bool isBeside = width() >= theme().px(WideEnough);
    m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setAlignment(m_row->itemAt(1)->layout(), isBeside ? Qt::AlignVCenter : Qt::AlignLeft);
}

void FolderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FolderBar::showFolder(const SigningFolder &folder)
{
    const auto all = int(folder.papers().size());
    const int agreed = folder.agreedCount();
    m_count->setText(tr("Đã xem %1/%2, sẽ ký %3").arg(folder.seenCount()).arg(all).arg(agreed));
    m_sign->setText(tr("Ký tất cả (%1)…").arg(agreed));
    m_sign->setEnabled(agreed > 0);
    m_unseen = folder.unseenIfAll();
    m_all->setEnabled(agreed < all);
    m_asked->setText(tr("Còn %n văn bản bạn chưa mở xem. Vẫn chọn để ký?", nullptr, m_unseen));
    if (m_unseen == 0)
        m_question->hide();
}

void FolderBar::setDecidable(bool agreeable, bool keepable)
{
    m_agree->setEnabled(agreeable);
    m_keep->setEnabled(keepable);
}

void FolderBar::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void FolderBar::chooseAll()
{
    if (m_unseen == 0) {
        Q_EMIT allAgreed();
        return;
    }
    m_question->show();
    m_question->findChild<QPushButton *>(u"folder-all-no"_s)->setFocus(Qt::OtherFocusReason);
}

}
