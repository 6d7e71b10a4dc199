// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/DocumentHeader.h"
#include "ui/document/DocumentPanel.h"
#include "ui/document/EntryList.h"
#include "ui/document/FilesTab.h"
#include "ui/document/FlowTab.h"
#include "ui/document/OpenedPaper.h"
#include "ui/document/OpinionProofs.h"
#include "ui/document/PaperDeeds.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

// How a DocumentPanel is put together and where its parts stand.

namespace chauban {

using namespace Qt::Literals::StringLiterals;

QWidget *DocumentPanel::makeMessage()
{
    auto *pane = new QWidget(m_state);
    m_title = subheading({});
    m_title->setObjectName(u"messageTitle"_s);
    m_text = caption({});
    m_text->setObjectName(u"messageText"_s);
    auto *column = new QVBoxLayout(pane);
    column->addStretch(2);
    for (auto *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(3);
    return pane;
}

void DocumentPanel::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key, auto deed) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, deed);
        action->setEnabled(false); // there is no file yet
        addAction(action);
        return action;
    };
    m_print = make(tr("In văn bản…"), QKeySequence::Print, [this] { m_deeds->print(); });
    m_save = make(tr("Lưu bản sao…"), QKeySequence::Save, [this] { m_deeds->save(); });
    m_open = make(tr("Mở bằng chương trình khác…"), {}, [this] { m_deeds->open(); });
    m_copy = make(tr("Sao chép số, ký hiệu"), {}, [this] {
        PaperDeeds::copyText(m_paper->view.document.metadata.notation);
        m_workplace.navigator.notify(
            {.text = tr("Đã sao chép %1.").arg(m_paper->view.document.metadata.notation)});
    });
    m_proofs = new OpinionProofs(m_workplace, this);
    m_evidence = make(tr("Lưu bằng chứng ý kiến ký số…"), {}, [this] { m_proofs->save(); });
    m_evidence->setObjectName(u"saveEvidence"_s);
    m_evidence->setVisible(false);
    connect(m_proofs, &OpinionProofs::judged, this, [this] {
        if (m_paper)
            presentOpinions();
    });
}

void DocumentPanel::makeReady()
{
    if (m_content)
        return;
    m_content = makeContent();
    m_content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_state->addWidget(m_content);
}

QWidget *DocumentPanel::makeContent()
{
    auto *pane = new QWidget(m_state);
    m_header = new DocumentHeader({m_print, m_save, m_open, m_copy, m_evidence}, pane);
    auto *strip = new QWidget(pane);
    m_bar = new QTabBar(strip);
    m_bar->setObjectName(u"documentTabs"_s);
    m_bar->setAccessibleName(tr("Các phần của văn bản"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_tabs = new QStackedWidget(pane);
    m_side = new QWidget(pane);
    m_side->setObjectName(u"actSide"_s);
    setGround(m_side, "surface"); // the form has the line
    auto *inside = new QVBoxLayout(m_side);
    inside->setContentsMargins({});
    m_side->hide();
    makeTabs();

    setGround(strip, "surface", "bottom");
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(theme().px(20), 0, theme().px(16), 0);
    row->addWidget(m_bar, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(strip);
    left->addWidget(m_tabs, 1);
    m_body = new QHBoxLayout;
    m_body->setSpacing(0);
    m_body->addLayout(left, 1);
    m_body->addWidget(m_side);
    m_whole = new QHBoxLayout(pane);
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
    m_whole->addLayout(column, 1);
    connect(m_header->wayBack(), &QToolButton::clicked, this, &DocumentPanel::backWanted);
    connect(m_header, &DocumentHeader::actChosen, this, &DocumentPanel::startAct);
    return pane;
}

EntryList *DocumentPanel::addList(const QString &name, const QString &tabName, const QString &nothing)
{
    auto *list = new EntryList(tabName, nothing, m_tabs);
    list->setObjectName(name);
    list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_tabs->addWidget(list);
    m_bar->addTab(tabName);
    return list;
}

void DocumentPanel::makeTabs()
{
    m_files = new FilesTab(m_workplace, m_tabs);
    m_files->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_tabs->addWidget(m_files);
    m_bar->addTab(tr("Văn bản"));
    m_opinions = addList(u"opinions"_s, tr("Ý kiến"), tr("Chưa có ý kiến nào về văn bản này."));
    m_flow = new FlowTab(m_tabs);
    m_flow->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_tabs->addWidget(m_flow);
    m_bar->addTab(tr("Luồng xử lý"));
    m_related = addList(
        u"related"_s, tr("Liên quan"), tr("Chưa có văn bản liên quan, hồ sơ hoặc nơi nhận nào được ghi."));
    m_journal = addList(u"journal"_s, tr("Nhật ký"), tr("Chưa có gì được ghi."));
    for (auto *list : {m_opinions, m_journal}) {
        list->addAction(m_evidence);
        list->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    connect(m_bar, &QTabBar::currentChanged, m_tabs, &QStackedWidget::setCurrentIndex);
    connect(m_related, &EntryList::opened, this, &DocumentPanel::openRelated);
    connect(m_files, &FilesTab::openAsked, m_deeds, &PaperDeeds::open);
    connect(m_files, &FilesTab::saveAsked, m_deeds, &PaperDeeds::save);
    connect(m_files, &FilesTab::comparingChanged, this, [this] {
        arrange();
        Q_EMIT actingChanged();
    });
    connect(m_files, &FilesTab::fileChanged, this, [this] {
        m_deeds->setFile(m_files->fileName(), m_files->file());
        for (auto *action : {m_save, m_open})
            action->setEnabled(m_deeds->hasFile());
        m_print->setEnabled(m_deeds->hasFile() && m_files->isShowingPdf());
        m_header->showFileActions();
    });
    for (int place = 0; place < m_bar->count(); ++place) {
        auto *go = new QAction(this);
        go->setShortcut(QKeySequence(int(Qt::CTRL) | int(Qt::Key_1 + place)));
        connect(go, &QAction::triggered, this, [this, place] {
            m_bar->setCurrentIndex(place);
            m_tabs->currentWidget()->setFocus();
        });
        addAction(go);
    }
}

bool DocumentPanel::needsRoom() const
{
    return isActing() || (m_content && m_files->isComparing());
}

bool DocumentPanel::isLow() const
{
    constexpr int LowWindow = 620; // pixels of the design
    return window()->height() < theme().px(LowWindow);
}

void DocumentPanel::setWayBack(bool isOffered)
{
    m_hasWayBack = isOffered;
    if (m_content)
        arrange();
}

bool DocumentPanel::showsWayBack() const
{
    return m_hasWayBack && isLow() && m_state->currentWidget() == m_content;
}

void DocumentPanel::placeSide(QBoxLayout *row)
{
    if (row->indexOf(m_side) >= 0)
        return;
    m_whole->removeWidget(m_side);
    m_body->removeWidget(m_side);
    row->addWidget(m_side);
}

void DocumentPanel::arrange()
{
    constexpr int SideWidth = 300, WideSide = 340;
    constexpr int RoomForBoth = 800, RoomForWide = 900; // of the panel: the bar of the reader takes 460
    const auto &look = theme();
    const bool beside = width() >= look.px(RoomForBoth);
    const int side = look.px(width() >= look.px(RoomForWide) ? WideSide : SideWidth);
    const bool open = !m_act.isNull();
    m_files->holdDetailsBack(open);
    m_header->setRoom(!isLow() ? DocumentHeader::Room::Ample
            : open             ? DocumentHeader::Room::LowForForm
                               : DocumentHeader::Room::Low);
    m_header->wayBack()->setVisible(showsWayBack());
    m_files->setLow(isLow());
    placeSide(isLow() && beside ? m_whole : m_body);
    m_side->setMaximumWidth(beside ? side : QWIDGETSIZE_MAX);
    m_side->setMinimumWidth(beside ? side : 0);
    m_body->setStretch(0, !open || beside ? 1 : 0);
    m_body->setStretch(1, !open || beside ? 0 : 1);
    constexpr int RoomForHeader = 820; // above two papers
    const bool onlyPapers = m_files->isComparing() && height() < look.px(RoomForHeader);
    m_header->setVisible(!onlyPapers);
    m_tabs->setVisible(!open || beside);
    m_bar->parentWidget()->setVisible((!open || beside) && !onlyPapers);
}

void DocumentPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_content)
        arrange();
}

void DocumentPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange || !m_content)
        return;
    // The icons of the acts have colours of the theme; made anew once every widget has heard of it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_paper)
                presentActs();
        },
        Qt::QueuedConnection);
    arrange();
}

}
