// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/PdfFile.h"

#include "core/pdf/Guarded.h"
#include "core/platform/MappedFile.h"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <optional>

namespace chauban {

namespace {
constexpr qsizetype HeaderWindow = 1024; ///< where readers look for "%PDF-"
constexpr qsizetype TailWindow = 2048; ///< where readers look for "startxref"
constexpr int HighestId = 8'388'607; ///< what readers accept as an object number (ISO 32000-1 annex C)

std::optional<qint64> numberAfter(QByteArrayView bytes, QByteArrayView word)
{
    const auto at = bytes.lastIndexOf(word);
    if (at < 0)
        return std::nullopt;
    const auto rest = bytes.sliced(at + word.size()).trimmed();
    qint64 number = 0;
    qsizetype digits = 0;
    while (digits < rest.size() && digits < 18 && rest[digits] >= '0' && rest[digits] <= '9')
        number = number * 10 + (rest[digits++] - '0');
    return digits ? std::optional(number) : std::nullopt;
}

Error parseError(const QPDFExc &exception)
{
    const auto detail = QString::fromUtf8(exception.what());
    if (exception.getErrorCode() == qpdf_e_password)
        return {ErrorKind::Denied, "pdf.password-needed", detail};
    if (exception.getErrorCode() == qpdf_e_unsupported)
        return {ErrorKind::Invalid, "pdf.unsupported-encryption", detail};
    return {ErrorKind::Corrupt, "pdf.broken", detail};
}
}

struct PdfFile::State
{
    std::optional<MappedFile> map;
    QByteArray owned;
    QByteArrayView bytes;
    QPDF qpdf;
    CrossReference crossReference = CrossReference::Table;
    qint64 lastStartXref = 0;
    qint64 headerOffset = 0;
    int firstFreeId = 1;

    Result<> readStructure();
};

Result<> PdfFile::State::readStructure()
{
    const auto tail = bytes.last(std::min(bytes.size(), TailWindow));
    const auto position = numberAfter(tail, "startxref");
    if (!position || *position + headerOffset + 4 > bytes.size())
        return Error{ErrorKind::Corrupt, "pdf.broken", QStringLiteral("startxref")};
    lastStartXref = *position;
    const auto section = bytes.sliced(*position + headerOffset);
    auto trailer = qpdf.getTrailer();
    if (!section.trimmed().startsWith("xref"))
        crossReference = CrossReference::Stream;
    else
        crossReference = trailer.hasKey("/XRefStm") ? CrossReference::Hybrid : CrossReference::Table;

    const auto size = trailer.getKey("/Size").isInteger() ? trailer.getKey("/Size").getIntValue() : 0;
    const auto entries = qpdf.getXRefTable();
    const auto highest = entries.empty() ? 0 : entries.rbegin()->first.getObj();
    const auto next = std::max<qint64>(size, qint64(highest) + 1);
    if (next < 1 || next > HighestId)
        return Error{ErrorKind::Corrupt, "pdf.broken", QStringLiteral("/Size %1").arg(next)};
    firstFreeId = int(next);
    if (!qpdf.getRoot().getKey("/Pages").isDictionary())
        return Error{ErrorKind::Corrupt, "pdf.broken", QStringLiteral("/Pages")};
    return {};
}

PdfFile::PdfFile(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
PdfFile::PdfFile(PdfFile &&) noexcept = default;
PdfFile &PdfFile::operator=(PdfFile &&) noexcept = default;
PdfFile::~PdfFile() = default;

Result<PdfFile> PdfFile::open(const QString &path)
{
    TRY_ASSIGN(auto map, MappedFile::open(path));
    auto state = std::make_unique<State>();
    state->bytes = map.bytes();
    state->map.emplace(std::move(map));
    return load(std::move(state));
}

Result<PdfFile> PdfFile::parse(const QByteArray &bytes)
{
    auto state = std::make_unique<State>();
    state->owned = bytes;
    state->bytes = state->owned;
    return load(std::move(state));
}

Result<PdfFile> PdfFile::load(std::unique_ptr<State> state)
{
    if (state->bytes.isEmpty())
        return Error{ErrorKind::Invalid, "pdf.empty"};
    const auto head = state->bytes.first(std::min(state->bytes.size(), HeaderWindow));
    state->headerOffset = head.indexOf("%PDF-");
    if (state->headerOffset < 0)
        return Error{ErrorKind::Invalid, "pdf.not-a-pdf"};
    return guarded([&]() -> Result<PdfFile> {
        try {
            state->qpdf.setSuppressWarnings(true);
            state->qpdf.setAttemptRecovery(false);
            state->qpdf.processMemoryFile("pdf", state->bytes.data(), size_t(state->bytes.size()));
        } catch (const QPDFExc &exception) {
            return parseError(exception);
        }
        TRY(state->readStructure());
        return PdfFile(std::move(state));
    });
}

QByteArrayView PdfFile::bytes() const
{
    return m_state->bytes;
}
QPDF &PdfFile::document() const
{
    return m_state->qpdf;
}
CrossReference PdfFile::crossReference() const
{
    return m_state->crossReference;
}
qint64 PdfFile::lastStartXref() const
{
    return m_state->lastStartXref;
}
qint64 PdfFile::headerOffset() const
{
    return m_state->headerOffset;
}
int PdfFile::firstFreeId() const
{
    return m_state->firstFreeId;
}
bool PdfFile::isEncrypted() const
{
    return m_state->qpdf.isEncrypted();
}
Result<> PdfFile::checkHead() const
{
    if (m_state->headerOffset > 0)
        return Error{ErrorKind::Invalid, "pdf.foreign-head", QString::number(m_state->headerOffset)};
    return {};
}

}
