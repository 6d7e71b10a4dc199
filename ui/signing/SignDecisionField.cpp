// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/SignDecisionField.h"

#include "core/platform/SecretBytes.h"
#include "ui/acts/Deed.h"
#include "ui/signing/KeyField.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"
#include "workflow/signing/DecisionSigning.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto rememberedChoice = u"acts/sign-decision"_s;

}

SignDecisionField::SignDecisionField(const Workplace &workplace, SignedDecision demand, QWidget *parent)
    : DecisionField(parent)
    , m_workplace(workplace)
    , m_choice(new QCheckBox(tr("Ký số ý kiến này")))
    , m_key(new KeyField(workplace.keys, KeyUse::Personal))
{
    const bool required = demand == SignedDecision::Required;
    m_choice->setObjectName(u"sign-decision"_s);
    m_choice->setToolTip(
        tr("Ý kiến, văn bản và bước xử lý được ký bằng chứng thư số của bạn và xuất được làm bằng chứng"));
    m_choice->setChecked(required || workplace.preferences.value(rememberedChoice) == "1");
    m_choice->setEnabled(!required);
    m_key->setObjectName(u"decision-key"_s);
    m_key->hidePicture();
    m_key->setVisible(m_choice->isChecked());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(theme().px(6));
    rows->addWidget(m_choice);
    if (required) {
        auto *why = caption(tr("Quy trình yêu cầu ký số ý kiến ở bước này."));
        why->setObjectName(u"sign-decision-why"_s);
        why->setWordWrap(true);
        rows->addWidget(why);
    }
    rows->addWidget(m_key);
    connect(m_choice, &QCheckBox::toggled, this, &SignDecisionField::choose);
    connect(m_key, &KeyField::changed, this, &DecisionField::changed);
}

void SignDecisionField::choose(bool wanted)
{
    m_workplace.preferences.setValue(rememberedChoice, wanted ? "1" : "0");
    m_key->setVisible(wanted);
    if (wanted)
        m_key->focusPassword();
    else
        m_key->clearPassword();
    Q_EMIT changed();
}

void SignDecisionField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && layout())
        layout()->setSpacing(theme().px(6));
    DecisionField::changeEvent(event);
}

bool SignDecisionField::isWanted() const
{
    return m_choice->isChecked();
}

QString SignDecisionField::missing() const
{
    if (!isWanted())
        return {};
    if (!m_key->hasKey())
        return m_choice->isEnabled()
            ? tr("Hãy chọn chứng thư số để ký ý kiến, hoặc bỏ chọn “Ký số ý kiến này”.")
            : tr("Hãy chọn chứng thư số để ký ý kiến.");
    return m_key->hasPassword() ? QString() : m_key->passwordSentence();
}

std::function<Result<Outcome>(Seat &)> SignDecisionField::signing(const Deed &deed)
{
    auto password = std::make_shared<SecretBytes>(m_key->takePassword());
    return [deed, password, held = m_key->key()](Seat &seat) -> Result<Outcome> {
        TRY_ASSIGN(const auto key, KeyRing::open(held, *password));
        return signDecision(seat.session, deed.body, deed.target, *key, seat.store.clock().now());
    };
}

bool SignDecisionField::refuse(const Error &error)
{
    return m_key->refuse(error);
}

}
