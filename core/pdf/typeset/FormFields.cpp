// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/FormFields.h"

#include "core/base/Sha256.h"
#include "core/pdf/typeset/TextBlock.h"
#include "core/pdf/typeset/Typeset.h"

#include <QDateTime>
#include <QPainter>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto formName = u"chauban"_s;

/// Every letter a number, a notation, a date or a name may need.
QString specimenText()
{
    QString text;
    for (char16_t c = 0x20; c < 0x7f; ++c)
        text += QChar(c);
    const auto vowels = u"aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"_s;
    const auto tones = u"\u0300\u0309\u0303\u0301\u0323"_s;
    for (const QChar vowel : vowels)
        for (const QChar tone : tones)
            text += (QString(vowel) + tone).normalized(QString::NormalizationForm_C);
    return text + u"ăâêôơưđĂÂÊÔƠƯĐ–—…“”‘’"_s;
}

/// A page that makes Qt embed the form's fonts with all their letters.
Sheet specimenSheet()
{
    Sheet sheet;
    for (const Face face : {Face::Regular, Face::Italic}) {
        const TextBlock block(specimenText(), {.size = 10, .face = face}, millimetres(190));
        const qreal y = face == Face::Regular ? 0 : millimetres(100);
        sheet << [block, y](QPainter &painter) { block.draw(painter, {0, y}); };
    }
    return sheet;
}

std::string dateString(const QDateTime &time)
{
    return "D:" + time.toUTC().toString(u"yyyyMMddHHmmss"_s).toStdString() + "Z";
}

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle rectangle(const QRectF &millimetreRect, double pageHeight)
{
    constexpr double scale = 72 / 25.4;
    return QPDFObjectHandle::newFromRectangle({millimetreRect.left() * scale,
        pageHeight - millimetreRect.bottom() * scale,
        millimetreRect.right() * scale,
        pageHeight - millimetreRect.top() * scale});
}

/// The fonts of the specimen page under the names that the fields' /DA use.
QPDFObjectHandle formFonts(QPDFObjectHandle specimenPage)
{
    auto fonts = QPDFObjectHandle::newDictionary();
    for (auto &[name, font] : specimenPage.getKey("/Resources").getKey("/Font").getDictAsMap()) {
        const bool italic = font.getKey("/BaseFont").getName().find("Italic") != std::string::npos;
        fonts.replaceKey(italic ? "/LiberationSerifItalic" : "/LiberationSerif", font);
    }
    return fonts;
}

QPDFObjectHandle lockOfTexts()
{
    return QPDFObjectHandle::parse("<< /Type /SigFieldLock /Action /Include"
                                   " /Fields [(chauban.number) (chauban.day) (chauban.month)] >>");
}

/// One merged field and widget, a kid of the field "chauban" so that its full name has the dot.
QPDFObjectHandle fieldFor(const FieldPlace &place, QPDFObjectHandle page, QPDFObjectHandle parent)
{
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    const QString name = place.name.mid(formName.size() + 1);
    auto field = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Widget /F 4 >>");
    field.replaceKey("/T", QPDFObjectHandle::newString(name.toStdString()));
    field.replaceKey("/Parent", parent);
    field.replaceKey("/P", page);
    field.replaceKey("/Rect", rectangle(place.rect, height));
    if (name == "signature"_L1 || name == "seal"_L1) {
        field.replaceKey("/FT", QPDFObjectHandle::newName("/Sig"));
        field.replaceKey(
            "/TU", unicode(name == "seal"_L1 ? u"Chữ ký số của cơ quan"_s : u"Chữ ký số của người ký"_s));
        if (name == "seal"_L1)
            field.replaceKey("/Lock", lockOfTexts());
        return field;
    }
    field.replaceKey("/FT", QPDFObjectHandle::newName("/Tx"));
    const bool number = name == "number"_L1;
    field.replaceKey("/TU",
        unicode(number             ? u"Số văn bản"_s
                : name == "day"_L1 ? u"Ngày ban hành"_s
                                   : u"Tháng ban hành"_s));
    const char *font = number ? "/LiberationSerif 13 Tf 0 g" : "/LiberationSerifItalic 13 Tf 0 g";
    field.replaceKey("/DA", QPDFObjectHandle::newString(font));
    field.replaceKey("/Q", QPDFObjectHandle::newInteger(1));
    return field;
}

void addFields(QPDF &pdf, const QList<FieldPlace> &fields)
{
    QPDFPageDocumentHelper helper(pdf);
    auto pages = helper.getAllPages();
    const auto fonts = formFonts(pages.back().getObjectHandle());
    helper.removePage(pages.back());
    pages.pop_back();

    auto parent = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    auto kids = QPDFObjectHandle::newArray();
    for (const auto &place : fields) {
        auto page = pages.at(size_t(place.page)).getObjectHandle();
        auto field = pdf.makeIndirectObject(fieldFor(place, page, parent));
        kids.appendItem(field);
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(field);
    }
    parent.replaceKey("/T", QPDFObjectHandle::newString(formName.toStdString()));
    parent.replaceKey("/Kids", kids);

    auto form = QPDFObjectHandle::parse("<< /DA (/LiberationSerif 13 Tf 0 g) /DR << >> >>");
    form.getKey("/DR").replaceKey("/Font", fonts);
    form.replaceKey("/Fields", QPDFObjectHandle::newArray({parent}));
    pdf.getRoot().replaceKey("/AcroForm", pdf.makeIndirectObject(form));
}

/// Six capitals from the font's bytes: the tag that a subset's name must begin with (ISO 32000-2, 9.9.2).
QString subsetTag(QPDFObjectHandle descriptor)
{
    const auto file = descriptor.getKey("/FontFile2").getStreamData();
    const QByteArrayView bytes(reinterpret_cast<const char *>(file->getBuffer()), qsizetype(file->getSize()));
    const QByteArray hash = Sha256::of(bytes).bytes;
    QString tag;
    for (int i = 0; i < 6; ++i)
        tag += QChar(u'A' + quint8(hash[i]) % 26);
    return tag + u'+';
}

/// Qt embeds subsets under the whole font's name; readers that know the name might take their own font instead.
void tagSubsets(QPDF &pdf)
{
    for (auto &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        auto descendant = object.getKey("/DescendantFonts").getArrayItem(0);
        auto descriptor = descendant.getKey("/FontDescriptor");
        const std::string name = descriptor.getKey("/FontName").getName();
        if (name.find('+') != std::string::npos || !descriptor.hasKey("/FontFile2"))
            continue;
        const auto tagged
            = QPDFObjectHandle::newName("/" + subsetTag(descriptor).toStdString() + name.substr(1));
        object.replaceKey("/BaseFont", tagged);
        descendant.replaceKey("/BaseFont", tagged);
        descriptor.replaceKey("/FontName", tagged);
    }
}

void describe(QPDF &pdf, const Print &print)
{
    pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("vi-VN"));
    pdf.getRoot().replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    auto info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(print.title));
    if (!print.author.isEmpty())
        info.replaceKey("/Author", unicode(print.author));
    info.replaceKey("/Creator", unicode(u"Châu Bản"_s));
    if (print.created.isValid()) {
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(dateString(print.created)));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(dateString(print.created)));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

}

Result<QByteArray> printForm(const Print &print, const QList<FieldPlace> &fields)
{
    Print withSpecimen = print;
    withSpecimen.sheets << specimenSheet();
    TRY_ASSIGN(const auto raw, rawPdf(withSpecimen));
    return finishPdf(raw, print, fields);
}

Result<QByteArray> finishPdf(const QByteArray &raw, const Print &print, const QList<FieldPlace> &fields)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("typeset", raw.constData(), size_t(raw.size()));
        if (!fields.isEmpty())
            addFields(pdf, fields);
        tagSubsets(pdf);
        describe(pdf, print);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setMinimumPDFVersion("1.7");
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &error) {
        return Error{ErrorKind::Internal, "typeset.cannot-write", QString::fromUtf8(error.what())};
    }
}

}
