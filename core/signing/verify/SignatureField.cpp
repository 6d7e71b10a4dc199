// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/SignatureField.h"

#include "core/pdf/revision/Lexer.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <functional>

namespace chauban::verify {

namespace {

constexpr int deepestForm = 50;

QByteArray bytesOf(QPDFObjectHandle string)
{
    if (!string.isString())
        return {};
    const std::string value = string.getStringValue();
    return {value.data(), qsizetype(value.size())};
}

QString textOf(QPDFObjectHandle value)
{
    if (value.isString())
        return QString::fromStdString(value.getUTF8Value());
    return value.isName() ? QString::fromStdString(value.getName()).mid(1) : QString();
}

FieldLock readLock(QPDFObjectHandle dictionary)
{
    FieldLock lock;
    const QString action = textOf(dictionary.getKey("/Action"));
    lock.action = action == QStringLiteral("Include") ? FieldLock::Action::Include
        : action == QStringLiteral("Exclude")         ? FieldLock::Action::Exclude
                                                      : FieldLock::Action::All;
    QPDFObjectHandle fields = dictionary.getKey("/Fields");
    for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i)
        lock.fields.append(textOf(fields.getArrayItem(i)));
    return lock;
}

int permissionOf(QPDFObjectHandle dictionary, int otherwise)
{
    QPDFObjectHandle permission = dictionary.getKey("/P");
    if (!permission.isInteger())
        return otherwise;
    const long long value = permission.getIntValue();
    return value >= 1 && value <= 3 ? int(value) : 1;
}

void readTransforms(QPDFObjectHandle value, SignatureField &field)
{
    QPDFObjectHandle references = value.getKey("/Reference");
    for (int i = 0; references.isArray() && i < references.getArrayNItems(); ++i) {
        QPDFObjectHandle reference = references.getArrayItem(i);
        if (!reference.isDictionary())
            continue;
        QPDFObjectHandle parameters = reference.getKey("/TransformParams");
        if (!parameters.isDictionary())
            parameters = QPDFObjectHandle::newDictionary();
        const QString method = textOf(reference.getKey("/TransformMethod"));
        if (method == QStringLiteral("DocMDP"))
            field.docMdp = permissionOf(parameters, 2);
        else if (method == QStringLiteral("FieldMDP"))
            field.locks.append(readLock(parameters));
    }
}

/// Finds /Contents in the bytes themselves: the gap of the ByteRange must be exactly this string.
void locateContents(const RevisionView &view, SignatureField &field)
{
    const auto location = view.objects().find(field.valueId ? field.valueId : field.fieldId);
    if (location == view.objects().end() || location->second.offset <= 0)
        return;
    pdf::Lexer lexer(view.bytes(), location->second.offset);
    for (int i = 0; i < 3; ++i)
        lexer.next();
    auto entries = pdf::readDictionary(lexer);
    if (entries && !field.valueId) {
        for (const auto &entry : *entries) {
            if (entry.key == "/V") {
                pdf::Lexer inner(view.bytes(), entry.begin);
                entries = pdf::readDictionary(inner);
                break;
            }
        }
    }
    for (const auto &entry : entries.value_or(QList<pdf::DictionaryEntry>())) {
        if (entry.key == "/Contents" && view.bytes()[entry.begin] == '<'
            && view.bytes()[entry.end - 1] == '>') {
            field.contentsBegin = entry.begin;
            field.contentsEnd = entry.end;
            field.contents = QByteArray::fromHex(
                view.bytes().sliced(entry.begin + 1, entry.end - entry.begin - 2).toByteArray());
        }
    }
}

SignatureField readValue(const RevisionView &view, QPDFObjectHandle value, QPDFObjectHandle holder)
{
    SignatureField field;
    field.fieldId = idOf(holder);
    field.valueId = idOf(value);
    field.subFilter = textOf(value.getKey("/SubFilter"));
    // Whatever /Type says: only a token proves a time, and somebody's signature is no time-stamp (ISO 32000-2 12.8.5).
    field.documentTimestamp = field.subFilter == QStringLiteral("ETSI.RFC3161");
    QPDFObjectHandle range = value.getKey("/ByteRange");
    for (int i = 0; range.isArray() && i < range.getArrayNItems(); ++i) {
        if (!range.getArrayItem(i).isInteger()) {
            field.byteRange.clear();
            break;
        }
        field.byteRange.append(range.getArrayItem(i).getIntValue());
    }
    field.contents = bytesOf(value.getKey("/Contents"));
    field.date = QString::fromLatin1(bytesOf(value.getKey("/M")));
    QPDFObjectHandle certificates = value.getKey("/Cert");
    if (certificates.isString())
        field.certificates.append(bytesOf(certificates));
    for (int i = 0; certificates.isArray() && i < certificates.getArrayNItems(); ++i)
        field.certificates.append(bytesOf(certificates.getArrayItem(i)));
    readTransforms(value, field);
    QPDFObjectHandle lock = holder.isDictionary() ? holder.getKey("/Lock") : QPDFObjectHandle::newNull();
    if (lock.isDictionary()) {
        field.lockPermission = permissionOf(lock, 0);
        if (lock.hasKey("/Action"))
            field.locks.append(readLock(lock));
    }
    field.dictionary = normalForm(value);
    locateContents(view, field);
    return field;
}

using Visitor = std::function<void(QPDFObjectHandle, const QString &)>;

void walkFields(
    QPDFObjectHandle fields, const QString &parent, std::set<int> &seen, int depth, const Visitor &visit)
{
    for (int i = 0; fields.isArray() && i < fields.getArrayNItems() && depth < deepestForm; ++i) {
        QPDFObjectHandle field = fields.getArrayItem(i);
        if (!field.isDictionary() || (field.isIndirect() && !seen.insert(field.getObjectID()).second))
            continue;
        const QString own = textOf(field.getKey("/T"));
        const QString name = own.isEmpty() ? parent : parent.isEmpty() ? own : parent + u'.' + own;
        visit(field, name);
        walkFields(field.getKey("/Kids"), name, seen, depth + 1, visit);
    }
}

void visitForm(const RevisionView &view, const Visitor &visit)
{
    QPDFObjectHandle form = view.document().getRoot().getKey("/AcroForm");
    std::set<int> seen;
    if (form.isDictionary())
        walkFields(form.getKey("/Fields"), {}, seen, 0, visit);
}

bool isSignatureValue(QPDFObjectHandle value)
{
    return value.isDictionary() && (value.hasKey("/ByteRange") || value.hasKey("/Contents"));
}

}

bool FieldLock::locks(const QString &field) const
{
    bool listed = false;
    for (const QString &name : fields)
        listed = listed || field == name || field.startsWith(name + u'.');
    return action == Action::All || (action == Action::Include) == listed;
}

QString fieldName(const QPDFObjectHandle &field)
{
    QString name;
    QPDFObjectHandle current = field;
    for (int depth = 0; current.isDictionary() && depth < deepestForm; ++depth) {
        const QString own = textOf(current.getKey("/T"));
        if (!own.isEmpty())
            name = name.isEmpty() ? own : own + u'.' + name;
        current = current.getKey("/Parent");
    }
    return name;
}

std::string fieldType(const QPDFObjectHandle &field)
{
    QPDFObjectHandle current = field;
    for (int depth = 0; current.isDictionary() && depth < deepestForm; ++depth) {
        if (current.getKey("/FT").isName())
            return current.getKey("/FT").getName();
        current = current.getKey("/Parent");
    }
    return {};
}

std::map<int, QString> formFields(const RevisionView &view)
{
    std::map<int, QString> fields;
    visitForm(view, [&](QPDFObjectHandle field, const QString &name) {
        if (field.isIndirect())
            fields[field.getObjectID()] = name;
    });
    return fields;
}

std::map<int, int> fieldParents(const RevisionView &view)
{
    std::map<int, int> parents;
    visitForm(view, [&](QPDFObjectHandle field, const QString &) {
        QPDFObjectHandle kids = field.getKey("/Kids");
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
            parents[idOf(kids.getArrayItem(i))] = idOf(field);
    });
    return parents;
}

QList<SignatureField> readSignatureFields(const RevisionView &view)
{
    QList<SignatureField> result;
    visitForm(view, [&](QPDFObjectHandle field, const QString &name) {
        QPDFObjectHandle value = field.getKey("/V");
        const bool signature
            = fieldType(field) == "/Sig" || (value.isDictionary() && value.hasKey("/ByteRange"));
        if (!signature || !value.isDictionary())
            return;
        result.append(readValue(view, value, field));
        result.last().name = name;
    });
    if (!result.isEmpty())
        return result;
    for (const auto &[id, location] : view.objects()) {
        QPDFObjectHandle object = view.object(id);
        if (isSignatureValue(object) && object.hasKey("/ByteRange"))
            result.append(readValue(view, object, QPDFObjectHandle::newNull()));
    }
    return result;
}

}
