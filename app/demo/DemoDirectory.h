// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/DemoAgency.h"
#include "core/directory/Directory.h"

namespace chauban {

/// The directory of a demo agency. Ids follow from its names: making it again gives the same.
Directory demoDirectory(const DemoAgency &agency);

/// The id of a member: "body/ubnd", "unit/van-phong", "person/nhung.vth" …
QUuid demoId(const DemoAgency &agency, const QString &member);

}
