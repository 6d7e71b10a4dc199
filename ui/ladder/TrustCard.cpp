// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/TrustCard.h"

#include "core/directory/Directory.h"
#include "core/signing/Certificate.h"
#include "ui/ladder/AnchorOffer.h"
#include "ui/ladder/LevelRaiser.h"
#include "ui/ladder/StampCard.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Background.h"
#include "ui/workplace/FileDialog.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LargestFile = 4 << 20; ///< bytes

Result<QList<AnchorView>> viewsOf(const QList<ChosenAnchor> &anchors)
{
    QList<AnchorView> views;
    for (const auto &anchor : anchors) {
        TRY_ASSIGN(auto view, AnchorView::of(anchor));
        views.append(std::move(view));
    }
    return views;
}

Result<QList<AnchorView>> certificatesOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "file.cannot-read", path};
    TRY_ASSIGN(const auto anchors, TrustFile::anchorsIn(file.read(LargestFile)));
    return viewsOf(anchors);
}

/// Brings an offer into view once it has its place, its field first to type in.
void showWhole(QWidget *offered)
{
    offered->findChild<QWidget *>(u"offer-published"_s)->setFocus();
    for (auto *outer = offered->parentWidget(); outer; outer = outer->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            QTimer::singleShot(50, offered, [area, offered] { area->ensureWidgetVisible(offered); });
}

void removeWidgets(QVBoxLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}

Result<AnchorView> AnchorView::of(const ChosenAnchor &anchor)
{
    TRY_ASSIGN(const auto certificate, Certificate::fromDer(anchor.certificate));
    return AnchorView{
        anchor, certificate.subject(), certificate.issuer(), certificate.notAfter(), anchor.isAuthority()};
}

QString groupedFingerprint(const Sha256 &fingerprint)
{
    const auto digits = fingerprint.hex().toUpper();
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 4)
        groups.append(digits.mid(i, 4));
    return groups.join(u' ');
}

TrustCard::TrustCard(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_list(new QVBoxLayout)
    , m_offers(new QVBoxLayout)
    , m_add(button(tr("Thêm từ tệp…"), u"plus"_s))
    , m_mayChange(choosesForOffice(workplace))
{
    setObjectName(u"trust-card"_s);
    layOut();
    connect(m_add, &QPushButton::clicked, this, &TrustCard::chooseFile);
    load();
}

void TrustCard::layOut()
{
    auto *column = new QVBoxLayout(this);
    const int margin = theme().px(20);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme().px(10));
    column->addWidget(subheading(tr("Chứng thư gốc tin cậy")));
    column->addWidget(caption(tr("Chữ ký và dấu thời gian chỉ được coi là của ai khi chứng thư của họ do một "
                                 "trong các nơi dưới đây cấp. "
                                 "Máy không nối mạng vẫn kiểm tra được chữ ký; khi đó không hỏi được chứng "
                                 "thư có bị thu hồi hay không, "
                                 "và kết quả kiểm tra nói rõ điều này.")));
    m_list->setSpacing(theme().px(12));
    m_offers->setSpacing(theme().px(12));
    column->addLayout(m_list);
    column->addLayout(m_offers);
    m_add->setObjectName(u"trust-add"_s);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setVisible(m_mayChange);
    if (!m_mayChange)
        column->addWidget(muted(tr("Văn thư hoặc người quản trị thay đổi mục này.")));
}

void TrustCard::load()
{
    change({});
}

void TrustCard::change(std::function<void(TrustFile &)> edit)
{
    m_workplace.office.ask(
        this,
        [edit](Seat &seat) -> Result<QList<AnchorView>> {
            TRY_ASSIGN(auto trust, TrustFile::open(TrustFile::fileIn(seat.store.folder())));
            if (edit) {
                edit(trust);
                TRY(trust.save());
            }
            return viewsOf(trust.anchors());
        },
        [this, edited = bool(edit)](Result<QList<AnchorView>> views) {
            if (!views.ok())
                return m_workplace.navigator.fail(views.error());
            show(views.value());
            if (!edited)
                return;
            if (m_workplace.raiser)
                m_workplace.raiser->lookAgain();
            Q_EMIT m_workplace.office.changed(); // open papers are judged anew
        });
}

void TrustCard::show(const QList<AnchorView> &anchors)
{
    m_shown = anchors;
    removeWidgets(m_list);
    for (const auto &view : anchors)
        m_list->addWidget(row(view));
    if (anchors.isEmpty())
        m_list->addWidget(
            muted(tr("Chưa có. Mọi chữ ký được kiểm tra là nguyên vẹn hay không, nhưng chưa biết của ai.")));
}

QWidget *TrustCard::row(const AnchorView &view)
{
    const auto zone = m_workplace.office.directory()->zone();
    auto *made = new QWidget;
    made->setObjectName(u"trust-row"_s);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins({});
    column->setSpacing(theme().px(4));
    auto *head = new QHBoxLayout;
    auto *name = new QLabel(view.subject);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    head->addWidget(name, 1);
    if (view.ends < m_workplace.office.now())
        head->addWidget(chip(tr("Hết hạn"), ChipKind::Warn), 0, Qt::AlignVCenter);
    const auto purpose = [&](const QString &text, const QString &id, bool ChosenAnchor::*flag) {
        auto *box = new QCheckBox(text);
        box->setObjectName(id);
        box->setAccessibleName(tr("Tin cậy %1 cho: %2").arg(view.subject, text));
        box->setChecked(view.anchor.*flag);
        // Without any purpose it would be trusted for nothing: that is said by removing it.
        const bool only = view.anchor.forSignatures != view.anchor.forTimestamps && view.anchor.*flag;
        box->setEnabled(m_mayChange && !only);
        connect(box, &QCheckBox::toggled, this, [this, anchor = view.anchor, flag](bool wanted) mutable {
            anchor.*flag = wanted;
            change([anchor](TrustFile &trust) { trust.add(anchor); });
        });
        head->addWidget(box);
    };
    purpose(tr("Chữ ký"), u"for-signatures"_s, &ChosenAnchor::forSignatures);
    purpose(tr("Dấu thời gian"), u"for-timestamps"_s, &ChosenAnchor::forTimestamps);
    auto *ask = question(view);
    ask->hide();
    if (m_mayChange) {
        auto *remove = iconButton(u"trash-2"_s, tr("Bỏ tin cậy %1").arg(view.subject));
        remove->setObjectName(u"trust-remove"_s);
        connect(remove, &QToolButton::clicked, ask, [ask] {
            ask->show();
            ask->setFocus();
        });
        head->addWidget(remove);
    }
    column->addLayout(head);
    auto *facts = caption(tr("Dùng đến %1 · vân tay SHA-256:\n%2")
                              .arg(view.ends.dateIn(zone).toString(u"dd/MM/yyyy"_s),
                                  groupedFingerprint(view.anchor.fingerprint())));
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(facts);
    column->addWidget(ask);
    return made;
}

QWidget *TrustCard::question(const AnchorView &view)
{
    auto *made = new QWidget;
    made->setObjectName(u"trust-question"_s);
    setGround(made, "sunken");
    auto *column = new QVBoxLayout(made);
    const int margin = theme().px(12);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(caption(tr("Bỏ tin cậy “%1”? Từ nay những chữ ký và dấu thời gian do nơi này cấp sẽ "
                                 "được báo là chưa biết của ai.")
                                  .arg(view.subject)));
    auto *row = new QHBoxLayout;
    auto *yes = button(tr("Bỏ tin cậy"), {}, Weight::Danger);
    yes->setObjectName(u"trust-remove-yes"_s);
    auto *no = button(tr("Giữ lại"));
    no->setObjectName(u"trust-remove-no"_s);
    row->addWidget(yes);
    row->addWidget(no);
    row->addStretch(1);
    column->addLayout(row);
    made->setFocusProxy(no);
    connect(no, &QPushButton::clicked, made, [this, made] {
        made->hide();
        m_add->setFocus();
    });
    connect(yes, &QPushButton::clicked, this, [this, fingerprint = view.anchor.fingerprint()] {
        m_add->setFocus();
        change([fingerprint](TrustFile &trust) { trust.remove(fingerprint); });
    });
    return made;
}

void TrustCard::chooseFile()
{
    auto *dialog = fileDialog(this,
        &m_workplace.preferences,
        {.purpose = u"trust-root"_s,
            .title = tr("Chọn tệp chứng thư gốc"),
            .filters = {tr("Chứng thư (*.pem *.crt *.cer *.der)"), tr("Mọi tệp (*)")}});
    connect(dialog, &QFileDialog::fileSelected, this, &TrustCard::offerFile);
    dialog->open();
}

void TrustCard::offerFile(const QString &path)
{
    inBackground(
        this,
        [path] { return certificatesOfFile(path); },
        [this](const Result<QList<AnchorView>> &found) {
            if (found.ok())
                offer(found.value());
            else
                m_workplace.navigator.fail(found.error());
        });
}

void TrustCard::offer(const QList<AnchorView> &anchors)
{
    removeWidgets(m_offers);
    const auto zone = m_workplace.office.directory()->zone();
    for (const auto &view : anchors) {
        auto *offered = new AnchorOffer(view, zone);
        const auto end = [this, offered] {
            offered->hide();
            offered->deleteLater();
            m_add->setFocus();
        };
        connect(offered, &AnchorOffer::declined, this, end);
        connect(offered, &AnchorOffer::trusted, this, [this, end](const ChosenAnchor &anchor) {
            end();
            change([anchor](TrustFile &trust) { trust.add(anchor); });
        });
        m_offers->addWidget(offered);
        if (&view == &anchors.first())
            showWhole(offered);
    }
}

}
