// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/RevisionView.h"

#include <map>
#include <set>

namespace chauban::verify {

/// What an object is for, by the path that reaches it. An object reached by several paths has several roles, and a
/// change of it must be lawful under every one of them.
enum class ObjectRole {
    Catalog,
    PageNode,
    PageKids,
    Page,
    AnnotationList,
    Field, ///< a form field, a widget or another annotation
    FieldList,
    Form, ///< the catalog's /AcroForm
    FormResources, ///< its /DR and all below
    Appearance, ///< an /AP and all below; `owner` is the field or annotation
    SignatureValue,
    Security, ///< /DSS
    SecurityList, ///< its arrays of streams
    SecurityNames, ///< its /VRI
    SecurityEntry, ///< an entry of /VRI
    SecurityStream,
    Permissions, ///< the catalog's /Perms
    Extensions,
    Metadata,
    Information, ///< the trailer's /Info
    Structure, ///< the structure tree
    Frozen, ///< page content and everything else: no change is lawful
};

struct RolePath
{
    ObjectRole role = ObjectRole::Frozen;
    int owner = 0; ///< object number of the field or annotation that an Appearance belongs to

    friend auto operator<=>(const RolePath &, const RolePath &) = default;
};

using ObjectRoles = std::map<int, std::set<RolePath>>;

/// The roles of every object that the trailer reaches.
ObjectRoles rolesOf(const RevisionView &view);

/// Every object number that the trailer reaches.
std::set<int> reachable(const RevisionView &view);

/// Pages in order: object number of each; and annotation or widget → its page (0 is the first).
struct PageMap
{
    std::vector<int> pages;
    std::map<int, int> annotations;
};
PageMap pageMap(const RevisionView &view);

}
