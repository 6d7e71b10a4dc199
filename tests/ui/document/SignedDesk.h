// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/Pades.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/TestKeys.h"
#include "tests/support/Widgets.h"
#include "tests/ui/document/Desk.h"
#include "ui/document/SignatureStrip.h"

#include <QFile>

namespace chauban::tests {

inline SignatureRequest requestAt(const QRectF &place, const QString &words)
{
    SignatureRequest request;
    request.time = test::now();
    request.place = PagePlace{1, place};
    request.drawing.text.lines = QStringList{words};
    return request;
}

/// Signed by "Nguyễn Thị Hồng Ánh".
inline QByteArray signedPaper(const QByteArray &pdf = test::PdfBuilder{}.build())
{
    return unwrap(signPdf(
        pdf, test::personKey(), requestAt({100, 100, 180, 60}, QStringLiteral("Nguyễn Thị Hồng Ánh"))));
}

/// The clerk's desk with one incoming paper open and its signatures checked.
struct SignedDesk : Desk
{
    DocumentId id;
    SignatureStrip *strip = nullptr;

    enum class Roots { Chosen, None };
    explicit SignedDesk(const QByteArray &pdf, QSize size = {1180, 720}, Roots choice = Roots::Chosen)
    {
        commune.clock.time = test::now();
        auto arrival = commune.arrival(1);
        arrival.files = {commune.file(pdf)};
        id = DocumentId{commune.ids.next()};
        commune.accept(commune.session(QStringLiteral("vanthu")), arrival, {.document = id});
        sit(QStringLiteral("vanthu"), size);
        QFile roots(folder.filePath(QStringLiteral("goc.pem")));
        REQUIRE(roots.open(QIODevice::WriteOnly));
        roots.write(test::roots());
        roots.close();
        if (choice == Roots::Chosen)
            preferences->setValue(QStringLiteral("roots"), roots.fileName().toUtf8());
        open(id);
        strip = find<SignatureStrip>(QStringLiteral("signatureStrip"));
        REQUIRE(waitUntil([&] { return strip->verdict().has_value(); }));
        QTest::qWait(20);
    }
};

}
