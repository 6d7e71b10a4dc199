// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/IntakeDesk.h"

#include "core/intake/TypedDate.h"
#include "ui/intake/PaperKeeping.h"
#include "ui/text/ReasonText.h"
#include "ui/workplace/Background.h"

#include <QFileInfo>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

DocumentId IntakeDesk::freshId()
{
    return {QUuid::createUuid()};
}

IntakeDesk::IntakeDesk(Office &office, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_draft(folder, office.person())
{
    m_readers.setMaxThreadCount(1);
    m_filers.setMaxThreadCount(1);
    m_savers.setMaxThreadCount(1);
    m_saving.setSingleShot(true);
    m_saving.setInterval(500);
    connect(&m_saving, &QTimer::timeout, this, &IntakeDesk::flush);
    connect(&m_scanReader, &ScanReader::recognised, this, &IntakeDesk::noteRecognised);
    takeUp();
}

IntakeDesk::~IntakeDesk()
{
    m_readers.clear();
    flush();
    m_savers.waitForDone();
}

void IntakeDesk::takeUp()
{
    auto loaded = m_draft.load();
    if (!loaded.ok()) {
        QMetaObject::invokeMethod(
            this, [this, error = loaded.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    for (auto &letter : loaded.value()) {
        const auto arrival = parseTypedDate(letter.form.text(LetterField::Arrival), today());
        if (letter.stage == LetterStage::Registered && arrival != today())
            continue; // yesterday's work is in the register
        m_letters.append(std::move(letter));
    }
    for (int row = 0; row < int(m_letters.size()); ++row)
        if (m_letters[row].stage != LetterStage::Registered)
            read(row);
    askWhatBecame();
}

void IntakeDesk::askWhatBecame()
{
    QList<DocumentId> waiting;
    for (const auto &letter : m_letters)
        if (letter.stage != LetterStage::Registered)
            waiting.append(letter.id);
    m_office.ask(
        this,
        [waiting](Seat &seat) {
            QList<Document> numbered;
            for (const auto &id : waiting)
                if (const auto view = seat.session.document(id); view.ok() && view->document.number)
                    numbered.append(view->document);
            return numbered;
        },
        [this](const QList<Document> &numbered) {
            for (const auto &document : numbered)
                if (const int row = rowOf(document.id); row >= 0) {
                    // What was typed may have been lost with the program; the register has it.
                    m_letters[row].form = formOf(document.metadata, document.arrivalDate.value_or(today()));
                    noteNumber(row, *document.number);
                    Q_EMIT letterChanged(row);
                }
        });
}

int IntakeDesk::rowOf(const DocumentId &id) const
{
    for (int row = 0; row < int(m_letters.size()); ++row)
        if (m_letters[row].id == id)
            return row;
    return -1;
}

QDate IntakeDesk::today() const
{
    const auto zone = m_office.directory() ? m_office.directory()->zone() : QTimeZone::utc();
    return m_office.now().toDateTime().toTimeZone(zone).date();
}

QList<Body> IntakeDesk::bodies() const
{
    const auto directory = m_office.directory();
    if (!directory)
        return {};
    QList<Body> served;
    for (const auto &position : directory->positionsOf(m_office.viewer(), today())) {
        if (position.role != Role::Clerk)
            continue;
        for (const auto &body : directory->bodies) {
            const bool known = std::any_of(
                served.cbegin(), served.cend(), [&](const Body &other) { return other.id == body.id; });
            if (!known && (position.bodies.isEmpty() || position.bodies.contains(body.id)))
                served.append(body);
        }
    }
    return served;
}

int IntakeDesk::addFiles(const QStringList &paths, FileOrigin origin)
{
    int taken = 0;
    for (const auto &path : paths) {
        const QFileInfo file(path);
        const bool isKnown
            = std::any_of(m_letters.cbegin(), m_letters.cend(), [&](const IntakeLetter &letter) {
                  const auto files = letter.pages + letter.attachments;
                  return origin == FileOrigin::Scanner
                      && std::any_of(files.cbegin(), files.cend(), [&](const auto &part) {
                             return part.path == path || part.original == path;
                         });
              });
        if (!file.isFile() || isKnown)
            continue;
        IntakeLetter letter;
        letter.id = freshId();
        letter.name = file.fileName();
        letter.pages = {{file.absoluteFilePath(), {}, 0, -1, file.fileName(), {}, {}}};
        letter.form.setText(LetterField::Arrival, dateText(today()));
        m_letters.append(letter);
        ++taken;
    }
    if (taken == 0)
        return 0;
    Q_EMIT rowsChanged();
    for (auto row = int(m_letters.size()) - taken; row < int(m_letters.size()); ++row)
        read(row);
    markDirty();
    flush(); // from now on they are not lost, whatever happens to the program
    return taken;
}

void IntakeDesk::addLetters(const QList<LetterForm> &forms)
{
    for (const auto &form : forms) {
        IntakeLetter letter;
        letter.id = freshId();
        letter.name = form.text(LetterField::Notation);
        letter.form = form;
        letter.stage = LetterStage::Read;
        m_letters.append(letter);
    }
    Q_EMIT rowsChanged();
    markDirty();
}

void IntakeDesk::addPicture(const QImage &picture)
{
    const auto name = tr("Ảnh dán %1.png").arg(QTime::currentTime().toString(u"hh.mm.ss.zzz"_s));
    inBackground(
        m_readers,
        this,
        [picture, path = m_draft.filesFolder() + u'/' + name] {
            return picture.save(path, "PNG") ? path : QString();
        },
        [this](const QString &path) {
            if (path.isEmpty())
                return Q_EMIT failed({ErrorKind::Unavailable, "file.cannot-write", m_draft.filesFolder()});
            addFiles({path}, FileOrigin::HandedOver);
        });
}

void IntakeDesk::read(int row)
{
    const auto &letter = m_letters[row];
    if (letter.pages.isEmpty() || letter.onlyAttaches)
        return;
    const KeepingPlace place{m_draft.filesFolder(), m_scanFolder};
    inBackground(
        m_readers,
        this,
        [parts = letter.pages, place, today = today(), now = m_office.now()] {
            return keepAndLook(parts, place, today, now);
        },
        [this, id = letter.id, before = letter.pages](KeptPaper kept) {
            const int at = rowOf(id);
            if (at < 0 || m_letters[at].pages != before)
                return; // removed, split or joined meanwhile
            m_letters[at].pages = kept.parts;
            m_letters[at].onlyAttaches = kept.onlyAttaches;
            showLook(at, std::move(kept.look));
        });
}

void IntakeDesk::showLook(int row, Result<PaperLook> look)
{
    auto &letter = m_letters[row];
    if (letter.stage == LetterStage::Registered)
        return; // its file may have been put aside
    if (!look.ok()) {
        if (letter.stage == LetterStage::Waiting)
            letter.stage = LetterStage::Unreadable;
        letter.trouble = sentence(look.error(), Language::Vietnamese);
        letter.isLocked = look.error().reason == Reason("pages.encrypted");
    } else {
        letter.pageCount = look->pageCount;
        letter.starts = look->starts;
        letter.thumbnail = look->thumbnail;
        letter.brokenSignature = look->brokenSignature;
        const bool isFresh = letter.stage == LetterStage::Waiting;
        if (isFresh) {
            letter.stage = LetterStage::Read;
            letter.form.fillFrom(look->form);
        }
        for (const auto &other : m_letters)
            if (isFresh && other.id != letter.id && haveSamePages(other, letter))
                letter.stage = LetterStage::Duplicate;
        const bool isBare = letter.form.text(LetterField::Notation).isEmpty()
            && letter.form.text(LetterField::Subject).isEmpty();
        if (look->isMuteScan && isBare && letter.stage != LetterStage::Duplicate) {
            letter.scan = ScanReading::Underway;
            m_scanReader.read(letter.id, letter.pages, today());
        }
    }
    markDirty();
    Q_EMIT letterChanged(row);
}

void IntakeDesk::keepCopy(int row)
{
    m_letters[row].stage = LetterStage::Read;
    markDirty();
    Q_EMIT letterChanged(row);
}

void IntakeDesk::noteRecognised(const DocumentId &id, const Result<LetterForm> &form)
{
    const int row = rowOf(id);
    if (row < 0 || m_letters[row].stage == LetterStage::Registered)
        return;
    auto &letter = m_letters[row];
    if (form.ok()) {
        letter.form.fillFrom(form.value());
        const bool isRead = !form->text(LetterField::Notation).isEmpty()
            || !form->text(LetterField::Subject).isEmpty() || !form->text(LetterField::Agency).isEmpty();
        letter.scan = isRead ? ScanReading::Read : ScanReading::Illegible;
    } else {
        letter.scan = form.error().reason == Reason("scan.not-installed") ? ScanReading::Unavailable
                                                                          : ScanReading::Illegible;
    }
    markDirty();
    Q_EMIT letterChanged(row);
}

void IntakeDesk::setForm(int row, const LetterForm &form)
{
    if (m_letters[row].form == form)
        return;
    m_letters[row].form = form;
    markDirty();
    Q_EMIT letterChanged(row);
}

void IntakeDesk::setBody(int row, const BodyId &body)
{
    m_letters[row].body = body;
    markDirty();
}

void IntakeDesk::markDirty()
{
    m_dirty = true;
    if (!m_saving.isActive())
        m_saving.start();
}

void IntakeDesk::flush()
{
    if (!m_dirty)
        return;
    m_dirty = false;
    inBackground(
        m_savers,
        this,
        [draft = m_draft, letters = m_letters] { return draft.save(letters); },
        [this](const Result<> &saved) {
            if (!saved.ok())
                Q_EMIT failed(saved.error());
        });
}

}
