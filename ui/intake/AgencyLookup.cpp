// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/AgencyLookup.h"

#include "ui/workplace/Background.h"
#include "ui/workplace/Preferences.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString learnedKey = u"intake-agencies"_s;

}

/// The names as they are looked up; never changed once made.
struct AgencyLookup::Shelf
{
    QSet<QString> names;
    AgencyIndex index;

    explicit Shelf(const QStringList &all)
        : names(all.cbegin(), all.cend())
        , index(all)
    {
    }
};

AgencyLookup::AgencyLookup(Preferences &preferences, std::function<QStringList()> directory, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_directory(std::move(directory))
{
    m_pool.setMaxThreadCount(1);
    const auto learned = QJsonDocument::fromJson(preferences.value(learnedKey)).object();
    for (auto it = learned.constBegin(); it != learned.constEnd(); ++it)
        m_learned.insert(it.key(), it.value().toInt());
    read();
}

AgencyLookup::~AgencyLookup()
{
    m_pool.clear();
}

void AgencyLookup::read()
{
    inBackground(
        this,
        [directory = m_directory, own = m_learned.keys()] {
            auto names = directory();
            const QSet<QString> known(names.cbegin(), names.cend());
            for (const auto &name : own)
                if (!known.contains(name))
                    names.append(name);
            return std::make_shared<const Shelf>(names);
        },
        [this](const std::shared_ptr<const Shelf> &shelf) { m_shelf = shelf; });
}

void AgencyLookup::find(const QString &typed, Answer answer)
{
    const int question = ++m_question;
    if (!m_shelf || typed.simplified().isEmpty())
        return answer({});
    m_pool.clear(); // questions that are overtaken need not be looked up
    inBackground(
        m_pool,
        this,
        [shelf = m_shelf, typed, learned = m_learned] { return shelf->index.find(typed, learned); },
        [this, question, answer = std::move(answer)](const QStringList &names) {
            if (question == m_question)
                answer(names);
        });
}

void AgencyLookup::learn(const QString &agency)
{
    if (agency.isEmpty())
        return;
    const bool isNew = !m_learned.contains(agency) && !(m_shelf && m_shelf->names.contains(agency));
    ++m_learned[agency];
    QJsonObject object;
    for (auto it = m_learned.cbegin(); it != m_learned.cend(); ++it)
        object.insert(it.key(), it.value());
    m_preferences.setValue(learnedKey, QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (isNew)
        read();
}

}
