// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/SplitPanel.h"

#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"
#include "ui/intake/PaperLook.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double stripDpi = 18;
constexpr int mostPages = 500; ///< of one scan
constexpr int startRole = Qt::UserRole;

}

SplitPanel::SplitPanel(QWidget *parent)
    : QWidget(parent)
    , m_visit(std::make_shared<std::atomic_int>(0))
    , m_strip(new QListWidget)
    , m_hint(caption({}))
    , m_split(button({}, u"scissors"_s, Weight::Primary))
{
    m_pool.setMaxThreadCount(1);
    setGround(this, "surface");
    auto *column = new QVBoxLayout(this);
    const int gap = theme().px(12);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(subheading(tr("Tách bản quét thành nhiều văn bản")));
    m_hint->setText(tr("Chọn trang đầu của mỗi văn bản rồi bấm phím cách (hoặc bấm đúp). Tệp quét gốc được "
                       "giữ nguyên đến khi vào sổ."));
    column->addWidget(m_hint);
    m_strip->setObjectName(u"split-strip"_s);
    m_strip->setAccessibleName(tr("Các trang của bản quét"));
    m_strip->setViewMode(QListView::IconMode);
    m_strip->setResizeMode(QListView::Adjust);
    m_strip->setMovement(QListView::Static);
    m_strip->setUniformItemSizes(true);
    m_strip->setSpacing(theme().px(8));
    m_strip->setIconSize({theme().px(110), theme().px(156)});
    m_strip->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_strip->installEventFilter(this);
    connect(m_strip, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem *item) {
        toggle(m_strip->row(item));
    });
    column->addWidget(m_strip, 1);
    auto *line = new QHBoxLayout;
    auto *back = button(tr("Thôi"), {}, Weight::Quiet);
    back->setObjectName(u"split-back"_s);
    m_split->setObjectName(u"split-do"_s);
    line->addStretch();
    line->addWidget(back);
    line->addWidget(m_split);
    column->addLayout(line);
    connect(back, &QPushButton::clicked, this, &SplitPanel::closed);
    connect(m_split, &QPushButton::clicked, this, &SplitPanel::perform);
}

SplitPanel::~SplitPanel()
{
    ++*m_visit;
    m_pool.clear();
}

void SplitPanel::showScan(const IntakeLetter &letter)
{
    m_letter = letter.id;
    m_strip->clear();
    for (int page = 0; page < std::min(letter.pageCount, mostPages); ++page) {
        auto *item = new QListWidgetItem(m_strip);
        item->setData(startRole, page == 0 || letter.starts.contains(page));
        item->setTextAlignment(Qt::AlignHCenter);
        item->setSizeHint({theme().px(140), theme().px(206)});
    }
    m_strip->setCurrentRow(0);
    m_strip->setFocus();
    showStarts();
    draw(letter);
}

void SplitPanel::draw(const IntakeLetter &letter)
{
    const int visit = ++*m_visit;
    m_pool.clear();
    const int count = m_strip->count();
    m_pool.start([parts = letter.pages, visit, count, visits = m_visit, guard = QPointer(this)] {
        const auto bytes = assembledLetter(parts);
        if (!bytes.ok())
            return;
        auto worker = PdfWorker::open(bytes.value());
        for (int page = 0; worker.ok() && page < count && *visits == visit; ++page) {
            auto picture = drawPage(worker.value(), page, stripDpi);
            if (!picture.ok())
                continue;
            QMetaObject::invokeMethod(qApp, [guard, visits, visit, page, image = picture.value()] {
                if (guard && *visits == visit && page < guard->m_strip->count())
                    guard->m_strip->item(page)->setIcon(QIcon(QPixmap::fromImage(image)));
            });
        }
    });
}

QList<int> SplitPanel::starts() const
{
    QList<int> pages;
    for (int page = 1; page < m_strip->count(); ++page)
        if (m_strip->item(page)->data(startRole).toBool())
            pages.append(page);
    return pages;
}

void SplitPanel::perform()
{
    if (m_split->isEnabled())
        Q_EMIT splitAsked(m_letter, starts());
}

void SplitPanel::toggle(int page)
{
    if (page < 1 || page >= m_strip->count())
        return;
    auto *item = m_strip->item(page);
    item->setData(startRole, !item->data(startRole).toBool());
    showStarts();
}

void SplitPanel::showStarts()
{
    int letter = 0;
    for (int page = 0; page < m_strip->count(); ++page) {
        auto *item = m_strip->item(page);
        const bool begins = item->data(startRole).toBool();
        letter += begins ? 1 : 0;
        item->setText(
            begins ? tr("Văn bản %1 · trang %2").arg(letter).arg(page + 1) : tr("trang %1").arg(page + 1));
        item->setFont(theme().font(12, begins ? 700 : 400));
        item->setBackground(begins ? theme().colors().accentSoft : theme().colors().surface);
        item->setForeground(begins ? theme().colors().accentText : theme().colors().text2);
    }
    m_split->setText(tr("Tách thành %n văn bản", nullptr, letter));
    m_split->setEnabled(letter > 1);
}

bool SplitPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_strip && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space) {
            toggle(m_strip->currentRow());
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT closed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
