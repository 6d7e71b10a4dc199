// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

struct bio_st;

namespace chauban {

/// TLS 1.2 or later as a client over a connection, which it takes: the server must show a certificate that names `host`
/// (a name or an address; RFC 6125) and leads to one of the roots, by default those of the system. The handshake is
/// still to be done. Null when the roots cannot be read; the connection is closed then.
bio_st *tlsOver(bio_st *connection, const QByteArray &host, const QString &rootsFile);

/// Whether a handshake failed because of the server's certificate.
bool isDistrusted(bio_st *secured);

}
