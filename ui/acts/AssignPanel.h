// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/ActPanel.h"
#include "ui/acts/Directive.h"

namespace chauban {

class DeadlineField;
class PhraseBar;
class PrincipalPicker;
class WordsField;

/// Who does the work: a leader's directive, and a head's handing on. The sentence writes itself from the names and
/// the deadline until the person writes another one.
class AssignPanel final : public ActPanel
{
    Q_OBJECT

public:
    AssignPanel(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent);

protected:
    void perform() override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &typed) override;

private:
    void fill();
    void review();
    void compose();
    QString missing() const;
    QStringList remembered() const;
    void remember();

    ActOffer m_offer;
    DirectiveStyle m_style = DirectiveStyle::Leader;
    bool m_hasLead = false; ///< somebody leads already: only contributors and informed are added
    int m_phrase = 0; ///< the sentence that is kept up to date; -1: the person's own
    bool m_composing = false;
    PrincipalPicker *m_picker = nullptr;
    DeadlineField *m_deadline = nullptr;
    WordsField *m_words = nullptr;
    PhraseBar *m_phrases = nullptr;
};

}
