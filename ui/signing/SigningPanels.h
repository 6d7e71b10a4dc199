// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chauban {

class HoldQueue;
struct ActPanels;

/// Adds the forms of this folder: signing, number, seal, issue. `holds` must outlive them. Marks are placed on the
/// reader's pages that are shown around the form.
void addSigningPanels(ActPanels &panels, HoldQueue &holds);

}
