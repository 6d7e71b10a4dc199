// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/SignatureRequest.h"

#include <QImage>
#include <QObject>

namespace chauban {

/// The pages beside a form, as far as a form needs them to have a mark placed by hand: a box that can be dragged,
/// resized and moved by the arrow keys, across pages.
class PlacingPages : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows the box, ready to be moved, and brings its page into view.
    virtual void startPlacing(const PagePlace &place) = 0;
    /// What will be printed in the box from now on, shown pale; null: the box stays empty.
    virtual void showPicture(const QImage &picture) = 0;
    /// Takes it away; without one nothing happens.
    virtual void stopPlacing() = 0;
    /// Amber: it stands over words.
    virtual void markWarning(bool overText) = 0;

Q_SIGNALS:
    /// The person moved or resized it.
    void placed(const chauban::PagePlace &place);
};

}
