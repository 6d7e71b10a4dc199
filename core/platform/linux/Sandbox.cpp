// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The confinement of Linux, in this order:
// 1. limits: no file may grow (writes to files fail), no core dump, no further process, bounded address space;
// 2. no new rights through exec, no reading of our memory by other processes of the same account;
// 3. Landlock: only the named folders can be opened, for reading;
// 4. seccomp: an allow-list of system calls; every other call answers EPERM.
#include "core/platform/Sandbox.h"

#include "core/platform/FileDescriptor.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace chauban {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool underSanitizer = true;
#else
constexpr bool underSanitizer = false;
#endif

Error refused(const char *what)
{
    return {ErrorKind::Unavailable,
        "platform.no-sandbox",
        QString::fromLatin1(what) + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno))};
}

bool limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both = {value, value};
    return ::setrlimit(resource, &both) == 0;
}

Result<> setLimits(const SandboxPolicy &policy)
{
    // A write beyond RLIMIT_FSIZE raises SIGXFSZ; ignored, the write fails with EFBIG instead.
    std::signal(SIGXFSZ, SIG_IGN);
    if (!limit(RLIMIT_FSIZE, 0) || !limit(RLIMIT_CORE, 0) || !limit(RLIMIT_NPROC, 0))
        return refused("setrlimit");
    if (!underSanitizer && !limit(RLIMIT_AS, policy.addressSpace))
        return refused("RLIMIT_AS");
    return {};
}

/// Every right on files that this kernel's Landlock knows; what is handled but not granted is forbidden.
std::uint64_t handledRights(long abi)
{
    std::uint64_t rights = (1ull << 13) - 1; // version 1: execute … make_sym
    if (abi >= 2)
        rights |= 1ull << 13; // refer
    if (abi >= 3)
        rights |= 1ull << 14; // truncate
    if (abi >= 5)
        rights |= 1ull << 15; // ioctl on devices
    return rights;
}

Result<Confinement> limitFiles(const std::vector<std::string> &folders)
{
    const long abi = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (abi < 1)
        return Confinement::SystemCallsOnly;
    landlock_ruleset_attr attributes = {};
    attributes.handled_access_fs = handledRights(abi);
    const FileDescriptor ruleset(
        static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0)));
    if (!ruleset.valid())
        return refused("landlock_create_ruleset");
    for (const std::string &folder : folders) {
        const FileDescriptor opened(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        if (!opened.valid())
            continue;
        landlock_path_beneath_attr rule = {};
        rule.parent_fd = opened.get();
        rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
        if (::syscall(SYS_landlock_add_rule, ruleset.get(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0)
            return refused("landlock_add_rule");
    }
    if (::syscall(SYS_landlock_restrict_self, ruleset.get(), 0) != 0)
        return refused("landlock_restrict_self");
    return Confinement::Full;
}

// Reading and mapping of open files, memory, signals to oneself, clocks, and talk over sockets that are open already.
// prlimit64 is absent: limits cannot be raised, but a process without the call cannot even ask.
constexpr int allowedCalls[] = {
    SCMP_SYS(read),
    SCMP_SYS(pread64),
    SCMP_SYS(readv),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(lseek),
    SCMP_SYS(close),
    SCMP_SYS(openat),
    SCMP_SYS(open),
    SCMP_SYS(fstat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getdents64),
    SCMP_SYS(getcwd),
    SCMP_SYS(statfs),
    SCMP_SYS(fstatfs),
    SCMP_SYS(fcntl),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(membarrier),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(alarm),
    SCMP_SYS(setitimer),
    SCMP_SYS(getrandom),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(uname),
    SCMP_SYS(sysinfo),
    SCMP_SYS(recvmsg),
    SCMP_SYS(sendmsg),
    SCMP_SYS(recvfrom),
    SCMP_SYS(sendto),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(rseq),
    SCMP_SYS(set_robust_list),
};

Result<> limitSystemCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return refused("seccomp_init");
    int failed = 0;
    for (const int call : allowedCalls)
        failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
    // The sanitizers probe whether memory is readable by writing it into a pipe of their own.
    if (underSanitizer)
        failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(pipe), 0)
            | seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(pipe2), 0);
    // abort() signals its own process; other processes of the account are out of reach.
    failed |= seccomp_rule_add(filter,
        SCMP_ACT_ALLOW,
        SCMP_SYS(tgkill),
        1,
        SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(::getpid())));
    failed |= seccomp_load(filter);
    seccomp_release(filter);
    if (failed)
        return refused("seccomp");
    return {};
}

}

Result<Confinement> confineThisProcess(const SandboxPolicy &policy)
{
    TRY(setLimits(policy));
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return refused("no_new_privs");
    ::prctl(PR_SET_DUMPABLE, 0);
    TRY_ASSIGN(const Confinement confinement, limitFiles(policy.readableFolders));
    TRY(limitSystemCalls());
    return confinement;
}

}
