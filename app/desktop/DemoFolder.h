// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ScreenEntry.h"

namespace chauban {

/// The folder that makeDemo() made: its people, their common password, their keys.
class DemoFolder
{
public:
    explicit DemoFolder(QString folder);

    bool exists() const;
    QString store() const { return m_folder + QStringLiteral("/store"); }
    QString roots() const { return m_folder + QStringLiteral("/roots.pem"); }
    QList<OfferedLogin> people() const;
    QByteArray password() const;
    /// Lets a demo store that was made before it had trusted roots of its own trust those of the demo.
    void trustRoots() const;
    /// Puts the person's key, and for clerks the agency's seals, into the key ring while it is empty.
    void giveKeys(const Person &person, KeyRing &keys) const;

private:
    QString m_folder;
};

}
