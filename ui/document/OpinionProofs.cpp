// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/OpinionProofs.h"

#include "ui/document/CheckedPaper.h"
#include "ui/text/ReasonText.h"
#include "ui/workplace/Background.h"
#include "ui/workplace/FileDialog.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

EntryProof proofOf(const HistoryEntry &entry, const QList<DecisionEvidence> &judged)
{
    if (entry.proof.isNull())
        return {};
    const auto found = std::ranges::find(judged, entry.position, &DecisionEvidence::position);
    if (found == judged.end())
        return {OpinionProofs::tr("Đã ký số · đang kiểm tra chữ ký…"), ProofTone::Unchecked};
    const auto &signer = found->report.signature.signer;
    if (!found->isSound())
        return {OpinionProofs::tr("CHỮ KÝ SỐ KHÔNG ĐÚNG: ý kiến hoặc chữ ký đã bị thay đổi sau khi ký"),
            ProofTone::Bad};
    if (!found->isTrusted())
        return {
            OpinionProofs::tr("Đã ký số: %1 · chữ ký đúng, chưa xác định được nơi cấp chứng thư").arg(signer),
            ProofTone::Doubtful};
    return {OpinionProofs::tr("Đã ký số: %1 · chữ ký đúng").arg(signer), ProofTone::Good};
}

OpinionProofs::OpinionProofs(const Workplace &workplace, QWidget *window)
    : QObject(window)
    , m_workplace(workplace)
    , m_window(window)
{
}

QString OpinionProofs::roots() const
{
    return QString::fromUtf8(m_workplace.preferences.value(u"roots"_s));
}

void OpinionProofs::clear()
{
    ++m_ticket;
    m_document = {};
    m_history.clear();
    m_judged.clear();
}

void OpinionProofs::judge(const DocumentView &view)
{
    const int known = int(m_history.size());
    if (view.document.id != m_document)
        clear();
    m_document = view.document.id;
    const auto &notation = view.document.metadata.notation;
    m_name = u"bang-chung-"_s + (notation.isEmpty() ? m_document.text().left(8) : notation);
    m_name.replace(
        QRegularExpression(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption), u"-"_s);
    m_history = view.history;
    m_history.removeIf([](const HistoryEntry &entry) { return entry.proof.isNull(); });
    const bool sameRoots = m_state == rootsState(roots());
    if (m_history.isEmpty() || (known == m_history.size() && !m_judged.isEmpty() && sameRoots))
        return;
    m_state = rootsState(roots());
    inBackground(
        this,
        [document = m_document, history = m_history, path = roots()] {
            return decisionsOf(document, history, anchorsFrom(path));
        },
        [this, ticket = ++m_ticket](const Result<QList<DecisionEvidence>> &decisions) {
            if (ticket != m_ticket || !decisions.ok()) // unchecked they stay, nothing is claimed
                return;
            m_judged = decisions.value();
            Q_EMIT judged();
        });
}

void OpinionProofs::save()
{
    auto *dialog = fileDialog(m_window,
        &m_workplace.preferences,
        {.wanted = FileWanted::Folder,
            .purpose = u"evidence"_s,
            .title = tr("Chọn thư mục để lưu bằng chứng")});
    connect(dialog, &QFileDialog::fileSelected, this, &OpinionProofs::saveTo);
    dialog->open();
}

void OpinionProofs::saveTo(const QString &folder)
{
    const auto target = QDir(folder).filePath(m_name);
    inBackground(
        this,
        [document = m_document, history = m_history, path = roots(), target]() -> Result<QStringList> {
            const auto trust = anchorsFrom(path);
            TRY_ASSIGN(const auto decisions, decisionsOf(document, history, trust));
            return writeEvidence(target, decisions, trust);
        },
        [this, target](const Result<QStringList> &written) {
            if (written.ok())
                m_workplace.navigator.notify(
                    {.text = tr("Đã lưu bằng chứng vào %1. Cách kiểm tra ở tệp README.txt.").arg(target)});
            else
                m_workplace.navigator.fail(written.error());
        });
}

}
