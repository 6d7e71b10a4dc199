// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/folder/BatchSheet.h"

#include "core/pdf/rewrite/Rewriting.h"
#include "ui/signing/MarkPlaces.h"
#include "ui/signing/PaperGround.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

QString shortHash(const Sha256 &hash)
{
    const auto hex = hash.hex();
    return hex.left(8) + u'…' + hex.right(8);
}

QString hazardWords(const QList<SigningHazard> &hazards, Language language)
{
    if (hazards.isEmpty())
        return {};
    const auto first = sentence(hazards.first().reason, hazards.first().detail, language);
    const int more = int(hazards.size()) - 1;
    return more == 0 ? first : BatchSheet::tr("%1 Còn %n điều nữa.", nullptr, more).arg(first);
}

void BatchSheet::setRows(const QList<BatchRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void BatchSheet::setGround(int at, const Result<PaperGround> &ground)
{
    auto &row = m_rows[at];
    if (!ground.ok() && isCaseForRewriting(ground.error())) {
        row.fitness = Fitness::Broken;
    } else if (!ground.ok() || !ground->main) {
        row.fitness = ground.ok() ? Fitness::NoPdf : Fitness::NotReadable;
    } else {
        row.file = ground->main->blob;
        row.pages = int(ground->pages.size());
        row.hazards = ground->hazards;
        row.fitness = Fitness::Fit;
        const MarkPlaces places(ground->pages);
        const auto block = places.underTitle();
        if (!ground->isPdf) {
            row.fitness = Fitness::NoPdf;
        } else if (ground->document.contentHash != row.paper.content) {
            row.fitness = Fitness::Changed;
        } else if (!ground->hasSignatureField) {
            const bool isFree = block && !places.coversText(*block);
            row.fitness = isFree ? Fitness::Fit : Fitness::NoPlace;
            row.place = isFree ? block : std::nullopt;
        }
    }
    Q_EMIT dataChanged(index(at), index(at));
}

void BatchSheet::setPaper(int row, const BatchPaper &paper)
{
    m_rows[row].paper = paper;
    Q_EMIT dataChanged(index(row), index(row));
}

int BatchSheet::nextUnknown() const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [](const BatchRow &row) { return row.fitness == Fitness::Unknown; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QList<int> BatchSheet::fit() const
{
    QList<int> fit;
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].fitness == Fitness::Fit)
            fit.append(row);
    return fit;
}

QList<int> BatchSheet::hazardous() const
{
    QList<int> hazardous;
    for (const int row : fit())
        if (!m_rows[row].hazards.isEmpty())
            hazardous.append(row);
    return hazardous;
}

QString BatchSheet::facts(const BatchRow &row) const
{
    QStringList facts;
    facts << (row.paper.notation.isEmpty() ? tr("Chưa có số") : tr("Số %1").arg(row.paper.notation));
    if (row.pages > 0)
        facts << tr("%n trang", nullptr, row.pages);
    if (row.fitness == Fitness::Fit)
        facts << (row.place ? tr("chữ ký dưới chức vụ, trang %1").arg(row.place->page)
                            : tr("chữ ký tại ô ký của mẫu"));
    return facts.join(u" · "_s);
}

BatchSheet::Words BatchSheet::words(int at) const
{
    const auto &row = m_rows[at];
    Words words{row.paper.subject, facts(row), {}, {}, ChipKind::Plain, {}};
    if (!row.file.isNull())
        words.hash = shortHash(row.file);
    const auto say = [&](const QString &outcome, ChipKind kind, const QString &why = {}) {
        words.outcome = outcome, words.kind = kind, words.why = why;
    };
    switch (row.paper.fate) {
    case PaperFate::AtWork:
        say(tr("Đang ký"), ChipKind::Info);
        return words;
    case PaperFate::Signed:
        say(tr("Đã ký và chuyển"), ChipKind::Ok);
        return words;
    case PaperFate::Refused:
        say(tr("Chưa ký được"), ChipKind::Danger, sentence(row.paper.reason, row.paper.detail, m_language));
        return words;
    case PaperFate::Left:
        say(tr("Chưa ký"), ChipKind::Warn);
        return words;
    case PaperFate::Waiting:
        break;
    }
    switch (row.fitness) {
    case Fitness::Unknown:
        say(tr("Đang kiểm tra"), ChipKind::Plain);
        break;
    case Fitness::Fit:
        if (!row.hazards.isEmpty())
            say(tr("Sẽ ký, nên xem kỹ"), ChipKind::Warn, hazardWords(row.hazards, m_language));
        else
            row.wasSeen ? say(tr("Sẽ ký"), ChipKind::Ok) : say(tr("Sẽ ký, chưa mở xem"), ChipKind::Warn);
        break;
    case Fitness::NoPdf:
        say(tr("Để lại"), ChipKind::Warn, tr("Văn bản không có tệp PDF nên không ký số được."));
        break;
    case Fitness::Changed:
        say(tr("Để lại"), ChipKind::Warn, tr("Nội dung đã đổi sau khi bạn xem. Hãy mở xem lại rồi ký."));
        break;
    case Fitness::NoPlace:
        say(tr("Để lại"),
            ChipKind::Warn,
            tr("Không tìm thấy chỗ ký trên trang. Hãy mở văn bản, bấm “Ký và chuyển” và tự chọn chỗ ký."));
        break;
    case Fitness::Broken:
        say(tr("Để lại"),
            ChipKind::Warn,
            tr("Tệp PDF có bảng tham chiếu hỏng. Hãy mở văn bản, bấm “Ký và chuyển” để ghi lại tệp rồi ký."));
        break;
    case Fitness::NotReadable:
        say(tr("Để lại"), ChipKind::Warn, tr("Không đọc được tệp. Hãy mở văn bản để kiểm tra."));
        break;
    }
    return words;
}

int BatchSheet::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BatchSheet::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto told = words(index.row());
    const auto &file = m_rows[index.row()].file;
    switch (role) {
    case Qt::DisplayRole:
        return told.subject;
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3. SHA-256 %4. %5")
            .arg(told.outcome, told.subject, told.facts, told.hash, told.why)
            .trimmed();
    case Qt::ToolTipRole:
        return file.isNull() ? QVariant()
                             : QVariant(tr("SHA-256 của tệp:\n%1\nCtrl+C để sao chép").arg(file.hex()));
    default:
        return {};
    }
}

}
