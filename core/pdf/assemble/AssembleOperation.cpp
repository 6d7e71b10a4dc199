// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/assemble/AssembleOperation.h"

#include <QJsonArray>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cstring>
#include <vector>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

using Source = std::unique_ptr<QPDF>;

Result<Source> sourceOf(QByteArrayView bytes)
{
    auto source = std::make_unique<QPDF>();
    source->setSuppressWarnings(true);
    try {
        source->processMemoryFile("part", bytes.data(), size_t(bytes.size()));
    } catch (const QPDFExc &exception) {
        if (exception.getErrorCode() == qpdf_e_password)
            return Error{ErrorKind::Invalid, "pages.encrypted"};
        return Error{ErrorKind::Corrupt, "pages.not-a-pdf", QString::fromUtf8(exception.what())};
    }
    return source;
}

/// Annotations other than form fields and drawings may start programs or name other files.
void keepOnlyWhatIsSeen(QPDFObjectHandle page)
{
    page.removeKey("/AA");
    auto annotations = page.getKey("/Annots");
    if (!annotations.isArray())
        return;
    for (auto &annotation : annotations.getArrayAsVector()) {
        if (!annotation.isDictionary())
            continue;
        annotation.removeKey("/A");
        annotation.removeKey("/AA");
    }
}

Result<> addPages(QPDF &target, QPDF &source, int first, int count)
{
    auto pages = QPDFPageDocumentHelper(source).getAllPages();
    const int end = count < 0 ? int(pages.size()) : first + count;
    if (first < 0 || first >= end || end > int(pages.size()))
        return Error{ErrorKind::Invalid, "pages.no-such-page", QString::number(end)};
    QPDFPageDocumentHelper into(target);
    for (int index = first; index < end; ++index) {
        auto page = pages[size_t(index)];
        keepOnlyWhatIsSeen(page.getObjectHandle());
        into.addPage(page, false);
    }
    return {};
}

Result<QJsonObject> assemble(const WorkerJob &job)
{
    QPDF target;
    target.emptyPDF();
    std::vector<Source> sources; // pages are copied when the target is written
    for (const auto &value : job.parameters["parts"_L1].toArray()) {
        const auto part = value.toObject();
        const auto offset = part["offset"_L1].toInteger();
        const auto length = part["length"_L1].toInteger();
        if (offset < 0 || length < 1 || offset > job.document.size() - length)
            return Error{ErrorKind::Invalid, "pages.not-a-pdf"};
        TRY_ASSIGN(auto source, sourceOf(job.document.sliced(offset, length)));
        TRY(addPages(target, *source, part["first"_L1].toInt(), part["count"_L1].toInt(-1)));
        sources.push_back(std::move(source));
    }
    QPDFWriter writer(target);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto made = writer.getBufferSharedPointer();
    if (made->getSize() > job.pixels.size())
        return Error{ErrorKind::Invalid, "intake.scan-too-large"};
    std::memcpy(job.pixels.data(), made->getBuffer(), made->getSize());
    return QJsonObject{{u"size"_s, qint64(made->getSize())}};
}

}

WorkerOperations assembleOperations()
{
    return {{u"assemble"_s, [](const WorkerJob &job) -> Result<QJsonObject> {
                 try {
                     return assemble(job);
                 } catch (const std::exception &exception) {
                     return Error{ErrorKind::Corrupt, "pages.not-a-pdf", QString::fromUtf8(exception.what())};
                 }
             }}};
}

}
