// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/signing/DecisionEvidence.h"

#include "core/decision/RecordText.h"
#include "core/platform/AtomicFile.h"
#include "core/platform/MappedFile.h"
#include "core/reading/PrintedSigner.h"

#include <QDir>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray pem(const QList<QByteArray> &certificates)
{
    constexpr qsizetype LineLength = 64;
    QByteArray text;
    for (const auto &der : certificates) {
        text += "-----BEGIN CERTIFICATE-----\n";
        const auto base64 = der.toBase64();
        for (qsizetype at = 0; at < base64.size(); at += LineLength)
            text += base64.mid(at, LineLength) + '\n';
        text += "-----END CERTIFICATE-----\n";
    }
    return text;
}

QString fileName(const DecisionEvidence &decision)
{
    return u"y-kien-%1.txt"_s.arg(decision.position);
}

bool isAbout(const DecisionRecord &record, const DocumentId &document, const HistoryEntry &entry)
{
    return record.document == document && record.personId == entry.actor
        && record.onBehalfOfId == entry.onBehalfOf && u"routing."_s + record.choiceWord == entry.type
        && record.head.position < entry.position;
}

/// The name that stands before the positions: "Nguyễn Văn An, Chủ tịch".
QString personOf(const DecisionRecord &record)
{
    return record.person.section(u',', 0, 0).trimmed();
}

/// What anybody types to check the files, one block a decision.
QString commands(const DecisionEvidence &decision, bool hasRoots)
{
    const auto name = fileName(decision);
    const auto common = u"openssl cms -verify -binary -inform DER -in %1.p7s -content %1"_s.arg(name);
    const auto roots = hasRoots ? u"goc.pem"_s : u"GOC.pem"_s;
    return u"# %1: %2\n%3 -noverify -out /dev/null\n%3 -cades -CAfile %4 -purpose any -attime %5 -out /dev/null\n"_s
        .arg(name,
            escapedText(decision.report.signature.signer), // a line break would end the comment
            common,
            roots,
            QString::number(decision.decidedAt.milliseconds / 1000));
}

constexpr auto ReadmeHead
    = "BẰNG CHỨNG Ý KIẾN ĐƯỢC KÝ SỐ\n"
      "\n"
      "Mỗi ý kiến gồm ba tệp: y-kien-N.txt là nội dung mà người ký đã ký (đọc được ngay), y-kien-N.txt.p7s "
      "là\n"
      "chữ ký số rời (CMS, CAdES), y-kien-N.txt.pem là chứng thư số của người ký và nơi cấp. N là số thứ tự "
      "của\n"
      "sự kiện trong nhật ký của cơ quan. Không được sửa một byte nào của các tệp này.\n"
      "\n"
      "Cách kiểm tra, không cần phần mềm của chúng tôi: mở cửa sổ dòng lệnh trong thư mục này rồi chạy từng "
      "dòng dưới\n"
      "đây. Dòng thứ nhất kiểm tra nội dung và chữ ký có khớp nhau không. Dòng thứ hai kiểm tra thêm chứng "
      "thư của\n"
      "người ký có dẫn tới chứng thư gốc tin cậy vào lúc ý kiến được ghi nhận không. Cả hai phải trả lời\n"
      "\"CMS Verification successful\".\n"
      "Tệp của văn bản được ghi trong y-kien-N.txt ở mục \"Tệp\" bằng mã băm SHA-256; kiểm tra bằng: "
      "sha256sum TỆP\n"
      "\n"
      "EVIDENCE OF SIGNED DECISIONS\n"
      "\n"
      "y-kien-N.txt is what was signed, .p7s the detached CMS signature over its exact bytes, .pem the "
      "certificates of\n"
      "the signer and its issuers. The first command of each pair checks text and signature, the second also "
      "that the\n"
      "certificate leads to a trusted root at the moment when the decision was recorded. The lines \"Tệp\" "
      "hold\n"
      "SHA-256 and name of the document's files.\n"
      "\n";
constexpr auto RootsGiven
    = "goc.pem: các chứng thư gốc mà cơ quan tin cậy. Hãy đối chiếu với bản do nơi cấp công bố.\n"
      "goc.pem: the roots that the agency trusts. Compare them with what their authorities publish.\n\n";
constexpr auto RootsMissing
    = "GOC.pem: chứng thư gốc của nơi cấp chứng thư số, lấy từ nơi cấp; cơ quan chưa chọn chứng thư gốc "
      "nào.\n"
      "GOC.pem: the root certificate, to be had from the authority; the agency has chosen none.\n\n";

}

Result<QList<DecisionEvidence>> decisionsOf(
    const DocumentId &document, const QList<HistoryEntry> &history, const TrustStore &trust)
{
    QList<DecisionEvidence> decisions;
    QList<SignedBytes> signatures;
    for (const auto &entry : history) {
        if (entry.proof.isNull())
            continue;
        const auto record = recordFromBytes(entry.proof.record);
        decisions.append({entry.position,
            entry.decidedAt,
            entry.proof,
            record.ok() ? std::optional(record.value()) : std::nullopt,
            {},
            record.ok() && isAbout(record.value(), document, entry)});
        signatures.append({entry.proof.record, entry.proof.signature, entry.decidedAt});
    }
    TRY_ASSIGN(const auto reports, verifySignedBytes(signatures, trust));
    for (qsizetype i = 0; i < reports.size(); ++i)
        decisions[i].report = reports[i];
    return decisions;
}

Result<QStringList> writeEvidence(
    const QString &folder, const QList<DecisionEvidence> &decisions, const TrustStore &trust)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return Error{ErrorKind::Unavailable, "file.cannot-write", folder};
    QStringList written;
    const auto write = [&](const QString &name, const QByteArray &bytes) -> Result<> {
        TRY(replaceFile(target.filePath(name), {bytes}));
        written.append(name);
        return {};
    };
    const auto roots = trust.anchors(TrustPurpose::Signing);
    QString readme
        = QString::fromUtf8(ReadmeHead) + QString::fromUtf8(roots.isEmpty() ? RootsMissing : RootsGiven);
    for (const auto &decision : decisions) {
        const auto name = fileName(decision);
        TRY(write(name, decision.proof.record));
        TRY(write(name + u".p7s"_s, decision.proof.signature));
        TRY(write(name + u".pem"_s, pem(decision.report.certificates)));
        readme += commands(decision, !roots.isEmpty()) + u'\n';
    }
    if (!roots.isEmpty())
        TRY(write(u"goc.pem"_s, pem(roots)));
    TRY(write(u"README.txt"_s, readme.toUtf8()));
    return written;
}

Result<DecisionEvidence> readEvidence(const QString &file, const TrustStore &trust, Instant now)
{
    TRY_ASSIGN(const auto text, MappedFile::open(file));
    TRY_ASSIGN(const auto signature, MappedFile::open(file + u".p7s"_s));
    DecisionEvidence evidence;
    evidence.proof = {text.bytes().toByteArray(), signature.bytes().toByteArray()};
    if (auto record = recordFromBytes(evidence.proof.record); record.ok()) {
        evidence.record = std::move(record).value();
        evidence.fits = true;
    }
    TRY_ASSIGN(const auto reports,
        verifySignedBytes({{evidence.proof.record, evidence.proof.signature, now}}, trust));
    evidence.report = reports.first();
    evidence.namesSigner
        = evidence.record && isSamePersonName(personOf(*evidence.record), evidence.report.signature.signer);
    return evidence;
}

}
