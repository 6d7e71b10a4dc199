// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "workflow/chain/Chain.h"

namespace chauban {

enum class Severity { Warning, Error };
template<>
inline constexpr std::array enumNames<Severity> = {"warning", "error"};

/// One thing that is wrong in a chain. A chain with an Error may not be activated.
struct Finding
{
    Severity severity;
    Reason reason; ///< its sentence is in resources/reasons/chain.json
    QString place; ///< the step's id, or the path of the block: "flow.sequence[2]"
    QString detail = {};
};

/// What can be seen in the tree alone, in one pass:
///
///  1. every block can finish: no empty block, every choice ends with a default
///  2. no branch is unreachable: none after a default, none whose condition an earlier one covers or none can meet
///  3. conditions and rules name known fields, with values these can have
///  4. step ids are unique; returns and four eyes name steps of this chain, returns an earlier one
///  5. counted votes and deadlines are positive
///  6. number only after a signature, seal only after signature and number, issue after the number (outgoing and
///     internal papers; Decree 30/2020 on clerical work, articles 13–18), on every way through the tree
///  7. nobody is asked to approve their own work where four eyes are demanded
QList<Finding> lint(const Chain &chain);

/// "flow.sequence[2].parallel[0]"
QString blockPath(const Chain &chain, int place);

bool hasErrors(const QList<Finding> &findings);

}
