// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/FilesTab.h"

#include "ui/document/PaperPages.h"
#include "ui/document/SideBySide.h"
#include "ui/document/SignaturePanel.h"
#include "ui/document/SignatureStrip.h"
#include "ui/document/SignedBeside.h"
#include "ui/reader/PageView.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPdf(const DocumentFile &file)
{
    return file.mediaType == "application/pdf"_L1 || file.name.endsWith(".pdf"_L1, Qt::CaseInsensitive);
}

}

FilesTab::FilesTab(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_strip(new SignatureStrip(workplace.preferences, this))
    , m_top(new QVBoxLayout)
    , m_choice(new QWidget(this))
    , m_body(new SideBySide(this))
    , m_stack(new QStackedWidget(m_body))
    , m_pages(new PaperPages(workplace, m_stack))
    , m_signatures(new SignaturePanel(workplace, m_body))
    , m_signedBeside(new SignedBeside(*m_pages, m_signatures->changes(), this))
{
    m_body->hold(m_stack, m_signatures);
    auto *label = caption(tr("Tệp"), m_choice);
    m_files = new QComboBox(m_choice);
    label->setBuddy(m_files);
    m_files->setObjectName(u"fileChoice"_s);
    m_files->setAccessibleName(tr("Tệp đang xem"));
    auto *row = new QHBoxLayout(m_choice);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_files->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(label);
    row->addWidget(m_files, 1);
    m_facts = makeFacts();
    m_stack->addWidget(m_facts);
    m_stack->addWidget(m_pages);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top->setSpacing(0);
    m_top->addWidget(m_strip, 1);
    m_top->addWidget(m_choice, 1);
    column->addLayout(m_top);
    column->addWidget(m_body, 1);
    connect(m_files, &QComboBox::activated, this, &FilesTab::choose);
    connectSignatures();
    scale();
    clear();
}

FilesTab::~FilesTab() = default;

PageView *FilesTab::pages() const
{
    return m_pages->view();
}

QWidget *FilesTab::makeFacts()
{
    auto *pane = new QWidget(m_stack);
    setGround(pane, "sunken");
    m_title = subheading({});
    m_title->setObjectName(u"fileTitle"_s);
    m_text = caption({});
    m_text->setObjectName(u"fileText"_s);
    m_open = button(tr("Mở bằng chương trình khác…"), u"external-link"_s);
    m_save = button(tr("Lưu bản sao…"), u"download"_s);
    connect(m_open, &QPushButton::clicked, this, &FilesTab::openAsked);
    connect(m_save, &QPushButton::clicked, this, &FilesTab::saveAsked);
    auto *column = new QVBoxLayout(pane);
    column->addStretch(2);
    for (auto *line : {m_title, m_text}) {
        line->setAlignment(Qt::AlignCenter);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_save);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch(3);
    return pane;
}

void FilesTab::scale()
{
    const auto &look = theme();
    m_choice->layout()->setContentsMargins(look.px(20), look.px(6), look.px(16), look.px(6));
}

void FilesTab::setLow(bool isLow)
{
    m_top->setDirection(isLow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FilesTab::clear()
{
    ++m_ticket;
    m_document = {};
    m_list.clear();
    m_blob.reset();
    m_pages->close();
    m_files->clear();
    m_choice->hide();
    m_strip->clear();
    explain({}, {});
    Q_EMIT fileChanged();
}

void FilesTab::explain(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_open->setVisible(m_blob.has_value());
    m_save->setVisible(m_blob.has_value());
    m_stack->setCurrentWidget(m_facts);
}

/// Not a focus proxy: that would take the Tab key past the bars above the pages.
void FilesTab::focusInEvent(QFocusEvent *event)
{
    auto *inside = m_stack->currentWidget() == m_facts ? static_cast<QWidget *>(m_open) : pages();
    inside->setFocus(event->reason());
}

QString FilesTab::fileName() const
{
    return m_list.value(m_files->currentIndex()).name;
}

bool FilesTab::isShowingPdf() const
{
    return m_blob && isPdf(m_list.value(m_files->currentIndex()));
}

void FilesTab::setFiles(
    const Document &document, const QList<DocumentFile> &files, const QList<BesideFile> &beside)
{
    m_others = beside;
    if (document.id == m_document && document.version == m_version && files == m_list) {
        offerBeside();
        checkSignatures(); // others may be trusted now
        return;
    }
    const auto shown = document.id == m_document ? fileName() : QString();
    clear();
    m_document = document.id;
    m_version = document.version;
    m_list = files;
    if (document.metadata.secrecy != Secrecy::None) {
        explain(tr("Văn bản mật"),
            tr("Tệp của văn bản mật không được lưu và xem trong chương trình này. Hãy xem bản giấy tại văn "
               "thư; "
               "ở đây chỉ có thông tin vào sổ."));
        return;
    }
    if (files.isEmpty()) {
        explain(tr("Văn bản chưa có tệp"), tr("Mới chỉ có thông tin vào sổ."));
        return;
    }
    int place = 0;
    for (const auto &file : files) {
        m_files->addItem(file.role == FileRole::Main ? tr("%1 (văn bản chính)").arg(file.name) : file.name);
        if (file.name == shown)
            place = m_files->count() - 1;
    }
    m_choice->setVisible(files.size() > 1);
    m_files->setCurrentIndex(place);
    choose(place);
}

void FilesTab::choose(int place)
{
    const int ticket = ++m_ticket;
    m_blob.reset();
    m_pages->close();
    m_strip->clear();
    explain(tr("Đang mở tệp…"), {});
    Q_EMIT fileChanged();
    m_workplace.office.ask(
        this,
        [document = m_document, place, version = m_version](
            Seat &seat) { return seat.session.openBlob(document, place, version); },
        [this, ticket](Result<UnverifiedBlob> file) { begin(ticket, std::move(file)); });
}

/// The reader starts with a PDF at once and shows it when all of it was verified; everything else waits for that.
void FilesTab::begin(int ticket, Result<UnverifiedBlob> opened)
{
    if (ticket != m_ticket)
        return;
    if (!opened.ok())
        return receive(ticket, std::move(opened).error());
    const int place = m_files->currentIndex();
    if (isPdf(m_list[place])) {
        offerBeside();
        m_stack->setCurrentWidget(m_pages); // now, so that the page is drawn for its size on the screen
        m_pages->openPdf(m_document, place, m_list[place].name, opened.value());
    }
    m_workplace.office.ask(
        this,
        [blob = opened.value()](Seat &) { return blob.verified(); },
        [this, ticket](Result<Blob> file) { receive(ticket, std::move(file)); });
}

void FilesTab::checkSignatures()
{
    const auto &directory = m_workplace.office.directory();
    if (directory && isShowingPdf())
        m_strip->check(*m_blob, m_workplace.office.now(), directory->zone());
}

void FilesTab::receive(int ticket, Result<Blob> opened)
{
    if (ticket != m_ticket)
        return;
    if (!opened.ok()) {
        m_pages->close();
        explain(tr("Không mở được tệp"), sentence(opened.error(), m_workplace.preferences.language()));
        return;
    }
    m_blob = std::move(opened).value();
    const int place = m_files->currentIndex();
    const auto &file = m_list[place];
    if (isPdf(file)) {
        checkSignatures();
    } else {
        const auto size = QLocale(QLocale::Vietnamese)
                              .formattedDataSize(m_blob->size(), 0, QLocale::DataSizeTraditionalFormat);
        explain(
            file.name, file.pages > 0 ? tr("%1 · %2 trang").arg(size, QString::number(file.pages)) : size);
    }
    Q_EMIT fileChanged();
}

/// What the paper answers and its kin first, then its own other PDFs.
void FilesTab::offerBeside()
{
    auto files = m_others;
    for (int place = 0; place < m_list.size(); ++place)
        if (place != m_files->currentIndex() && isPdf(m_list[place]))
            files.append({m_list[place].name, m_list[place].name, m_document, place});
    m_pages->offerBeside(files);
}

void FilesTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && layout())
        scale();
}

}
