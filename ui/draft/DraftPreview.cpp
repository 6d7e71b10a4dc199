// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftPreview.h"

#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"
#include "ui/draft/PageStrip.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Background.h"
#include "ui/workplace/Preferences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A draft is read here to judge its layout; long foreign files are read in the reader.
constexpr int mostPages = 20;

struct DrawnPages
{
    QList<QImage> images;
    int count = 0;
};

Result<DrawnPages> drawnPages(const QByteArray &pdf, int pixels, qreal ratio)
{
    TRY_ASSIGN(auto worker, PdfWorker::open(pdf));
    TRY_ASSIGN(const auto summary, openPages(worker));
    DrawnPages drawn{{}, summary.pageCount};
    for (int i = 0; i < std::min({summary.pageCount, mostPages, int(summary.pages.size())}); ++i) {
        const auto points = std::max(1.0, summary.pages[i].size.width());
        TRY_ASSIGN(auto image, drawPage(worker, i, pixels * ratio * 72 / points));
        image.setDevicePixelRatio(ratio);
        drawn.images.append(std::move(image));
    }
    return drawn;
}

}

DraftPreview::DraftPreview(const Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_count(sectionLabel({}, this))
    , m_message(muted({}, this))
    , m_scroll(new QScrollArea(this))
    , m_strip(new PageStrip)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_message->setWordWrap(true);
    m_scroll->setObjectName(u"draft-pages"_s);
    m_scroll->setAccessibleName(tr("Xem trước các trang"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_strip);
    auto *head = new QHBoxLayout; // a label of the style sheet has no margins of its own
    head->setContentsMargins(theme().px(20), theme().px(12), theme().px(12), theme().px(8));
    head->addWidget(m_count);
    column->addLayout(head);
    auto *said = new QVBoxLayout;
    said->setContentsMargins(theme().px(20), 0, theme().px(20), theme().px(8));
    said->addWidget(m_message);
    column->addLayout(said);
    column->addWidget(m_scroll, 1);
    showMessage(tr("Các trang hiện ra ở đây khi bạn nhập nội dung."));
}

int DraftPreview::pageCount() const
{
    return int(m_strip->images().size());
}

int DraftPreview::pageWidth() const
{
    return std::clamp(width() - 2 * theme().px(20) - theme().px(12), 200, theme().px(900));
}

void DraftPreview::showMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    // While there is no page, the sentence stands alone in the middle.
    const bool isAlone = !text.isEmpty() && m_strip->images().isEmpty();
    m_scroll->setVisible(!isAlone);
    m_message->setAlignment(isAlone ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    m_message->setSizePolicy(
        QSizePolicy::Preferred, isAlone ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    if (!text.isEmpty() && m_strip->images().isEmpty())
        m_count->setText(tr("Xem trước"));
}

void DraftPreview::showPdf(const QByteArray &pdf)
{
    m_pdf = pdf;
    draw();
}

void DraftPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_pdf.isEmpty() && m_drawnWidth != pageWidth())
        QTimer::singleShot(150, this, [this, width = pageWidth()] {
            if (width == pageWidth() && width != m_drawnWidth)
                draw();
        });
}

void DraftPreview::draw()
{
    m_drawnWidth = pageWidth();
    const int request = ++m_request;
    inBackground(
        this,
        [pdf = m_pdf, width = m_drawnWidth, ratio = devicePixelRatioF()] {
            return drawnPages(pdf, width, ratio);
        },
        [this, request](Result<DrawnPages> drawn) {
            if (request != m_request)
                return;
            if (!drawn.ok()) {
                showMessage(sentence(drawn.error(), m_preferences.language()));
                return;
            }
            showMessage({});
            const auto &pages = drawn.value();
            m_count->setText(pages.count > pages.images.size()
                    ? tr("Xem trước %1 trang đầu trong %2 trang").arg(pages.images.size()).arg(pages.count)
                    : tr("Xem trước · %n trang", nullptr, pages.count));
            m_strip->setImages(pages.images);
        });
}

}
