// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/DevicePicker.h"

#include "core/signing/token/TokenModules.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/FileDialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

DevicePicker::DevicePicker(KeyRing &ring, QWidget *parent)
    : QWidget(parent)
    , m_ring(ring)
{
    build();
    scale();
    showModule();
}

void DevicePicker::build()
{
    m_state = caption({});
    m_state->setObjectName(u"device-state"_s);
    m_list = new QListWidget;
    m_list->setObjectName(u"device-list"_s);
    m_list->setAccessibleName(tr("Chứng thư số trên thiết bị"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_use = button(tr("Dùng chứng thư này"), u"check"_s);
    m_use->setObjectName(u"device-use"_s);
    m_again = button(tr("Tìm lại"), u"refresh-cw"_s);
    m_again->setObjectName(u"device-again"_s);
    m_module = caption({});
    m_module->setObjectName(u"device-module"_s);
    auto *choose = button(tr("Chọn trình điều khiển…"), u"settings"_s, Weight::Quiet);
    choose->setObjectName(u"device-choose-module"_s);
    m_automatic = button(tr("Tự tìm"), {}, Weight::Quiet);
    m_automatic->setObjectName(u"device-automatic"_s);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_state);
    rows->addWidget(m_list);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_use);
    acts->addWidget(m_again);
    acts->addStretch();
    rows->addLayout(acts);
    rows->addWidget(m_module);
    auto *settings = new QHBoxLayout;
    settings->addWidget(choose);
    settings->addWidget(m_automatic);
    settings->addStretch();
    rows->addLayout(settings);

    connect(m_list, &QListWidget::itemActivated, this, [this] { take(m_list->currentRow()); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_use->setEnabled(row >= 0 && !m_offered.value(row).token.isEmpty());
    });
    connect(m_use, &QPushButton::clicked, this, [this] { take(m_list->currentRow()); });
    connect(m_again, &QPushButton::clicked, this, &DevicePicker::search);
    connect(choose, &QPushButton::clicked, this, &DevicePicker::chooseModule);
    connect(m_automatic, &QPushButton::clicked, this, [this] {
        m_ring.setTokenModule({});
        showModule();
        search();
    });
}

void DevicePicker::scale()
{
    layout()->setSpacing(theme().px(6));
    m_list->setFixedHeight(theme().px(132));
    m_list->setSpacing(theme().px(2));
}

void DevicePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_list)
        scale();
    QWidget::changeEvent(event);
}

void DevicePicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void DevicePicker::search()
{
    m_state->setText(tr("Đang tìm thiết bị ký…"));
    m_asked = window()->focusWidget();
    if (m_list->hasFocus() || m_use->hasFocus())
        m_again->setFocus(Qt::OtherFocusReason);
    m_list->clear();
    m_list->hide();
    m_use->hide();
    QThreadPool::globalInstance()->start(
        [module = m_ring.tokenModule(), search = ++m_searches, picker = QPointer(this)] {
            const auto listing = listTokens(tokenModules(module));
            QMetaObject::invokeMethod(
                qApp,
                [picker, search, listing] {
                    if (picker && picker->m_searches == search)
                        picker->offer(listing);
                },
                Qt::QueuedConnection);
        });
}

void DevicePicker::offer(const TokenListing &listing)
{
    const auto now = SystemClock().now();
    m_offered.clear();
    // Those that may sign first; then the others, with why not.
    for (const bool usable : {true, false}) {
        for (const auto &token : listing.tokens) {
            for (const auto &held : token.certificates) {
                const auto may = checkOffered(held, now);
                if (!held.isAuthority && may.ok() == usable)
                    addRow(token, held, may);
            }
        }
    }
    const bool anyUsable = !m_offered.isEmpty() && m_offered.first().isOnDevice();
    m_list->setVisible(m_list->count() > 0);
    m_use->setVisible(anyUsable);
    if (anyUsable)
        m_state->setText(tr("Chọn chứng thư số để ký:"));
    else if (!listing.tokens.isEmpty())
        m_state->setText(tr("Thiết bị không có chứng thư số nào ký được. Hãy liên hệ nơi cấp chứng thư số."));
    else if (!listing.problems.isEmpty() && !m_ring.tokenModule().isEmpty())
        m_state->setText(sentence(listing.problems.first(), m_ring.language()));
    else
        m_state->setText(
            tr("Chưa thấy thiết bị ký. Hãy cắm USB token rồi bấm “Tìm lại”; nếu vẫn không thấy, hãy cài "
               "trình điều khiển của nơi cấp."));
    if (anyUsable)
        m_list->setCurrentRow(0);
    focusFirst();
}

void DevicePicker::addRow(const SigningToken &token, const TokenCertificate &held, const Result<> &may)
{
    const auto &certificate = held.certificate;
    const auto until = certificate.notAfter().toDateTime().toLocalTime().date();
    const auto why = may.ok() ? tr("Hạn đến %1").arg(until.toString(u"dd/MM/yyyy"_s))
                              : sentence(may.error(), m_ring.language());
    auto *item = new QListWidgetItem(
        tr("%1 · thiết bị %2\n%3").arg(certificate.subject(), token.label, why), m_list);
    if (!may.ok())
        item->setFlags(Qt::ItemNeverHasChildren);
    m_offered.append(may.ok()
            ? HeldKey{{}, {}, certificate.subject(), addressOf(token, held), until, token.label}
            : HeldKey{});
}

void DevicePicker::focusFirst()
{
    // Not for somebody who has gone on to another field meanwhile.
    auto *focused = window()->focusWidget();
    if (!focused || focused == m_asked || focused == m_again)
        (m_list->isHidden() ? static_cast<QWidget *>(m_again) : m_list)->setFocus(Qt::OtherFocusReason);
}

void DevicePicker::showModule()
{
    const auto module = m_ring.tokenModule();
    m_module->setText(module.isEmpty() ? tr("Trình điều khiển: tự tìm ở các nơi thường dùng")
                                       : tr("Trình điều khiển: %1").arg(QFileInfo(module).fileName()));
    m_module->setToolTip(module);
    m_automatic->setVisible(!module.isEmpty());
}

void DevicePicker::chooseModule()
{
    auto *dialog = fileDialog(this,
        &m_ring.preferences(),
        {.purpose = u"device-module"_s,
            .title = tr("Chọn trình điều khiển thiết bị ký (PKCS#11)"),
            .filters = {tr("Trình điều khiển (*.so *.so.*)"), tr("Mọi tệp (*)")},
            .folder = u"/usr/lib"_s});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_ring.setTokenModule(file);
        showModule();
        search();
    });
    dialog->open();
}

void DevicePicker::take(int row)
{
    const auto key = m_offered.value(row);
    if (!key.token.isEmpty())
        Q_EMIT chosen(key);
}

}
