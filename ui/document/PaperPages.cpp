// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/PaperPages.h"

#include "core/blob/UnverifiedBlob.h"
#include "core/document/Document.h"
#include "ui/reader/PageMark.h"
#include "ui/reader/PageView.h"
#include "ui/reader/ReaderPane.h"
#include "ui/reader/SplitReader.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The positions of the papers read last, each [key, position], the newest first.
QJsonArray placesIn(const Preferences &preferences)
{
    return QJsonDocument::fromJson(preferences.value(u"readingPlaces"_s)).array();
}

QByteArray placeOf(const Preferences &preferences, const QString &key)
{
    for (const auto &entry : placesIn(preferences))
        if (entry[0].toString() == key)
            return entry[1].toString().toUtf8();
    return {};
}

void putPlace(Preferences &preferences, const QString &key, const QByteArray &place)
{
    constexpr int Remembered = 200;
    QJsonArray places{QJsonArray{key, QString::fromUtf8(place)}};
    for (const auto &entry : placesIn(preferences))
        if (entry[0].toString() != key && places.size() < Remembered)
            places.append(entry);
    preferences.setValue(u"readingPlaces"_s, QJsonDocument(places).toJson(QJsonDocument::Compact));
}

/// Called in the store's thread.
Result<UnverifiedBlob> blobOf(const Seat &seat, const BesideFile &file)
{
    int place = file.file.value_or(0);
    if (!file.file) {
        TRY_ASSIGN(const auto view, seat.session.document(file.document));
        for (int other = int(view.files.size()) - 1; other >= 0; --other)
            if (view.files[other].mediaType == "application/pdf"_L1)
                place = other;
    }
    return seat.session.openBlob(file.document, place);
}

}

PaperPages::PaperPages(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_reader(new SplitReader(this))
    , m_beside(iconButton(u"columns-2"_s, tr("Mở song song")))
    , m_menu(new QMenu(this))
{
    m_beside->setObjectName(u"open-beside"_s);
    m_beside->hide();
    m_menu->setObjectName(u"beside-menu"_s);
    m_reader->primary()->addTool(m_beside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reader);
    connect(m_beside, &QToolButton::clicked, this, [this] {
        if (m_offered.size() == 1)
            openBeside(m_offered.first());
        else
            m_menu->popup(m_beside->mapToGlobal(QPoint(0, m_beside->height())));
    });
    connect(m_reader, &SplitReader::secondClosed, this, [this] {
        ++m_ticket;
        endEarlier();
    });
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(700);
    connect(&m_keeping, &QTimer::timeout, this, &PaperPages::keepPlace);
    const auto moved = [this] { m_keeping.start(); };
    connect(view()->verticalScrollBar(), &QScrollBar::valueChanged, this, moved);
    connect(view(), &PageView::zoomChanged, this, moved);
}

PaperPages::~PaperPages()
{
    keepPlace();
}

PageView *PaperPages::view() const
{
    return m_reader->primary()->view();
}

void PaperPages::openPdf(
    const DocumentId &document, int file, const QString &title, const UnverifiedBlob &pdf)
{
    close();
    m_person = m_workplace.office.person();
    m_key = u"%1/%2"_s.arg(document.text()).arg(file);
    m_title = title;
    view()->restore(placeOf(m_workplace.preferences, m_key));
    view()->openBlob(pdf);
}

void PaperPages::close()
{
    keepPlace();
    ++m_ticket;
    m_key.clear();
    m_reader->closeSecond();
    view()->stopPlacing();
    view()->close();
}

/// Only for the person who read: another may sit here when the paper is closed.
void PaperPages::keepPlace()
{
    m_keeping.stop();
    if (m_key.isEmpty() || view()->state() != PageView::State::Open
        || m_workplace.office.person() != m_person)
        return;
    putPlace(m_workplace.preferences, m_key, view()->placeKept());
}

void PaperPages::offerBeside(const QList<BesideFile> &files)
{
    if (files == m_offered)
        return;
    m_offered = files;
    m_menu->clear();
    for (const auto &file : files) {
        auto text = file.text;
        auto *choice = m_menu->addAction(text.replace(u'&', u"&&"_s));
        connect(choice, &QAction::triggered, this, [this, file] { openBeside(file); });
    }
    m_beside->setVisible(!files.isEmpty());
    const auto name
        = files.size() == 1 ? tr("Mở song song: %1").arg(files.first().text) : tr("Mở song song…");
    m_beside->setToolTip(name);
    m_beside->setAccessibleName(name);
}

void PaperPages::openBeside(const BesideFile &file)
{
    const int ticket = ++m_ticket;
    m_workplace.office.ask(
        this,
        [file](Seat &seat) { return blobOf(seat, file); },
        [this, ticket, file](Result<UnverifiedBlob> pdf) {
            if (ticket != m_ticket)
                return;
            if (!pdf.ok()) {
                m_workplace.navigator.fail(pdf.error());
                return;
            }
            endEarlier();
            auto *pane = m_reader->openSecond(m_title, file.title);
            pane->view()->close();
            pane->view()->openBlob(pdf.value());
            pane->view()->setFocus();
        });
}

void PaperPages::openEarlier(const QString &nowTitle, const QString &earlierTitle, const QByteArray &pdf)
{
    ++m_ticket;
    auto *pane = m_reader->openSecond(nowTitle, earlierTitle);
    pane->view()->close();
    pane->view()->openBytes(pdf);
    m_isEarlierShown = true;
}

void PaperPages::closeEarlier()
{
    if (m_isEarlierShown)
        m_reader->closeSecond();
}

void PaperPages::endEarlier()
{
    if (!std::exchange(m_isEarlierShown, false))
        return;
    view()->setMarks({});
    Q_EMIT earlierClosed();
}

void PaperPages::setMarks(const QList<PageMark> &marks)
{
    view()->setMarks(marks);
    if (m_isEarlierShown)
        m_reader->second()->view()->setMarks(marks);
}

void PaperPages::showMark(int mark)
{
    view()->showMark(mark);
    if (m_isEarlierShown)
        m_reader->second()->view()->showMark(mark);
}

}
