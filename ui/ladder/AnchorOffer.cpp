// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/AnchorOffer.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString onlyDigits(const QString &fingerprint)
{
    auto digits = fingerprint.toLower();
    digits.removeIf([](QChar c) { return c.isSpace() || c == u':' || c == u'-'; });
    return digits;
}

QLabel *plain(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}

AnchorOffer::AnchorOffer(const AnchorView &view, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_published(new QLineEdit)
    , m_comparison(plain({}))
    , m_signatures(new QCheckBox(tr("Chữ ký")))
    , m_timestamps(new QCheckBox(tr("Dấu thời gian")))
    , m_trust(button(tr("Tin cậy"), u"shield-check"_s, Weight::Primary))
{
    setObjectName(u"anchor-offer"_s);
    setGround(this, "sunken");
    auto *column = new QVBoxLayout(this);
    const int margin = theme().px(12);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme().px(8));
    column->addWidget(sectionLabel(tr("Chứng thư trong tệp")));
    column->addWidget(plain(view.subject));
    column->addWidget(caption(
        tr("Nơi cấp: %1 · dùng đến %2").arg(view.issuer, view.ends.dateIn(zone).toString(u"dd/MM/yyyy"_s))));
    if (!view.isAuthority)
        column->addWidget(
            caption(tr("Đây không phải chứng thư của nơi cấp: chỉ những gì ký bằng chính chứng thư "
                       "này mới được tin cậy.")));
    auto *fingerprint = plain(groupedFingerprint(view.anchor.fingerprint()));
    fingerprint->setObjectName(u"offer-fingerprint"_s);
    fingerprint->setAccessibleName(tr("Vân tay SHA-256 của chứng thư"));
    column->addWidget(
        caption(tr("Vân tay SHA-256. Hãy so với vân tay mà nơi cấp công bố, lấy bằng đường khác.")));
    column->addWidget(fingerprint);
    auto *label = caption(tr("Vân tay nơi cấp công bố (dán vào đây để máy so giúp)"));
    label->setBuddy(m_published);
    m_published->setObjectName(u"offer-published"_s);
    column->addWidget(label);
    column->addWidget(m_published);
    column->addWidget(m_comparison);
    m_comparison->setObjectName(u"offer-comparison"_s);
    auto *purposes = new QHBoxLayout;
    purposes->addWidget(muted(tr("Tin cậy cho")));
    m_signatures->setObjectName(u"offer-signatures"_s);
    m_timestamps->setObjectName(u"offer-timestamps"_s);
    for (auto *box : {m_signatures, m_timestamps}) {
        box->setChecked(true);
        purposes->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &AnchorOffer::refresh);
    }
    purposes->addStretch(1);
    column->addLayout(purposes);
    auto *row = new QHBoxLayout;
    m_trust->setObjectName(u"offer-trust"_s);
    auto *decline = button(tr("Không thêm"));
    decline->setObjectName(u"offer-decline"_s);
    row->addWidget(m_trust);
    row->addWidget(decline);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_published, &QLineEdit::textChanged, this, &AnchorOffer::refresh);
    connect(decline, &QPushButton::clicked, this, &AnchorOffer::declined);
    connect(m_trust, &QPushButton::clicked, this, [this] {
        Q_EMIT trusted({m_view.anchor.certificate, m_signatures->isChecked(), m_timestamps->isChecked()});
    });
    refresh();
}

void AnchorOffer::refresh()
{
    const auto published = onlyDigits(m_published->text());
    const bool differs = !published.isEmpty() && published != m_view.anchor.fingerprint().hex();
    m_comparison->setVisible(!published.isEmpty());
    m_comparison->setText(differs
            ? tr("Hai vân tay khác nhau. Đừng tin cậy chứng thư này; hãy hỏi lại nơi cấp.")
            : tr("Hai vân tay giống nhau."));
    auto look = m_comparison->palette();
    look.setColor(QPalette::WindowText, differs ? theme().colors().danger : theme().colors().ok);
    m_comparison->setPalette(look);
    m_trust->setEnabled(!differs && (m_signatures->isChecked() || m_timestamps->isChecked()));
}

}
