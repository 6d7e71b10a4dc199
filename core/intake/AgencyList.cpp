// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/AgencyList.h"

#include "core/base/Fold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

QStringList knownAgencies()
{
    QFile file(u":/agencies/agencies.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto list = QJsonDocument::fromJson(file.readAll()).object();
    QStringList names;
    for (const auto &name : list["central"_L1].toArray())
        names.append(name.toString());
    const auto provincial = list["provincial"_L1].toArray();
    for (const auto &province : list["provinces"_L1].toArray())
        for (const auto &agency : provincial)
            names.append(agency.toString().arg(province.toString()));
    return names;
}

namespace {

/// "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG" → "tỉnh Lâm Đồng"; empty when the superior is no people's committee.
QString placeOf(const QString &parent)
{
    auto words = parent.simplified().toLower().split(u' ');
    const auto plain = folded(parent.simplified());
    const int head = plain.startsWith("uy ban nhan dan "_L1) ? 4 : plain.startsWith("ubnd "_L1) ? 1 : 0;
    if (head == 0)
        return {};
    words = words.mid(head);
    for (qsizetype i = words.first() == u"thành"_s ? 2 : 1; i < words.size(); ++i)
        words[i][0] = words[i][0].toUpper();
    return words.join(u' ');
}

}

QString wholeAgencyName(const QString &read, const QString &parent, const QStringList &known)
{
    const auto plain = folded(read.simplified());
    if (plain.isEmpty())
        return read;
    QString usual; // how such an agency is written, without its place
    for (const auto &name : known) {
        const auto candidate = folded(name);
        if (candidate == plain)
            return name;
        if (usual.isEmpty() && candidate.startsWith(plain + " t"_L1))
            usual = name.section(u' ', 0, plain.count(u' '));
    }
    const auto place = placeOf(parent);
    return usual.isEmpty() || place.isEmpty() ? read : usual + u' ' + place;
}

}
