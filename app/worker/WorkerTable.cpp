// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/WorkerTable.h"

#include "core/pdf/assemble/AssembleOperation.h"
#include "core/pdf/assemble/PictureOperation.h"
#include "core/pdf/recognise/RecogniseOperation.h"
#include "core/pdf/render/PageOperations.h"
#include "core/pdf/rewrite/RewriteOperation.h"
#include "core/signing/cades/CadesOperation.h"
#include "core/signing/hazard/HazardOperation.h"
#include "core/signing/online/StatusQuestions.h"
#include "core/signing/inspect/InspectOperation.h"
#include "core/signing/verify/VerifyOperation.h"

namespace chauban {

WorkerOperations workerOperations()
{
    WorkerOperations operations = pageOperations();
    operations.merge(verifyOperations());
    operations.merge(inspectOperations());
    operations.merge(cadesOperations());
    operations.merge(hazardOperations());
    operations.merge(statusOperations());
    operations.merge(assembleOperations());
    operations.merge(pictureOperations());
    operations.merge(recogniseOperations());
    operations.merge(rewriteOperations());
    return operations;
}

}
