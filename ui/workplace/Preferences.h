// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "ui/style/Tokens.h"
#include "ui/text/ReasonText.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QStringList>

class QSettings;

namespace chauban {

/// What this computer remembers for a person: how things look, and where they were left. Never papers, keys or
/// secrets. Held in an INI file in the program's own folder.
class Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(const QString &file, QObject *parent = nullptr);
    ~Preferences() override;

    /// Whose preferences they are; null: those of the login window.
    void setPerson(const PersonId &person);

    ColorScheme scheme() const;
    void setScheme(ColorScheme scheme);
    int textPercent() const; ///< 100 to 150
    void setTextPercent(int percent);
    Language language() const;
    void setLanguage(Language language);

    /// Small things by name: widths of columns, the last reading position, a saved view. Per person.
    QByteArray value(const QString &name) const;
    void setValue(const QString &name, const QByteArray &value);
    /// What value() answers for everybody who has chosen nothing; not remembered.
    void setDefault(const QString &name, const QByteArray &value);

Q_SIGNALS:
    void looksChanged(); ///< scheme or text size
    void languageChanged();

private:
    QString key(const QString &name) const;

    std::unique_ptr<QSettings> m_settings;
    PersonId m_person;
    QHash<QString, QByteArray> m_defaults;
};

}
