// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/FieldBox.h"

#include "core/intake/FieldWords.h"
#include "core/intake/TypedDate.h"
#include "ui/intake/ShortField.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Pieces.h"

#include <QLabel>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char *, letterFieldCount> fieldObjectNames{"arrival",
    "agency",
    "notation",
    "date",
    "type",
    "subject",
    "urgency",
    "secrecy",
    "signer",
    "signer-title",
    "pages",
    "copies",
    "due",
    "note"};

}

FieldBox::FieldBox(LetterField field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_edit(new ShortField)
    , m_note(chip({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(2));
    auto *head = new QHBoxLayout;
    auto *label = new ElidedLabel(nameOf(field)); // gives way to the mark beside it
    label->setProperty("look", u"muted"_s);
    label->setBuddy(m_edit);
    m_note->hide();
    head->addWidget(label);
    head->addStretch();
    head->addWidget(m_note);
    m_edit->setObjectName(QLatin1StringView(fieldObjectNames[size_t(field)]));
    m_edit->setAccessibleName(nameOf(field));
    m_edit->setAcceptDrops(false); // files dropped on a field belong into the queue
    column->addLayout(head);
    column->addWidget(m_edit);
}

QString FieldBox::nameOf(LetterField field)
{
    switch (field) {
    case LetterField::Arrival:
        return tr("Ngày đến");
    case LetterField::Agency:
        return tr("Cơ quan ban hành");
    case LetterField::Notation:
        return tr("Số, ký hiệu");
    case LetterField::Date:
        return tr("Ngày văn bản");
    case LetterField::Type:
        return tr("Tên loại");
    case LetterField::Subject:
        return tr("Trích yếu");
    case LetterField::Urgency:
        return tr("Độ khẩn");
    case LetterField::Secrecy:
        return tr("Độ mật");
    case LetterField::Signer:
        return tr("Người ký");
    case LetterField::SignerTitle:
        return tr("Chức vụ người ký");
    case LetterField::Pages:
        return tr("Số trang");
    case LetterField::Copies:
        return tr("Số bản");
    case LetterField::Due:
        return tr("Hạn xử lý");
    case LetterField::Note:
        return tr("Ghi chú");
    }
    return {};
}

void FieldBox::showNote(const QString &text, const char *kind)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    const QString chip = QLatin1StringView(kind);
    if (text.isEmpty() || m_note->property("chip") == chip)
        return;
    m_note->setProperty("chip", chip);
    restyle(m_note);
}

void FieldBox::showMarks(bool doubtful, QDate today)
{
    const auto words = doubtful ? tr("cần kiểm tra") : QString();
    showNote(words, "warn");
    if (isDateField(m_field) && !doubtful) {
        const auto full = writtenOut(m_field, m_edit->text(), today);
        showNote(full == m_edit->text() ? QString() : full, "plain");
    }
    m_edit->setAccessibleDescription(words);
    if (!m_edit->property("wrong").toBool() && m_edit->property("doubt").toBool() == doubtful)
        return; // fourteen fields for each letter: what looks the same is not styled anew
    m_edit->setProperty("wrong", false);
    m_edit->setProperty("doubt", doubtful);
    restyle(m_edit);
}

void FieldBox::showFault(FormFault::Kind kind)
{
    using Kind = FormFault::Kind;
    const auto text = kind == Kind::Missing ? tr("chưa có")
        : kind == Kind::NotADate            ? tr("không phải ngày")
        : kind == Kind::NotANumber          ? tr("không phải số")
        : kind == Kind::InFuture            ? tr("sau ngày hôm nay")
                                            : tr("không rõ nghĩa");
    showNote(text, "danger");
    m_edit->setProperty("wrong", true);
    m_edit->setAccessibleDescription(text);
    restyle(m_edit);
    m_edit->setFocus(Qt::TabFocusReason);
    m_edit->selectAll();
}

}
