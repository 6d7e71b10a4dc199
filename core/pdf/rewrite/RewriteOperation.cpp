// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/rewrite/RewriteOperation.h"

#include "core/pdf/PdfFile.h"
#include "core/pdf/render/DifferentAreas.h"
#include "core/pdf/render/PopplerDocument.h"

#include <QImage>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cstring>
#include <memory>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double Resolution = 96; ///< dots per inch

bool isSignature(QPDFObjectHandle object)
{
    if (!object.isDictionary())
        return false;
    auto type = object.getKey("/Type");
    auto kind = object.getKey("/FT");
    return object.hasKey("/ByteRange")
        || (type.isName() && (type.getName() == "/Sig" || type.getName() == "/DocTimeStamp"))
        || (kind.isName() && kind.getName() == "/Sig" && object.getKey("/V").isDictionary());
}

/// Also one that lies in a part of the file to which nothing leads any more.
bool holdsSignature(QPDF &document, QByteArrayView bytes)
{
    if (bytes.contains("/ByteRange"))
        return true;
    auto objects = document.getAllObjects();
    return std::any_of(objects.begin(), objects.end(), isSignature);
}

QByteArray written(QPDF &document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setDeterministicID(true);
    writer.write();
    const auto made = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(made->getBuffer()), qsizetype(made->getSize())};
}

/// What can be read after repair, as a file without need of it.
Result<QByteArray> repaired(QByteArrayView bytes)
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("broken", bytes.data(), size_t(bytes.size()));
    if (document.isEncrypted())
        return Error{ErrorKind::Invalid, "rewrite.encrypted"};
    if (holdsSignature(document, bytes))
        return Error{ErrorKind::Conflict, "rewrite.signed"};
    const auto pdf = written(document);
    if (const auto sound = PdfFile::parse(pdf); !sound.ok())
        return Error{ErrorKind::Corrupt, "rewrite.hopeless", sound.error().detail};
    return pdf;
}

/// The file as it came and as it was written anew, between the calls.
class RewrittenFile
{
public:
    Result<QJsonObject> write(const WorkerJob &job);
    Result<QJsonObject> compare(const WorkerJob &job) const;

private:
    Result<> compare(int page, const WorkerJob &job) const;

    QByteArray m_pdf;
    std::unique_ptr<PopplerDocument> m_before;
    std::unique_ptr<PopplerDocument> m_after; ///< of m_pdf
};

Result<QJsonObject> RewrittenFile::write(const WorkerJob &job)
{
    const auto strict = PdfFile::parse(QByteArray::fromRawData(job.document.data(), job.document.size()));
    if (strict.ok() && strict->checkHead().ok())
        return Error{ErrorKind::Conflict, "rewrite.not-broken"};
    if (!strict.ok() && strict.error().reason != Reason("pdf.broken"))
        return Error{ErrorKind::Invalid, "rewrite.hopeless", strict.error().detail};
    m_after.reset();
    TRY_ASSIGN(m_pdf, repaired(job.document));
    if (size_t(m_pdf.size()) > job.pixels.size())
        return Error{ErrorKind::Invalid, "rewrite.too-large"};
    auto before = PopplerDocument::load(job.document);
    auto after = PopplerDocument::load(m_pdf);
    if (!before.ok() || !after.ok())
        return Error{ErrorKind::Corrupt, "rewrite.hopeless"};
    m_before = std::move(before).value();
    m_after = std::move(after).value();
    std::memcpy(job.pixels.data(), m_pdf.constData(), size_t(m_pdf.size()));
    return QJsonObject{{u"size"_s, m_pdf.size()}, {u"pages"_s, m_after->pageCount()}};
}

/// The page as a picture in the worker's shared memory; null when it cannot be drawn.
QImage drawnPage(const PopplerDocument &document, int page, std::span<unsigned char> pixels)
{
    const auto size = document.draw(page, Resolution, pixels);
    if (!size.ok())
        return {};
    return QImage(pixels.data(), size->width(), size->height(), 4 * size->width(), QImage::Format_RGB32);
}

Result<> RewrittenFile::compare(int page, const WorkerJob &job) const
{
    const QImage old = drawnPage(*m_before, page, job.pixels).copy(); // the next one is drawn over it
    const QImage now = drawnPage(*m_after, page, job.pixels);
    if (old.isNull() || old.size() != now.size() || !differentAreas(old, now).isEmpty())
        return Error{ErrorKind::Conflict, "rewrite.looks-other", QString::number(page + 1)};
    return {};
}

Result<QJsonObject> RewrittenFile::compare(const WorkerJob &job) const
{
    if (!m_after)
        return Error{ErrorKind::Internal, "rewrite.hopeless"};
    const int pages = m_after->pageCount();
    if (m_before->pageCount() != pages)
        return Error{ErrorKind::Conflict, "rewrite.looks-other", QString::number(pages + 1)};
    const int first = std::max(0, job.parameters["first"_L1].toInt());
    const int end = std::min(pages, first + std::clamp(job.parameters["count"_L1].toInt(), 0, pages));
    for (int page = first; page < end; ++page)
        TRY(compare(page, job));
    return QJsonObject();
}

Result<QJsonObject> guardedWrite(RewrittenFile &file, const WorkerJob &job)
{
    try {
        return file.write(job);
    } catch (const QPDFExc &exception) {
        const bool locked = exception.getErrorCode() == qpdf_e_password;
        return locked ? Error{ErrorKind::Invalid, "rewrite.encrypted"}
                      : Error{ErrorKind::Corrupt, "rewrite.hopeless", QString::fromUtf8(exception.what())};
    } catch (const std::exception &exception) {
        return Error{ErrorKind::Corrupt, "rewrite.hopeless", QString::fromUtf8(exception.what())};
    }
}

}

WorkerOperations rewriteOperations()
{
    const auto file = std::make_shared<RewrittenFile>();
    return {{rewriteOperation, [file](const WorkerJob &job) { return guardedWrite(*file, job); }},
        {rewriteLookOperation, [file](const WorkerJob &job) { return file->compare(job); }}};
}

}
