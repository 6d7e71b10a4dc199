// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/online/MissingData.h"

namespace chauban {

namespace {

void addNew(QList<QByteArray> &list, const QByteArray &item, const QList<QByteArray> &present)
{
    if (!item.isEmpty() && !list.contains(item) && !present.contains(item))
        list.append(item);
}

class Collector
{
public:
    Collector(const verify::Evidence &evidence,
        const TrustStore &trust,
        StatusFetcher &fetcher,
        const IssuerSource &issuers)
        : m_evidence(evidence)
        , m_trust(trust)
        , m_fetcher(fetcher)
        , m_issuers(issuers)
        , m_known(evidence.store)
    {
    }

    /// All that is needed to judge one signer as of `at`.
    Result<> collect(const verify::CmsFacts &proof, TrustPurpose purpose, Instant at)
    {
        // What lies only in the trust store is not in the file, so it does not count here.
        auto answer = verify::identify(verify::questionAbout(proof, m_known, purpose, at), m_trust);
        if (answer.chain.isEmpty()) {
            m_known.certificates += m_issuers(proof.certificate);
            answer = verify::identify(verify::questionAbout(proof, m_known, purpose, at), m_trust);
        }
        if (answer.chain.isEmpty())
            return Error{ErrorKind::Invalid, "level.no-chain", verify::namesOf(proof.certificate).commonName};
        for (qsizetype i = 0; i < answer.chain.size(); ++i) {
            const auto &link = answer.chain[i];
            addNew(data.certificates, link.certificate, m_evidence.store.certificates);
            const bool signer = i == 0 && purpose == TrustPurpose::Signing;
            const bool known = link.current || link.revokedAt || i + 1 == answer.chain.size();
            if (known || !(signer || link.asks))
                continue;
            TRY_ASSIGN(const auto status, m_fetcher.ask(link.certificate, answer.chain[i + 1].certificate));
            addNew(data.statusResponses, status.response, m_evidence.store.statusResponses);
            addNew(data.revocationLists, status.list, m_evidence.store.revocationLists);
        }
        return {};
    }

    ValidationData data;

private:
    const verify::Evidence &m_evidence;
    const TrustStore &m_trust;
    StatusFetcher &m_fetcher;
    const IssuerSource &m_issuers;
    verify::SecurityStore m_known; ///< the paper's store and what was fetched
};

}

Result<ValidationData> missingValidationData(const verify::Evidence &evidence,
    const TrustStore &trust,
    StatusFetcher &fetcher,
    const IssuerSource &issuers,
    Instant now)
{
    Collector collector(evidence, trust, fetcher, issuers);
    for (const auto &signature : evidence.signatures) {
        const auto purpose = signature.documentTimestamp ? TrustPurpose::Timestamping : TrustPurpose::Signing;
        TRY(collector.collect(signature.proof, purpose, evidence.existence(signature, now)));
        for (const auto &stamp : verify::signatureTimestamps(signature.proof)) {
            if (stamp.intact())
                TRY(collector.collect(
                    stamp.proof, TrustPurpose::Timestamping, evidence.stampExistence(signature, now)));
        }
    }
    return collector.data;
}

}
