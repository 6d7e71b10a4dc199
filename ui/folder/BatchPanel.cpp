// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the panel is put together, and what is to be seen in each phase.

#include "ui/folder/BatchPanel.h"

#include "ui/folder/BatchDelegate.h"
#include "ui/folder/BatchSheet.h"
#include "ui/folder/SigningRun.h"
#include "ui/signing/KeyField.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ProblemLabel.h"
#include "ui/workplace/Preferences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Beside = 760; ///< width of the panel at 100 % from which the key stands beside the papers
constexpr int KeyWidth = 340;
}

BatchPanel::BatchPanel(const Workplace &workplace, const QString &noteFile, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_noteFile(noteFile)
    , m_sheet(new BatchSheet(this))
{
    setObjectName(u"pile"_s);
    setGround(this, "surface");
    build();
    scale();
    connect(m_key, &KeyField::changed, this, &BatchPanel::review);
    connect(m_sign, &QPushButton::clicked, this, &BatchPanel::sign);
    connect(m_look, &QPushButton::clicked, this, &BatchPanel::askForLook);
    connect(m_back, &QPushButton::clicked, this, &BatchPanel::leave);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_run->stop();
    });
    connect(m_rest, &QPushButton::clicked, this, [this] { again(false); });
    connect(m_retry, &QPushButton::clicked, this, [this] { again(true); });
    connect(m_close, &QPushButton::clicked, this, &BatchPanel::close);
}

BatchPanel::~BatchPanel() = default;

void BatchPanel::build()
{
    m_title = heading({});
    m_title->setObjectName(u"pile-title"_s);
    m_about = caption({});
    m_about->setObjectName(u"pile-about"_s);
    m_list = new QListView;
    m_list->setObjectName(u"pile-list"_s);
    m_list->setAccessibleName(tr("Các văn bản sẽ ký"));
    m_list->setModel(m_sheet);
    m_list->setItemDelegate(new BatchDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_key = new KeyField(m_workplace.keys, KeyUse::Personal);
    auto *inside = new QWidget;
    setGround(inside, "surface");
    auto *rows = new QVBoxLayout(inside);
    rows->addWidget(m_key);
    rows->addStretch();
    m_side = new QScrollArea;
    m_side->setWidget(inside);
    m_side->setWidgetResizable(true);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_body = new QHBoxLayout;
    m_body->setSpacing(0);
    m_body->addWidget(m_list, 1);
    m_body->addWidget(m_side);
    auto *head = new QVBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_about);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_body, 1);
    column->addWidget(makeFoot());
}

QWidget *BatchPanel::makeFoot()
{
    m_problem = new ProblemLabel(u"pile-problem"_s);
    m_hint = caption({});
    m_hint->setObjectName(u"pile-hint"_s);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"pile-progress"_s);
    m_progress->setAccessibleName(tr("Đã ký được bao nhiêu văn bản"));
    m_progress->setTextVisible(false);
    const auto make = [](const QString &name, const QString &text, const QString &icon, Weight weight) {
        auto *made = button(text, icon, weight);
        made->setObjectName(name);
        return made;
    };
    m_sign = make(u"pile-sign"_s, {}, u"signature"_s, Weight::Primary);
    m_rest = make(u"pile-rest"_s, {}, u"signature"_s, Weight::Primary);
    m_retry = make(u"pile-retry"_s, {}, u"rotate-cw"_s, Weight::Plain);
    m_stop = make(u"pile-stop"_s, tr("Dừng ký"), u"pause"_s, Weight::Danger);
    m_look = make(u"pile-look"_s, tr("Mở xem"), u"eye"_s, Weight::Plain);
    m_back = make(u"pile-back"_s, tr("Quay lại"), {}, Weight::Plain);
    m_close = make(u"pile-close"_s, tr("Xong"), {}, Weight::Plain);
    m_foot = new QWidget;
    setGround(m_foot, "surface2", "top");
    // At the right: short messages come up at the left.
    auto *line = new QHBoxLayout;
    line->addWidget(m_hint, 1);
    for (auto *each : {m_look, m_back, m_close, m_stop, m_retry, m_rest, m_sign})
        line->addWidget(each);
    auto *rows = new QVBoxLayout(m_foot);
    rows->addWidget(m_problem);
    rows->addWidget(m_progress);
    rows->addLayout(line);
    return m_foot;
}

void BatchPanel::scale()
{
    const auto px = [](double length) { return theme().px(length); };
    auto *head = layout()->itemAt(0)->layout();
    head->setContentsMargins(px(20), px(14), px(20), px(12));
    head->setSpacing(px(4));
    m_side->widget()->layout()->setContentsMargins(px(16), px(8), px(16), px(12));
    m_foot->layout()->setContentsMargins(px(20), px(12), px(20), px(12));
    m_foot->layout()->setSpacing(px(8));
    m_foot->layout()->itemAt(2)->layout()->setSpacing(px(8));
    m_list->doItemsLayout();
    arrange();
}

void BatchPanel::arrange()
{
    const bool isBeside = width() >= theme().px(Beside);
    m_body->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setStretch(1, isBeside ? 0 : 1);
    m_side->setMinimumWidth(isBeside ? theme().px(KeyWidth) : 0);
    m_side->setMaximumWidth(isBeside ? theme().px(KeyWidth) : QWIDGETSIZE_MAX);
}

void BatchPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_foot)
        scale();
}

void BatchPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BatchPanel::enter(Phase phase)
{
    m_phase = phase;
    const bool confirms = phase == Phase::Confirm, runs = phase == Phase::Running,
               done = phase == Phase::Done;
    m_side->setVisible(confirms);
    m_sign->setVisible(confirms);
    m_back->setVisible(confirms);
    m_look->setVisible(false); // until something is found
    m_progress->setVisible(runs);
    m_stop->setVisible(runs);
    m_stop->setEnabled(runs);
    m_close->setVisible(done);
    if (!done) {
        m_rest->hide();
        m_retry->hide();
    }
    m_problem->tell({});
    if (runs)
        m_stop->setFocus(Qt::OtherFocusReason);
}

void BatchPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_phase == Phase::Confirm)
        leave();
    else if (event->key() == Qt::Key_Escape && m_phase == Phase::Done)
        close();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_phase == Phase::Confirm)
        sign();
    else if (isEnter && m_key->isAncestorOf(focusWidget()) && m_key->hasPassword() && m_sign->isEnabled())
        m_sign->setFocus(Qt::OtherFocusReason); // Enter alone signs nothing
    else
        QWidget::keyPressEvent(event);
}

bool BatchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyHash();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BatchPanel::copyHash()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || m_sheet->rows()[row].file.isNull())
        return;
    QGuiApplication::clipboard()->setText(m_sheet->rows()[row].file.hex());
    m_workplace.navigator.notify({.text = tr("Đã sao chép SHA-256 của tệp.")});
}

}
