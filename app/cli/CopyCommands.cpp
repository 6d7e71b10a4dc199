// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/DocumentCall.h"
#include "app/cli/DocumentCommands.h"
#include "app/cli/KeyOptions.h"
#include "workflow/signing/PaperSigning.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Outcome> copy(const DocumentCall &call)
{
    TRY_ASSIGN(const auto source, call.target());
    TRY_ASSIGN(const auto word, call.options.required(u"form"_s));
    const auto form = fromWord<CopyForm>(word);
    if (!form)
        return Error{ErrorKind::Invalid, "cli.bad-value", u"--form "_s + word};
    TRY_ASSIGN(const auto key, signingKeyFrom(call.options));
    const AgencySeal seal{*key, {}, call.store.clock().now()};
    return copyPaper(
        call.session, call.store.blobs(), source, {*form, call.options.value(u"pages"_s, {})}, seal);
}

}

int copyDocument(const DocumentCall &call)
{
    call.console.startTypesetting();
    const auto outcome = copy(call);
    const auto notation = outcome.ok() ? outcome->result["notation"_L1].toString() : QString();
    return report(call.console,
        outcome,
        call.console.text("Đã sao, cấp số bản sao %1.", "Copied as %1.").arg(notation));
}

}
