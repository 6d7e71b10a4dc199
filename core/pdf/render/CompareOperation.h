// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/render/PopplerDocument.h"
#include "core/pdf/worker/Worker.h"

namespace chauban {

/// Compares pages of the worker's document with an earlier state of it, which it keeps open between calls:
/// {length: bytes of the earlier state, pages: [from 1]} →
/// {before, now: counts of pages, compared: count, places: [[page, x, y, width, height in points]]}.
class PageCompare
{
public:
    Result<QJsonObject> operator()(const PopplerDocument &document, const WorkerJob &job);

private:
    qint64 m_length = -1;
    std::shared_ptr<PopplerDocument> m_earlier;
};

}
