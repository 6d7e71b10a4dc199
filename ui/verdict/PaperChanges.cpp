// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/PaperChanges.h"

#include "ui/verdict/ChangeText.h"

#include <QCoreApplication>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PaperChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::PaperChanges)
};

/// Whether most of a place that looks different lies where an explained change was drawn.
bool isExplained(const ChangedPlace &seen, const QList<Explanation> &explanations)
{
    constexpr double Edge = 4; // points that lines and anti-aliasing may reach beyond
    return std::any_of(explanations.cbegin(), explanations.cend(), [&](const Explanation &explanation) {
        if (explanation.page != seen.page || explanation.place.isEmpty())
            return false;
        const QRectF common = explanation.place.adjusted(-Edge, -Edge, Edge, Edge).intersected(seen.place);
        return common.width() * common.height() > 0.8 * seen.place.width() * seen.place.height();
    });
}

PaperChange seenChange(const ChangedPlace &seen, AnswerTone tone)
{
    return {PaperChangeWords::tr("Chỗ này trông khác với lúc ký"),
        PaperChangeWords::tr("Không có thay đổi được phép nào nằm ở đây. Hãy so hai bản."),
        seen.page,
        seen.place,
        tone};
}

/// The first page that was not there when it was signed, as far as the pages were compared.
std::optional<ChangedPlace> addedPage(const ChangedPlaces *seen)
{
    std::optional<ChangedPlace> first;
    for (const auto &place : seen ? seen->places : QList<ChangedPlace>())
        if (place.page > seen->pagesBefore && (!first || place.page < first->page))
            first = place;
    return first;
}

QList<PaperChange> unexplained(const SignatureReport &signature, const ChangedPlaces *seen, Language language)
{
    QList<PaperChange> changes;
    for (const auto &reason : signature.reasons) {
        const bool speaksOfChange = reason.startsWith("verify.change-"_L1)
            || reason == "verify.content-looks-changed"_L1 || reason == "verify.field-shows-other"_L1
            || reason == "verify.dictionary-changed"_L1;
        if (!speaksOfChange)
            continue;
        const auto added = reason == "verify.change-pages"_L1 ? addedPage(seen) : std::nullopt;
        changes.append({sentence(reason, {}, language),
            PaperChangeWords::tr("Không có quy tắc nào cho phép thay đổi này."),
            added ? added->page : 0,
            added ? added->place : QRectF(),
            toneOf(signature.verdict)});
    }
    return changes;
}

}

QList<PaperChange> changesSince(
    const VerificationReport &report, qsizetype signature, const ChangedPlaces *seen, Language language)
{
    const auto &since = report.signatures[signature];
    auto changes = unexplained(since, seen, language);
    const auto isTold = [told = changes](const ChangedPlace &place) {
        return std::any_of(told.cbegin(), told.cend(), [&](const PaperChange &change) {
            return change.page == place.page && change.place == place.place;
        });
    };
    QList<Explanation> explained;
    for (const auto &explanation : report.explanations)
        if (explanation.after.contains(since.field))
            explained.append(explanation);
    const auto alarm = since.verdict == SignatureVerdict::Invalid ? AnswerTone::Bad : AnswerTone::Doubtful;
    for (const auto &place : seen ? seen->places : QList<ChangedPlace>())
        if (!isExplained(place, explained) && !isTold(place))
            changes.append(seenChange(place, alarm));
    const auto gone = seen ? seen->pagesBefore - seen->pagesNow : 0;
    if (gone > 0)
        changes.append({PaperChangeWords::tr("Mất %1 trang so với lúc ký").arg(gone),
            PaperChangeWords::tr("Không có quy tắc nào cho phép bớt trang."),
            0,
            {},
            alarm});
    for (const auto &explanation : explained) {
        const auto text = changeText(explanation);
        const bool note = explanation.kind == Explanation::Kind::AnnotationChanged;
        changes.append({text.title,
            text.rule,
            explanation.page,
            explanation.place,
            note ? AnswerTone::Neutral : AnswerTone::Good});
    }
    return changes;
}

}
