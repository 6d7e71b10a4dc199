// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/KeyField.h"

#include "core/platform/SecretBytes.h"
#include "ui/signing/PinField.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = muted(text);
    label->setBuddy(field);
    return label;
}

}

KeyField::KeyField(KeyRing &ring, KeyUse use, QWidget *parent)
    : QWidget(parent)
    , m_ring(ring)
    , m_use(use)
{
    build();
    scale();
    fill({});
    connect(&ring, &KeyRing::changed, this, [this] { fill(hasKey() ? key().name() : QString()); });
}

void KeyField::build()
{
    const bool personal = m_use == KeyUse::Personal;
    m_choice = new QComboBox;
    m_choice->setObjectName(u"key-choice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_none = caption(
        personal ? tr(
            "Máy này chưa có chứng thư số của bạn. Hãy chọn tệp .p12 hoặc .pfx được cấp, hoặc cắm USB token.")
                 : tr("Máy này chưa có chứng thư số của cơ quan. Hãy chọn tệp .p12 hoặc .pfx được cấp, hoặc "
                      "cắm USB token."));
    m_none->setObjectName(u"key-none"_s);
    m_add = button(tr("Chọn tệp chứng thư số…"), u"key-round"_s);
    m_add->setObjectName(u"key-file"_s);
    m_another = iconButton(u"folder-open"_s, tr("Chọn tệp chứng thư số khác…"));
    m_another->setObjectName(u"key-another-file"_s);
    m_addDevice = button(tr("Chữ ký số trên thiết bị (USB token)"), u"usb"_s);
    m_addDevice->setObjectName(u"key-device"_s);
    m_device = iconButton(u"usb"_s, tr("Chữ ký số trên thiết bị (USB token)"));
    m_device->setObjectName(u"key-another-device"_s);
    m_until = caption({});
    m_until->setObjectName(u"key-until"_s);
    m_password = new PinField;
    m_password->setObjectName(u"key-password"_s);
    m_wrong = caption({});
    m_wrong->setObjectName(u"key-wrong"_s);
    m_wrong->setProperty("chip", u"danger"_s);
    m_wrong->hide();
    m_picture = new QLabel;
    m_picture->setObjectName(u"key-picture"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(personal ? tr("Hình ảnh chữ ký") : tr("Hình ảnh dấu"));
    m_choosePicture = iconButton(u"image"_s, tr("Chọn hình ảnh…"));
    m_choosePicture->setObjectName(u"key-choose-picture"_s);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(labelFor(personal ? tr("Chứng thư số") : tr("Chứng thư số của cơ quan"), m_choice));
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_choice, 1);
    choice->addWidget(m_another);
    choice->addWidget(m_device);
    rows->addLayout(choice);
    rows->addWidget(m_none);
    rows->addWidget(m_until);
    rows->addWidget(m_add);
    rows->addWidget(m_addDevice);
    m_ask = labelFor(tr("Mật khẩu (PIN) của chứng thư số"), m_password);
    rows->addWidget(m_ask);
    rows->addWidget(m_password);
    rows->addWidget(m_wrong);
    m_pictureLabel = labelFor(personal ? tr("Hình ảnh chữ ký") : tr("Hình ảnh dấu"), m_choosePicture);
    rows->addWidget(m_pictureLabel);
    auto *picture = new QHBoxLayout;
    picture->addWidget(m_picture, 1);
    picture->addWidget(m_choosePicture, 0, Qt::AlignTop);
    rows->addLayout(picture);

    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showUntil();
        showPicture();
    });
    connect(m_addDevice, &QPushButton::clicked, this, &KeyField::showDevices);
    connect(m_device, &QToolButton::clicked, this, &KeyField::showDevices);
    connect(m_password, &PinField::changed, this, &KeyField::changed);
    connect(m_add, &QPushButton::clicked, this, &KeyField::chooseFile);
    connect(m_another, &QToolButton::clicked, this, &KeyField::chooseFile);
    connect(m_choosePicture, &QToolButton::clicked, this, &KeyField::chooseMark);
}

void KeyField::hidePicture()
{
    for (auto *part : std::initializer_list<QWidget *>{m_pictureLabel, m_picture, m_choosePicture})
        part->hide();
}

void KeyField::scale()
{
    layout()->setSpacing(theme().px(6));
    m_picture->setFixedHeight(theme().px(76));
    // Paper is white in every scheme.
    const auto look = u"background: #FFFFFF; color: #55637A; border: 1px solid %1; border-radius: %2px"_s
                          .arg(theme().colors().border.name())
                          .arg(theme().px(6));
    if (m_picture->styleSheet() != look)
        m_picture->setStyleSheet(look);
}

void KeyField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_picture)
        scale();
    QWidget::changeEvent(event);
}

QList<HeldKey> KeyField::keys() const
{
    return m_use == KeyUse::Personal ? m_ring.personal() : m_ring.seals();
}

void KeyField::setKeys(const QList<HeldKey> &keys)
{
    m_use == KeyUse::Personal ? m_ring.setPersonal(keys) : m_ring.setSeals(keys);
}

void KeyField::fill(const QString &name)
{
    const auto all = keys();
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const auto &held : all)
            m_choice->addItem(held.label.isEmpty() ? QFileInfo(held.file).completeBaseName() : held.label);
        for (qsizetype i = 0; i < all.size(); ++i)
            if (all[i].name() == name)
                m_choice->setCurrentIndex(int(i));
    }
    m_choice->setVisible(!all.isEmpty());
    m_another->setVisible(!all.isEmpty());
    m_none->setVisible(all.isEmpty());
    m_add->setVisible(all.isEmpty());
    m_device->setVisible(!all.isEmpty());
    m_addDevice->setVisible(all.isEmpty());
    showUntil();
    m_password->setEnabled(!all.isEmpty());
    m_choosePicture->setEnabled(!all.isEmpty());
    showPicture();
}

bool KeyField::hasKey() const
{
    return m_choice->currentIndex() >= 0;
}

HeldKey KeyField::key() const
{
    return keys().value(m_choice->currentIndex());
}

bool KeyField::hasPassword() const
{
    return !m_password->isEmpty();
}

SecretBytes KeyField::takePassword()
{
    return m_password->take();
}

void KeyField::clearPassword()
{
    m_failures = 0;
    m_wrong->hide();
    m_password->forget();
}

void KeyField::focusPassword()
{
    (hasKey() ? static_cast<QWidget *>(m_password) : m_add)->setFocus(Qt::OtherFocusReason);
}

void KeyField::showWrongPassword()
{
    ++m_failures;
    m_wrong->setText(m_failures < 3
            ? tr("Mật khẩu chưa đúng (lần %1). Chưa có gì được ký; hãy nhập lại.").arg(m_failures)
            : tr("Mật khẩu chưa đúng (lần %1). Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt, hoặc liên hệ "
                 "nơi cấp "
                 "chứng thư số.")
                  .arg(m_failures));
    m_wrong->show();
    m_password->setFocus(Qt::OtherFocusReason);
}

bool KeyField::refuse(const Error &error)
{
    if (error.reason == Reason("sign.p12-wrong-password")) {
        showWrongPassword();
        return true;
    }
    if (!std::string_view(error.reason.id()).starts_with("token."))
        return false;
    m_wrong->setText(sentence(error, m_ring.language()));
    m_wrong->show();
    m_password->setFocus(Qt::OtherFocusReason);
    return true;
}

void KeyField::showUntil()
{
    const auto held = key();
    askAnew();
    m_until->setVisible(held.isOnDevice());
    m_until->setText(
        tr("Trên thiết bị %1 · hạn đến %2").arg(held.device, held.until.toString(u"dd/MM/yyyy"_s)));
    m_ask->setText(held.isOnDevice() ? tr("Mã PIN của thiết bị") : tr("Mật khẩu (PIN) của chứng thư số"));
}

void KeyField::showPicture()
{
    m_image = {};
    m_picture->clear();
    const auto held = key();
    if (held.mark.isEmpty()) {
        m_picture->setText(hasKey() ? tr("Chưa chọn hình ảnh") : QString());
        Q_EMIT changed();
        return;
    }
    QThreadPool::globalInstance()->start([held, field = QPointer(this)] {
        const auto bytes = KeyRing::markOf(held);
        const auto image = bytes.ok() ? QImage::fromData(bytes.value()) : QImage();
        QMetaObject::invokeMethod(
            qApp,
            [field, held, image] {
                if (!field || field->key().name() != held.name())
                    return;
                field->m_image = image;
                if (image.isNull()) {
                    field->m_picture->setText(tr("Không đọc được hình ảnh"));
                } else {
                    const auto height = theme().px(64) * field->devicePixelRatio();
                    auto pixmap
                        = QPixmap::fromImage(image.scaledToHeight(int(height), Qt::SmoothTransformation));
                    pixmap.setDevicePixelRatio(field->devicePixelRatio());
                    field->m_picture->setPixmap(pixmap);
                }
                Q_EMIT field->changed();
            },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

}
