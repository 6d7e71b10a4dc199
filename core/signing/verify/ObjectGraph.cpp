// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/ObjectGraph.h"

#include "core/signing/verify/SignatureField.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <vector>

namespace chauban::verify {

namespace {

using Handle = QPDFObjectHandle;

/// The role of what stands under `key` of an object with `parent` role; nothing: the path goes no further.
std::optional<RolePath> catalogChild(const std::string &key)
{
    static const std::map<std::string, ObjectRole> table{
        {"/Pages", ObjectRole::PageNode},
        {"/AcroForm", ObjectRole::Form},
        {"/DSS", ObjectRole::Security},
        {"/Perms", ObjectRole::Permissions},
        {"/Extensions", ObjectRole::Extensions},
        {"/Metadata", ObjectRole::Metadata},
        {"/StructTreeRoot", ObjectRole::Structure},
    };
    const auto found = table.find(key);
    return RolePath{found == table.end() ? ObjectRole::Frozen : found->second};
}

std::optional<RolePath> fieldChild(const std::string &key, Handle field)
{
    const int owner = idOf(field);
    if (key == "/P")
        return std::nullopt;
    if (key == "/AP")
        return RolePath{ObjectRole::Appearance, owner};
    if (key == "/Parent" || key == "/Popup" || key == "/IRT")
        return RolePath{ObjectRole::Field};
    if (key == "/Kids")
        return RolePath{ObjectRole::FieldList};
    if (key == "/V")
        return RolePath{
            fieldType(field) == "/Sig" ? ObjectRole::SignatureValue : ObjectRole::Appearance, owner};
    if (key == "/DR")
        return RolePath{ObjectRole::Appearance, owner};
    return RolePath{ObjectRole::Frozen};
}

std::optional<RolePath> securityChild(const std::string &key)
{
    return RolePath{key == "/VRI" ? ObjectRole::SecurityNames : ObjectRole::SecurityList};
}

std::optional<RolePath> dictionaryChild(const RolePath &path, const std::string &key, Handle parent)
{
    switch (path.role) {
    case ObjectRole::Catalog:
        return catalogChild(key);
    case ObjectRole::PageNode:
        if (key == "/Parent")
            return std::nullopt;
        return RolePath{key == "/Kids" ? ObjectRole::PageKids : ObjectRole::Frozen};
    case ObjectRole::Page:
        if (key == "/Parent")
            return std::nullopt;
        return RolePath{key == "/Annots" ? ObjectRole::AnnotationList : ObjectRole::Frozen};
    case ObjectRole::Field:
        return fieldChild(key, parent);
    case ObjectRole::Form:
        return RolePath{key == "/Fields" ? ObjectRole::FieldList
                : key == "/DR"           ? ObjectRole::FormResources
                                         : ObjectRole::Frozen};
    case ObjectRole::Security:
        return securityChild(key);
    case ObjectRole::SecurityNames:
        return RolePath{ObjectRole::SecurityEntry};
    case ObjectRole::SecurityEntry:
        return RolePath{key == "/TS" ? ObjectRole::SecurityStream : ObjectRole::SecurityList};
    case ObjectRole::Permissions:
        return RolePath{ObjectRole::SignatureValue};
    default:
        return path;
    }
}

RolePath itemRole(const RolePath &path, Handle item)
{
    switch (path.role) {
    case ObjectRole::PageKids:
        return {item.isDictionary() && item.hasKey("/Kids") ? ObjectRole::PageNode : ObjectRole::Page};
    case ObjectRole::AnnotationList:
    case ObjectRole::FieldList:
        return {ObjectRole::Field};
    case ObjectRole::SecurityList:
        return {ObjectRole::SecurityStream};
    default:
        return path;
    }
}

/// Roles that a mere mention elsewhere (a bookmark's page, a structure element's widget) does not change: these
/// objects are judged as what they are in the page tree or the form.
bool structural(ObjectRole role)
{
    return role == ObjectRole::Catalog || role == ObjectRole::PageNode || role == ObjectRole::Page
        || role == ObjectRole::Form || role == ObjectRole::Field;
}

bool mention(ObjectRole role)
{
    return role == ObjectRole::Frozen || role == ObjectRole::Appearance || role == ObjectRole::FormResources
        || role == ObjectRole::Structure || role == ObjectRole::SignatureValue;
}

struct Step
{
    Handle object;
    RolePath path;
};

class RoleWalk
{
public:
    explicit RoleWalk(const RevisionView &view)
    {
        Handle trailer = view.document().getTrailer();
        m_open.push_back({trailer.getKey("/Root"), {ObjectRole::Catalog}});
        run();
        m_open.push_back({trailer.getKey("/Info"), {ObjectRole::Information}});
        m_open.push_back({trailer.getKey("/Encrypt"), {ObjectRole::Frozen}});
        m_open.insert(m_open.end(), m_mentions.begin(), m_mentions.end());
        m_mentionsNow = true;
        run();
    }

    ObjectRoles roles;

private:
    // The tree of pages and the form are walked first, so that a mention meets what it mentions.
    void run()
    {
        while (!m_open.empty()) {
            const Step step = m_open.back();
            m_open.pop_back();
            if (!m_mentionsNow && mention(step.path.role))
                m_mentions.push_back(step);
            else
                visit(step);
        }
    }

    void visit(const Step &step)
    {
        Handle object = step.object;
        if (object.isIndirect()) {
            std::set<RolePath> &known = roles[object.getObjectID()];
            for (const RolePath &path : known) {
                if (mention(step.path.role) && structural(path.role))
                    return;
            }
            if (!known.insert(step.path).second)
                return;
        }
        if (object.isArray()) {
            for (Handle item : object.getArrayAsVector())
                m_open.push_back({item, itemRole(step.path, item)});
            return;
        }
        if (!object.isDictionary() && !object.isStream())
            return;
        Handle dictionary = object.isStream() ? object.getDict() : object;
        for (const std::string &key : dictionary.getKeys()) {
            if (const auto path = dictionaryChild(step.path, key, object))
                m_open.push_back({dictionary.getKey(key), *path});
        }
    }

    std::vector<Step> m_open;
    std::vector<Step> m_mentions;
    bool m_mentionsNow = false;
};

}

ObjectRoles rolesOf(const RevisionView &view)
{
    return RoleWalk(view).roles;
}

std::set<int> reachable(const RevisionView &view)
{
    std::set<int> seen;
    std::vector<Handle> open{view.document().getTrailer()};
    while (!open.empty()) {
        Handle object = open.back();
        open.pop_back();
        if (object.isIndirect() && !seen.insert(object.getObjectID()).second)
            continue;
        if (object.isArray()) {
            for (Handle item : object.getArrayAsVector())
                open.push_back(item);
        } else if (object.isDictionary() || object.isStream()) {
            Handle dictionary = object.isStream() ? object.getDict() : object;
            for (const std::string &key : dictionary.getKeys())
                open.push_back(dictionary.getKey(key));
        }
    }
    return seen;
}

PageMap pageMap(const RevisionView &view)
{
    PageMap map;
    std::set<int> seen;
    std::vector<Handle> open{view.document().getRoot().getKey("/Pages")};
    while (!open.empty()) {
        Handle node = open.back();
        open.pop_back();
        if (!node.isDictionary() || (node.isIndirect() && !seen.insert(node.getObjectID()).second))
            continue;
        Handle kids = node.getKey("/Kids");
        if (kids.isArray()) {
            auto items = kids.getArrayAsVector();
            open.insert(open.end(), items.rbegin(), items.rend());
            continue;
        }
        Handle annotations = node.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            if (annotations.getArrayItem(i).isIndirect())
                map.annotations[annotations.getArrayItem(i).getObjectID()] = int(map.pages.size());
        }
        map.pages.push_back(idOf(node));
    }
    return map;
}

}
