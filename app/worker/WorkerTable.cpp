// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/WorkerTable.h"

#include "core/pdf/render/PageOperations.h"

namespace chauban {

WorkerOperations workerOperations()
{
    WorkerOperations operations = pageOperations();
    return operations;
}

}
