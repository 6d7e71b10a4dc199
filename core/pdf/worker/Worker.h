// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QJsonObject>

#include <functional>
#include <map>
#include <span>

namespace chauban {

/// What one operation of the worker gets: all of it comes from the caller except the document, which is foreign.
struct WorkerJob
{
    QByteArrayView document; ///< the whole PDF, read-only, the same bytes once they are there; none before
    const QJsonObject &parameters;
    std::span<unsigned char> pixels; ///< shared output for what is too big for JSON; the caller copies it out
};

/// One operation: parameters → answer. It runs confined, one call at a time, and may keep state between calls.
using WorkerOperation = std::function<Result<QJsonObject>(const WorkerJob &)>;
using WorkerOperations = std::map<QString, WorkerOperation>;

/// The argument by which a main program is told to be a worker.
inline constexpr const char *workerArgument = "--worker";

/// Whether main() was started as a worker; it then returns runWorker() before it creates any application object.
bool isWorkerCall(int argc, char **argv);

/// The process that makes workers (ForkServer): for each that is asked for, it copies itself; idle, it loads what any
/// document will need. Returns the exit status when the caller has closed the control socket.
/// Request: two descriptors, the worker's socket and pixels. Answer: a frame with the worker's process id, 0 for none.
///
/// A worker confines itself before it looks at its socket, then answers requests until the caller closes it.
/// Frames in both directions: length (4 bytes, little endian), then JSON.
/// The document itself comes as a descriptor (workerDocumentFrame), once, and only after the confinement.
///   request  {"operation": text, "parameters": object, "seconds": time after which the worker ends itself}
///   answer   {"answer": object} | {"error": {"kind": number, "reason": text, "detail": text}}
int runWorker(const WorkerOperations &operations);

}
