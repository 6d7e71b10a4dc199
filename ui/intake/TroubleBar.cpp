// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/TroubleBar.h"

#include "ui/intake/IntakeDesk.h"
#include "ui/intake/SendBackBox.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

TroubleBar::TroubleBar(const Workplace &workplace, IntakeDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_desk(desk)
    , m_text(new QLabel)
    , m_choices(new QWidget)
    , m_drop(button(tr("Trùng – bỏ"), u"x"_s))
    , m_join(button(tr("Ghép vào văn bản đã có"), u"merge"_s))
    , m_back(new SendBackBox)
    , m_anyway(button(tr("Vẫn vào sổ"), {}, Weight::Danger))
{
    setObjectName(u"trouble"_s);
    m_text->setObjectName(u"trouble-text"_s);
    m_text->setWordWrap(true);
    m_drop->setObjectName(u"twin-drop"_s);
    m_join->setObjectName(u"twin-join"_s);
    m_anyway->setObjectName(u"twin-anyway"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme().px(8));
    column->addWidget(m_text);
    column->addWidget(m_choices);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(theme().px(6));
    for (auto *choice : std::initializer_list<QWidget *>{m_drop, m_join, m_back, m_anyway})
        choices->addWidget(choice);
    const auto row = [this] { return m_desk.rowOf(m_letter); };
    connect(m_drop, &QPushButton::clicked, this, [this, row] {
        if (row() >= 0)
            m_desk.dropTwin(row());
    });
    connect(m_join, &QPushButton::clicked, this, [this, row] {
        if (row() >= 0)
            m_desk.joinTwin(row());
    });
    connect(m_back, &SendBackBox::decided, this, [this, row](const QString &reason) {
        if (row() >= 0)
            m_desk.sendBack(row(), reason);
    });
    connect(m_anyway, &QPushButton::clicked, this, &TroubleBar::registerAnyway);
    hide();
}

void TroubleBar::showLetter(const IntakeLetter &letter)
{
    const bool isTwin = letter.stage == LetterStage::Duplicate;
    const bool blocked = letter.brokenSignature && letter.stage == LetterStage::Read;
    const bool isNew = m_letter != letter.id || m_twin != letter.twin;
    m_letter = letter.id;
    m_twin = isTwin ? letter.twin : DocumentId{};
    const bool isReturnable = blocked || (letter.inStore && letter.stage == LetterStage::Read);
    setVisible(isTwin || isReturnable || !letter.trouble.isEmpty());
    m_choices->setVisible(isTwin || isReturnable);
    m_back->setVisible(isReturnable);
    if (isNew)
        m_back->rest(blocked ? tr("Chữ ký số không còn hợp lệ: tệp đã bị thay đổi sau khi ký.") : QString());
    m_anyway->setVisible(isTwin || blocked);
    m_text->setVisible(isTwin || blocked || !letter.trouble.isEmpty());
    m_drop->setVisible(isTwin);
    m_join->setVisible(isTwin && !letter.twin.isNull() && (letter.inStore || !letter.pages.isEmpty()));
    if (!letter.trouble.isEmpty())
        m_text->setText(letter.trouble);
    else if (blocked)
        m_text->setText(tr("Chữ ký số trên tệp không còn hợp lệ: tệp đã bị thay đổi sau khi ký. Hãy trả lại "
                           "nơi gửi; chỉ vào sổ khi chắc chắn."));
    else if (isTwin && letter.twin.isNull())
        m_text->setText(tr("Tệp này đã có trong hàng chờ."));
    else if (isTwin && isNew)
        tellTwin(letter.twin);
    m_text->setStyleSheet(u"color: %1; font-weight: 600"_s.arg(theme().colors().danger.name()));
}

void TroubleBar::setFocusOnFirst()
{
    (m_drop->isHidden() ? static_cast<QWidget *>(m_back) : m_drop)->setFocus();
}

void TroubleBar::tellTwin(const DocumentId &twin)
{
    m_text->setText(tr("Sổ đã có văn bản cùng số, ký hiệu."));
    m_workplace.office.ask(
        this,
        [twin](Seat &seat) { return seat.session.document(twin); },
        [this, twin](const Result<DocumentView> &view) {
            if (!view.ok() || m_twin != twin)
                return;
            const auto &document = view->document;
            const auto day = document.arrivalDate.value_or(QDate()).toString(u"dd/MM/yyyy"_s);
            m_text->setText(document.number
                    ? tr("Trùng với văn bản đã vào sổ: số đến %1, ngày %2, %3.")
                          .arg(*document.number)
                          .arg(day, document.metadata.subject)
                    : tr("Trùng với văn bản đã tiếp nhận: %1.").arg(document.metadata.subject));
        });
}

}
