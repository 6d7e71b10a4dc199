// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace chauban {

/// What a confined process may still do besides computing and using the descriptors it already holds.
struct SandboxPolicy
{
    std::vector<std::string>
        readableFolders; ///< and everything below them; folders that do not exist are skipped
    std::uint64_t addressSpace = 2ull << 30; ///< bytes; not applied under sanitizers, which reserve terabytes
};

/// How much of the confinement this system supports.
enum class Confinement {
    Full, ///< system calls filtered, files limited to the readable folders
    SystemCallsOnly, ///< the kernel has no Landlock: files can be read, but nothing written, started or sent
};

/// Confines the calling process, for good. Afterwards it cannot write files, open sockets, start processes or
/// threads, or gain rights; such calls fail with EPERM or EACCES. Call it before any foreign byte is parsed and
/// while the process has one thread.
Result<Confinement> confineThisProcess(const SandboxPolicy &policy);

}
