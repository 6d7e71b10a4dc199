// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens in the phases of the panel and leads from one to the next.

#include "core/platform/SecretBytes.h"
#include "ui/folder/BatchPanel.h"
#include "ui/folder/BatchSheet.h"
#include "ui/folder/SigningRun.h"
#include "ui/signing/KeyField.h"
#include "ui/signing/PaperGround.h"
#include "ui/widgets/ProblemLabel.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QFile>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

void BatchPanel::prepare(const QList<BatchRow> &rows)
{
    m_sheet->setLanguage(m_workplace.preferences.language());
    m_sheet->setRows(rows);
    m_list->setCurrentIndex(m_sheet->index(0));
    enter(Phase::Confirm);
    m_title->setText(tr("Ký %n văn bản", nullptr, int(rows.size())));
    m_about->setText(
        tr("Mỗi văn bản được ký và chuyển riêng, theo đúng quy trình của nó. Mật khẩu (PIN) chỉ hỏi "
           "một lần và không được lưu."));
    review();
    m_key->focusPassword();
    lookOn(++m_ticket);
}

/// One after the other: the machine has other work.
void BatchPanel::lookOn(int ticket)
{
    const int row = m_sheet->nextUnknown();
    review();
    if (row < 0)
        return;
    loadGround(m_workplace.office,
        m_sheet->rows()[row].paper.document,
        this,
        [this, ticket, row](const Result<PaperGround> &ground) {
            if (ticket != m_ticket)
                return;
            m_sheet->setGround(row, ground);
            lookOn(ticket);
        });
}

void BatchPanel::review()
{
    if (m_phase != Phase::Confirm)
        return;
    const auto fit = m_sheet->fit();
    const auto all = m_sheet->rows().size();
    const auto unseen
        = std::count_if(fit.cbegin(), fit.cend(), [this](int row) { return !m_sheet->rows()[row].wasSeen; });
    m_sign->setText(tr("Ký và chuyển %n văn bản (Ctrl+Enter)", nullptr, int(fit.size())));
    const auto hazardous = int(m_sheet->hazardous().size());
    m_look->setVisible(hazardous > 0);
    QString missing;
    if (const int next = m_sheet->nextUnknown(); next >= 0)
        missing = tr("Đang kiểm tra văn bản %1/%2…").arg(next + 1).arg(all);
    else if (fit.isEmpty())
        missing = tr("Không văn bản nào ký cùng lúc được. Hãy quay lại và ký riêng từng văn bản.");
    else if (!m_key->hasKey())
        missing = tr("Hãy chọn chứng thư số.");
    else if (!m_key->hasPicture())
        missing = tr("Hãy chọn hình ảnh chữ ký.");
    else if (!m_key->hasPassword())
        missing = m_key->passwordSentence();
    m_sign->setEnabled(missing.isEmpty());
    if (!missing.isEmpty())
        m_hint->setText(missing);
    else if (hazardous > 0)
        m_hint->setText(tr("%n văn bản có điều cần xem trước khi ký.", nullptr, hazardous));
    else if (unseen > 0)
        m_hint->setText(tr("Trong đó %n văn bản bạn chưa mở xem.", nullptr, int(unseen)));
    else
        m_hint->setText(tr("Bạn đã mở xem tất cả văn bản sẽ ký."));
}

void BatchPanel::askForLook()
{
    const auto hazardous = m_sheet->hazardous();
    if (hazardous.isEmpty())
        return;
    const int chosen = m_list->currentIndex().row();
    const int row = hazardous.contains(chosen) ? chosen : hazardous.first();
    Q_EMIT lookAsked(m_sheet->rows()[row].paper.document);
}

void BatchPanel::sign()
{
    if (m_phase != Phase::Confirm || !m_sign->isEnabled())
        return;
    m_running = m_sheet->fit();
    BatchNote note{m_workplace.office.viewer(), m_workplace.office.now(), {}};
    for (const int row : std::as_const(m_running))
        note.papers.append(m_sheet->rows()[row].paper);
    enter(Phase::Running);
    m_title->setText(tr("Đang ký %n văn bản", nullptr, int(note.papers.size())));
    m_stop->setEnabled(false);
    auto password = std::make_shared<SecretBytes>(m_key->takePassword());
    m_workplace.office.ask(
        this,
        [note](Seat &seat) {
            auto named = note;
            for (auto &paper : named.papers)
                if (paper.command.isNull())
                    paper.command = seat.store.ids().create<CommandId>();
            return named;
        },
        [this, password](const BatchNote &named) { run(named, std::move(*password)); });
}

void BatchPanel::run(const BatchNote &note, SecretBytes password)
{
    QList<std::optional<PagePlace>> places;
    for (const int row : std::as_const(m_running))
        places.append(m_sheet->rows()[row].place);
    delete m_run;
    m_run = new SigningRun(m_workplace, note, places, m_noteFile, this);
    connect(m_run, &SigningRun::changed, this, &BatchPanel::follow);
    connect(m_run, &SigningRun::over, this, &BatchPanel::finishRun);
    m_stop->setEnabled(true);
    m_stop->setFocus(Qt::OtherFocusReason);
    showProgress();
    m_run->start(m_key->key(), std::move(password));
}

void BatchPanel::follow(int paper)
{
    const int row = m_running[paper];
    m_sheet->setPaper(row, m_run->note().papers[paper]);
    m_list->scrollTo(m_sheet->index(row));
    showProgress();
}

void BatchPanel::showProgress()
{
    const auto &batch = m_run->batch();
    const auto open = batch.count(PaperFate::Waiting) + batch.count(PaperFate::AtWork);
    m_progress->setRange(0, int(batch.size()));
    m_progress->setValue(int(batch.size() - open));
    m_hint->setText(batch.isStopped()
            ? tr("Đang dừng; văn bản đang ký dở được ký xong.")
            : tr("Đã ký %1/%2.").arg(batch.count(PaperFate::Signed)).arg(batch.size()));
}

void BatchPanel::finishRun()
{
    const auto note = m_run->note();
    for (qsizetype i = 0; i < note.papers.size(); ++i)
        m_sheet->setPaper(m_running[i], note.papers[i]);
    const auto why = m_run->batch().stoppedBy();
    const bool nothingDone = note.count(PaperFate::Left) == note.papers.size();
    if (why && nothingDone) {
        auto rows = m_sheet->rows();
        for (const int row : std::as_const(m_running))
            rows[row].paper.fate = PaperFate::Waiting;
        prepare(rows);
        if (!m_key->refuse(*why))
            m_problem->tell(sentence(*why, m_workplace.preferences.language()));
        return;
    }
    showOutcome(note);
    if (why)
        m_problem->tell(tr("Đã dừng, các văn bản còn lại chưa ký. %1")
                            .arg(sentence(*why, m_workplace.preferences.language())));
}

void BatchPanel::recall(const BatchNote &note)
{
    QList<BatchRow> rows;
    m_running.clear();
    for (const auto &paper : note.papers) {
        m_running.append(int(rows.size()));
        rows.append({.paper = paper});
    }
    ++m_ticket;
    m_sheet->setLanguage(m_workplace.preferences.language());
    m_sheet->setRows(rows);
    m_list->setCurrentIndex(m_sheet->index(0));
    showOutcome(note);
    m_title->setText(tr("Lần ký trước dừng giữa chừng"));
}

void BatchPanel::showOutcome(const BatchNote &note)
{
    enter(Phase::Done);
    const auto done = int(note.count(PaperFate::Signed)), refused = int(note.count(PaperFate::Refused)),
               left = int(note.count(PaperFate::Left));
    m_title->setText(refused + left == 0 ? tr("Đã ký xong") : tr("Kết quả ký"));
    QStringList told{tr("Đã ký và chuyển %n văn bản.", nullptr, done)};
    if (refused > 0)
        told << tr("%n văn bản chưa ký được, lý do ghi ở từng văn bản.", nullptr, refused);
    if (left > 0)
        told << tr("%n văn bản chưa ký, vẫn chờ trong cặp.", nullptr, left);
    m_about->setText(told.join(u' '));
    m_hint->clear(); // keeps the buttons at the right
    m_rest->setText(tr("Ký tiếp %n văn bản", nullptr, left));
    m_rest->setVisible(left > 0);
    m_retry->setText(tr("Thử lại %n văn bản", nullptr, left + refused));
    m_retry->setVisible(refused > 0);
    (left > 0 ? m_rest : m_close)->setFocus(Qt::OtherFocusReason);
}

void BatchPanel::again(bool refusedToo)
{
    BatchNote last{m_workplace.office.viewer(), m_workplace.office.now(), {}};
    for (const int row : std::as_const(m_running))
        last.papers.append(m_sheet->rows()[row].paper);
    const auto refused = refusedToo ? BatchNote::Refused::Too : BatchNote::Refused::Stay;
    m_workplace.office.ask(
        this,
        [last, refused](Seat &seat) { return last.remainder(refused, seat.store.ids()); },
        [this](const BatchNote &rest) {
            QList<BatchRow> rows;
            for (const auto &paper : rest.papers)
                rows.append({.paper = paper});
            prepare(rows);
        });
}

/// Back to the list: the password, and what was said of it, are asked anew the next time.
void BatchPanel::leave()
{
    m_key->clearPassword();
    Q_EMIT closed();
}

void BatchPanel::close()
{
    m_workplace.office.ask(
        this, [file = m_noteFile](Seat &) { return QFile::remove(file); }, [](bool) {});
    Q_EMIT closed();
}

}
