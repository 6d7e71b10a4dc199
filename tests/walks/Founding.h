// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/walks/DemoCopy.h"

namespace chauban::tests {

/// Founds a further agency in the demo's store as its administrator would, from tables and files alone: a vocational
/// college (CĐNBS) with units, people and chains of its own. Its people have the demo's password:
/// long.ht (principal), mai.pht (deputy), thu.vt (clerk), hai.tp (head of ĐT), yen.cv (of ĐT), dien.tk (head of KĐ).
/// Nobody may hold the store meanwhile.
void foundCollege(const DemoCopy &demo);
/// A key that an authority of the college's own issued: `path` is a PKCS#12 under the demo's password. The demo
/// trusts the authority from now on.
void makeKey(const DemoCopy &demo, const QString &holder, const QString &path);

}
