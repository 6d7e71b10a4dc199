// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/ImagePdf.h"

#include "core/pdf/typeset/FormFields.h"
#include "core/pdf/typeset/Typeset.h"

#include <QBuffer>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace chauban {

namespace {

QByteArray jpegOf(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return bytes;
}

QPDFObjectHandle imageObject(QPDF &pdf, const QImage &image, int quality)
{
    auto stream = QPDFObjectHandle::newStream(&pdf);
    const QByteArray jpeg = jpegOf(image, quality);
    auto dictionary = QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Image /BitsPerComponent 8 >>");
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(image.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(image.height()));
    const bool grey = image.format() == QImage::Format_Grayscale8;
    dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName(grey ? "/DeviceGray" : "/DeviceRGB"));
    stream.replaceDict(dictionary);
    stream.replaceStreamData(
        jpeg.toStdString(), QPDFObjectHandle::newName("/DCTDecode"), QPDFObjectHandle::newNull());
    return pdf.makeIndirectObject(stream);
}

void addPage(QPDF &pdf, const QImage &image, int quality)
{
    const double width = image.width() * 72 / (image.dotsPerMeterX() * 0.0254);
    const double height = image.height() * 72 / (image.dotsPerMeterY() * 0.0254);
    const auto size = QByteArray::number(width, 'f', 2) + ' ' + QByteArray::number(height, 'f', 2);
    auto page = QPDFObjectHandle::parse(
        "<< /Type /Page /MediaBox [0 0 " + size.toStdString() + "] /Resources << /XObject << >> >> >>");
    page.getKey("/Resources").getKey("/XObject").replaceKey("/Image", imageObject(pdf, image, quality));
    const std::string content = "q " + QByteArray::number(width, 'f', 2).toStdString() + " 0 0 "
        + QByteArray::number(height, 'f', 2).toStdString() + " 0 0 cm /Image Do Q";
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, content));
    QPDFPageDocumentHelper(pdf).addPage(pdf.makeIndirectObject(page), false);
}

}

struct PicturePages::Inside
{
    QPDF pdf;
    QString failure;
};

PicturePages::PicturePages()
    : m_inside(std::make_unique<Inside>())
{
    m_inside->pdf.emptyPDF();
}

PicturePages::~PicturePages() = default;

void PicturePages::add(const QImage &picture, int quality)
{
    try {
        addPage(m_inside->pdf, picture, quality);
    } catch (const std::exception &error) {
        m_inside->failure = QString::fromUtf8(error.what());
    }
}

Result<QByteArray> PicturePages::pdf(const QDateTime &created)
{
    if (!m_inside->failure.isEmpty())
        return Error{ErrorKind::Internal, "typeset.cannot-write", m_inside->failure};
    try {
        QPDFWriter writer(m_inside->pdf);
        writer.setOutputMemory();
        writer.setStaticID(true); // only to be read again below
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        const QByteArray raw(
            reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        return finishPdf(raw, Print{.title = {}, .author = {}, .created = created}, {});
    } catch (const std::exception &error) {
        return Error{ErrorKind::Internal, "typeset.cannot-write", QString::fromUtf8(error.what())};
    }
}

Result<QByteArray> imagesToPdf(const QList<QImage> &images, int quality, const QDateTime &created)
{
    PicturePages pages;
    for (const auto &image : images)
        pages.add(image, quality);
    return pages.pdf(created);
}

}
