// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chauban {

class PageView;

/// Lets screen readers read the current page of every PageView as a document with text.
void installPageAccess();
/// Tells them that another page, or the words of the current one, can be read now.
void tellPageRead(PageView *view);

}
