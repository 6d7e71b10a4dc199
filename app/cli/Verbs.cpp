// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Verbs.h"

#include <vector>

namespace chauban {

std::span<const Verb> verbs()
{
    static const std::vector<Verb> all{
        AccessVerb,
        BlobVerb,
        CertificateVerb,
        ChainVerb,
        DecisionsVerb,
        DocumentVerb,
        DossierVerb,
        InboxVerb,
        InitVerb,
        JournalVerb,
        OrgVerb,
        ReadVerb,
        RecipientVerb,
        RegisterVerb,
        SearchVerb,
        SignVerb,
        StoreVerb,
        TimestampVerb,
        TokenVerb,
        TrustVerb,
        UpgradeVerb,
        UserVerb,
        VerifyVerb,
        VersionVerb,
    };
    return all;
}

}
