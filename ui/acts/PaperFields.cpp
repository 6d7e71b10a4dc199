// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/PaperFields.h"

#include "core/document/DocumentType.h"
#include "ui/acts/WordsField.h"
#include "ui/style/Theme.h"
#include "ui/text/DocumentText.h"
#include "ui/widgets/Pieces.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto dayFormat = u"d/M/yyyy"_s;

}

PaperFields::PaperFields(const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_ours(document.kind != DocumentKind::Incoming)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme().px(4));
    m_notation = addLine(tr("Số, ký hiệu"), u"notation"_s);
    m_date = addLine(tr("Ngày văn bản"), u"issued-date"_s);
    m_date->setPlaceholderText(tr("ngày/tháng/năm"));
    m_agency = addLine(tr("Cơ quan ban hành"), u"agency"_s);
    m_type = addChoice(tr("Tên loại"), u"type"_s);
    for (const auto &type : documentTypes())
        m_type->addItem(type.name, type.code);
    m_subject = new WordsField;
    addNamed(tr("Trích yếu"), u"subject"_s, m_subject);
    m_signer = addLine(tr("Người ký"), u"signer"_s);
    m_urgency = addChoice(tr("Độ khẩn"), u"urgency"_s);
    for (const auto urgency : {Urgency::Normal, Urgency::Urgent, Urgency::VeryUrgent, Urgency::Express})
        m_urgency->addItem(textOf(urgency), int(urgency));
    m_note = addLine(tr("Ghi chú"), u"note"_s);
    for (auto *printed : std::initializer_list<QWidget *>{m_notation, m_date, m_type})
        printed->setEnabled(!m_ours);
    setMetadata(document.metadata);
    for (auto *line : {m_notation, m_date, m_agency, m_signer, m_note})
        connect(line, &QLineEdit::textChanged, this, &PaperFields::changed);
    for (auto *choice : {m_type, m_urgency})
        connect(choice, &QComboBox::currentIndexChanged, this, &PaperFields::changed);
    connect(m_subject, &QPlainTextEdit::textChanged, this, &PaperFields::changed);
}

void PaperFields::addNamed(const QString &label, const QString &name, QWidget *field)
{
    auto *caption = muted(label);
    caption->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(label);
    if (layout()->count() > 0)
        static_cast<QVBoxLayout *>(layout())->addSpacing(theme().px(6));
    layout()->addWidget(caption);
    layout()->addWidget(field);
}

QLineEdit *PaperFields::addLine(const QString &label, const QString &name)
{
    auto *line = new QLineEdit;
    addNamed(label, name, line);
    return line;
}

QComboBox *PaperFields::addChoice(const QString &label, const QString &name)
{
    auto *choice = new QComboBox;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addNamed(label, name, choice);
    return choice;
}

void PaperFields::setMetadata(const Metadata &metadata)
{
    m_known = metadata;
    m_notation->setText(metadata.notation);
    m_date->setText(metadata.issuedDate ? metadata.issuedDate->toString(dayFormat) : QString());
    m_agency->setText(metadata.agency);
    m_type->setCurrentIndex(m_type->findData(metadata.type));
    m_subject->setPlainText(metadata.subject);
    m_signer->setText(metadata.signerName);
    m_urgency->setCurrentIndex(m_urgency->findData(int(metadata.urgency)));
    m_note->setText(metadata.note);
}

std::optional<QDate> PaperFields::issuedDate() const
{
    const auto typed = m_date->text().trimmed();
    return typed.isEmpty() ? std::nullopt : std::optional(QDate::fromString(typed, dayFormat));
}

Metadata PaperFields::metadata() const
{
    auto metadata = m_known;
    if (!m_ours) {
        metadata.notation = m_notation->text().trimmed();
        metadata.issuedDate = issuedDate();
        if (m_type->currentIndex() >= 0)
            metadata.type = m_type->currentData().toString();
    }
    metadata.agency = m_agency->text().trimmed();
    metadata.subject = m_subject->toPlainText().simplified();
    metadata.signerName = m_signer->text().trimmed();
    metadata.urgency = Urgency(m_urgency->currentData().toInt());
    metadata.note = m_note->text().trimmed();
    return metadata;
}

QString PaperFields::problem() const
{
    if (m_subject->toPlainText().trimmed().isEmpty())
        return tr("Nhập trích yếu.");
    if (!m_ours && m_type->currentIndex() < 0)
        return tr("Chọn tên loại văn bản.");
    if (const auto date = issuedDate(); !m_ours && date && !date->isValid())
        return tr("Nhập ngày văn bản theo dạng ngày/tháng/năm, ví dụ 21/9/2026.");
    return {};
}

}
