// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/revision/Lexer.h"
#include "core/pdf/revision/Revisions.h"
#include "core/pdf/revision/StrayBytes.h"
#include "core/signing/hazard/HazardSearch.h"
#include "core/signing/verify/Leftovers.h"
#include "core/signing/verify/ObjectGraph.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <set>
#include <vector>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;

constexpr int maximumDepth = 50;
constexpr qsizetype mostRevisions = 50;

std::string nameAt(Handle dictionary, const char *key)
{
    Handle value = dictionary.isDictionary() ? dictionary.getKey(key) : Handle::newNull();
    return value.isName() ? value.getName() : std::string();
}

QString plain(const std::string &name)
{
    return QString::fromStdString(name).mid(1);
}

Handle dictionaryOf(Handle object)
{
    return object.isStream() ? object.getDict() : object;
}

/// Could a reader that is pointed at it show it? What editors merely forget has other types.
bool couldBeShown(Handle object)
{
    static const std::set<std::string> types{"/Page", "/Pages", "/Catalog", "/Annot", "/Font", "/XObject"};
    Handle dictionary = dictionaryOf(object);
    const std::string type = nameAt(dictionary, "/Type");
    const std::string subtype = nameAt(dictionary, "/Subtype");
    return types.contains(type) || subtype == "/Form" || subtype == "/Image"
        || (object.isStream() && type.empty() && subtype.empty());
}

/// Does every reference in it lead to what the paper shows anyway? So do older states of the catalog.
bool leadsNowhereElse(Handle object, const std::set<int> &reached, int depth = 0)
{
    if (object.isIndirect() && depth > 0)
        return reached.contains(object.getObjectID());
    if (depth > maximumDepth || object.isStream())
        return false;
    std::vector<Handle> inside;
    if (object.isArray())
        inside = object.getArrayAsVector();
    else if (object.isDictionary())
        for (auto &[key, value] : object.getDictAsMap())
            inside.push_back(value);
    return std::all_of(inside.begin(), inside.end(), [&](Handle value) {
        return leadsNowhereElse(value, reached, depth + 1);
    });
}

/// How long a linearised file says that its tables of hints are (ISO 32000-2 annex F.3.2), which nothing else names. Where
/// they stand is no longer true after an update.
std::set<long long> hintTables(const verify::RevisionView &view, const std::set<int> &reached)
{
    std::set<long long> lengths;
    for (const auto &[id, location] : view.objects()) {
        Handle object = reached.contains(id) ? Handle::newNull() : view.object(id);
        if (!object.isDictionary() || !object.hasKey("/Linearized") || !object.getKey("/H").isArray())
            continue;
        Handle places = object.getKey("/H");
        for (int i = 1; i < places.getArrayNItems(); i += 2)
            if (places.getArrayItem(i).isInteger())
                lengths.insert(places.getArrayItem(i).getIntValue());
    }
    return lengths;
}

/// The length told is that of the whole object.
bool isHintTable(Handle object, const std::set<long long> &lengths)
{
    constexpr long long mostAround = 150; // bytes of the object beside its data
    if (!object.isStream() || !object.getDict().getKey("/S").isInteger()
        || !object.getDict().getKey("/Length").isInteger())
        return false;
    const auto whole = lengths.upper_bound(object.getDict().getKey("/Length").getIntValue());
    return whole != lengths.end() && *whole - object.getDict().getKey("/Length").getIntValue() <= mostAround;
}

void searchUnreached(HazardSearch &search)
{
    const std::set<int> reached = verify::reachable(search.view());
    const std::set<long long> hints = hintTables(search.view(), reached);
    verify::Leftovers leftovers(search.view(), reached);
    for (const auto &[id, location] : search.view().objects()) {
        Handle object = reached.contains(id) ? Handle::newNull() : search.view().object(id);
        if (object.isNull() || !couldBeShown(object))
            continue;
        const bool hint = isHintTable(object, hints);
        const bool oldCatalog = nameAt(object, "/Type") == "/Catalog" && leadsNowhereElse(object, reached);
        if (!hint && !oldCatalog && !leftovers.inert(object))
            search.add(u"hazard.unreached"_s);
    }
}

/// A revision's bytes without the file's own head.
pdf::Revision withoutHead(QByteArrayView bytes, pdf::Revision revision)
{
    pdf::Lexer lexer(bytes, revision.begin);
    lexer.skipBlanksAndComments();
    if (revision.begin == 0)
        revision.begin = lexer.position();
    return revision;
}

/// Where the sections of all revisions say that objects stand: some writers name an object only in the next.
QSet<qint64> namedOffsets(QByteArrayView bytes, const pdf::RevisionList &list)
{
    QSet<qint64> offsets;
    for (const pdf::Revision &revision : list.revisions) {
        const auto view
            = verify::RevisionView::open(bytes.first(revision.end), verify::RevisionView::Reading::Strict);
        if (!view)
            continue;
        for (const auto &[id, location] : view->objects())
            offsets.insert(location.offset);
    }
    return offsets;
}

/// Is what stands there an object? The one that says that a file is linearised is named by nobody.
bool isObject(QByteArrayView bytes, qint64 at)
{
    pdf::Lexer lexer(bytes, at);
    if (lexer.next().kind != pdf::Token::Kind::Number || lexer.next().kind != pdf::Token::Kind::Number
        || lexer.text(lexer.next()) != QByteArrayView("obj"))
        return false;
    lexer.next();
    return lexer.text(lexer.next()) != QByteArrayView("/Linearized");
}

/// An object that no table names: a later update, or another reader, may take it for the real one.
void searchUnnamed(HazardSearch &search)
{
    const QByteArrayView bytes = search.view().bytes();
    const pdf::RevisionList list = pdf::readRevisions(bytes);
    if (!list.complete || list.revisions.size() > mostRevisions)
        return;
    const QSet<qint64> offsets = namedOffsets(bytes, list);
    for (const pdf::Revision &revision : list.revisions) {
        const auto stray = pdf::findStrayBytes(bytes, withoutHead(bytes, revision), offsets);
        if (stray && isObject(bytes, *stray))
            search.add(u"hazard.unnamed"_s);
    }
}

void searchLayers(HazardSearch &search)
{
    Handle layers = search.view().document().getRoot().getKey("/OCProperties");
    Handle usual = layers.isDictionary() ? layers.getKey("/D") : Handle::newNull();
    if (!usual.isDictionary())
        return;
    Handle off = usual.getKey("/OFF");
    for (int i = 0; off.isArray() && i < off.getArrayNItems(); ++i) {
        Handle name
            = off.getArrayItem(i).isDictionary() ? off.getArrayItem(i).getKey("/Name") : Handle::newNull();
        search.add(
            u"hazard.layer"_s, 0, name.isString() ? QString::fromStdString(name.getUTF8Value()) : QString());
    }
    if (nameAt(usual, "/BaseState") == "/OFF" || usual.getKey("/AS").isArray())
        search.add(u"hazard.layer"_s);
}

/// A font that is neither in the file nor one of the standard fourteen looks as each reader pleases.
bool isOutside(Handle font)
{
    static const char *standard[]{"/Helvetica", "/Times", "/Courier", "/Symbol", "/ZapfDingbats"};
    const std::string base = nameAt(font, "/BaseFont");
    const std::string subtype = nameAt(font, "/Subtype");
    if (base.empty() || subtype == "/Type3" || subtype == "/Type0"
        || std::any_of(std::begin(standard), std::end(standard), [&](const char *name) {
               return base.starts_with(name);
           }))
        return false;
    Handle descriptor = font.getKey("/FontDescriptor");
    return !descriptor.isDictionary()
        || (!descriptor.hasKey("/FontFile") && !descriptor.hasKey("/FontFile2")
            && !descriptor.hasKey("/FontFile3"));
}

/// Judges every dictionary that the trailer reaches.
class DictionaryWalk
{
public:
    explicit DictionaryWalk(HazardSearch &search)
        : m_search(search)
    {
        for (const int id : verify::reachable(search.view()))
            visit(search.view().object(id), 0);
    }

private:
    void visit(Handle object, int depth)
    {
        if (depth > maximumDepth)
            return;
        if (object.isArray()) {
            for (Handle item : object.getArrayAsVector())
                descend(item, depth);
            return;
        }
        Handle dictionary = dictionaryOf(object);
        if (!dictionary.isDictionary())
            return;
        judge(dictionary, object.isStream());
        for (auto &[key, value] : dictionary.getDictAsMap())
            descend(value, depth);
    }

    void descend(Handle value, int depth)
    {
        if (!value.isIndirect())
            visit(value, depth + 1);
    }

    void judge(Handle dictionary, bool stream)
    {
        static const std::set<std::string> actions{"/JavaScript",
            "/Launch",
            "/SubmitForm",
            "/ImportData",
            "/ResetForm",
            "/Hide",
            "/SetOCGState",
            "/Rendition",
            "/Movie",
            "/Sound",
            "/RichMediaExecute",
            "/Trans"};
        static const std::set<std::string> outward{"/GoToR", "/GoToE", "/Thread"};
        const std::string action = nameAt(dictionary, "/S");
        if (actions.contains(action))
            m_search.add(u"hazard.action"_s, 0, plain(action));
        if (outward.contains(action) || (stream && !dictionary.getKey("/F").isNull())
            || dictionary.getKey("/Ref").isDictionary())
            m_search.add(u"hazard.external"_s);
        if (nameAt(dictionary, "/Type") == "/Font" && isOutside(dictionary))
            m_search.add(u"hazard.font-outside"_s, 0, plain(nameAt(dictionary, "/BaseFont")));
    }

    HazardSearch &m_search;
};

void searchForm(HazardSearch &search)
{
    Handle form = search.view().document().getRoot().getKey("/AcroForm");
    if (!form.isDictionary())
        return;
    Handle anew = form.getKey("/NeedAppearances");
    if (form.hasKey("/XFA") || (anew.isBool() && anew.getBoolValue()))
        search.add(u"hazard.dynamic-form"_s);
}

}

void searchObjects(HazardSearch &search)
{
    searchUnreached(search);
    searchUnnamed(search);
    searchLayers(search);
    DictionaryWalk{search};
    searchForm(search);
}

}
