// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/inspect/CertificateFacts.h"

struct x509_st;

namespace chauban {

/// Reads a foreign certificate; nothing when it is none. Belongs into the confined worker.
std::optional<CertificateFacts> readCertificate(const QByteArray &der);

/// As OpenSSL holds it already.
CertificateFacts factsOf(x509_st *certificate);

}
