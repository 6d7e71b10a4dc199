// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Principal.h"
#include "workflow/routing/Assignee.h"

namespace chauban {

/// "Nguyễn Văn A · Chủ tịch": a person with the position held on a date; the name alone without one.
QString personLine(const Directory &directory, const PersonId &person, QDate date);
/// The same for whoever acts for another: "… (thay Trần Thị B)".
QString actorLine(const Directory &directory, const PersonId &actor, const PersonId &onBehalfOf, QDate date);
/// Whoever is asked: a position with its holder.
QString principalLine(const Directory &directory, const Principal &principal, QDate date);
QString assigneeLine(const Directory &directory, const Assignee &assignee, QDate date);
/// The unit in which somebody works; empty: none is known.
QString unitOf(const Directory &directory, const Principal &principal, QDate date);
/// "19/09/2026 14:02" in the agency's zone.
QString momentText(const Directory &directory, Instant time);

}
