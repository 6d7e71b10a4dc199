// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QList>

#include <memory>

namespace chauban {

/// Pictures that become a PDF, one a page in its true size by the picture's dots per metre, each a JPEG and nothing
/// else: no text, no fonts. Of each picture only the JPEG is kept, so that hundreds of pages need little memory.
class PicturePages
{
public:
    PicturePages();
    ~PicturePages();

    /// `quality`: 0 to 100. Format_Grayscale8 stays grey.
    void add(const QImage &picture, int quality);
    /// Errors: typeset.cannot-write.
    Result<QByteArray> pdf(const QDateTime &created = {});

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

/// All of them at once.
Result<QByteArray> imagesToPdf(const QList<QImage> &images, int quality, const QDateTime &created = {});

}
