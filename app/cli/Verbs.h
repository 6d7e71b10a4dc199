// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Verb.h"

namespace chauban {

// One per file, <Name>Command.cpp.
extern const Verb AccessVerb;
extern const Verb BlobVerb;
extern const Verb CertificateVerb;
extern const Verb ChainVerb;
extern const Verb DecisionsVerb;
extern const Verb DocumentVerb;
extern const Verb DossierVerb;
extern const Verb InboxVerb;
extern const Verb InitVerb;
extern const Verb JournalVerb;
extern const Verb OrgVerb;
extern const Verb ReadVerb;
extern const Verb RecipientVerb;
extern const Verb RegisterVerb;
extern const Verb SearchVerb;
extern const Verb SignVerb;
extern const Verb StoreVerb;
extern const Verb TimestampVerb;
extern const Verb TokenVerb;
extern const Verb TrustVerb;
extern const Verb UpgradeVerb;
extern const Verb UserVerb;
extern const Verb VerifyVerb;
extern const Verb VersionVerb;

}
