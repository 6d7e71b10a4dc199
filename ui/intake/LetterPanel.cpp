// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/LetterPanel.h"

#include "core/base/Fold.h"
#include "core/document/DocumentType.h"
#include "core/intake/TypedDate.h"
#include "ui/intake/ShortField.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>

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

bool isDateField(LetterField field)
{
    return field == LetterField::Arrival || field == LetterField::Date || field == LetterField::Due;
}

}

LetterPanel::LetterPanel(QWidget *parent)
    : QWidget(parent)
    , m_bodies(new QComboBox)
    , m_bodyLabel(new QLabel)
{
    build();
}

void LetterPanel::build()
{
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    rows->setVerticalSpacing(theme().px(4));
    m_bodies->setObjectName(u"body"_s);
    m_bodyLabel->setText(tr("Sổ của"));
    m_bodyLabel->setBuddy(m_bodies);
    rows->addRow(m_bodyLabel, m_bodies);
    connect(m_bodies, &QComboBox::activated, this, &LetterPanel::bodyChosen);
    addField(rows, LetterField::Agency);
    addPair(rows, LetterField::Notation, LetterField::Date);
    addPair(rows, LetterField::Type, LetterField::Arrival);
    addField(rows, LetterField::Subject);
    addPair(rows, LetterField::Urgency, LetterField::Secrecy);
    addPair(rows, LetterField::Signer, LetterField::SignerTitle);
    addPair(rows, LetterField::Pages, LetterField::Copies);
    addPair(rows, LetterField::Due, LetterField::Note);
    setBodies({});
}

QString LetterPanel::nameOf(LetterField field)
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

QWidget *LetterPanel::fieldWithNote(LetterField field)
{
    const auto place = size_t(field);
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(2));
    auto *head = new QHBoxLayout;
    auto *label = muted(nameOf(field));
    m_notes[place] = chip({});
    m_notes[place]->hide();
    head->addWidget(label);
    head->addStretch();
    head->addWidget(m_notes[place]);
    auto *edit = m_fields[place] = new ShortField;
    edit->setObjectName(QLatin1StringView(fieldObjectNames[place]));
    edit->setAccessibleName(nameOf(field));
    edit->setAcceptDrops(false); // files dropped on a field belong into the queue
    label->setBuddy(edit);
    edit->installEventFilter(this);
    edit->setSuggest([this, field](const QString &typed) { return suggestions(field, typed); });
    connect(edit, &QLineEdit::textEdited, this, [this, field] { noteTyped(field); });
    connect(edit, &ShortField::settled, this, [this, field] { spellOut(field); });
    column->addLayout(head);
    column->addWidget(edit);
    return cell;
}

void LetterPanel::addField(QFormLayout *rows, LetterField field)
{
    rows->addRow(fieldWithNote(field));
}

void LetterPanel::addPair(QFormLayout *rows, LetterField left, LetterField right)
{
    auto *pair = new QWidget;
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px(12));
    line->addWidget(fieldWithNote(left), 1);
    line->addWidget(fieldWithNote(right), 1);
    rows->addRow(pair);
}

void LetterPanel::setBodies(const QList<Body> &bodies)
{
    m_bodies->clear();
    for (const auto &body : bodies)
        m_bodies->addItem(body.name, body.id.uuid);
    m_bodies->setVisible(bodies.size() > 1);
    m_bodyLabel->setVisible(bodies.size() > 1);
}

BodyId LetterPanel::body() const
{
    return {m_bodies->currentData().toUuid()};
}

void LetterPanel::setForm(const LetterForm &form, const BodyId &body)
{
    m_setting = true;
    m_form = form;
    for (int i = 0; i < letterFieldCount; ++i) {
        const auto field = LetterField(i);
        if (m_fields[size_t(i)]->text() != form.text(field)) {
            m_fields[size_t(i)]->setText(form.text(field));
            m_fields[size_t(i)]->setCursorPosition(0);
        }
        m_fields[size_t(i)]->setProperty("wrong", false);
        showMarks(field);
    }
    if (const int at = m_bodies->findData(body.uuid); at >= 0)
        m_bodies->setCurrentIndex(at);
    m_setting = false;
}

void LetterPanel::setReadOnly(bool readOnly)
{
    for (auto *edit : m_fields)
        edit->setReadOnly(readOnly);
    m_bodies->setEnabled(!readOnly);
}

void LetterPanel::noteTyped(LetterField field)
{
    if (m_setting)
        return;
    m_form.setText(field, m_fields[size_t(field)]->text());
    m_form.setDoubtful(field, false);
    m_fields[size_t(field)]->setProperty("wrong", false);
    showMarks(field);
    Q_EMIT edited();
}

void LetterPanel::showNote(LetterField field, const QString &text, const char *kind)
{
    auto *note = m_notes[size_t(field)];
    note->setText(text);
    note->setVisible(!text.isEmpty());
    note->setProperty("chip", QLatin1StringView(kind));
    if (!text.isEmpty())
        restyle(note);
}

void LetterPanel::showMarks(LetterField field)
{
    auto *edit = m_fields[size_t(field)];
    const bool doubt = m_form.doubtful(field);
    showNote(field, doubt ? tr("cần kiểm tra") : QString(), "warn");
    if (isDateField(field) && !doubt) {
        const auto lean = field == LetterField::Due ? DateLean::Future : DateLean::Past;
        const auto date = parseTypedDate(edit->text(), m_today, lean);
        const bool isShort = date && edit->text() != dateText(date);
        showNote(field, isShort ? dateText(date) : QString(), "plain");
    }
    if (edit->property("doubt").toBool() != doubt) {
        edit->setProperty("doubt", doubt);
        edit->setAccessibleDescription(doubt ? tr("cần kiểm tra") : QString());
    }
    restyle(edit);
}

QStringList LetterPanel::suggestions(LetterField field, const QString &typed) const
{
    const auto plain = folded(typed.simplified());
    if (plain.isEmpty())
        return {};
    if (field == LetterField::Agency)
        return m_agencies ? m_agencies->find(typed, m_learned) : QStringList();
    QStringList lines;
    if (field == LetterField::Type) {
        if (const auto *exact = documentType(typeCode(typed)))
            lines.append(exact->name);
        for (const auto &type : documentTypes())
            if ((folded(type.name).startsWith(plain) || folded(type.code).startsWith(plain))
                && !lines.contains(type.name) && lines.size() < 6)
                lines.append(type.name);
    }
    if (field == LetterField::Urgency || field == LetterField::Secrecy) {
        const auto words = field == LetterField::Urgency
            ? QStringList{u"Khẩn"_s, u"Thượng khẩn"_s, u"Hỏa tốc"_s}
            : QStringList{u"Mật"_s, u"Tối mật"_s, u"Tuyệt mật"_s};
        for (const auto &word : words)
            if (folded(word).startsWith(plain))
                lines.append(word);
    }
    return lines;
}

void LetterPanel::spellOut(LetterField field)
{
    auto *edit = m_fields[size_t(field)];
    QString full;
    if (isDateField(field)) {
        const auto lean = field == LetterField::Due ? DateLean::Future : DateLean::Past;
        full = dateText(parseTypedDate(edit->text(), m_today, lean));
    } else if (field == LetterField::Type) {
        const auto *type = documentType(typeCode(edit->text()));
        full = type ? type->name : QString();
    }
    if (full.isEmpty() || full == edit->text())
        return;
    edit->setText(full);
    const bool doubt = m_form.doubtful(field);
    m_form.setText(field, full);
    m_form.setDoubtful(field, doubt);
    showMarks(field);
    Q_EMIT edited();
}

std::optional<LetterField> LetterPanel::focused() const
{
    for (int i = 0; i < letterFieldCount; ++i)
        if (m_fields[size_t(i)]->hasFocus())
            return LetterField(i);
    return std::nullopt;
}

void LetterPanel::focusFirstDoubt()
{
    m_last = LetterField::Note;
    if (auto *current = focused() ? m_fields[size_t(*focused())] : nullptr)
        current->deselect();
    m_fields[size_t(LetterField::Note)]->setFocus();
    focusNextDoubt();
}

void LetterPanel::focusNextDoubt()
{
    static constexpr std::array order{LetterField::Agency,
        LetterField::Notation,
        LetterField::Date,
        LetterField::Type,
        LetterField::Arrival,
        LetterField::Subject,
        LetterField::Urgency,
        LetterField::Secrecy,
        LetterField::Signer,
        LetterField::SignerTitle,
        LetterField::Pages,
        LetterField::Copies,
        LetterField::Due,
        LetterField::Note};
    const auto from = std::find(order.begin(), order.end(), focused().value_or(m_last)) - order.begin();
    for (int step = 1; step <= letterFieldCount; ++step) {
        const auto candidate = order[size_t((int(from) + step) % letterFieldCount)];
        if (!m_form.doubtful(candidate))
            continue;
        m_fields[size_t(candidate)]->setFocus(Qt::TabFocusReason);
        m_fields[size_t(candidate)]->selectAll();
        return;
    }
    m_fields[size_t(LetterField::Subject)]->setFocus(Qt::TabFocusReason);
}

void LetterPanel::fillFocused(const QString &word, const QString &line)
{
    const auto field = focused().value_or(m_last);
    auto *edit = m_fields[size_t(field)];
    const bool wantsLine = field == LetterField::Agency || field == LetterField::Subject
        || field == LetterField::Signer || field == LetterField::SignerTitle || field == LetterField::Note;
    const auto text = wantsLine ? line.simplified() : word.simplified();
    // A subject runs over several lines: each click adds one.
    const bool adds = field == LetterField::Subject && !edit->text().isEmpty() && !edit->hasSelectedText()
        && edit->property("filled").toBool();
    edit->setText(adds ? edit->text() + u' ' + text : text);
    edit->setProperty("filled", true);
    edit->setFocus();
    Q_EMIT edit->textEdited(edit->text());
}

void LetterPanel::showFault(const FormFault &fault)
{
    auto *edit = m_fields[size_t(fault.field)];
    edit->setProperty("wrong", true);
    using Kind = FormFault::Kind;
    const auto text = fault.kind == Kind::Missing ? tr("chưa có")
        : fault.kind == Kind::NotADate            ? tr("không phải ngày")
        : fault.kind == Kind::NotANumber          ? tr("không phải số")
        : fault.kind == Kind::InFuture            ? tr("sau ngày hôm nay")
                                                  : tr("không rõ nghĩa");
    showNote(fault.field, text, "danger");
    restyle(edit);
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
}

void LetterPanel::repeatPrevious()
{
    const auto field = focused();
    if (!field || m_previous.text(*field).isEmpty())
        return;
    auto *edit = m_fields[size_t(*field)];
    edit->setText(m_previous.text(*field));
    noteTyped(*field);
    focusNextChild();
}

bool LetterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (int i = 0; i < letterFieldCount; ++i)
            if (m_fields[size_t(i)] == watched) {
                m_last = LetterField(i);
                m_fields[size_t(i)]->setProperty("filled", false);
            }
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        auto *edit = static_cast<ShortField *>(watched);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier && !edit->isOffering()) {
            focusNextChild();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LetterPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_fields[0] && !m_setting)
        for (int i = 0; i < letterFieldCount; ++i)
            showMarks(LetterField(i));
}

}
