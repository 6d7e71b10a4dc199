// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/SignedDraft.h"

#include "core/signing/Pades.h"
#include "tests/support/Must.h"
#include "tests/support/TestKeys.h"

#include <QBuffer>
#include <QImage>

namespace chauban::test {

QByteArray diagonalPicture(QColor colour, int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int x = 0; x < width; ++x)
        image.setPixelColor(x, x * height / width, colour);
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

QByteArray signedByPerson(const QByteArray &draft, const QString &field)
{
    SignatureRequest request;
    request.time = now();
    request.field = field;
    request.drawing.image = diagonalPicture(Qt::blue);
    return must(signPdf(draft, personKey(), request));
}

}
