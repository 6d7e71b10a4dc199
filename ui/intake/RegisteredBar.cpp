// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/RegisteredBar.h"

#include "ui/intake/IntakeDesk.h"
#include "ui/intake/LetterPanel.h"
#include "ui/intake/ShortField.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

RegisteredBar::RegisteredBar(
    const Workplace &workplace, IntakeDesk &desk, LetterPanel &panel, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_desk(desk)
    , m_panel(panel)
    , m_text(caption({}))
    , m_rest(new QWidget)
    , m_ask(new QWidget)
    , m_reason(new QLineEdit)
    , m_perform(button({}, {}, Weight::Primary))
{
    setObjectName(u"registered"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *rest = new QHBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    auto *correct = button(tr("Đính chính…"), u"pen-line"_s);
    correct->setObjectName(u"correct"_s);
    auto *cancel = button(tr("Hủy số…"), u"x"_s, Weight::Danger);
    cancel->setObjectName(u"cancel-number"_s);
    rest->addWidget(correct, 1);
    rest->addWidget(cancel, 1);
    auto *ask = new QVBoxLayout(m_ask);
    ask->setContentsMargins(0, 0, 0, 0);
    auto *label = muted(tr("Lý do (bắt buộc)"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(u"reason"_s);
    m_perform->setObjectName(u"perform"_s);
    auto *back = button(tr("Thôi"), {}, Weight::Quiet);
    back->setObjectName(u"back"_s);
    for (auto *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_reason)})
        ask->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_perform, 1);
    buttons->addWidget(back);
    ask->addLayout(buttons);
    column->addWidget(m_text);
    column->addWidget(m_rest);
    column->addWidget(m_ask);
    connect(correct, &QPushButton::clicked, this, [this] { setMode(Mode::Correct); });
    connect(cancel, &QPushButton::clicked, this, [this] { setMode(Mode::Cancel); });
    connect(back, &QPushButton::clicked, this, [this] {
        m_panel.setForm(m_letter.form, m_letter.body);
        setMode(Mode::Rest);
    });
    connect(m_perform, &QPushButton::clicked, this, &RegisteredBar::perform);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_perform->setEnabled(!text.trimmed().isEmpty());
    });
    hide();
}

void RegisteredBar::showLetter(const IntakeLetter &letter)
{
    const bool isSame = m_letter.id == letter.id;
    m_letter = letter;
    setVisible(letter.stage == LetterStage::Registered);
    if (!isSame || m_mode == Mode::Rest)
        setMode(Mode::Rest);
}

void RegisteredBar::setMode(Mode mode)
{
    m_mode = mode;
    m_rest->setVisible(mode == Mode::Rest);
    m_ask->setVisible(mode != Mode::Rest);
    m_panel.setReadOnly(m_letter.stage == LetterStage::Registered && mode != Mode::Correct);
    m_reason->clear();
    m_perform->setEnabled(false);
    if (mode == Mode::Rest) {
        m_text->setText(tr("Văn bản đã vào sổ, số đến %1.").arg(m_letter.number));
        return;
    }
    const bool corrects = mode == Mode::Correct;
    m_perform->setText(corrects ? tr("Lưu đính chính") : tr("Hủy số đến %1").arg(m_letter.number));
    m_text->setText(
        corrects ? tr(
            "Sửa các ô ở trên rồi ghi lý do. Nội dung cũ vẫn còn trong nhật ký; độ mật và số đến không đổi.")
                 : tr("Số đến %1 sẽ bỏ trống, không cấp lại; việc đang xử lý văn bản này dừng lại. Trong sổ "
                      "vẫn còn dòng này với lý do hủy.")
                       .arg(m_letter.number));
    if (corrects)
        m_panel.field(LetterField::Agency)->setFocus();
    else
        m_reason->setFocus();
}

void RegisteredBar::perform()
{
    if (m_mode == Mode::Correct)
        correct();
    else if (m_mode == Mode::Cancel)
        cancelNumber();
}

void RegisteredBar::correct()
{
    if (const auto fault = faultOf(m_panel.form(), m_desk.today()))
        return m_panel.showFault(*fault);
    const auto entry = entryOf(m_panel.form(), m_desk.today());
    m_workplace.office.act(
        this,
        [id = m_letter.id, entry, reason = m_reason->text()](Seat &seat) -> Result<Outcome> {
            TRY_ASSIGN(const auto view, seat.session.document(id));
            // What the form does not show stays as it is.
            auto metadata = entry.metadata;
            metadata.agencyCode = view.document.metadata.agencyCode;
            metadata.language = view.document.metadata.language;
            metadata.toPlaces = view.document.metadata.toPlaces;
            metadata.description = view.document.metadata.description;
            return seat.session.submit(CorrectDocument{metadata, reason}, {.document = id});
        },
        [this, form = m_panel.form()](const Result<Outcome> &outcome) {
            const int row = m_desk.rowOf(m_letter.id);
            if (outcome.ok() && outcome->accepted && row >= 0)
                m_desk.setForm(row, form);
            finish(outcome, tr("Đã đính chính; nội dung cũ vẫn còn trong nhật ký."));
        });
}

void RegisteredBar::cancelNumber()
{
    m_workplace.office.act(
        this,
        [id = m_letter.id, reason = m_reason->text()](
            Seat &seat) { return seat.session.submit(CancelNumber{reason}, {.document = id}); },
        [this](const Result<Outcome> &outcome) {
            const int row = m_desk.rowOf(m_letter.id);
            const auto said = tr("Đã hủy số đến %1.").arg(m_letter.number);
            if (outcome.ok() && outcome->accepted && row >= 0)
                m_desk.remove({row});
            finish(outcome, said);
        });
}

void RegisteredBar::finish(const Result<Outcome> &outcome, const QString &said)
{
    if (!outcome.ok())
        return m_workplace.navigator.fail(outcome.error());
    if (!outcome->accepted) {
        m_text->setText(sentence(outcome->reason, outcome->detail, Language::Vietnamese));
        return;
    }
    m_workplace.navigator.notify({said});
    setMode(Mode::Rest);
    Q_EMIT done(m_letter.id);
}

}
