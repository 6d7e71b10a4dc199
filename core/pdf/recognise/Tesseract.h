// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QRect>
#include <QSize>
#include <QString>

#include <memory>
#include <span>

namespace chauban {

/// The recognition program Tesseract with its Vietnamese model. Its library is loaded when it is first wanted, and
/// only in the confined worker: the program runs without it, and does not start slower because of it.
class Tesseract
{
public:
    struct SeenWord
    {
        QString text;
        QRect box; ///< pixels, origin top left
    };

    /// Errors: "scan.not-installed" with what is missing.
    static Result<std::unique_ptr<Tesseract>> load();
    ~Tesseract();

    /// `grey`: one byte a pixel, row after row without gaps. In reading order. Errors: "scan.cannot-read".
    Result<QList<SeenWord>> read(std::span<const unsigned char> grey, QSize size, int dpi);

private:
    Tesseract();
    struct Library;
    std::unique_ptr<Library> m_library;
};

}
