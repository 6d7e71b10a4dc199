// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chauban {

/// All of the desktop program: the confined worker when it is called as such, else the window.
///   chauban [--demo DIR | --store DIR]
/// Without a folder: the store in the person's own data folder; when there is none, a first window offers to make the
/// demo agencies or to open another folder.
int runDesktop(int argc, char **argv);

}
