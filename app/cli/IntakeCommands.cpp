// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/DocumentCommands.h"
#include "app/cli/DocumentOptions.h"
#include "app/cli/PaperFacts.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The document that a file becomes: the same file always the same one, so that an import cut short can be repeated.
DocumentId importedId(const Session &session, const BodyId &body, const Sha256 &hash)
{
    return {QUuid::createUuidV5(session.org().uuid, body.text() + hash.hex())};
}

struct Imported
{
    int exit = Done;
    QString line;
    QJsonObject object;
};

Imported failed(Console &console, const QString &file, const QString &reason, const QString &detail)
{
    const auto told = chauban::sentence(reason, detail, console.language());
    return {Failed,
        file + u": "_s + told,
        {{u"file"_s, file}, {u"error"_s, reason}, {u"detail"_s, detail}, {u"message"_s, told}}};
}

Imported failed(Console &console, const QString &file, const Error &error)
{
    return failed(console, file, QLatin1StringView(error.reason.id()), error.detail);
}

/// A file that was imported before answers what it has become.
std::optional<Imported> importedBefore(const DocumentCall &call, const QString &file, const DocumentId &id)
{
    const auto view = call.session.document(id);
    if (!view.ok() || view->document.state == DocumentState::Received)
        return std::nullopt;
    Imported before{Done,
        file,
        {{u"file"_s, file},
            {u"document"_s, id.text()},
            {u"state"_s, toWord(view->document.state)},
            {u"already"_s, true}}};
    if (view->document.number) {
        before.object.insert(u"number"_s, *view->document.number);
        before.line
            += call.console.text(": đã vào sổ trước đó, số đến %1", ": registered before, arrival number %1")
                   .arg(*view->document.number);
    }
    return before;
}

Imported answer(
    const DocumentCall &call, const QString &file, const DocumentId &id, const Result<Outcome> &outcome)
{
    if (!outcome.ok())
        return failed(call.console, file, outcome.error());
    if (!outcome->accepted) {
        auto refused = failed(call.console, file, outcome->reason, outcome->detail);
        if (outcome->reason == "register.duplicate"_L1)
            refused.object.insert(u"duplicateOf"_s, outcome->detail);
        return refused;
    }
    Imported done{Done, file, {{u"file"_s, file}, {u"document"_s, id.text()}}};
    if (outcome->result.contains("number"_L1)) {
        const auto number = outcome->result["number"_L1].toInteger();
        done.object.insert(u"number"_s, number);
        done.object.insert(u"state"_s, u"registered"_s);
        done.line += call.console.text(": vào sổ, số đến %1", ": registered, arrival number %1").arg(number);
    } else {
        done.object.insert(u"state"_s, u"received"_s);
        done.line += call.console.text(": đã tiếp nhận, chưa vào sổ", ": received, not yet registered");
    }
    return done;
}

Imported importFile(const DocumentCall &call, const QString &path, const BodyId &body)
{
    const auto name = QFileInfo(path).fileName();
    auto file = storedFile(call.session, path, FileRole::Main);
    if (!file.ok())
        return failed(call.console, name, file.error());
    const auto id = importedId(call.session, body, file->blob);
    if (auto before = importedBefore(call, name, id))
        return *before;
    const auto facts = factsOf(path);
    if (!facts.ok())
        return failed(call.console, name, facts.error());
    auto metadata = metadataFrom(call.options, call.today(), facts->metadata);
    if (!metadata.ok())
        return failed(call.console, name, metadata.error());
    if (metadata->subject.isEmpty())
        metadata->subject = name;
    file->pages = facts->pages;

    const bool keeps = metadata->secrecy == Secrecy::None;
    const QList<DocumentFile> files = keeps ? QList{file.value()} : QList<DocumentFile>{};
    const bool accepted = call.options.has(u"accept-duplicate"_s);
    const bool intact = facts->signatures != PaperFacts::Signatures::Broken;
    Result<Outcome> outcome = Outcome{};
    if (!intact || call.options.has(u"receive-only"_s))
        outcome = call.session.submit(ReceiveDocument{body, metadata.value(), files, accepted}, {id});
    else
        outcome = call.session.submit(RegisterDocument{body, {}, metadata.value(), files, accepted}, {id});
    auto imported = answer(call, name, id, outcome);
    imported.object.insert(u"signatures"_s, facts->signatureWord());
    imported.object.insert(u"metadata"_s, toJson(metadata.value()));
    if (!intact && imported.exit == Done) {
        imported.exit = Negative;
        imported.line += call.console
                             .text("\n  Chữ ký số không hợp lệ: văn bản chưa vào sổ. Trả lại: chaubanctl "
                                   "document reject %1 --reason …",
                                 "\n  The signature is not valid: not registered. Send it back: chaubanctl "
                                 "document reject %1 --reason …")
                             .arg(id.text());
    }
    return imported;
}

Result<BodyId> ownBody(const DocumentCall &call)
{
    return bodyOption(call.directory, call.options);
}

/// The document with what the options say put over its metadata.
Result<Document> amended(const DocumentCall &call, const DocumentId &id)
{
    TRY_ASSIGN(auto view, call.session.document(id));
    TRY_ASSIGN(view.document.metadata, metadataFrom(call.options, call.today(), view.document.metadata));
    return view.document;
}

}

int importDocuments(const DocumentCall &call)
{
    const auto body = ownBody(call);
    if (!body.ok())
        return call.console.fail(body.error());
    const auto paths = call.options.positional();
    if (paths.isEmpty())
        return call.console.fail({ErrorKind::Invalid, "cli.missing-argument", u"FILE"_s});
    int worst = Done;
    QJsonArray all;
    for (const auto &path : paths) {
        const auto imported = importFile(call, path, body.value());
        worst = std::max(worst, imported.exit);
        all.append(imported.object);
        call.console.part(imported.line);
    }
    call.console.resultOf({{u"documents"_s, all}});
    return worst;
}

int registerDocument(const DocumentCall &call)
{
    const auto target = call.target();
    if (!target.ok())
        return call.console.fail(target.error());
    const auto document = amended(call, target->document);
    if (!document.ok())
        return call.console.fail(document.error());
    RegisterDocument body{
        document->body, {}, document->metadata, {}, call.options.has(u"accept-duplicate"_s)};
    return report(call.console,
        call.session.submit(body, target.value()),
        call.console.text("Đã vào sổ.", "Registered."));
}

int rejectDocument(const DocumentCall &call)
{
    const auto target = call.target();
    if (!target.ok())
        return call.console.fail(target.error());
    return report(call.console,
        call.session.submit(RejectDocument{call.options.value(u"reason"_s, {})}, target.value()),
        call.console.text("Đã trả lại nơi gửi; không dùng số nào.", "Sent back; no number was used."));
}

int joinDocument(const DocumentCall &call)
{
    const auto target = call.target();
    if (!target.ok())
        return call.console.fail(target.error());
    JoinDocument body;
    body.note = call.options.value(u"note"_s, {});
    for (const auto &path : call.options.positional().mid(1)) {
        const auto file = storedFile(call.session, path, FileRole::Original);
        if (!file.ok())
            return call.console.fail(file.error());
        body.files.append(file.value());
    }
    return report(call.console,
        call.session.submit(body, target.value()),
        call.console.text("Đã gộp vào văn bản đã có; vẫn một số đến.", "Joined; still one arrival number."));
}

int correctDocument(const DocumentCall &call)
{
    const auto target = call.target();
    if (!target.ok())
        return call.console.fail(target.error());
    const auto document = amended(call, target->document);
    if (!document.ok())
        return call.console.fail(document.error());
    return report(call.console,
        call.session.submit(
            CorrectDocument{document->metadata, call.options.value(u"reason"_s, {})}, target.value()),
        call.console.text("Đã đính chính; nội dung cũ vẫn còn trong nhật ký.",
            "Corrected; the journal keeps what it was."));
}

}
