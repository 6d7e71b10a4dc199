// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/PaperGround.h"

#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/PdfFile.h"
#include "core/pdf/rewrite/Rewriting.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/reading/PrintedSigner.h"
#include "core/signing/hazard/HazardOperation.h"
#include "core/signing/Numbering.h"
#include "ui/workplace/Office.h"
#include "workflow/session/StoredContent.h"
#include "workflow/signing/PaperSigning.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostPages = 200; ///< all of them are read; of a longer file as many, half from either end
constexpr int PagesAtOnce = 20; ///< pages asked for at once

constexpr int MostPagesForName = 40; ///< from the end, in which the signature block is looked for

struct Loaded
{
    PaperGround ground;
    QByteArray pdf;
    std::shared_ptr<DrawnRewritings> rewritings; ///< the door's, which need not draw these pages again
    QString signer; ///< the person's name
};

/// The name of whoever is logged in and would sign; empty when it is not known.
QString signerIn(const Seat &seat)
{
    const auto directory = seat.session.directory();
    const auto *person = directory.ok() ? directory.value()->person(seat.session.person()) : nullptr;
    return person ? person->name : QString();
}

/// The bytes of the main file, which is told in `found`; null when it is no PDF.
Result<QByteArray> mainPdf(Seat &seat, const DocumentView &view, std::optional<DocumentFile> &found)
{
    const auto main = std::find_if(view.files.cbegin(), view.files.cend(), [](const DocumentFile &file) {
        return file.role == FileRole::Main;
    });
    if (main != view.files.cend())
        found = *main;
    if (!found || found->mediaType != "application/pdf"_L1)
        return QByteArray();
    TRY_ASSIGN(const auto blob, seat.session.blob(view.document.id, int(main - view.files.cbegin())));
    return blob.bytes().toByteArray();
}

Result<Loaded> loadFrom(Seat &seat, const DocumentId &id)
{
    Loaded loaded;
    TRY_ASSIGN(const auto view, seat.session.document(id));
    auto &ground = loaded.ground;
    ground.document = view.document;
    TRY_ASSIGN(const auto directory, seat.session.directory());
    TRY_ASSIGN(ground.coming, comingSteps(seat.store.reader(), directory, id, seat.store.clock().now()));
    TRY_ASSIGN(loaded.pdf, mainPdf(seat, view, ground.main));
    loaded.rewritings = seat.store.content().rewritings();
    ground.isPdf = !loaded.pdf.isNull();
    loaded.signer = signerIn(seat);
    return loaded;
}

Result<> readFields(PaperGround &ground, const QByteArray &pdf)
{
    TRY_ASSIGN(ground.hasSignatureField, hasSignatureField(pdf));
    TRY_ASSIGN(const auto file, PdfFile::parse(pdf));
    TRY(file.checkHead());
    TRY_ASSIGN(ground.hasNumberFields, hasNumberingFields(file));
    return {};
}

/// The words by page; those that were not read are left blank, with their size.
QList<PageText> wordsOf(PdfWorker &worker)
{
    const auto summary = openPages(worker);
    if (!summary.ok())
        return {};
    const int count = summary->pageCount;
    const int head = count <= MostPages ? MostPages : MostPages / 2;
    auto first = readAllPages(worker, head);
    if (!first.ok())
        return {};
    auto pages = std::move(first).value();
    if (count <= MostPages || pages.size() < head)
        return pages;
    for (int page = head; page < count - head; ++page)
        pages.append({.size = page < summary->pages.size() ? summary->pages[page].size : pages.last().size});
    for (int page = count - head; page < count; page += PagesAtOnce) {
        auto read = readPages(worker, page, std::min(PagesAtOnce, count - page));
        if (!read.ok() || read->isEmpty())
            return pages;
        pages += read.value();
    }
    return pages;
}

QList<SigningHazard> nameHazard(const QList<PageText> &pages, const QString &signer)
{
    const auto other = otherSigner(pages, signer);
    return other ? QList<SigningHazard>{{u"hazard.other-name"_s, other->page, other->name}}
                 : QList<SigningHazard>();
}

/// The same of a paper whose words were not read yet.
QList<SigningHazard> nameHazardOf(PdfWorker &worker, const QString &signer)
{
    const auto summary = openPages(worker);
    if (!summary.ok() || signer.isEmpty())
        return {};
    QList<PageText> pages(std::max(0, summary->pageCount - MostPagesForName));
    while (pages.size() < summary->pageCount) {
        const auto read = readPages(worker, int(pages.size()), PagesAtOnce);
        if (!read.ok() || read->isEmpty())
            return {};
        pages += read.value();
    }
    return nameHazard(pages, signer);
}

enum class HazardDepth { Objects, Look };

QList<SigningHazard> hazardsOf(PdfWorker &worker, HazardDepth depth)
{
    const auto hazards = depth == HazardDepth::Look ? hazardsInWorker(worker) : objectHazardsInWorker(worker);
    return hazards.ok() ? hazards.value() : QList<SigningHazard>();
}

/// What one worker reads of a paper that is signed.
struct GroundRead
{
    QList<PageText> pages;
    QList<SigningHazard> hazards;
};

GroundRead readGround(PdfWorker &worker, const QString &signer)
{
    const auto pages = wordsOf(worker);
    return {pages, nameHazard(pages, signer) + hazardsOf(worker, HazardDepth::Objects)};
}

/// Runs `work` away from the window; `answer` comes in the window's thread, and not once `context` is gone.
template<typename T>
void runAside(QObject *context, std::function<T()> work, std::function<void(const T &)> answer)
{
    QThreadPool::globalInstance()->start(
        [work = std::move(work), context = QPointer(context), answer = std::move(answer)] {
            QMetaObject::invokeMethod(
                qApp,
                [context, found = work(), answer] {
                    if (context)
                        answer(found);
                },
                Qt::QueuedConnection);
        });
}

/// Asks a worker of its own for this paper.
template<typename T>
void askWorker(const QByteArray &pdf,
    QObject *context,
    std::function<T(PdfWorker &)> ask,
    std::function<void(const T &)> answer)
{
    runAside<T>(
        context,
        [pdf, ask = std::move(ask)] {
            auto worker = PdfWorker::open(pdf);
            return worker.ok() ? ask(worker.value()) : T();
        },
        std::move(answer));
}

Result<RewrittenGround> rewrittenGround(const Loaded &loaded)
{
    TRY_ASSIGN(const auto pdf, loaded.rewritings->rewrite(loaded.pdf));
    RewrittenGround rewritten{loaded.ground, {}};
    rewritten.main = std::make_shared<const RewrittenMain>(RewrittenMain{Sha256::of(loaded.pdf), pdf});
    TRY(readFields(rewritten.ground, pdf));
    if (auto worker = PdfWorker::open(pdf); worker.ok())
        rewritten.ground.pages = wordsOf(worker.value());
    return rewritten;
}

}

void readWords(const QByteArray &pdf, QObject *context, std::function<void(const QList<PageText> &)> answer)
{
    askWorker<QList<PageText>>(pdf, context, wordsOf, std::move(answer));
}

namespace {
using HazardAnswer = std::function<void(const QList<SigningHazard> &)>;

void askHazards(
    Office &office, const DocumentId &document, QObject *context, HazardDepth depth, HazardAnswer answer)
{
    struct Asked
    {
        QByteArray pdf;
        QString signer;
    };
    office.ask(
        context,
        [document](Seat &seat) -> Result<Asked> {
            TRY_ASSIGN(const auto view, seat.session.document(document));
            std::optional<DocumentFile> main;
            TRY_ASSIGN(const auto pdf, mainPdf(seat, view, main));
            return Asked{pdf, signerIn(seat)};
        },
        [context, depth, answer = std::move(answer)](const Result<Asked> &asked) {
            if (!asked.ok() || asked->pdf.isNull())
                return answer({});
            askWorker<QList<SigningHazard>>(
                asked->pdf,
                context,
                [depth, signer = asked->signer](
                    PdfWorker &worker) { return nameHazardOf(worker, signer) + hazardsOf(worker, depth); },
                answer);
        });
}
}

void loadHazards(Office &office, const DocumentId &document, QObject *context, HazardAnswer answer)
{
    askHazards(office, document, context, HazardDepth::Look, std::move(answer));
}

void loadQuickHazards(Office &office, const DocumentId &document, QObject *context, HazardAnswer answer)
{
    askHazards(office, document, context, HazardDepth::Objects, std::move(answer));
}

void loadGround(Office &office,
    const DocumentId &document,
    QObject *context,
    std::function<void(Result<PaperGround>)> answer)
{
    office.ask(
        context,
        [document](Seat &seat) -> Result<Loaded> {
            TRY_ASSIGN(auto loaded, loadFrom(seat, document));
            if (loaded.ground.isPdf)
                TRY(readFields(loaded.ground, loaded.pdf));
            return loaded;
        },
        [context, answer = std::move(answer)](const Result<Loaded> &loaded) {
            if (!loaded.ok()) {
                answer(loaded.error());
                return;
            }
            if (!loaded->ground.isPdf) {
                answer(loaded->ground);
                return;
            }
            askWorker<GroundRead>(
                loaded->pdf,
                context,
                [signer = loaded->signer](PdfWorker &worker) { return readGround(worker, signer); },
                [ground = loaded->ground, answer](const GroundRead &read) {
                    auto whole = ground;
                    whole.pages = read.pages;
                    whole.hazards = read.hazards;
                    answer(whole);
                });
        });
}

void loadRewritten(Office &office,
    const DocumentId &document,
    QObject *context,
    std::function<void(Result<RewrittenGround>)> answer)
{
    office.ask(
        context,
        [document](Seat &seat) { return loadFrom(seat, document); },
        [context, answer = std::move(answer)](const Result<Loaded> &loaded) {
            if (!loaded.ok())
                return answer(loaded.error());
            runAside<Result<RewrittenGround>>(
                context, [loaded = loaded.value()] { return rewrittenGround(loaded); }, answer);
        });
}

}
