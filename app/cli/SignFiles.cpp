// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/SignFiles.h"

#include "app/cli/Console.h"
#include "app/cli/SignHazards.h"
#include "app/cli/Verb.h"
#include "core/signing/batch/SigningBatch.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <mutex>
#include <vector>

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

/// What was there is never lost unasked, and what is signed never at all.
Result<> checkOutput(const QString &input, const QString &output, const Options &options)
{
    const QFileInfo target(output);
    if (!target.exists())
        return {};
    if (target.canonicalFilePath() == QFileInfo(input).canonicalFilePath())
        return Error{ErrorKind::Invalid, "cli.output-is-input", output};
    if (!options.has(u"overwrite"_s))
        return Error{ErrorKind::Invalid, "cli.output-exists", output};
    return {};
}

/// The files of one call while they are signed: what became of each is told in their order, whichever ends first.
class FilePile
{
public:
    FilePile(const QList<SignedFile> &files, const SigningKey &key, Console &console)
        : m_files(files)
        , m_signer(key.certificate().subject())
        , m_console(console)
        , m_batch(files.size())
        , m_papers(size_t(files.size()))
        , m_hazards(size_t(files.size()))
    {
    }

    /// Signs the next file; false when there is none.
    bool signNext(SigningHand &hand, const FileSigning &signing)
    {
        std::unique_lock lock(m_guard);
        const auto next = m_batch.take();
        if (!next)
            return false;
        lock.unlock();
        auto hazards = signing.look(m_files[*next]);
        auto outcome = signing.sign(m_files[*next], hand);
        lock.lock();
        m_hazards[size_t(*next)] = std::move(hazards);
        m_batch.finish(*next, outcome.ok() ? Result<>() : Result<>(outcome.error()));
        if (outcome.ok())
            m_papers[size_t(*next)] = std::move(outcome).value();
        while (m_told < m_files.size() && isEnded(m_told))
            tell(m_told++);
        return true;
    }

    int finish()
    {
        const auto done = m_batch.count(PaperFate::Signed), left = m_batch.count(PaperFate::Left);
        if (const auto &why = m_batch.stoppedBy())
            m_console.part(m_console.text("Dừng lại, %1 tệp chưa ký: %2", "Stopped, %1 files not signed: %2")
                               .arg(left)
                               .arg(sentence(*why, m_console.language())));
        m_console.part(
            m_console.text("Đã ký %1 trên %2 tệp", "Signed %1 of %2 files").arg(done).arg(m_files.size()));
        m_console.resultOf({{u"signer"_s, m_signer},
            {u"signed"_s, done},
            {u"failed"_s, m_batch.count(PaperFate::Refused)},
            {u"left"_s, left},
            {u"belowLevel"_s, m_lowered},
            {u"files"_s, m_outcomes}});
        return done < m_files.size() ? Failed : m_lowered > 0 ? Negative : Done;
    }

private:
    bool isEnded(qsizetype file) const
    {
        const auto fate = m_batch.fate(file);
        return fate != PaperFate::Waiting && fate != PaperFate::AtWork;
    }

    void tell(qsizetype at)
    {
        const auto &file = m_files[at];
        QJsonObject json{{u"input"_s, file.input}, {u"signed"_s, m_batch.fate(at) == PaperFate::Signed}};
        const auto &hazards = m_hazards[size_t(at)];
        json[u"warnings"] = hazardsJson(hazards, m_console);
        for (const SigningHazard &hazard : hazards)
            m_console.note(file.input + u": "_s + hazardLine(hazard, m_console));
        if (const auto &paper = m_papers[size_t(at)]) {
            json[u"file"] = file.output;
            json[u"level"] = word(paper->level);
            if (paper->isRewritten)
                json[u"rewritten"] = true;
            m_lowered += paper->obstacle ? 1 : 0;
            m_console.part(m_console.text("Đã ký: %1 (người ký: %2)", "Signed: %1 (signer: %2)")
                               .arg(file.output, m_signer));
        } else if (const auto &error = m_batch.refusal(at) ? m_batch.refusal(at) : m_batch.stoppedBy()) {
            const auto why = sentence(*error, m_console.language());
            json[u"reason"] = QLatin1StringView(error->reason.id());
            json[u"message"] = why;
            if (m_batch.refusal(at))
                m_console.part(m_console.text("Chưa ký %1: %2", "Not signed %1: %2").arg(file.input, why));
        }
        m_outcomes.append(json);
    }

    const QList<SignedFile> &m_files;
    const QString m_signer;
    Console &m_console;
    std::mutex m_guard; ///< of all that follows
    SigningBatch m_batch;
    std::vector<std::optional<LevelledPaper>> m_papers; ///< of those that are signed
    std::vector<QList<SigningHazard>> m_hazards; ///< of those that were looked at
    qsizetype m_told = 0;
    int m_lowered = 0; ///< signed, below the level that was wished
    QJsonArray m_outcomes;
};
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
        TRY(checkOutput(input, output, options));
        files.append({input, output});
    }
    return files;
}

int signEach(
    const QList<SignedFile> &files, const SigningKey &key, const FileSigning &signing, Console &console)
{
    FilePile pile(files, key, console);
    takeTurns(key, signing.mostThreads, [&](SigningHand &hand) { return pile.signNext(hand, signing); });
    return pile.finish();
}

}
