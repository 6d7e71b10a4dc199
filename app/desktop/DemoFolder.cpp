// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/DemoFolder.h"

#include "app/demo/DemoAgency.h"
#include "core/signing/online/TrustFile.h"
#include "ui/workplace/KeyRing.h"

#include <QFile>
#include <QFileInfo>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

DemoFolder::DemoFolder(QString folder)
    : m_folder(std::move(folder))
{
}

bool DemoFolder::exists() const
{
    return !m_folder.isEmpty() && QFileInfo::exists(m_folder + u"/password"_s);
}

QList<OfferedLogin> DemoFolder::people() const
{
    QList<OfferedLogin> people;
    for (const auto &id : demoAgencyIds()) {
        const auto agency = demoAgency(id);
        if (!agency.ok())
            continue;
        for (const auto &person : agency->people)
            people.append({person.name, person.position, agency->name, person.login});
    }
    return people;
}

QByteArray DemoFolder::password() const
{
    QFile file(m_folder + u"/password"_s);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
}

void DemoFolder::trustRoots() const
{
    QFile file(roots());
    const auto path = TrustFile::fileIn(store());
    if (QFileInfo::exists(path) || !file.open(QIODevice::ReadOnly))
        return;
    auto trust = TrustFile::open(path);
    const auto anchors = TrustFile::anchorsIn(file.readAll());
    if (!trust.ok() || !anchors.ok())
        return;
    for (const auto &anchor : anchors.value())
        trust->add(anchor);
    (void)trust->save(); // else the next start tries again
}

void DemoFolder::giveKeys(const Person &person, KeyRing &keys) const
{
    const auto key = m_folder + u"/keys/"_s + person.login + u".p12"_s;
    if (keys.personal().isEmpty() && QFileInfo::exists(key))
        keys.setPersonal({{key, m_folder + u"/marks/"_s + person.login + u".png"_s, person.name}});
    if (!keys.seals().isEmpty())
        return;
    QList<HeldKey> seals;
    for (const auto &id : demoAgencyIds()) {
        const auto agency = demoAgency(id);
        if (!agency.ok())
            continue;
        for (const auto &clerk : agency->people)
            if (clerk.login == person.login && clerk.roles.contains(u"clerk"_s))
                for (const auto &body : agency->bodies) {
                    const auto name = agency->id + u'-' + body.id;
                    seals.append({m_folder + u"/keys/"_s + name + u".p12"_s,
                        m_folder + u"/marks/"_s + name + u".png"_s,
                        body.header.join(u' ')});
                }
    }
    if (!seals.isEmpty())
        keys.setSeals(seals);
}

}
