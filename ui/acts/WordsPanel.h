// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/ActPanel.h"

class QCheckBox;
class QPlainTextEdit;
class QRadioButton;

namespace chauban {

/// The acts for which words are all that a person adds: agreeing, commenting, returning, refusing, taking back,
/// ending one's part, cancelling a number. What each asks for stands in a table (WordsForms.h).
class WordsPanel final : public ActPanel
{
    Q_OBJECT

public:
    WordsPanel(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent);

protected:
    void perform() override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &typed) override;

private:
    void addReturnChoices();
    void review();
    Deed deed() const;

    ActOffer m_offer;
    bool m_required = false;
    QString m_missing;
    QString m_notice;
    QPlainTextEdit *m_words = nullptr;
    QRadioButton *m_toInitiator = nullptr;
    QCheckBox *m_straightBack = nullptr;
    QCheckBox *m_endOthers = nullptr;
    QCheckBox *m_understood = nullptr;
};

}
