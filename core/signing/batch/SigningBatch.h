// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/EnumWords.h"
#include "core/base/Result.h"

#include <QList>

#include <optional>

namespace chauban {

/// What has become of one paper of a batch.
enum class PaperFate {
    Waiting, ///< its turn has not come
    AtWork, ///< somebody signs it now
    Signed,
    Refused, ///< by its own fault: a later try is another act
    Left, ///< untouched, because the batch was stopped before it
};
template<>
inline constexpr auto enumWords<PaperFate> = std::to_array<EnumWord<PaperFate>>({
    {PaperFate::Waiting, "waiting"},
    {PaperFate::AtWork, "at-work"},
    {PaperFate::Signed, "signed"},
    {PaperFate::Refused, "refused"},
    {PaperFate::Left, "left"},
});

/// A batch as a value: which paper is next, what became of the others, and when it is over. It does nothing itself.
///
/// | event                         | the paper          | the batch                                   |
/// |-------------------------------|--------------------|---------------------------------------------|
/// | take()                        | Waiting → AtWork   | nothing is handed out once it is stopped    |
/// | finish(paper, ok)             | AtWork → Signed    |                                             |
/// | finish(paper, paper's fault)  | AtWork → Refused   | goes on                                     |
/// | finish(paper, key's fault)    | AtWork → Left      | stops: a PIN is not tried on the next paper |
/// | stop()                        | Waiting → Left     | those AtWork are finished                   |
class SigningBatch
{
public:
    explicit SigningBatch(qsizetype papers);

    /// The next paper, now AtWork; nothing when all were handed out or it is stopped.
    std::optional<qsizetype> take();
    void finish(qsizetype paper, const Result<> &outcome);
    /// AtWork → Refused, for a reason that is told elsewhere.
    void refuse(qsizetype paper);
    void stop();
    /// The same because of something that is no paper's fault.
    void stop(const Error &why);

    qsizetype size() const { return m_fates.size(); }
    PaperFate fate(qsizetype paper) const { return m_fates[paper]; }
    /// Why finish() made it Refused, else nothing.
    const std::optional<Error> &refusal(qsizetype paper) const { return m_refusals[paper]; }
    qsizetype count(PaperFate fate) const { return m_fates.count(fate); }
    bool isOver() const { return count(PaperFate::Waiting) == 0 && count(PaperFate::AtWork) == 0; }
    bool isStopped() const { return m_stopped; }
    /// What the key or the device was to blame for; nothing: no such thing, or a person stopped it.
    const std::optional<Error> &stoppedBy() const { return m_stoppedBy; }

private:
    QList<PaperFate> m_fates;
    QList<std::optional<Error>> m_refusals;
    std::optional<Error> m_stoppedBy;
    qsizetype m_next = 0;
    bool m_stopped = false;
};

/// Whether the key, its PIN, its device or its certificate is to blame, so that every further paper would fail alike.
bool blamesKey(const Error &error);

}
