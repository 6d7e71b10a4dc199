// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/SignFiles.h"

#include "app/cli/Console.h"
#include "app/cli/Verb.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
QString suffixOf(SignedForm form)
{
    return form == SignedForm::Pdf ? QString() : form == SignedForm::Detached ? u".p7s"_s : u".p7m"_s;
}

bool isSignature(const QString &name)
{
    return name.endsWith(u".p7s"_s, Qt::CaseInsensitive) || name.endsWith(u".p7m"_s, Qt::CaseInsensitive);
}

Result<QStringList> inputsOf(const Options &options, SignedForm form)
{
    QStringList inputs;
    for (const auto &path : options.positional()) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            inputs << path;
            continue;
        }
        const QDir folder(path);
        const auto filter = form == SignedForm::Pdf ? QStringList{u"*.pdf"_s} : QStringList{};
        for (const auto &name : folder.entryList(filter, QDir::Files | QDir::Readable, QDir::Name))
            if (!isSignature(name))
                inputs << folder.filePath(name);
    }
    if (inputs.isEmpty())
        return Error{ErrorKind::Invalid, "cli.missing-argument", u"FILE"_s};
    return inputs;
}
}

Result<QList<SignedFile>> filesToSign(const Options &options, SignedForm form)
{
    TRY_ASSIGN(const auto inputs, inputsOf(options, form));
    const auto out = options.value(u"out"_s, {});
    const bool single
        = inputs.size() == 1 && !QFileInfo(options.positional().first()).isDir() && !QFileInfo(out).isDir();
    if (form == SignedForm::Pdf && out.isEmpty())
        return Error{ErrorKind::Invalid, "cli.missing-argument", u"--out"_s};
    if (!single && !out.isEmpty() && !QDir().mkpath(out))
        return Error{ErrorKind::Unavailable, "cli.cannot-write", out};
    QList<SignedFile> files;
    QSet<QString> outputs;
    for (const auto &input : inputs) {
        const auto name = QFileInfo(input).fileName() + suffixOf(form);
        const auto output = out.isEmpty() ? input + suffixOf(form) : single ? out : QDir(out).filePath(name);
        if (outputs.contains(output))
            return Error{ErrorKind::Invalid, "cli.bad-value", u"--out "_s + output};
        outputs.insert(output);
        files.append({input, output});
    }
    return files;
}

int signEach(const QList<SignedFile> &files,
    const SigningKey &key,
    Console &console,
    const std::function<Result<LevelledPaper>(const SignedFile &file)> &sign)
{
    QJsonArray outcomes;
    int failed = 0, lowered = 0; ///< lowered: signed, below the level that was wished
    for (const auto &file : files) {
        const auto outcome = sign(file);
        QJsonObject json{{u"input"_s, file.input}, {u"signed"_s, outcome.ok()}};
        if (outcome.ok()) {
            json[u"file"] = file.output;
            json[u"level"] = word(outcome->level);
            lowered += outcome->obstacle ? 1 : 0;
            console.part(console.text("Đã ký: %1 (người ký: %2)", "Signed: %1 (signer: %2)")
                             .arg(file.output, key.certificate().subject()));
        } else {
            ++failed;
            const auto why = sentence(outcome.error(), console.language());
            json[u"reason"] = QLatin1StringView(outcome.error().reason.id());
            json[u"message"] = why;
            console.part(console.text("Chưa ký %1: %2", "Not signed %1: %2").arg(file.input, why));
        }
        outcomes.append(json);
    }
    console.part(console.text("Đã ký %1 trên %2 tệp", "Signed %1 of %2 files")
                     .arg(files.size() - failed)
                     .arg(files.size()));
    console.resultOf({{u"signer"_s, key.certificate().subject()},
        {u"signed"_s, files.size() - failed},
        {u"failed"_s, failed},
        {u"belowLevel"_s, lowered},
        {u"files"_s, outcomes}});
    return failed > 0 ? Failed : lowered > 0 ? Negative : Done;
}

}
