// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/acts/Acts.h"
#include "workflow/chain/Chain.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace chauban {

struct Deed;
struct Outcome;
struct Seat;

/// Where a person may sign what they decide with their own key, in the form of an act. Made by the folder that knows keys
/// (ui/signing) and offered by the forms here.
class DecisionField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Whether the person wants, or the step asks, to sign.
    virtual bool isWanted() const = 0;
    /// The sentence that says what is still missing for it; empty: nothing, or it is not wanted.
    virtual QString missing() const = 0;
    /// Gives the deed with its author's signature, in the store's thread; the password leaves the field.
    virtual std::function<Result<Outcome>(Seat &)> signing(const Deed &deed) = 0;
    /// Tells of an error that key, password or device are to blame for; false: it is of another kind.
    virtual bool refuse(const Error &error) = 0;

Q_SIGNALS:
    void changed();
};

/// Whether the act is one whose decision can be signed, and whether its step asks for that; nothing: it is not.
std::optional<SignedDecision> decisionSignature(const ActOffer &offer, const DocumentView &view);

}
