// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/LetterPage.h"

#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"
#include "ui/workplace/Background.h"
#include "ui/intake/IntakeLetter.h"
#include "ui/intake/PaperLook.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

struct LetterPage::Sheet
{
    QImage image;
    PageText text;
    int count = 0;
};

namespace {

/// `width`: of the picture in pixels.
template<typename Sheet>
Result<Sheet> sheetOf(const QList<LetterPart> &parts, const QByteArray &given, int page, int width)
{
    QByteArray bytes = given;
    if (bytes.isEmpty()) {
        TRY_ASSIGN(bytes, assembledLetter(parts));
    }
    PdfWorker::Options options;
    options.timeout = std::chrono::seconds(8);
    options.restarts = 0;
    TRY_ASSIGN(auto worker, PdfWorker::open(bytes, options));
    Sheet sheet;
    TRY_ASSIGN(const auto summary, openPages(worker));
    sheet.count = summary.pageCount;
    const auto shape = summary.pages.value(page, {{595, 842}, 0}).size;
    TRY_ASSIGN(sheet.image,
        drawPage(worker, page, std::clamp(width * 72 / std::max(shape.width(), 1.0), 20.0, 300.0)));
    if (auto pages = readPages(worker, page, 1); pages.ok() && !pages->isEmpty())
        sheet.text = pages->first();
    return sheet;
}

bool onOneLine(const QRectF &a, const QRectF &b)
{
    const double middle = b.center().y();
    return middle > a.top() && middle < a.bottom();
}

}

LetterPage::LetterPage(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
    , m_sheet(new QLabel)
    , m_place(caption({}))
{
    m_pool.setMaxThreadCount(1);
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(150);
    connect(&m_redraw, &QTimer::timeout, this, [this] {
        if (m_lastAsked != wantedWidth())
            load();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QWidget;
    setGround(bar, "surface", "bottom");
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(theme().px(12), theme().px(4), theme().px(8), theme().px(4));
    auto *before = iconButton(u"chevron-left"_s, tr("Trang trước (Alt+PageUp)"));
    auto *after = iconButton(u"chevron-right"_s, tr("Trang sau (Alt+PageDown)"));
    before->setObjectName(u"page-before"_s);
    after->setObjectName(u"page-after"_s);
    connect(before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(after, &QToolButton::clicked, this, [this] { turn(1); });
    m_place->setWordWrap(false);
    line->addWidget(m_place);
    line->addStretch();
    line->addWidget(before);
    line->addWidget(after);
    column->addWidget(bar);
    column->addWidget(m_area, 1);
    m_area->setObjectName(u"letter-page"_s);
    m_area->setAccessibleName(tr("Trang văn bản"));
    m_area->setWidget(m_sheet);
    m_area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_sheet->setAlignment(Qt::AlignCenter);
    m_sheet->setWordWrap(true);
    m_sheet->setCursor(Qt::PointingHandCursor);
    m_sheet->installEventFilter(this);
    setProperty("pane", u"sunken"_s);
    setAttribute(Qt::WA_StyledBackground);
}

LetterPage::~LetterPage()
{
    m_pool.clear();
}

void LetterPage::showParts(const QList<LetterPart> &parts)
{
    if (m_parts == parts && m_bytes.isEmpty() && hasPage())
        return;
    m_parts = parts;
    m_bytes.clear();
    m_page = 0;
    load();
}

void LetterPage::showBytes(const QByteArray &pdf)
{
    m_parts.clear();
    m_bytes = pdf;
    m_page = 0;
    load();
}

void LetterPage::showNothing(const QString &sentence)
{
    ++m_request;
    m_parts.clear();
    m_bytes.clear();
    m_image = {};
    m_text = {};
    m_count = 0;
    m_place->clear();
    m_sheet->setPixmap({});
    m_sheet->setText(sentence);
    fit();
}

void LetterPage::turn(int pages)
{
    const int target = std::clamp(m_page + pages, 0, std::max(0, m_count - 1));
    if (target == m_page)
        return;
    m_page = target;
    m_area->verticalScrollBar()->setValue(0);
    load();
}

void LetterPage::load()
{
    m_pool.clear();
    m_lastAsked = wantedWidth();
    inBackground(
        m_pool,
        this,
        [parts = m_parts, bytes = m_bytes, page = m_page, width = wantedWidth()] {
            return sheetOf<Sheet>(parts, bytes, page, width);
        },
        [this, request = ++m_request](const Result<Sheet> &sheet) {
            if (request != m_request)
                return;
            if (sheet.ok())
                return take(sheet.value());
            const auto parts = m_parts;
            showNothing(sentence(sheet.error(), Language::Vietnamese));
            m_parts = parts;
            Q_EMIT shown();
        });
}

void LetterPage::take(const Sheet &sheet)
{
    m_image = sheet.image;
    m_text = sheet.text;
    m_count = sheet.count;
    m_place->setText(tr("Trang %1/%2 · bấm vào chữ để điền vào ô đang chọn").arg(m_page + 1).arg(m_count));
    m_sheet->setText({});
    fit();
    Q_EMIT shown();
}

void LetterPage::fit()
{
    const int width = m_area->viewport()->width();
    if (m_image.isNull()) {
        m_sheet->setContentsMargins(theme().px(24), theme().px(24), theme().px(24), theme().px(24));
        m_sheet->resize(width, m_area->viewport()->height());
        return;
    }
    m_sheet->setContentsMargins(0, 0, 0, 0);
    const qreal ratio = devicePixelRatioF();
    auto shownImage = m_image;
    if (shownImage.width() != wantedWidth()) {
        shownImage = m_image.scaledToWidth(wantedWidth(), Qt::FastTransformation); // until it is drawn anew
        m_redraw.start();
    }
    shownImage.setDevicePixelRatio(ratio);
    m_sheet->setPixmap(QPixmap::fromImage(shownImage));
    m_sheet->resize((QSizeF(shownImage.size()) / ratio).toSize());
}

int LetterPage::wantedWidth() const
{
    const int width = m_area->viewport()->width() - theme().px(24);
    return std::max(200, int(width * devicePixelRatioF()));
}

void LetterPage::click(QPointF at)
{
    if (!hasPage() || m_text.size.isEmpty() || m_sheet->width() < 1)
        return;
    const double scale = m_text.size.width() / m_sheet->width();
    const QPointF point = at * scale;
    for (const auto &word : m_text.words) {
        if (!word.box.adjusted(-2, -1, 2, 1).contains(point))
            continue;
        // The line ends where a gap is wider than any between words: headers stand in two columns.
        QStringList line;
        double right = -1;
        for (const auto &other : m_text.words) {
            if (!onOneLine(word.box, other.box))
                continue;
            if (right >= 0 && other.box.left() - right > word.box.height() * 1.6) {
                if (other.box.left() > word.box.right())
                    break;
                line.clear();
            }
            line.append(other.text);
            right = other.box.right();
        }
        Q_EMIT textClicked(m_page, word.box, word.text, line.join(u' '));
        return;
    }
}

bool LetterPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sheet && event->type() == QEvent::MouseButtonRelease) {
        click(static_cast<QMouseEvent *>(event)->position());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LetterPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

}
