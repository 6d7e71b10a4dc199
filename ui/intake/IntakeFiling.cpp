// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/IntakeDesk.h"
#include "ui/intake/LetterFiling.h"
#include "ui/text/ReasonText.h"
#include "ui/workplace/Background.h"

#include <QDir>
#include <QFileInfo>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

// The desk's acts on letters: splitting and joining them, and their way into the register.

QString IntakeDesk::sentenceOf(const QString &reason, const QString &detail) const
{
    return sentence(reason, detail, Language::Vietnamese);
}

void IntakeDesk::enter(int row, TwinAnswer answer)
{
    auto &letter = m_letters[row];
    if (letter.stage == LetterStage::Filing || letter.stage == LetterStage::Registered)
        return;
    if (letter.body.isNull() && !bodies().isEmpty())
        letter.body = bodies().first().id;
    letter.stage = LetterStage::Filing;
    letter.trouble.clear();
    LetterFiling filing{letter, entryOf(letter.form, today()), answer, {}};
    Q_EMIT letterChanged(row);
    inBackground(
        m_filers,
        this,
        [filing] { return mainFile(filing.letter, filing.entry.metadata.secrecy); },
        [this, filing](Result<QByteArray> main) mutable {
            if (!main.ok())
                return noteOutcome(filing.letter.id, main.error());
            filing.main = std::move(main).value();
            m_office.act(
                this,
                [filing](Seat &seat) { return registered(seat, filing); },
                [this, id = filing.letter.id](const Result<Outcome> &outcome) { noteOutcome(id, outcome); });
        });
}

void IntakeDesk::noteNumber(int row, qint64 number)
{
    auto &letter = m_letters[row];
    letter.stage = LetterStage::Registered;
    letter.number = number;
    letter.trouble.clear();
    settle(letter, tr("Đã vào sổ"));
    markDirty();
}

void IntakeDesk::noteOutcome(const DocumentId &id, const Result<Outcome> &outcome)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    auto &letter = m_letters[row];
    if (outcome.ok() && outcome->accepted) {
        noteNumber(row, outcome->result["number"_L1].toInteger());
    } else if (outcome.ok() && outcome->reason == "register.duplicate"_L1) {
        letter.stage = LetterStage::Duplicate;
        letter.twin = DocumentId::fromText(outcome->detail).value_or(DocumentId{});
    } else {
        letter.stage = LetterStage::Read;
        letter.trouble = outcome.ok() ? sentenceOf(outcome->reason, outcome->detail)
                                      : sentence(outcome.error(), Language::Vietnamese);
    }
    markDirty();
    flush(); // what has its number must not be offered again
    Q_EMIT letterChanged(row);
    if (m_letters[row].stage == LetterStage::Registered)
        Q_EMIT entered(row);
    else
        Q_EMIT stopped(row);
}

void IntakeDesk::joinTwin(int row)
{
    LetterFiling filing{m_letters[row], {}, TwinAnswer::NotAsked, {}};
    inBackground(
        m_filers,
        this,
        [filing] { return mainFile(filing.letter, Secrecy::None); },
        [this, filing](Result<QByteArray> main) mutable {
            if (!main.ok())
                return Q_EMIT failed(main.error());
            filing.main = std::move(main).value();
            m_office.act(
                this,
                [filing](Seat &seat) { return joined(seat, filing); },
                [this, id = filing.letter.id](const Result<Outcome> &outcome) {
                    if (!outcome.ok())
                        return Q_EMIT failed(outcome.error());
                    const int at = rowOf(id);
                    if (at < 0)
                        return;
                    if (!outcome->accepted) {
                        m_letters[at].trouble = sentenceOf(outcome->reason, outcome->detail);
                        Q_EMIT letterChanged(at);
                        return;
                    }
                    remove({at});
                    Q_EMIT left(tr("Đã ghép vào văn bản đã có; vẫn một số đến."));
                });
        });
}

void IntakeDesk::dropTwin(int row)
{
    const auto letter = m_letters[row];
    if (!letter.inStore) {
        remove({row});
        Q_EMIT left(tr("Đã bỏ bản trùng khỏi hàng chờ."));
        return;
    }
    m_office.act(
        this,
        [id = letter.id, reason = tr("Trùng với văn bản đã vào sổ.")](
            Seat &seat) { return seat.session.submit(RejectDocument{reason}, {.document = id}); },
        [this, id = letter.id](const Result<Outcome> &outcome) {
            if (!outcome.ok())
                return Q_EMIT failed(outcome.error());
            if (const int at = rowOf(id); at >= 0 && outcome->accepted)
                remove({at});
            Q_EMIT left(tr("Đã trả lại bản trùng; không dùng số nào."));
        });
}

void IntakeDesk::sendBack(int row, const QString &reason)
{
    if (m_letters[row].body.isNull() && !bodies().isEmpty())
        m_letters[row].body = bodies().first().id;
    LetterFiling filing{
        m_letters[row], entryOf(m_letters[row].form, today()), TwinAnswer::RegisterAnyway, {}};
    inBackground(
        m_filers,
        this,
        [filing] { return mainFile(filing.letter, filing.entry.metadata.secrecy); },
        [this, filing, reason](Result<QByteArray> main) mutable {
            if (!main.ok())
                return Q_EMIT failed(main.error());
            filing.main = std::move(main).value();
            m_office.act(
                this,
                [filing, reason](Seat &seat) { return sentBack(seat, filing, reason); },
                [this, id = filing.letter.id](const Result<Outcome> &outcome) {
                    if (!outcome.ok())
                        return Q_EMIT failed(outcome.error());
                    const int at = rowOf(id);
                    if (at >= 0 && !outcome->accepted) {
                        m_letters[at].trouble = sentenceOf(outcome->reason, outcome->detail);
                        return Q_EMIT letterChanged(at);
                    }
                    if (at >= 0)
                        remove({at});
                    Q_EMIT left(tr("Đã trả lại nơi gửi; không dùng số nào."));
                });
        });
}

void IntakeDesk::remove(const QList<int> &rows)
{
    auto descending = rows;
    std::sort(descending.begin(), descending.end(), std::greater<>());
    for (const int row : descending) {
        const auto letter = m_letters.takeAt(row);
        settle(letter, tr("Đã bỏ"));
    }
    markDirty();
    flush();
    Q_EMIT rowsChanged();
}

void IntakeDesk::split(int row, const QList<int> &starts)
{
    const auto whole = m_letters[row];
    if (whole.pages.size() != 1 || starts.isEmpty())
        return;
    auto edges = starts;
    std::sort(edges.begin(), edges.end());
    edges.prepend(0);
    m_letters.removeAt(row);
    for (qsizetype i = 0; i < edges.size(); ++i) {
        const int end = i + 1 < edges.size() ? edges[i + 1] : whole.pageCount;
        auto part = whole.pages.first();
        part.first += edges[i];
        part.count = end - edges[i];
        IntakeLetter letter;
        letter.id = freshId();
        letter.name = tr("%1 (trang %2–%3)").arg(whole.name).arg(part.first + 1).arg(part.first + part.count);
        letter.body = whole.body;
        letter.pages = {part};
        m_letters.insert(row + int(i), letter);
    }
    Q_EMIT rowsChanged();
    for (qsizetype i = 0; i < edges.size(); ++i)
        read(row + int(i));
    markDirty();
}

void IntakeDesk::join(QList<int> rows, JoinWay way)
{
    std::sort(rows.begin(), rows.end());
    // What cannot be a letter itself goes with the first that can.
    const auto main
        = std::find_if(rows.cbegin(), rows.cend(), [this](int row) { return !m_letters[row].onlyAttaches; });
    if (rows.size() < 2 || main == rows.cend())
        return;
    const int kept = *main;
    auto &first = m_letters[kept];
    for (const int row : rows) {
        if (row == kept)
            continue;
        const auto &other = m_letters[row];
        (way == JoinWay::Pages ? first.pages : first.attachments) += other.pages;
        first.attachments += other.attachments;
    }
    if (first.stage == LetterStage::Duplicate)
        first.stage = LetterStage::Read;
    const auto id = first.id;
    for (auto at = rows.size() - 1; at >= 0; --at)
        if (rows[at] != kept)
            m_letters.removeAt(rows[at]);
    Q_EMIT rowsChanged();
    if (const int row = rowOf(id); way == JoinWay::Pages) {
        m_letters[row].form.setText(LetterField::Pages, {});
        m_letters[row].stage = LetterStage::Waiting;
        read(row);
    }
    markDirty();
}

void IntakeDesk::settle(const IntakeLetter &letter, const QString &subfolder)
{
    m_scanReader.drop(letter.id);
    for (const auto &part : letter.pages + letter.attachments) {
        const bool needed = std::any_of(m_letters.cbegin(), m_letters.cend(), [&](const IntakeLetter &other) {
            const auto files = other.pages + other.attachments;
            return other.id != letter.id && other.stage != LetterStage::Registered
                && std::any_of(
                    files.cbegin(), files.cend(), [&](const auto &file) { return file.path == part.path; });
        });
        if (needed)
            continue;
        putAside(part.path, subfolder);
        putAside(part.original, subfolder);
    }
}

void IntakeDesk::putAside(const QString &path, const QString &subfolder)
{
    const QFileInfo file(path);
    if (path.isEmpty() || !file.exists())
        return;
    if (file.path() == m_draft.filesFolder()) {
        QFile::remove(path);
    } else if (file.path() == m_scanFolder) {
        file.dir().mkpath(subfolder);
        QFile::rename(path, file.dir().filePath(subfolder + u'/' + file.fileName()));
    }
}

void IntakeDesk::fetchReceived()
{
    m_office.ask(
        this,
        [](Seat &seat) { return seat.session.inbox(u"to-register"_s, {.limit = 200}); },
        [this](const Result<QList<InboxLine>> &lines) {
            if (!lines.ok())
                return Q_EMIT failed(lines.error());
            bool added = false;
            for (const auto &line : lines.value()) {
                if (line.document.state != DocumentState::Received || rowOf(line.document.id) >= 0)
                    continue;
                IntakeLetter letter;
                letter.id = line.document.id;
                letter.name = line.document.metadata.notation;
                letter.body = line.document.body;
                letter.inStore = true;
                letter.form = formOf(line.document.metadata, today());
                letter.form.setDoubtful(
                    LetterField::Agency, line.document.metadata.agency.trimmed().isEmpty());
                letter.stage = LetterStage::Read;
                m_letters.append(letter);
                added = true;
            }
            if (added)
                Q_EMIT rowsChanged();
        });
}

}
