// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/token/TokenModules.h"

#include <QFileInfo>
#include <QSet>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
/// Where packages and makers' installers put modules; the first part is tried with each of the names.
const QStringList &folders()
{
    static const QStringList list{u"/usr/lib"_s,
        u"/usr/lib/x86_64-linux-gnu"_s,
        u"/usr/lib/x86_64-linux-gnu/pkcs11"_s,
        u"/usr/lib/aarch64-linux-gnu"_s,
        u"/usr/lib/pkcs11"_s,
        u"/usr/lib64"_s,
        u"/usr/lib64/pkcs11"_s,
        u"/usr/local/lib"_s,
        u"/usr/local/lib/pkcs11"_s,
        u"/usr/lib/softhsm"_s};
    return list;
}

/// A file that is not there is not tried, so a name too many costs nothing. Devices in use with Vietnamese
/// authorities are mostly of these makers; a provider's own name for the file goes into the setting.
const QStringList &names()
{
    static const QStringList list{
        u"libeToken.so"_s, // SafeNet eToken (Government Cipher Committee, Viettel, VNPT)
        u"libeTPkcs11.so"_s,
        u"libIDPrimePKCS11.so"_s,
        u"libcastle_v2.so"_s, // Feitian ePass2003
        u"libcastle.so"_s,
        u"libcastle.so.1.0.0"_s,
        u"libshuttle_p11v220.so"_s, // Feitian ePass3003
        u"libes_3003.so"_s,
        u"libwdpkcs.so"_s, // WatchData
        u"libbit4xpki.so"_s, // Bit4id
        u"libbit4ipki.so"_s,
        u"libASEP11.so"_s, // Athena
        u"libykcs11.so"_s, // YubiKey
        u"opensc-pkcs11.so"_s, // cards that OpenSC knows
        u"libsofthsm2.so"_s};
    return list;
}
}

QStringList tokenModules(const QString &configured)
{
    if (!configured.isEmpty())
        return {configured};
    QStringList modules;
    QSet<QString> seen;
    for (const auto &name : names()) {
        for (const auto &folder : folders()) {
            const QFileInfo file(folder + u'/' + name);
            const auto real = file.canonicalFilePath();
            if (!file.isFile() || seen.contains(real))
                continue;
            seen.insert(real);
            modules << file.filePath();
        }
    }
    return modules;
}

}
