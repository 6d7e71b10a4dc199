// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/LetterView.h"

#include "ui/intake/PaperLook.h"
#include "ui/reader/PageView.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Background.h"
#include "ui/workplace/Office.h"

#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

LetterView::LetterView(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_view(new PageView)
    , m_stack(new QStackedWidget)
    , m_sentence(muted({}))
    , m_place(caption({}))
{
    m_pool.setMaxThreadCount(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_sentence);
    m_view->setObjectName(u"letter-pages"_s);
    m_sentence->setObjectName(u"letter-nothing"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(theme().px(24));
    setProperty("pane", u"sunken"_s);
    setAttribute(Qt::WA_StyledBackground);
    connect(m_view, &PageView::pageChanged, this, &LetterView::renew);
    connect(m_view, &PageView::stateChanged, this, &LetterView::renew);
}

LetterView::~LetterView()
{
    m_pool.clear();
}

QWidget *LetterView::makeBar()
{
    auto *bar = new QWidget;
    setGround(bar, "surface", "bottom");
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(theme().px(12), theme().px(4), theme().px(8), theme().px(4));
    line->setSpacing(theme().px(2));
    m_place->setObjectName(u"letter-place"_s);
    m_place->setWordWrap(false);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_place, 1);
    const auto add = [&](const char *name, const QString &icon, const QString &text, auto act) {
        auto *tool = iconButton(icon, text);
        tool->setObjectName(QLatin1StringView(name));
        connect(tool, &QToolButton::clicked, this, act);
        line->addWidget(tool);
    };
    add("page-before", u"chevron-left"_s, tr("Trang trước (Alt+PageUp)"), [this] { turn(-1); });
    add("page-after", u"chevron-right"_s, tr("Trang sau (Alt+PageDown)"), [this] { turn(1); });
    add("page-smaller", u"zoom-out"_s, tr("Thu nhỏ trang (Ctrl+-)"), [this] { m_view->zoomOut(); });
    add("page-larger", u"zoom-in"_s, tr("Phóng to trang (Ctrl++)"), [this] { m_view->zoomIn(); });
    add("page-width", u"move-horizontal"_s, tr("Vừa chiều rộng"), [this] { m_view->fitWidth(); });
    return bar;
}

void LetterView::showLetter(const IntakeLetter &letter)
{
    if (letter.inStore || (letter.stage == LetterStage::Registered && !letter.pages.isEmpty()))
        showStored(letter.id);
    else if (letter.pages.isEmpty())
        showNothing(tr("Văn bản giấy, chưa có tệp. Khi vào sổ, phiếu giải quyết đứng thay cho tệp; "
                       "hoặc chọn cùng tệp quét rồi bấm “Nối trang”."));
    else
        showParts(letter.pages);
}

void LetterView::showStored(const DocumentId &id)
{
    m_office.ask(
        this,
        [id](Seat &seat) -> Result<QByteArray> {
            TRY_ASSIGN(const auto blob, seat.session.blob(id, 0));
            return blob.bytes().toByteArray();
        },
        [this, request = ++m_request](const Result<QByteArray> &bytes) {
            if (request != m_request)
                return;
            if (!bytes.ok())
                return showNothing(tr("Văn bản này không có tệp."));
            m_parts.clear();
            m_stack->setCurrentWidget(m_view);
            m_view->openBytes(bytes.value());
        });
}

void LetterView::showParts(const QList<LetterPart> &parts)
{
    if (m_parts == parts && m_view->state() == PageView::State::Open)
        return;
    m_parts = parts;
    inBackground(
        m_pool,
        this,
        [parts] { return assembledLetter(parts); },
        [this, request = ++m_request](const Result<QByteArray> &pdf) {
            if (request != m_request)
                return;
            if (!pdf.ok())
                return showNothing(sentence(pdf.error(), Language::Vietnamese));
            m_stack->setCurrentWidget(m_view);
            m_view->openBytes(pdf.value());
        });
}

void LetterView::showNothing(const QString &words)
{
    ++m_request;
    m_parts.clear();
    m_view->close();
    m_sentence->setText(words);
    m_stack->setCurrentWidget(m_sentence);
}

void LetterView::turn(int pages)
{
    m_view->goToPage(m_view->page() + pages);
}

void LetterView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    renew();
}

void LetterView::renew()
{
    const bool isOpen = m_view->state() == PageView::State::Open;
    const auto place = tr("Trang %1/%2").arg(m_view->page()).arg(m_view->pageCount());
    const auto whole = tr("%1 · bấm vào chữ để điền vào ô đang chọn").arg(place);
    const auto brief = tr("%1/%2").arg(m_view->page()).arg(m_view->pageCount());
    const auto fits = [this](const QString &words) {
        return m_place->fontMetrics().horizontalAdvance(words) <= m_place->width();
    };
    m_place->setText(!isOpen ? QString() : fits(whole) ? whole : fits(place) ? place : brief);
    m_place->setToolTip(isOpen ? whole : QString());
}

}
