// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workplace/Preferences.h"

#include <QSettings>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Preferences::~Preferences() = default;

void Preferences::setPerson(const PersonId &person)
{
    if (m_person == person)
        return;
    m_person = person;
    Q_EMIT looksChanged();
    Q_EMIT languageChanged();
}

QString Preferences::key(const QString &name) const
{
    return (m_person.isNull() ? u"window"_s : m_person.text()) + u'/' + name;
}

QByteArray Preferences::value(const QString &name) const
{
    return m_settings->value(key(name), m_defaults.value(name)).toByteArray();
}

void Preferences::setValue(const QString &name, const QByteArray &value)
{
    m_settings->setValue(key(name), value);
}

void Preferences::setDefault(const QString &name, const QByteArray &value)
{
    m_defaults.insert(name, value);
}

ColorScheme Preferences::scheme() const
{
    const auto word = value(u"scheme"_s);
    return word == "dark"         ? ColorScheme::Dark
        : word == "high-contrast" ? ColorScheme::HighContrast
                                  : ColorScheme::Light;
}

void Preferences::setScheme(ColorScheme scheme)
{
    setValue(u"scheme"_s,
        scheme == ColorScheme::Dark               ? "dark"
            : scheme == ColorScheme::HighContrast ? "high-contrast"
                                                  : "light");
    Q_EMIT looksChanged();
}

int Preferences::textPercent() const
{
    const int percent = value(u"text-percent"_s).toInt();
    return percent == 0 ? 100 : std::clamp(percent, 100, 150);
}

void Preferences::setTextPercent(int percent)
{
    setValue(u"text-percent"_s, QByteArray::number(std::clamp(percent, 100, 150)));
    Q_EMIT looksChanged();
}

Language Preferences::language() const
{
    return value(u"language"_s) == "en" ? Language::English : Language::Vietnamese;
}

void Preferences::setLanguage(Language language)
{
    setValue(u"language"_s, language == Language::English ? "en" : "vi");
    Q_EMIT languageChanged();
}

}
