// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/DocumentCall.h"

#include "app/cli/DocumentCommands.h"
#include "app/cli/DocumentOptions.h"
#include "app/cli/KeyOptions.h"

#include <algorithm>
#include <vector>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DocumentAct
{
    const char *name;
    Options::Known known; ///< beside those of the desk
    int (*run)(const DocumentCall &call);
};

std::span<const DocumentAct> acts()
{
    static const QStringList routing
        = {u"text"_s, u"lead"_s, u"contribute"_s, u"inform"_s, u"days"_s, u"hours"_s, u"step"_s, u"to"_s};
    static const QStringList key = KeyOptions + QStringList{u"image"_s};
    static const QStringList draft = MetadataOptions
        + QStringList{u"body"_s,
            u"unit"_s,
            u"kind"_s,
            u"template"_s,
            u"fields"_s,
            u"file"_s,
            u"annex"_s,
            u"reply-to"_s};
    static const std::vector<DocumentAct> all = {
        {"import",
            {MetadataOptions + QStringList{u"body"_s}, {u"accept-duplicate"_s, u"receive-only"_s}},
            importDocuments},
        {"register", {MetadataOptions, {u"accept-duplicate"_s}}, registerDocument},
        {"reject", {{u"reason"_s}}, rejectDocument},
        {"join", {{u"note"_s}}, joinDocument},
        {"correct", {MetadataOptions + QStringList{u"reason"_s}}, correctDocument},
        {"draft", {draft}, draftDocument},
        {"revise", {draft}, reviseDocument},
        {"submit",
            {{u"chain"_s, u"choose"_s, u"signer"_s, u"leader"_s}, {u"close-replied"_s}},
            submitDocument},
        {"direct", {routing + KeyOptions}, directDocument},
        {"forward", {routing + KeyOptions}, forwardDocument},
        {"act", {routing + KeyOptions, {u"straight-back"_s, u"end-others"_s}}, actOnDocument},
        {"sign", {key + QStringList{u"page"_s, u"rect"_s}}, signDocument},
        {"number", {{u"date"_s}}, numberDocument},
        {"cancel", {{u"reason"_s}}, cancelNumber},
        {"seal",
            {key + QStringList{u"page"_s, u"number-rect"_s, u"day-rect"_s, u"month-rect"_s, u"seal-rect"_s}},
            sealDocument},
        {"issue", {{u"to"_s}}, issueDocument},
        {"copy", {KeyOptions + QStringList{u"form"_s, u"pages"_s}}, copyDocument},
    };
    return all;
}

const DocumentAct *actNamed(const QString &name)
{
    const auto all = acts();
    const auto found = std::ranges::find_if(
        all, [&](const DocumentAct &act) { return name == QLatin1StringView(act.name); });
    return found == all.end() ? nullptr : &*found;
}

}

const char *const DocumentActUsage
    = "  import FILE... [--body N] [--accept-duplicate] [--receive-only] [metadata]   tiếp nhận và vào sổ "
      "đến\n"
      "  register DOC [metadata]        vào sổ văn bản đã tiếp nhận\n"
      "  reject DOC --reason R          trả lại nơi gửi\n"
      "  join DOC FILE...               gộp cùng một văn bản đến bằng đường khác\n"
      "  correct DOC --reason R [metadata]  đính chính thông tin đã vào sổ\n"
      "  draft --template T [--fields a=x|b=y] | --file PDF|DOCX  [--annex \"A;B\"] [--body N] [--unit U] "
      "[--reply-to DOC] "
      "[metadata]\n"
      "  revise DOC ...                 bản mới của dự thảo\n"
      "  submit DOC [--leader L] [--signer L] [--choose step=L,...] [--close-replied]   trình\n"
      "  direct|forward DOC --lead L [--contribute L,..] [--inform L,..] [--days N] [--text T] "
      "[KEY]\n"
      "  act DOC "
      "perform|abstain|close-part|refuse|return|resubmit|recall|withdraw|comment|reassign|extend|urge\n"
      "      [--text T] [--step S|initiator] [--straight-back] [--to L] [--end-others] [KEY]\n"
      "      KEY: ký số ý kiến này / sign this decision\n"
      "  sign DOC KEY [--image PNG] [--page N --rect x,y,w,h]\n"
      "  number DOC [--date D]          cấp số, ghi ngày\n"
      "  cancel DOC --reason R          hủy số\n"
      "  seal DOC KEY [--image PNG] [--page N --number-rect .. --day-rect .. "
      "--month-rect .. --seal-rect ..]\n"
      "  issue DOC --to \"Nơi A; Nơi B\"  ban hành\n"
      "  copy DOC --form sao-y|trich-sao|sao-luc [--pages 1-3] KEY   sao văn bản, cấp số "
      "và "
      "đóng dấu bản sao\n"
      "  metadata: --type --notation --date --agency --subject --signer --signer-title --urgency --secrecy "
      "--due\n"
      "            --to-places --note --copies\n"
      "  KEY: --p12 FILE --pass-file F, hoặc / or --token WHICH [--pin-file F] [--module PKCS11.so]  (help "
      "sign)";

QDate DocumentCall::today() const
{
    return chauban::today(store, directory);
}

Result<Target> DocumentCall::target(int index) const
{
    TRY_ASSIGN(const auto text, argument(index, u"DOC"_s));
    Target target;
    TRY_ASSIGN(target.document, session.find(text));
    if (const auto task = options.value(u"task"_s))
        target.task = TaskId::fromText(*task).value_or(TaskId{});
    if (const auto seen = options.value(u"seen"_s))
        target.content = Sha256::fromHex(*seen).value_or(Sha256{});
    return target;
}

bool isDocumentAct(const QString &name)
{
    return actNamed(name) != nullptr;
}

Result<int> runDocumentAct(const QStringList &arguments, Console &console)
{
    const auto *act = actNamed(arguments.value(0));
    auto known = withDesk(act->known);
    known.valued += {u"task"_s, u"seen"_s};
    TRY_ASSIGN(const auto options, Options::parse(arguments.mid(1), known));
    TRY_ASSIGN(auto desk, openDesk(options));
    const int code = act->run({options, console, *desk.store, desk.session, *desk.directory});
    readForSearch(*desk.store, AfterActs);
    return code;
}

Result<Principal> principalNamed(const Directory &directory, const QString &text)
{
    if (const auto *person = directory.personByLogin(text))
        return Principal::of(person->id);
    TRY_ASSIGN(const auto unit, unitNamed(directory, text));
    for (const auto &position : directory.positions) {
        const bool heads = position.role == Role::UnitHead || position.role == Role::OfficeChief
            || position.role == Role::Leader;
        if (position.unit == unit && heads)
            return Principal::of(position.id);
    }
    return Error{ErrorKind::NotFound, "directory.unknown-person", text};
}

Result<BodyId> bodyOption(const Directory &directory, const Options &options)
{
    const auto text = options.value(u"body"_s);
    for (const auto &body : directory.bodies)
        if (!text || body.notation == *text || body.id.text() == *text)
            return body.id;
    return Error{ErrorKind::NotFound, "directory.unknown-body", text.value_or(QString())};
}

Result<UnitId> unitNamed(const Directory &directory, const QString &text)
{
    for (const auto &unit : directory.units)
        if (unit.notation == text || unit.code == text || unit.name == text)
            return unit.id;
    return Error{ErrorKind::NotFound, "directory.unknown-unit", text};
}

}
