// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/Acts.h"

namespace chauban {

/// What the form of an act made of words says and asks.
struct WordsForm
{
    QString title;
    QString explanation; ///< what will follow; may be empty
    QString label; ///< of the field; empty: no words are asked for
    bool required = false;
    QStringList phrases; ///< put in by a button
    QString missing; ///< told while required words are missing
    QString deed; ///< the primary button
    QString notice; ///< told when it is done
    Weight weight = Weight::Primary;
};

/// `offer`: the act as it was offered, with the task's own word for it ("Đồng ý", "Ký nháy").
WordsForm wordsForm(const ActOffer &offer, const DocumentView &view);

}
