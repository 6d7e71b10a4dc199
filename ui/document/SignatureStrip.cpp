// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SignatureStrip.h"

#include "core/pdf/worker/PdfWorker.h"
#include "core/signing/verify/VerifyOperation.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Preferences.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

TrustStore trustFrom(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    auto trust = TrustStore::fromPem(file.readAll());
    return trust.ok() ? std::move(trust).value() : TrustStore{};
}

VerificationReport verifyBytes(QByteArrayView pdf, const TrustStore &trust, Instant now)
{
    PdfWorker::Options options;
    options.timeout = std::chrono::minutes(2); // a hundred megabytes with many signatures
    auto worker = PdfWorker::open(pdf, options);
    if (worker.ok())
        return verifyInWorker(worker.value(), trust, now);
    VerificationReport report;
    report.warnings.append(u"verify.unreadable"_s);
    return report;
}

}

SignatureStrip::SignatureStrip(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_picture(new QLabel)
    , m_headline(new QLabel)
    , m_details(new QLabel)
    , m_more(button(tr("Chi tiết"), {}, Weight::Quiet))
{
    setObjectName(u"signatureStrip"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_headline->setObjectName(u"signatureHeadline"_s);
    m_details->setObjectName(u"signatureDetails"_s);
    m_more->setObjectName(u"signatureMore"_s);
    m_more->setCheckable(true);
    m_more->setAccessibleName(tr("Chi tiết về chữ ký"));
    for (auto *label : {m_headline, m_details}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_picture, 0, 0, Qt::AlignTop);
    grid->addWidget(m_headline, 0, 1);
    grid->addWidget(m_more, 0, 2, Qt::AlignTop);
    grid->addWidget(m_details, 1, 1, 1, 2);
    m_details->hide();
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    scale();
    clear();
}

void SignatureStrip::clear()
{
    ++m_ticket;
    m_file = {};
    m_verdict.reset();
    hide();
}

void SignatureStrip::check(const Blob &file, Instant now, const QTimeZone &zone)
{
    if (file.hash() == m_file)
        return;
    clear();
    m_file = file.hash();
    m_headline->setText(tr("Đang kiểm tra chữ ký…"));
    m_more->hide();
    m_more->setChecked(false);
    paintTone();
    QWidget::show();
    const auto roots = QString::fromUtf8(m_preferences.value(u"roots"_s));
    const auto language = m_preferences.language();
    QThreadPool::globalInstance()->start(
        [file, now, zone, roots, language, ticket = m_ticket, strip = QPointer(this)] {
            const auto report = verifyBytes(file.bytes(), trustFrom(roots), now);
            // Whether the strip still lives is asked in the window's thread.
            QMetaObject::invokeMethod(qApp, [report, zone, language, ticket, strip] {
                if (strip && strip->m_ticket == ticket)
                    strip->show(verdictText(report, zone, language));
            });
        });
}

void SignatureStrip::show(const VerdictText &verdict)
{
    m_verdict = verdict;
    m_headline->setText(verdict.headline);
    m_headline->setAccessibleName(verdict.headline);
    m_details->setText(verdict.details.join(u"\n\n"_s));
    m_more->setVisible(!verdict.details.isEmpty());
    paintTone();
    Q_EMIT checked();
}

void SignatureStrip::paintTone()
{
    using Tone = VerdictText::Tone;
    const auto &colors = theme().colors();
    const auto tone = m_verdict ? m_verdict->tone : Tone::Unsigned;
    const auto [ground, text, name] = tone == Tone::Good
        ? std::tuple(colors.okSoft, colors.ok, u"shield-check"_s)
        : tone == Tone::Doubtful ? std::tuple(colors.warnSoft, colors.warn, u"shield-question-mark"_s)
        : tone == Tone::Bad      ? std::tuple(colors.dangerSoft, colors.danger, u"shield-alert"_s)
                                 : std::tuple(colors.surface2, colors.text2, u"shield"_s);
    m_picture->setPixmap(iconPixmap(name, theme().px(18), text, devicePixelRatioF()));
    const auto sheet
        = u"#signatureStrip { background: %1; border-bottom: 1px solid %2 } "
          "#signatureHeadline { color: %3; font-weight: 600 } #signatureDetails { color: %4 }"_s.arg(
              ground.name(), colors.border.name(), text.name(), colors.text.name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

void SignatureStrip::scale()
{
    const auto &look = theme();
    layout()->setContentsMargins(look.px(20), look.px(6), look.px(12), look.px(6));
    layout()->setSpacing(look.px(8));
    paintTone();
}

void SignatureStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && layout())
        scale();
}

}
