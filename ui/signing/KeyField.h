// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/KeyRing.h"

#include <QImage>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace chauban {

class DevicePicker;
class PinField;
class SecretBytes;

/// Whose key: a person's own, or an agency's seal.
enum class KeyUse { Personal, Seal };

/// Chooses a certificate of the key ring or of a signing device, asks for its password or PIN, and shows the picture
/// that will be printed. The password leaves the field with takePassword() and is asked again for the next act.
class KeyField final : public QWidget
{
    Q_OBJECT

public:
    KeyField(KeyRing &ring, KeyUse use, QWidget *parent = nullptr);

    bool hasKey() const;
    HeldKey key() const;
    bool hasPassword() const;
    bool hasPicture() const { return !m_image.isNull(); }
    /// The picture that will be printed; null: none is chosen, or it is still being read.
    const QImage &picture() const { return m_image; }

    /// Nothing is drawn with this key here.
    void hidePicture();
    /// The password, gone from the field.
    SecretBytes takePassword();
    /// Tells of an error that the password, the PIN or the device is to blame for, and waits for another try in the
    /// field; false: the error is of another kind.
    bool refuse(const Error &error);
    /// What was typed, and what was said of it, are of the past.
    void clearPassword();
    /// Where a person goes on: to the password, or to choosing a file first.
    void focusPassword();
    /// Says that the password, or the device's PIN, is to be typed.
    QString passwordSentence() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void scale();
    void fill(const QString &file);
    void showPicture();
    void showWrongPassword();
    void showUntil();
    void askAnew();
    void showDevices();
    void take(const HeldKey &key);
    void chooseFile();
    void chooseMark();
    QList<HeldKey> keys() const;
    void setKeys(const QList<HeldKey> &keys);

    KeyRing &m_ring;
    KeyUse m_use;
    QComboBox *m_choice = nullptr;
    QLabel *m_none = nullptr;
    QLabel *m_until = nullptr;
    QLabel *m_ask = nullptr;
    QPushButton *m_add = nullptr;
    PinField *m_password = nullptr;
    QLabel *m_wrong = nullptr;
    QLabel *m_picture = nullptr;
    QToolButton *m_another = nullptr;
    QToolButton *m_device = nullptr;
    QPushButton *m_addDevice = nullptr;
    DevicePicker *m_devices = nullptr; ///< once it was asked for
    QToolButton *m_choosePicture = nullptr;
    int m_failures = 0;
    QString m_asked; ///< HeldKey::name() of the key whose password is asked for
    QImage m_image;
    QWidget *m_pictureLabel = nullptr;
};

}
