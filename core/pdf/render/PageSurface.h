// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <memory>

namespace chauban {

/// What a page's drawing commands say of how its text came about: a scan is a picture with, at most, invisible words.
struct PageSurface
{
    double imageCover = 0; ///< share of the page under pictures, 0..1
    bool invisibleText = false; ///< text rendering mode 3 is used (ISO 32000-1, 9.3.6)
};

/// The surfaces of a PDF's pages; a page that cannot be parsed has the empty surface.
class PageSurfaces
{
public:
    explicit PageSurfaces(QByteArrayView pdf); ///< `pdf` must outlive the object
    ~PageSurfaces();

    PageSurface of(int page) const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

}
