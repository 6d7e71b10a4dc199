// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chauban {

/// All of chaubanctl: finds the verb named by the first argument, runs it and returns its exit code.
int runProgram(int argc, char **argv);

}
