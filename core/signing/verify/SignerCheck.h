// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/Cms.h"

struct CMS_SignerInfo_st;

namespace chauban::verify {

enum class AttributeRule { Required, Optional };

/// What a SignerInfo must be over.
struct SignedContent
{
    ContentDigest digest;
    int type = 0; ///< NID that the content-type attribute must name
    AttributeRule attributes = AttributeRule::Required;
};

/// Holds one SignerInfo against the certificate in `facts` and its content (RFC 5652 5.4 to 5.6), into `facts`.
void checkSigner(CMS_SignerInfo_st *signer, const SignedContent &content, CmsFacts &facts);

/// Sets why it is not intact.
void fail(CmsFacts &facts, Integrity integrity, const QString &reason);

}
