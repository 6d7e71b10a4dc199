// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/Print.h"

#include "core/pdf/typeset/FormFields.h"
#include "core/pdf/typeset/Typeset.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFontDatabase>
#include <QFontInfo>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QStandardPaths>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
const auto family = u"Liberation Serif"_s;
constexpr uint vietnamese = 0x1ea4; // Ấ: present in Liberation 2, absent in Liberation 1

QFont plainSerif(qreal pointSize, Face face)
{
    QFont font(family);
    font.setPixelSize(qRound(points(pointSize)));
    font.setBold(face == Face::Bold || face == Face::BoldItalic);
    font.setItalic(face == Face::Italic || face == Face::BoldItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferNoShaping | QFont::NoSubpixelAntialias));
    font.setKerning(false);
    return font;
}

bool facesAreComplete()
{
    for (const Face face : {Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic})
        if (!QRawFont::fromFont(plainSerif(13, face)).supportsCharacter(vietnamese))
            return false;
    return true;
}

/// Liberation 1 bears the same name and may stand beside Liberation 2; Qt then takes either for each face, and
/// letters that it lacks from another family. Fonts loaded by the program win over both.
bool loadCompleteFaces()
{
    if (facesAreComplete())
        return true;
    for (const auto &folder : QStandardPaths::standardLocations(QStandardPaths::FontsLocation)) {
        QDirIterator files(folder, {u"LiberationSerif-*.ttf"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (QRawFont(file, 12).supportsCharacter(vietnamese))
                QFontDatabase::addApplicationFont(file);
        }
    }
    return facesAreComplete();
}
}

QFont serif(qreal pointSize, Face face)
{
    [[maybe_unused]] static const bool loaded = loadCompleteFaces();
    return plainSerif(pointSize, face);
}

Result<> fontsReady()
{
    if (QFontInfo(serif(13)).family() != family || !facesAreComplete())
        return Error{ErrorKind::Unavailable, "typeset.font-missing", family};
    return {};
}

Result<QByteArray> rawPdf(const Print &print)
{
    TRY(fontsReady());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1440);
    const QPageSize size(
        {print.size.width() / 20, print.size.height() / 20}, QPageSize::Point, {}, QPageSize::ExactMatch);
    writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, {}));
    writer.setTitle(print.title);
    writer.setCreator(u"Châu Bản"_s);

    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorKind::Internal, "typeset.cannot-write"};
    for (qsizetype i = 0; i < print.sheets.size(); ++i) {
        if (i > 0)
            writer.newPage();
        for (const auto &draw : print.sheets[i])
            draw(painter);
    }
    painter.end();
    return bytes;
}

Result<QByteArray> printPdf(const Print &print)
{
    TRY_ASSIGN(const auto raw, rawPdf(print));
    return finishPdf(raw, print, {});
}

QList<QImage> printImages(const Print &print, int dotsPerInch)
{
    const qreal scale = dotsPerInch / 1440.0;
    QList<QImage> images;
    for (const auto &sheet : print.sheets) {
        QImage image((print.size * scale).toSize(), QImage::Format_RGB32);
        image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
        image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(
            QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        for (const auto &draw : sheet)
            draw(painter);
        images << image;
    }
    return images;
}

}
