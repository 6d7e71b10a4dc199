// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/Http.h"

#include <QList>

namespace chauban {

class AnswerCache;

/// The authorities above a certificate (DER), nearest first, from the places that the certificates themselves name
/// (caIssuers, RFC 5280 4.2.2.1): each has signed the one before; at most five, ends where a place gives none. Nothing says that
/// any of them is trusted. The places are named by whoever made the certificate, so that this is done only for those who
/// chose it. `cache` may be null.
QList<QByteArray> fetchIssuers(const QByteArray &certificate, const HttpFetch &fetch, AnswerCache *cache);

}
