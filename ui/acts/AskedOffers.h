// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chauban {

class OfferList;
struct Situation;

/// Offers what one's open tasks ask for, in their order.
void offerAsked(const Situation &is, OfferList &offers);

}
