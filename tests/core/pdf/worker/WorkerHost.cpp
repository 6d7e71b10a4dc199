// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that dispatches --worker, with the product's page operations and some that try what a hijacked
// worker would try.
#include "core/pdf/render/PageOperations.h"
#include "core/pdf/worker/Worker.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The error number of a call that failed, 0 when it was allowed.
int failure(long answer)
{
    return answer < 0 ? errno : 0;
}

Result<QJsonObject> attempts(const WorkerJob &)
{
    const long child = ::fork();
    if (child == 0)
        ::_exit(0);
    QJsonObject failures = {{u"fork"_s, failure(child)}};
    failures[u"open"_s] = failure(::open("/etc/passwd", O_RDONLY));
    failures[u"create"_s] = failure(::open("/tmp/chauban-worker-test", O_CREAT | O_RDWR, 0600));
    failures[u"socket"_s] = failure(::socket(AF_INET, SOCK_STREAM, 0));
    failures[u"localSocket"_s] = failure(::socket(AF_UNIX, SOCK_STREAM, 0));
    char *const none[] = {nullptr};
    failures[u"exec"_s] = failure(::execve("/bin/true", none, none));
    failures[u"kill"_s] = failure(::kill(::getppid(), 0));
    failures[u"trace"_s] = failure(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr));
    failures[u"unlink"_s] = failure(::unlink("/tmp/chauban-worker-test"));
    failures[u"document"_s] = failure(::pwrite(5, "x", 1, 0));
    return failures;
}

}

int main(int argc, char **argv)
{
    if (!isWorkerCall(argc, argv))
        return 1;
    WorkerOperations operations = pageOperations();
    operations[u"echo"_s] = [](const WorkerJob &job) -> Result<QJsonObject> {
        return QJsonObject{{u"size"_s, job.document.size()}, {u"parameters"_s, job.parameters}};
    };
    operations[u"attempts"_s] = attempts;
    operations[u"hang"_s] = [](const WorkerJob &) -> Result<QJsonObject> {
        for (;;)
            asm volatile("");
    };
    operations[u"crash"_s] = [](const WorkerJob &) -> Result<QJsonObject> { std::abort(); };
    operations[u"leave"_s] = [](const WorkerJob &) -> Result<QJsonObject> { ::_exit(7); };
    operations[u"throw"_s]
        = [](const WorkerJob &) -> Result<QJsonObject> { throw std::runtime_error("odd"); };
    operations[u"starve"_s] = [](const WorkerJob &) -> Result<QJsonObject> { throw std::bad_alloc(); };
    operations[u"refuse"_s] = [](const WorkerJob &) -> Result<QJsonObject> {
        return Error{ErrorKind::NotFound, "pages.no-such-page", u"9"_s};
    };
    return runWorker(operations);
}
