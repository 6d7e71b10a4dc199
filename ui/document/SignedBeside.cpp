// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SignedBeside.h"

#include "core/pdf/worker/PdfWorker.h"
#include "ui/document/ChangesView.h"
#include "ui/document/PaperPages.h"
#include "ui/reader/PageMark.h"
#include "ui/workplace/Background.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The pages where the verifier found something, to be compared first.
QList<int> namedPages(const VerificationReport &report)
{
    QList<int> pages;
    for (const auto &explanation : report.explanations)
        if (explanation.page > 0)
            pages.append(explanation.page);
    return pages;
}

Result<ChangedPlaces> comparedPages(const Blob &file, qint64 length, const QList<int> &first)
{
    TRY_ASSIGN(auto worker, PdfWorker::open(file.content(), PdfWorker::Options()));
    return changedPlaces(worker, length, first);
}

}

SignedBeside::SignedBeside(PaperPages &pages, ChangesView &view, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_view(view)
{
    connect(&m_view, &ChangesView::chosen, this, &SignedBeside::lookAt);
    connect(&m_pages, &PaperPages::earlierClosed, this, &SignedBeside::end);
}

bool SignedBeside::isOffered(const CheckedPaper &paper, qsizetype signature)
{
    const auto end = paper.report.signatures[signature].signedEnd;
    return end > 0 && end < paper.file.size();
}

void SignedBeside::begin(const CheckedPaper &paper, qsizetype signature, Language language)
{
    end();
    m_paper = paper;
    m_signature = signature;
    m_language = language;
    showChanges(tr("Đang so từng trang của hai bản…"));
    openEarlier();
    compare();
}

void SignedBeside::end()
{
    if (!m_paper)
        return;
    ++m_ticket;
    m_paper.reset();
    m_seen.reset();
    m_markOf.clear();
    m_looked = -1;
    m_view.setChanges({}, {});
    m_pages.closeEarlier();
    m_pages.setMarks({});
    Q_EMIT ended();
}

void SignedBeside::openEarlier()
{
    const auto &signature = m_paper->report.signatures[m_signature];
    const auto signer = signature.signer.isEmpty() ? tr("không rõ ai") : signature.signer;
    const auto title = signature.time
        ? tr("Bản %1 đã ký, %2")
              .arg(signer, signature.time->toDateTime(m_paper->zone).toString(u"HH:mm dd/MM/yyyy"_s))
        : tr("Bản %1 đã ký").arg(signer);
    inBackground(
        this,
        [file = m_paper->file, end = signature.signedEnd] { return file.bytes().first(end).toByteArray(); },
        [this, ticket = m_ticket, title](const QByteArray &pdf) {
            if (ticket != m_ticket)
                return;
            m_pages.openEarlier(tr("Bản hiện tại"), title, pdf);
            markPages();
        });
}

void SignedBeside::compare()
{
    inBackground(
        this,
        [file = m_paper->file,
            end = m_paper->report.signatures[m_signature].signedEnd,
            first = namedPages(m_paper->report)] { return comparedPages(file, end, first); },
        [this, ticket = m_ticket](const Result<ChangedPlaces> &seen) {
            if (ticket != m_ticket)
                return;
            if (!seen.ok()) {
                showChanges(tr("Không so được hình của hai bản: %1").arg(sentence(seen.error(), m_language)));
                return;
            }
            m_seen = seen.value();
            const auto compared = QString::number(m_seen->compared);
            showChanges(m_seen->compared >= m_seen->pagesNow
                    ? tr("Đã so cả %1 trang của hai bản.").arg(compared)
                    : tr("Đã so %1 trong %2 trang; các trang còn lại hãy tự xem.")
                          .arg(compared, QString::number(m_seen->pagesNow)));
        });
}

void SignedBeside::showChanges(const QString &note)
{
    const auto changes = changesSince(m_paper->report, m_signature, m_seen ? &*m_seen : nullptr, m_language);
    m_looked = int(changes.indexOf(m_view.changes().value(m_looked)));
    m_view.setChanges(
        m_seen && changes.isEmpty() ? tr("%1 Không thấy gì khác nhau.").arg(note) : note, changes);
    markPages();
}

void SignedBeside::markPages()
{
    QList<PageMark> marks;
    m_markOf.clear();
    const auto &changes = m_view.changes();
    for (int change = 0; change < changes.size(); ++change) {
        const bool placed = changes[change].page > 0 && !changes[change].place.isEmpty();
        m_markOf.append(placed ? int(marks.size()) : -1);
        if (placed)
            marks.append({changes[change].page,
                changes[change].place,
                ChangesView::labelOf(change),
                changes[change].tone >= AnswerTone::Doubtful});
    }
    m_pages.setMarks(marks);
    // The first that can be seen, until the person chooses.
    if (m_looked < 0 && m_seen && !marks.isEmpty())
        m_looked = int(std::find_if(m_markOf.cbegin(), m_markOf.cend(), [](int mark) { return mark >= 0; })
            - m_markOf.cbegin());
    m_view.select(m_looked);
    lookAt(m_looked);
}

void SignedBeside::lookAt(int change)
{
    m_looked = change;
    if (change < 0)
        return;
    if (change < m_markOf.size() && m_markOf[change] >= 0)
        m_pages.showMark(m_markOf[change]);
}

}
