// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a key or a picture that the ring does not hold yet comes from: a file, a device.

#include "ui/signing/DevicePicker.h"
#include "ui/signing/KeyField.h"
#include "ui/signing/PinField.h"
#include "ui/workplace/FileDialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

/// What was typed for one key is no other's: given to a device it would cost one of the few tries of its PIN.
void KeyField::askAnew()
{
    const auto name = hasKey() ? key().name() : QString();
    if (std::exchange(m_asked, name) != name)
        clearPassword();
}

QString KeyField::passwordSentence() const
{
    if (key().isOnDevice())
        return tr("Hãy nhập mã PIN của thiết bị.");
    return m_use == KeyUse::Personal ? tr("Hãy nhập mật khẩu của chứng thư số.")
                                     : tr("Hãy nhập mật khẩu của chứng thư số cơ quan.");
}

void KeyField::showDevices()
{
    if (!m_devices) {
        m_devices = new DevicePicker(m_ring);
        auto *rows = static_cast<QVBoxLayout *>(layout());
        rows->insertWidget(rows->indexOf(m_addDevice) + 1, m_devices);
        connect(m_devices, &DevicePicker::chosen, this, &KeyField::take);
        connect(m_devices, &DevicePicker::closed, this, [this] {
            m_devices->hide();
            (hasKey() ? static_cast<QWidget *>(m_device) : m_addDevice)->setFocus(Qt::OtherFocusReason);
        });
        setTabOrder(m_addDevice, m_devices);
    }
    m_devices->show();
    m_devices->search();
}

void KeyField::take(const HeldKey &chosen)
{
    auto held = chosen;
    auto all = keys();
    // A renewed or known certificate keeps its picture.
    for (const auto &known : all)
        if (known.name() == held.name() || (held.mark.isEmpty() && known.label == held.label))
            held.mark = known.mark;
    all.removeIf([&](const HeldKey &known) { return known.name() == held.name(); });
    all.prepend(held);
    m_devices->hide();
    setKeys(all);
    fill(held.name());
    m_password->setFocus(Qt::OtherFocusReason);
}

void KeyField::chooseFile()
{
    auto *dialog = fileDialog(this,
        &m_ring.preferences(),
        {.purpose = u"key-file"_s,
            .title = tr("Chọn tệp chứng thư số"),
            .filters = {tr("Chứng thư số (*.p12 *.pfx)"), tr("Mọi tệp (*)")}});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        auto all = keys();
        all.prepend({file, {}, QFileInfo(file).completeBaseName()});
        setKeys(all);
        fill(file);
        m_password->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void KeyField::chooseMark()
{
    auto *dialog = fileDialog(this,
        &m_ring.preferences(),
        {.purpose = u"key-picture"_s, .title = tr("Chọn hình ảnh"), .filters = {tr("Hình ảnh PNG (*.png)")}});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        auto all = keys();
        const auto index = m_choice->currentIndex();
        if (index >= 0 && index < all.size())
            all[index].mark = file;
        setKeys(all);
    });
    dialog->open();
}

}
