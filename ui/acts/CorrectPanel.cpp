// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/CorrectPanel.h"

#include "ui/acts/Deed.h"
#include "ui/acts/PaperFields.h"
#include "ui/acts/WordsField.h"
#include "ui/workplace/Office.h"

#include <QLabel>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

CorrectPanel::CorrectPanel(
    ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent)
    : ActPanel(kind, workplace, view, parent)
{
    const auto paper = paperTitle(view);
    const bool enters = kind == ActKind::Register;
    setTitle(enters ? tr("Vào sổ văn bản đến") : tr("Sửa thông tin văn bản"));
    setDeed(enters ? tr("Vào sổ %1").arg(paper) : tr("Sửa thông tin %1").arg(paper),
        enters ? u"book-open"_s : u"pen-line"_s);
    auto *said = muted(enters ? tr("Kiểm tra thông tin; số đến tiếp theo trong sổ được cấp khi vào sổ.")
                              : tr("Thông tin trước khi sửa vẫn được giữ trong quá trình xử lý."));
    said->setWordWrap(true);
    body()->addWidget(said);
    m_fields = new PaperFields(view.document);
    body()->addWidget(m_fields);
    connect(m_fields, &PaperFields::changed, this, &CorrectPanel::review);
    if (!enters) {
        m_reason = new WordsField;
        m_reason->setObjectName(u"words"_s);
        addField(tr("Lý do sửa"), m_reason);
        connect(m_reason, &QPlainTextEdit::textChanged, this, &CorrectPanel::review);
    }
    body()->addStretch(1);
    review();
}

QString CorrectPanel::missing() const
{
    if (const auto problem = m_fields->problem(); !problem.isEmpty())
        return problem;
    if (m_reason && toJson(m_fields->metadata()) == toJson(view().document.metadata))
        return tr("Chưa có thông tin nào được sửa.");
    if (m_reason && m_reason->toPlainText().trimmed().isEmpty())
        return tr("Nhập lý do sửa.");
    return {};
}

void CorrectPanel::review()
{
    const auto lacks = missing();
    setReady(lacks.isEmpty(), lacks);
    noteTyped();
}

void CorrectPanel::perform()
{
    const auto &document = view().document;
    const auto paper = paperTitle(view());
    const Target target{document.id, {}, document.contentHash};
    if (m_reason) {
        submit({CorrectDocument{m_fields->metadata(), m_reason->toPlainText().trimmed()},
            target,
            tr("Đã sửa thông tin %1.").arg(paper)});
        return;
    }
    RegisterDocument entry;
    entry.body = document.body;
    entry.metadata = m_fields->metadata();
    submit({entry, target, tr("Đã vào sổ %1.").arg(paper)});
}

QJsonObject CorrectPanel::draft() const
{
    return {{u"metadata"_s, toJson(m_fields->metadata())},
        {u"reason"_s, m_reason ? m_reason->toPlainText() : QString()}};
}

void CorrectPanel::restore(const QJsonObject &typed)
{
    if (const auto metadata = fromJson<Metadata>(typed[u"metadata"_s], {}); metadata.ok())
        m_fields->setMetadata(metadata.value());
    if (m_reason)
        m_reason->setPlainText(typed[u"reason"_s].toString());
}

}
